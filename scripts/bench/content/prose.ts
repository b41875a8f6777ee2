import type { Random } from './random.ts';

const who = [
  'Das Team',
  'Der Kundenservice',
  'Die Redaktion',
  'Die Werkstatt',
  'Der Vertrieb',
  'Die Personalabteilung',
  'Der Außendienst',
  'Die Geschäftsführung',
  'Jeder Partnerbetrieb',
  'Die Frühschicht',
  'Unser Händlernetz',
  'Die Ausbildung',
];

const does = [
  'beantwortet',
  'prüft',
  'zeigt',
  'sammelt',
  'bespricht',
  'verbessert',
  'dokumentiert',
  'plant',
  'vergleicht',
  'übersetzt',
  'ordnet',
  'misst',
];

const what = [
  'jede Anfrage aus den Netzwerken',
  'die häufigsten Fragen des Monats',
  'eine kurze Anleitung mit drei Bildern',
  'den Weg vom ersten Kontakt zum Kauf',
  'alle Hinweise aus der Wochenrunde',
  'die Rückmeldungen der Familien',
  'den Anteil der gelösten Fälle',
  'das Ergebnis der letzten Befragung',
  'die Zahlen vor und nach der Umstellung',
  'den Vorrat an Antwortbausteinen',
  'die offenen Freigaben für das Quartal',
  'einen Beitrag aus dem Werksalltag',
];

const when = [
  'am ersten Werktag des Monats',
  'spätestens nach zwei Tagen',
  'vor jeder Veröffentlichung',
  'gemeinsam mit der Fachabteilung',
  'in der ruhigen Zeit zwischen den Messen',
  'ohne langen Vorlauf',
  'mit Blick auf das Jahresziel',
  'auch während der Hochsaison',
  'nach einem festen Plan',
  'in höchstens zehn Minuten',
];

const why = [
  'damit niemand zweimal fragen muss',
  'weil Vertrauen langsam wächst',
  'sodass der Nutzen auch im nächsten Jahr bleibt',
  'denn nur so lässt sich der Beitrag belegen',
  'bevor neue Themen dazukommen',
  'weil Schweigen teurer ist als eine ehrliche Antwort',
  'damit die Hotline für schwierige Fälle frei wird',
  'auch wenn der Erfolg erst später sichtbar wird',
  'solange die Zahlen verlässlich sind',
  'weil gute Beispiele weitererzählt werden',
];

const topics = [
  'Service',
  'Empfehlungen',
  'Reparatur',
  'Fachkräfte',
  'Flotten',
  'Monitoring',
  'Händlernetz',
  'Familien',
  'Werkseinblicke',
  'Langlebigkeit',
];
const aims = [
  'verlässlich ausbauen',
  'sichtbar machen',
  'schneller erledigen',
  'gemeinsam tragen',
  'besser verstehen',
  'auf Dauer sichern',
  'einfacher gestalten',
];

export const sentence = ({ pick }: Random): string => `${pick(who)} ${pick(does)} ${pick(what)} ${pick(when)}, ${pick(why)}.`;

export const shortSentence = ({ pick }: Random): string => `${pick(who)} ${pick(does)} ${pick(what)}.`;

export const phrase = ({ pick }: Random): string => `${pick(what)} ${pick(when)}`;

export const paragraph = (random: Random, sentences: number): string => Array.from({ length: sentences }, () => sentence(random)).join(' ');

export const titleOf = ({ pick }: Random, number: number): string => `${pick(topics)} ${pick(aims)} (${number})`;

export const topic = ({ pick }: Random): string => pick(topics);
