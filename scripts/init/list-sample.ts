import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../command.ts';
import { listingOf } from './sample.ts';

// Run after a change of the sample: node scripts/init/list-sample.ts
const listing = await listingOf(path.join(root, 'content'));
await writeFile(path.join(import.meta.dirname, 'sample.json'), `${JSON.stringify(listing, null, 2)}\n`);
