import { pageOf } from '../../model/body-link.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Playbook } from '../../model/playbook.ts';
import type { Config } from '../../model/schemas/config.ts';
import type { EntryName } from '../../review/sentence.ts';
import { type Format, formatFor } from '../format.ts';
import { type Messages, messagesFor } from '../messages/index.ts';

/** What a report tells with: the words of its language, and the names that things have. */
export interface Teller {
  readonly words: Messages;
  readonly format: Format;
  readonly config: Config;
  /** The entry as it is called now, or was when it is gone; an id that nothing has stands for itself. */
  readonly name: (kind: Kind, id: string) => EntryName;
  /** The KPI whose unit a number has. */
  readonly measured: (id: string) => { readonly unit: string; readonly decimals: number } | undefined;
}

/** Tells of the change from one playbook to another in the language of the second. */
export function tellerFor(base: Playbook, head: Playbook): Teller {
  const { config } = head;
  return {
    words: messagesFor(config.locale),
    format: formatFor(config.locale),
    config,
    name: (kind, id) => {
      const found = head.find(kind, id) ?? base.find(kind, id); // a preview has pages of what is gone, too
      return { kind, id, title: found?.data.title ?? id, page: found && pageOf(kind, id) };
    },
    measured: (id) => (head.find('kpi', id) ?? base.find('kpi', id))?.data,
  };
}
