import { viewFor } from '../../src/model/audience.ts';
import { seemingChannelGaps } from '../../src/model/channel-gaps.ts';
import type { Audience } from '../../src/model/common.ts';
import { compute } from '../../src/model/computed.ts';
import { onlyHidden } from '../../src/model/coverage.ts';
import { minutesOfGuides } from '../../src/model/reading-time.ts';
import type { SiteData } from '../../src/site/playbook.ts';
import { type Files, read, today } from './content.ts';

/** What pages draw from, made of these files as a build would. */
export async function siteDataOf(files: Files, audience: Audience = 'everyone'): Promise<SiteData> {
  const { playbook: all, findings } = await read(files);
  const playbook = viewFor(all, { audience, drafts: false });
  const { config } = playbook;
  const hidden = { hiddenCoverage: onlyHidden(all, playbook), seemingChannelGaps: seemingChannelGaps(all, playbook) };
  const about = { audience, today, preview: null, site: null, history: null, logo: null, ...hidden };
  const written = new Map([...playbook.entries].map(([ref, { outline }]) => [ref, outline]));
  return { config, playbook, computed: compute(playbook, today), findings, minutes: minutesOfGuides(playbook), written, ...about };
}
