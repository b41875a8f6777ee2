import { realpath } from 'node:fs/promises';
import { withAcceptance } from '../src/checks/run-checks.ts';
import { usualManners } from '../src/links/ask/client.ts';
import { brokenInside, brokenOutside, type FileOf } from '../src/links/problems.ts';
import { traceIn } from '../src/links/trace.ts';
import { outsideLinks } from '../src/links/written-outside.ts';
import { prefixOf } from '../src/load/git-root.ts';
import { resolverFor } from '../src/site/resolver.ts';
import { readContent } from '../src/site/start.ts';
import { parseArguments, run, settings, tellContent } from './command.ts';
import { crawlOutputs } from './links/crawl-outputs.ts';
import { findOutputs } from './links/outputs.ts';
import { askOutside } from './links/outside.ts';
import { allowedFrom, folderFrom, mannersFrom } from './links/wishes.ts';
import { formFrom, report } from './report.ts';

/** Follows every link of the output, or of all outputs in another folder; links to elsewhere only with `--external`. */
await run(async () => {
  const { values, positionals } = parseArguments(
    {
      external: { type: 'boolean', default: false },
      allow: { type: 'string', multiple: true, default: [] },
      intranet: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      timeout: { type: 'string', default: String(usualManners.seconds) },
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
    },
    true,
  );
  const { external, fresh, strict } = values;
  const [form, manners, named] = [formFrom(values.format), mannersFrom(values), allowedFrom(values.allow)];
  const own = settings();
  const outputs = await findOutputs(folderFrom(positionals) ?? own.out);
  tellContent(own);
  const checked = await readContent(own);
  const { playbook } = checked;
  const { broken, outside } = await crawlOutputs(outputs, own.site);
  const fileOf: FileOf = (page) => prefixOf(outputs.folder) + page;
  const trace = traceIn(playbook, (entry, url) => resolverFor(playbook, entry).href(url));
  const isOwn = outputs.folder === own.out; // another one was made of other content, on which line nobody knows here
  const inside = brokenInside(broken, isOwn ? trace : undefined, fileOf);
  const configFile = `${prefixOf(await realpath(own.content))}playbook.yml`;
  const links = external ? outsideLinks(outside, playbook, configFile) : [];
  const allow = [...playbook.config.links.allow, ...named];
  const answers = external ? await askOutside(links, { allow, fresh, manners }) : new Map();
  const found = [...inside, ...brokenOutside(links, answers, fileOf)];
  return report(checked.resolve(found.map((one) => withAcceptance(one, checked))), form, strict);
});
