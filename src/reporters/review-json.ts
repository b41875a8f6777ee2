import { type EntryChange, type FieldChange, pathOf, type Review } from '../review/review.ts';
import { escaped } from './json.ts';

/** JSON knows no undefined: what is missing on a side is null. */
const fieldJson = ({ at, before, after }: FieldChange) => ({ path: pathOf(at), before: before ?? null, after: after ?? null });

const changeJson = ({ kind, id, change, from, fields, page, impact }: EntryChange) => ({
  kind,
  id,
  change,
  from,
  fields: fields.map(fieldJson),
  page,
  impact,
});

/** The comparison as data; `base` and `head` name the revisions. */
export const renderReviewJson = (
  { audience, changes, config, status, findings }: Review,
  base: string | null,
  head: string | null,
): string =>
  escaped(
    JSON.stringify(
      {
        base,
        head,
        audience,
        changes: changes.map(changeJson),
        playbook: config.map(fieldJson),
        status,
        findings,
      },
      null,
      2,
    ),
  );
