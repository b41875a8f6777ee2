import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const pinned = z.object({ dependencies: z.record(z.string(), z.string()) });

async function peerNotes(folder: string): Promise<string[]> {
  const { dependencies } = pinned.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
  const named = (name: string) => `${name} ${dependencies[name]}`;
  return [
    `Bare Astro is ${named('astro')} with ${named('@astrojs/mdx')}: the same bodies through \`glob()\`, \`incrementalBuild\`, as many pages, no layout.`,
    `Starlight is ${named('@astrojs/starlight')} as users get it: its sidebar and its search index are included. So is this product’s search index.`,
    'Pictures of maps are drawn anew only when something on them changed, also when all else is built from nothing: so cold builds keep them, and the first build does not.',
    'Both get this product’s elements as plain Markdown: callouts as quotes, tabs as paragraphs, cards and charts as links.',
  ];
}

function machineNotes(): string[] {
  const [processor] = cpus();
  return [
    `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}.`,
    'Whole processes. Memory is the peak of the largest Node process (`ru_maxrss`); processor time is that of all Node processes together.',
  ];
}

/**
 * What a reader has to know to understand the numbers.
 * @param peers the folder of the peers; undefined when they could not be installed
 */
export const notesOn = async (peers: string | undefined): Promise<string[]> => [
  ...machineNotes(),
  ...(peers === undefined ? ['The peers could not be installed, and are left out.'] : await peerNotes(peers)),
];
