/** What somebody types after hearing an objection, and the recipe that must come first. */
export type Phrasing = readonly [typed: string, recipe: string];

/** Against the sample content: words alone, whole sentences, other inflections, compounds and slips of the finger. */
export const german: readonly Phrasing[] = [
  ['Kunden', 'keine-kunden-dort'],
  ['unsere kundschaft ist da nicht', 'keine-kunden-dort'],
  ['die lesen alle zeitung', 'keine-kunden-dort'],
  ['Zwanzigjaehrige kaufen keine Lastenräder', 'keine-kunden-dort'],
  ['für unsere Branche nicht relevant', 'nicht-relevant-fuer-uns'],
  ['irrelevant', 'nicht-relevant-fuer-uns'],
  ['passt nicht zu unserem Geschäftsmodel', 'nicht-relevant-fuer-uns'],
  ['messbar', 'erfolg-nicht-messbar'],
  ['Likes bringen keinen Umsatz', 'erfolg-nicht-messbar'],
  ['was kommt unterm strich raus', 'erfolg-nicht-messbar'],
  ['keine zeit', 'keine-zeit'],
  ['wer soll das machen', 'keine-zeit'],
  ['wir sind schon überlastet', 'keine-zeit'],
  ['zu teuer', 'zu-teuer'],
  ['Kosten', 'zu-teuer'],
  ['Jahresbudget', 'zu-teuer'],
  ['datenschuz', 'datenschutz'],
  ['da machen die Betriebsräte nicht mit', 'datenschutz'],
  ['shit storm', 'shitstorm'],
  ['Beschwerdeflut', 'shitstorm'],
  ['die Mitarbeiter reden Unsinn', 'mitarbeitende-reden-sich-um-kopf'],
  ['Betriebsgeheimnis', 'mitarbeitende-reden-sich-um-kopf'],
  ['haben wir schon versucht', 'schon-einmal-versucht'],
  ['Gewinnspiele', 'schon-einmal-versucht'],
  ['Konkurenz für die Händler', 'konkurrenz-zum-fachhandel'],
  ['Online-Shop', 'konkurrenz-zum-fachhandel'],
  ['spricht sich rum', 'qualitaet-spricht-fuer-sich'],
  ['wer gut ist, muss nicht trommeln', 'qualitaet-spricht-fuer-sich'],
];

/** Against the English objections beside this file. */
export const english: readonly Phrasing[] = [
  ['customers', 'no-customers-there'],
  ['our buyers read the paper', 'no-customers-there'],
  ['cannot be measured', 'success-not-measurable'],
  ['measurable', 'success-not-measurable'],
  ['likes do not pay the bills', 'success-not-measurable'],
  ['too expensive', 'too-expensive'],
  ['we have no budgets for that', 'too-expensive'],
  ['no time', 'no-time'],
  ['we are swamped', 'no-time'],
  ['pricavy', 'privacy'],
  ['complaints', 'backlash'],
  ['already tried that', 'tried-before'],
];
