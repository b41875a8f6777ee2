import { messagesFor } from '../../messages/index.ts';
import type { SiteData } from '../../playbook.ts';
import type { BoardCard } from './board.ts';

/** A choice of the filter, with what may be chosen. */
export interface MeasureFilter {
  readonly name: 'type' | 'department' | 'effort';
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** A choice between one thing is none, and left out. */
export function measureFilters(cards: readonly BoardCard[], { playbook, config }: SiteData): readonly MeasureFilter[] {
  const t = messagesFor(config.locale).measure;
  const occurs = (name: MeasureFilter['name'], value: string) => cards.some(({ filed }) => filed[name].split(' ').includes(value));
  const departments = playbook.ofKind('department').map(({ id, data }) => [id, data.title] as const);
  const all: Readonly<Record<MeasureFilter['name'], MeasureFilter['options']>> = {
    type: Object.entries(t.types),
    department: departments,
    effort: Object.entries(t.efforts),
  };
  const names = ['type', 'department', 'effort'] as const;
  return names
    .map((name) => ({ name, options: all[name].filter(([value]) => occurs(name, value)) }))
    .filter(({ options }) => options.length > 1);
}
