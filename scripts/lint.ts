import { parseArguments, run } from './command.ts';
import { lint } from './test/tool.ts';

/** Lint, format and types: the first part of the tests. */
await run(async () => {
  parseArguments({});
  return lint().some(({ failed }) => failed > 0) ? 1 : 0;
});
