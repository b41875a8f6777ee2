/** What `npm run links` finds in an output, in the form of all other findings. */
export const outputErrors = ['link-works'] as const;

/** Entries may accept these, too; whether they still have to is seen only when links are followed. */
export const outputWarnings = ['outside-link-answers'] as const;
