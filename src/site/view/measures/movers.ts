import type { EntryOf } from '../../../model/entry.ts';
import { isPursued } from '../../../model/goals-below.ts';
import { type Stage, stageOf } from '../../../model/measures/stage.ts';
import type { SiteData } from '../../playbook.ts';
import { type Card, cardOf } from '../card.ts';
import { effectText } from './effect-text.ts';

/** A measure that should move a KPI. */
export interface Mover {
  readonly card: Card;
  readonly stage: Stage;
  /** From which value to which; empty where nothing is said. */
  readonly expects: string;
}

/** What should move a KPI, in the order of the playbook; what faded is told as well, what was dropped is not. */
export const moversOf = (kpi: EntryOf<'kpi'>, data: SiteData): readonly Mover[] =>
  data.playbook
    .ofKind('measure')
    .filter(isPursued)
    .flatMap((entry) => {
      const effect = entry.data.effects.find((found) => found.kpi === kpi.id);
      if (!effect) return [];
      const expects = effectText(effect, kpi.data, data.config.locale);
      return [{ card: cardOf(entry, data), stage: stageOf(entry.data, data.today), expects }];
    });
