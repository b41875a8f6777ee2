import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFolder } from '../src/load/disk.ts';
import { jsonSchemas } from '../src/model/json-schema.ts';
import { parseArguments, run, say, settings } from './command.ts';

/** Writes the JSON Schemas that editors use for completion and hover texts beside the content. */
await run(async () => {
  parseArguments({});
  const { content } = settings();
  await listFolder(content, 'PLAYBOOK_CONTENT'); // a folder that is missing is a mistake in the variable, not one to create
  const folder = path.join(content, '.schemas');
  await mkdir(folder, { recursive: true });
  const all = Object.entries(jsonSchemas());
  for (const [name, schema] of all) await writeFile(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  say(`${all.length} schemas written to ${folder}.`);
  return 0;
});
