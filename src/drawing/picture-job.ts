/** The forms of a drawing: in a page (JSON of `OnPage`), as a vector file, and as an image for slides. */
export const forms = ['page', 'svg', 'png'] as const;
export type Form = (typeof forms)[number];

/** What is to be drawn, and in which forms. */
export interface PictureJob {
  /** A `Drawable` as JSON: a text is handed to a thread faster than an object. */
  readonly json: string;
  readonly forms: readonly Form[];
}

/** The forms that were asked for, as the contents of files. */
export type Picture = Readonly<Partial<Record<Form, string | Uint8Array>>>;
