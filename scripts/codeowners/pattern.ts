/**
 * A path as a pattern that GitHub and GitLab read alike. Neither can escape everything that has a meaning to the other: a `?`, one
 * character whatever it is, stands for what one of them would take for more than itself (spaces, `#`, `[`, `!`, `*`, `\` …).
 */
export const patternOf = (path: string): string => `/${path.replace(/[\s!-,:-@[-^`{-~]/g, '?')}`;
