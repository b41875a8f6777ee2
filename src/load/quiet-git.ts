/** Content may hold what looks like a bare repository, with settings of its own: git refuses it below a work tree's root. */
export const notInContent = ['-c', 'safe.bareRepository=explicit'];

/** Arguments that run git in a folder, and nothing else with it. */
export const gitArguments = (folder: string, args: readonly string[]): string[] => [
  '-C',
  folder,
  '--no-pager',
  '-c',
  'core.fsmonitor=false', // a program that a repository's settings name
  ...args,
];

/** Neither waits for a person, nor writes an index, nor fetches what a partial clone lacks; old gits know no word for that but the last. */
const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };

/** Variables of a hook that runs us would lead git to another repository. */
export const gitEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...quiet,
});
