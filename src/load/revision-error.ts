const unseen = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** The revision's content can't be told; says where, what and how to mend it. */
export class RevisionError extends Error {
  /** What git and the repository's names say may steer no terminal. */
  constructor(message: string, options?: ErrorOptions) {
    super(message.replaceAll(unseen, '\uFFFD'), options);
  }
}
