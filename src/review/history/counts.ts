import { housekeeping } from '../impact.ts';
import { type FieldChange, topField } from '../review.ts';

/** What an agreed or computed number means: with another of these, it is another number. */
const defining: ReadonlySet<string> = new Set(['definition', 'formula', 'unit', 'direction', 'baseline']);

/** Fields of `playbook.yml` that say what the strategy is; the rest says how the site is made. */
const ofStrategy: ReadonlySet<string> = new Set(['title', 'organisation', 'levels', 'roles', 'context', 'thresholds', 'review']);

/** A number that came in is what a series is for; one that was corrected or taken away changes what was known. */
const isNewValue = (change: FieldChange): boolean => topField(change) === 'series' && change.before === undefined;

/** Whether something about the strategy is another thing now. */
export const counts = (change: FieldChange): boolean => !housekeeping.includes(topField(change)) && !isNewValue(change);

/** Whether a KPI's numbers are to be read differently now. */
export const redefines = (change: FieldChange): boolean => topField(change) === 'target' || defining.has(topField(change));

export const countsInConfig = (change: FieldChange): boolean => ofStrategy.has(topField(change));
