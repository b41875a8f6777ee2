import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../src/site/settings.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { marker } from './output-folder.ts';
import { portFrom } from './port.ts';
import { serve } from './serve.ts';

/** Serves the output until it is interrupted. */
await run(async () => {
  const { values } = parseArguments({ port: { type: 'string', default: '4321' } });
  const { out } = settings();
  if (!existsSync(path.join(out, marker))) throw new UsageError(`There is no site in ${out} yet; \`npm run build\` makes it.`);
  const { address } = await serve(out, portFrom(values.port));
  say(`The playbook is at ${address}`);
  return 0;
});
