import type { Audience } from '../../src/model/common.ts';
import type { SiteData } from '../../src/site/playbook.ts';
import { compareReadings } from '../../src/site/review/compare-readings.ts';
import { type PreviewChanges, previewChanges } from '../../src/site/review/preview-changes.ts';
import { type Files, read, today } from './content.ts';
import { siteDataOf } from './site-data.ts';

/** What a preview that makes the second of the first would show. */
export async function changesOf(before: Files, after: Files, audience: Audience = 'everyone'): Promise<PreviewChanges> {
  const names = { base: 'main', head: '0123456789' };
  return previewChanges(compareReadings(await read(before), await read(after), names, { audience, today }));
}

/** What its pages would draw from. */
export async function previewData(before: Files, after: Files, audience: Audience = 'everyone'): Promise<SiteData> {
  const [data, changes] = await Promise.all([siteDataOf(after, audience), changesOf(before, after, audience)]);
  return { ...data, preview: 'PR 42', changes };
}
