import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Locale } from '../model/schemas/config.ts';

/** A word as it is looked up: without endings, capitals and accents. */
export interface Word {
  readonly stem: string;
  /** A word such as “the”, which says little of what is meant. */
  readonly isCommon: boolean;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Umlauts and their spellings with two letters are one: “Händler”, “Haendler” and “Handler”. */
const foldGerman = (text: string): string =>
  plain(text)
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');

interface Language {
  readonly fold: (text: string) => string;
  readonly stem: (word: string) => string;
  readonly common: string;
}

const languages: Readonly<Record<Locale, Language>> = {
  de: {
    fold: foldGerman,
    stem: stemGerman,
    common: `aber alle alles als also am an auch auf aus bei bin bis bist da damit dann das dass dem den denn der des die dies diese dir
      doch dort du eben ein eine einen einem einer eines einfach er es etwas euch euer für gar ganz habe haben hat hatte ich ihr ihre im
      immer in ins irgend ist ja jede jeder jetzt kann kein keine keinen können machen macht mal man mehr mich mir mit muss müssen nach
      nicht nichts noch nur ob oder schon sehr sein sich sie sind so soll sollen um und uns unser unsere unserem unseren unter viel vom
      von vor war was weil wenn wer werden wie will wir wird wo wollen zu zum zur über`,
  },
  en: {
    fold: plain,
    stem: stemEnglish,
    common: `a about all an and any are as at be been but by can cannot could do does for from get had has have he her his how i if in is
      it its just me more my no nobody not of on or our out she should simply so some that the their them then there they this to too up
      us was we were what when where which who will with would you your`,
  },
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const commonStems = new Map<Locale, ReadonlySet<string>>();

function commonIn(locale: Locale): ReadonlySet<string> {
  const { common, fold, stem } = languages[locale];
  const known = commonStems.get(locale) ?? new Set(wordsOf(fold(common)).map(stem));
  commonStems.set(locale, known);
  return known;
}

/** The words of a text, in its order; a hyphen joins what it stands between, since “Online-Shop” is “Onlineshop”, too. */
export function wordsIn(text: string, locale: Locale): readonly Word[] {
  const { fold, stem } = languages[locale];
  const common = commonIn(locale);
  const joined = fold(text).replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '');
  return wordsOf(joined)
    .map(stem)
    .map((found) => ({ stem: found, isCommon: common.has(found) }));
}
