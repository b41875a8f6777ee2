import type { Phrasing } from './phrasings.ts';

/** Written by a reader who had seen the sample’s objections but neither the finder nor the first set. Nothing is tuned to them. */
export const german: readonly Phrasing[] = [
  ['DSGVO??', 'datenschutz'],
  ['da steigt uns der Betriebsrat aufs Dach', 'datenschutz'],
  ['was bringt uns denn so ein Like', 'erfolg-nicht-messbar'],
  ['woher wolln Sie wissen, dass das wirkt', 'erfolg-nicht-messbar'],
  ['Erfolgsmesung', 'erfolg-nicht-messbar'],
  ['unsre Kunden sind doch alle über 60', 'keine-kunden-dort'],
  ['bei uns ist keiner auf Facebook, die Kundschaft scho gar net', 'keine-kunden-dort'],
  ['keine Kapazitäten frei', 'keine-zeit'],
  ['mir sin eh scho am Limit', 'keine-zeit'],
  ["wer macht'n des dann, ich hab keine Leute", 'keine-zeit'],
  ['die Händler laufen Sturm', 'konkurrenz-zum-fachhandel'],
  ['ihr grabt uns das Wasser ab', 'konkurrenz-zum-fachhandel'],
  ['was wenn sich ein Azubi verplappert', 'mitarbeitende-reden-sich-um-kopf'],
  ['betriebsgehimnisse', 'mitarbeitende-reden-sich-um-kopf'],
  ['wir sind B2B, das passt nicht zu uns', 'nicht-relevant-fuer-uns'],
  ['sowas brauchts in unsrer Branche ned', 'nicht-relevant-fuer-uns'],
  ['gute Ware verkauft sich von selber', 'qualitaet-spricht-fuer-sich'],
  ['Mundpropaganda reicht', 'qualitaet-spricht-fuer-sich'],
  ['hatten wir alles schon', 'schon-einmal-versucht'],
  ['alter Hut, is damals auch eingschlafen', 'schon-einmal-versucht'],
  ['verwaiste Facebookseite', 'schon-einmal-versucht'],
  ['schitstorm', 'shitstorm'],
  ['und dann hagelts negative Kommentare', 'shitstorm'],
  ['kein Geld da', 'zu-teuer'],
  ['Agenturkosten', 'zu-teuer'],
];

/** The same for the objections in english.ts. */
export const english: readonly Phrasing[] = [
  ['our clients dont use instagram', 'no-customers-there'],
  ['buyers arent on facebook', 'no-customers-there'],
  ["doesn't apply to our line of business", 'not-relevant'],
  ["we're B2B", 'not-relevant'],
  ['whats the ROI', 'success-not-measurable'],
  ['you cant prove it works', 'success-not-measurable'],
  ['understaffed', 'no-time'],
  ['my team is already drowning in work', 'no-time'],
  ["can't afford it", 'too-expensive'],
  ['pricey', 'too-expensive'],
  ['gdpr', 'privacy'],
  ['legal will say no', 'privacy'],
  ['what if people start bashing us', 'backlash'],
  ['bad press', 'backlash'],
  ['been there, done that', 'tried-before'],
];
