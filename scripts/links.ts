import { existsSync } from 'node:fs';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { UsageError } from '../src/site/settings.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { marker } from './output-folder.ts';
import { serve } from './serve.ts';

/** Follows every link of the output; links to elsewhere only with `--external`. */
await run(async () => {
  const { values } = parseArguments({ external: { type: 'boolean', default: false } });
  const { out } = settings();
  if (!existsSync(path.join(out, marker))) throw new UsageError(`There is no site in ${out} yet; \`npm run build\` makes it.`);
  const { address, server } = await serve(out, 0);
  const checker = new LinkChecker();
  let followed = 0;
  checker.on('link', ({ state }) => {
    if (state !== LinkState.SKIPPED) followed += 1;
    if (followed % 200 === 0) say(`${followed} links followed …`);
  });
  const linksToSkip = values.external ? ['^mailto:', '^tel:'] : [`^(?!${address})`];
  const result = await checker.check({ path: address, recurse: true, checkFragments: true, linksToSkip, timeout: 20_000 });
  server.close();
  server.closeAllConnections();
  const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
  for (const { parent = address, url, status } of broken)
    console.log(`${parent.replace(address, '')} → ${url.replace(address, '')} (${status})`);
  say(`${followed} links followed, ${broken.length} broken.`);
  return broken.length > 0 ? 1 : 0;
});
