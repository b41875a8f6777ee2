const fetchOlder =
  'Run `git fetch --unshallow`, or let the workflow clone everything (`fetch-depth: 0` on GitHub and Forgejo, `GIT_DEPTH: 0` on GitLab).';

/**
 * What a shallow clone can't do, and how it gets the rest.
 * @param lack what follows from it, after “The clone is shallow”
 */
export const shallowAdvice = (lack = ': it lacks the older commits'): string => `The clone is shallow${lack}. ${fetchOlder}`;

/** Why files are missing that a commit names. */
export const partialAdvice =
  'The clone is partial: it lacks files, and nothing is fetched on the way. Run `git fetch --refetch --no-filter`, or clone without `--filter`.';
