import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sectionsOf } from '../../load/frontmatter.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse.ts';
import type { Locale } from '../../model/schemas/config.ts';
import type { SearchDocument } from '../../search/document.ts';
import { messagesFor } from '../messages/index.ts';
import { handbookHref } from '../urls.ts';
import { bodyPassages } from './body-passages.ts';

/** Its pages are for editors and speak of everything: what readers look for comes first. */
const weight = 0.2;

const shownTitle = z.object({ title: z.string() });

function documentOf(name: string, text: string, locale: Locale): SearchDocument {
  const parts = sectionsOf(text);
  if (typeof parts === 'string') throw new Error(`The handbook’s page ${name} has no frontmatter.`);
  return {
    page: handbookHref(name === 'index' ? undefined : name).slice(1),
    title: shownTitle.parse(parse(parts.frontmatter)).title,
    group: messagesFor(locale).handbook,
    said: [],
    summary: '',
    passages: bodyPassages(outlineOf(parseBody(parts.body), 0), () => ''),
    weight,
  };
}

/** The editors' handbook in the playbook's language, as its files are written. */
export async function handbookDocuments(root: string, locale: Locale): Promise<readonly SearchDocument[]> {
  const folder = path.join(root, 'src/pages/handbook', `_${locale}`);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (file) => documentOf(path.basename(file, '.mdx'), await readFile(path.join(folder, file), 'utf8'), locale)),
  );
}
