import { pageOf } from '../model/body-link.ts';
import type { Day } from '../model/calendar.ts';
import type { Audience } from '../model/common.ts';
import type { Entry } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { idOf, kinds, type Ref } from '../model/kinds.ts';
import type { Playbook } from '../model/playbook.ts';
import { configChanges, entryChanges } from './entry-changes.ts';
import { findingChanges } from './finding-changes.ts';
import { bearsOnOthers, waysFrom } from './impact.ts';
import { renamesBetween } from './renames.ts';
import type { EntryChange, FieldChange, Impact, Review } from './review.ts';
import { statusTurns } from './status-turns.ts';
import { underNewNames } from './under-new-names.ts';

/** One side of a comparison: the playbook as the report's readers may know it. */
export interface Side {
  readonly playbook: Playbook;
  readonly findings: readonly Finding[];
}

/** What both sides are judged by. */
export interface Circumstances {
  readonly audience: Audience;
  readonly today: Day;
}

/** Each entry that rests on the given one, at the end of its way. */
function impactOf(ref: Ref, playbook: Playbook): readonly Impact[] {
  return waysFrom(ref, playbook).flatMap((via): Impact[] => {
    const entry = playbook.entries.get(via.at(-1)?.ref ?? ref);
    return entry ? [{ kind: entry.kind, id: entry.id, via }] : [];
  });
}

const whole = (entry: Entry, change: 'added' | 'removed', playbook: Playbook): EntryChange => ({
  kind: entry.kind,
  id: entry.id,
  change,
  fields: [],
  page: pageOf(entry.kind, entry.id),
  impact: impactOf(entry.ref, playbook),
});

function edited(entry: Entry, fields: readonly FieldChange[], from: string | undefined, head: Playbook): EntryChange[] {
  if (fields.length === 0 && from === undefined) return [];
  const bears = from !== undefined || bearsOnOthers(fields);
  const { kind, id } = entry;
  const about = { kind, id, fields, page: pageOf(kind, id), impact: bears ? impactOf(entry.ref, head) : [] };
  return [from === undefined ? { ...about, change: 'changed' } : { ...about, change: 'renamed', from }];
}

const byKind = (a: EntryChange, b: EntryChange): number => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);

/** What a change of the content means for the strategy; formatting and order mean nothing. */
export function compare(base: Side, head: Side, { audience, today }: Circumstances): Review {
  const renames = renamesBetween(base.playbook, head.playbook);
  const before = underNewNames(base.playbook, renames);
  const oldIds = new Map([...renames].map(([was, is]) => [is, idOf(was)]));
  const changes = [...head.playbook.entries.values()].flatMap((entry) => {
    const old = before.entries.get(entry.ref);
    return old ? edited(entry, entryChanges(old, entry), oldIds.get(entry.ref), head.playbook) : [whole(entry, 'added', head.playbook)];
  });
  const removed = [...before.entries.values()].filter(({ ref }) => !head.playbook.entries.has(ref));
  const files = new Map(
    [...renames].flatMap(([was, is]) => {
      const [from, to] = [base.playbook.entries.get(was), head.playbook.entries.get(is)];
      return [[from?.file, to?.file] as const, [from?.seriesFile, to?.seriesFile] as const];
    }),
  );
  return {
    audience,
    config: configChanges(base.playbook.config, head.playbook.config, audience),
    changes: [...changes, ...removed.map((entry) => whole(entry, 'removed', before))].sort(byKind),
    status: statusTurns(before, head.playbook, today),
    findings: findingChanges(base.findings, head.findings, (file) => files.get(file) ?? file),
  };
}
