import type { Locale } from '../../model/schemas/config.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every word that the site says itself. */
export type Messages = typeof de;

const messages: Readonly<Record<Locale, Messages>> = { de, en };

export const messagesFor = (locale: Locale): Messages => messages[locale];
