import type { Locale } from '../model/schemas/config.ts';

/** The site's own words that appear inside a body. */
export interface BodyWords {
  /** The language of the site, in which its bodies are written. */
  readonly language: Locale;
  readonly footnotes: string;
  readonly backToText: string;
  readonly callouts: Readonly<Record<'note' | 'tip' | 'warning', string>>;
  readonly tasks: Readonly<Record<'done' | 'open', string>>;
}
