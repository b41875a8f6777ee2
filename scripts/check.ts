import { readContent } from '../src/site/start.ts';
import { parseArguments, run, settings, tellContent } from './command.ts';
import { formFrom, report } from './report.ts';

/** Reads all content and prints every finding at once. */
await run(async () => {
  const { values } = parseArguments({ format: { type: 'string', default: 'text' }, strict: { type: 'boolean', default: false } });
  const form = formFrom(values.format);
  const own = settings();
  tellContent(own);
  const { findings } = await readContent(own);
  return report(findings, form, values.strict);
});
