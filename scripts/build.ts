import { buildSite } from './build-site.ts';
import { parseArguments, run, settings } from './command.ts';

await run(async () => {
  parseArguments({});
  return buildSite(settings());
});
