/** The site's own words that appear inside a body. */
export interface BodyWords {
  readonly footnotes: string;
  readonly backToText: string;
  readonly callouts: Readonly<Record<'note' | 'tip' | 'warning', string>>;
  readonly tasks: Readonly<Record<'done' | 'open', string>>;
}
