import { viewFor } from '../model/audience.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Session } from './session.ts';

/** The playbook as the readers of this session's pages may know it. */
export const readersView = ({ settings: { audience }, drafts }: Session, playbook: Playbook): Playbook =>
  viewFor(playbook, { audience, drafts });
