import path from 'node:path';
import { UsageError } from '../src/site/settings.ts';
import { parseArguments, run, say, settings } from './command.ts';
import { keepPreviews, publishPreview, removePreviews } from './previews/publish.ts';

/** Puts a preview beside others into a folder, or removes what is closed. */
await run(async () => {
  const { values, positionals } = parseArguments(
    { remove: { type: 'string', multiple: true }, keep: { type: 'string', multiple: true } },
    true,
  );
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Expected one folder: npm run preview:publish -- <folder>');
  if (values.remove && values.keep) throw new UsageError('`--remove` and `--keep` don’t go together; use one of them.');
  for (const option of ['remove', 'keep'] as const)
    if (values[option]?.includes('')) throw new UsageError(`\`--${option}\` is empty; it names a preview, such as \`PR 42\`.`);
  const own = settings();
  const place = path.resolve(folder);
  if (!values.remove && !values.keep) {
    if (own.preview === undefined) throw new UsageError('PLAYBOOK_PREVIEW is not set; it names the preview, such as `PR 42`.');
    const slug = await publishPreview(place, own.preview, own, new Date());
    say(`The preview ${own.preview} is in ${path.join(folder, slug)}.`);
    return 0;
  }
  const removed = values.remove ? await removePreviews(place, values.remove, own) : await keepPreviews(place, values.keep ?? [], own);
  say(removed.length > 0 ? `Removed: ${removed.join(', ')}.` : 'There was nothing to remove.');
  return 0;
});
