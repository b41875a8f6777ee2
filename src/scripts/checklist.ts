import { announceChanges } from './checklist/changes.ts';
import { receiveRuns } from './checklist/incoming.ts';
import { connectItems } from './checklist/items.ts';
import { openPage } from './checklist/page.ts';
import { connectRuns } from './checklist/runs.ts';
import { startSession } from './checklist/session.ts';
import { connectShare } from './checklist/share.ts';
import { showSteps } from './checklist/steps.ts';
import { openStore } from './checklist/store.ts';
import { showProgress } from './checklist/strip.ts';
import { warnOfLoss } from './checklist/trouble.ts';

/** Makes a checklist a tool; without this script it can be read and printed. What is answered stays in this browser. */
const root = document.querySelector<HTMLElement>('[data-checklist]');

if (root) {
  const page = openPage(root);
  const session = startSession(page, openStore(page.list.id));
  const shows = [connectItems, showProgress, connectRuns, connectShare, announceChanges, showSteps, warnOfLoss].map((part) =>
    part(page, session),
  );
  session.onChange((run) => {
    for (const show of shows) show(run);
  });
  for (const live of root.querySelectorAll<HTMLElement>('[data-live]')) live.hidden = false;
  receiveRuns(page, session);
}
