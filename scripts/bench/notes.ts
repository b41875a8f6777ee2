import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const versionIn = (modules: string, name: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'))).version;

/** What the machine and the peers are. */
export function notesOn(modules: { readonly own: string; readonly starlight: string | undefined }): string[] {
  const [first] = cpus();
  const load = loadavg()[0] ?? 0;
  return [
    `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}.`,
    ...(load > cpus().length / 2
      ? [`**The machine was busy when this began (load ${load.toFixed(1)}): times are too high, ratios less so.**`]
      : []),
    'Whole processes; memory is what the operating system counted as the peak of the largest Node process (`ru_maxrss`), so Starlight’s search indexer is not in it.',
    `Bare Astro ${versionIn(modules.own, 'astro')} with @astrojs/mdx ${versionIn(modules.own, '@astrojs/mdx')}: the same bodies through \`glob()\`, \`incrementalBuild\`, as many pages, no layout.`,
    ...(modules.starlight === undefined
      ? []
      : [
          `Starlight ${versionIn(modules.starlight, '@astrojs/starlight')} on Astro ${versionIn(modules.starlight, 'astro')}, as users get it: its sidebar and its search index are included; this product’s build has no search index yet.`,
        ]),
    'Peers get this product’s elements as plain Markdown: callouts as quotes, tabs as paragraphs, cards and charts as links.',
  ];
}
