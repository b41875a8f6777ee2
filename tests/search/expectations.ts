/** What somebody types, the page that they mean, and among how many first results it has to stand. */
export interface Expectation {
  readonly typed: string;
  readonly page: string;
  readonly within: 1 | 3;
}

const first = (typed: string, page: string): Expectation => ({ typed, page, within: 1 });
const soon = (typed: string, page: string): Expectation => ({ typed, page, within: 3 });

/** For the sample. Written down before anything was weighed. */
export const german: readonly Expectation[] = [
  first('keine Zeit', 'objections/keine-zeit'),
  first('Zeit haben wir nicht', 'objections/keine-zeit'),
  first('zu teuer', 'objections/zu-teuer'),
  first('Wir kommen nicht hinterher', 'objections/keine-zeit'),
  first('Strichliste', 'objections/keine-zeit'),
  first('Shitstorm', 'objections/shitstorm'),
  first('Fachhändler Konkurrenz', 'objections/konkurrenz-zum-fachhandel'),
  soon('messen', 'objections/erfolg-nicht-messbar'),
  soon('Datenschutz', 'objections/datenschutz'),
  first('Datenschutzprüfung', 'evidence/datenschutzpruefung-2026'),
  first('Was kostet eine gelöste Anfrage', 'evidence/kosten-je-loesung'),
  soon('zufriedener Kunde', 'goals/treue-kunden'),
  first('Kundenzufriedenheit', 'kpis/kundenzufriedenheit'),
  first('Erstreaktionszeit', 'kpis/erstreaktionszeit'),
  soon('Reparaturvideo', 'goals/reparaturvideos'),
  soon('Flotte', 'goals/flotten-wachstum'),
  first('Fachkräfte', 'goals/fachkraefte-sichern'),
  soon('Strohfeuer', 'checklists/strohfeuer-test'),
  first('Ist-Analyse', 'checklists/ist-analyse'),
  first('Newsletter', 'channels/newsletter-familien'),
  first('Twitter', 'channels/kurznachrichtendienst'),
  first('Haendlerportal', 'channels/haendlerportal'),
  first('Handlerportal', 'channels/haendlerportal'),
  soon('Portal', 'channels/haendlerportal'),
  first('Gewinnspiel', 'measures/fruehlingsgewinnspiel'),
  first('Abendstunde', 'measures/service-abendstunde'),
  first('schneller Erfolg', 'guides/schnelle-erfolge'),
  soon('Personal', 'departments/personal'),
  first('Zielkarte', 'map'),
  first('Lücken', 'gaps'),
  first('Cookies', 'privacy'),
];

/** For the English examples with the objections of `tests/finder/english.ts`. */
export const english: readonly Expectation[] = [
  soon('no time', 'objections/no-time'), // there are two
  first('measures success', 'objections/success-not-measurable'),
  first('too expensive', 'objections/too-expensive'),
  first('works council', 'objections/privacy'),
  first('backlash', 'objections/backlash'),
  first('newspapers', 'objections/no-customers-there'),
  first('tries before', 'objections/tried-before'),
  soon('buddies', 'measures/example-buddies'),
  soon('buddy', 'measures/example-buddies'),
  first('surveys', 'evidence/example-survey'),
  soon('colleague', 'goals/example-first-weeks'),
  first('intranet', 'channels/example-intranet'),
  soon('departments', 'departments/service'),
  first('gap', 'gaps'),
];
