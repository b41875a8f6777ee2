import { UsageError } from '../src/site/settings.ts';
import { parseArguments, run } from './command.ts';
import { steps } from './forge/steps.ts';

/** The steps of workflows that talk to a forge. */
await run(async () => {
  const { values, positionals } = parseArguments(
    {
      forge: { type: 'string' },
      request: { type: 'string' },
      report: { type: 'string' },
      preview: { type: 'string' },
      files: { type: 'string' },
      owner: { type: 'string' },
      head: { type: 'string' },
      sha: { type: 'string' },
      base: { type: 'string' },
      branch: { type: 'string', default: 'gh-pages' },
      folder: { type: 'string', default: 'previews' },
      remove: { type: 'string' },
    },
    true,
  );
  const [name = '', ...more] = positionals;
  const step = Object.hasOwn(steps, name) && more.length === 0 ? steps[name] : undefined;
  if (!step) throw new UsageError(`Expected one step of ${Object.keys(steps).join(', ')}: npm run forge -- <step>`);
  return step(values);
});
