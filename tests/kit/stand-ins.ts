import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const review = `import { parseArguments, run } from './command.ts';

await run(async () => {
  const { values } = parseArguments({ base: { type: 'string' }, format: { type: 'string' } });
  console.log(\`<!-- strategy-playbook-review -->\\n\\n## Compared with \${values.base}\`);
  return 0;
});
`;

/** Commands that workflows call and that this repository does not have yet; what is there stays as it is. */
export async function addStandIns(repository: string): Promise<void> {
  const command = path.join(repository, 'scripts/review.ts');
  if (!existsSync(command)) {
    await writeFile(command, review);
    const file = path.join(repository, 'package.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"links":', '"review": "node scripts/run.mjs review",\n    "links":'));
  }
  const links = path.join(repository, 'scripts/links.ts');
  const text = await readFile(links, 'utf8');
  if (!text.includes('format:')) await writeFile(links, text.replace('parseArguments({', "parseArguments({ format: { type: 'string' },"));
}
