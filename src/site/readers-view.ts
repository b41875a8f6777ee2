import { type Viewer, viewFor } from '../model/audience.ts';
import type { Playbook } from '../model/playbook.ts';
import type { Session } from './session.ts';

/** For whom this session's pages are. */
export const viewerOf = ({ settings: { audience }, drafts }: Session): Viewer => ({ audience, drafts });

/** The playbook as the readers of this session's pages may know it. */
export const readersView = (session: Session, playbook: Playbook): Playbook => viewFor(playbook, viewerOf(session));
