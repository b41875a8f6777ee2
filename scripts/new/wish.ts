import type { Reason, Suggestion } from '../../src/checklist/read-answers.ts';
import { idPattern, type Kind, kindOfFolder, type Ref, refOf, reservedIds } from '../../src/model/kinds.ts';
import { suggestible } from '../../src/model/schemas/checklist.ts';

export type WishedKind = (typeof suggestible)[number];

/** An entry that answers ask for, with all the reasons that they give. */
export interface Wish {
  readonly kind: WishedKind;
  readonly id: string;
  readonly ref: Ref;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

const isWished = (kind: Kind | undefined): kind is WishedKind => suggestible.some((name) => name === kind);

/** The entry whose page has this address on any site of ours; undefined when there can be none. */
function entryAt(href: string): Pick<Wish, 'kind' | 'id'> | undefined {
  const [, folder = '', id = ''] = /(?:^|\/)([a-z]+)\/([a-z0-9-]+)\/?(?:index\.html)?(?:[?#].*)?$/.exec(href) ?? [];
  const kind = kindOfFolder(folder);
  return isWished(kind) && idPattern.test(id) && !reservedIds.has(id) ? { kind, id } : undefined;
}

export interface Wishes {
  readonly wishes: readonly Wish[];
  /** Suggestions that lead to no entry. */
  readonly wrong: readonly Suggestion[];
}

/** What is suggested, each entry once however often it stands there. */
export function wishesFrom(suggestions: readonly Suggestion[]): Wishes {
  const wishes = new Map<Ref, Wish>();
  const wrong: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const entry = entryAt(suggestion.href);
    if (!entry) {
      wrong.push(suggestion);
      continue;
    }
    const ref = refOf(entry.kind, entry.id);
    const { title, reasons } = wishes.get(ref) ?? { title: suggestion.title, reasons: [] };
    wishes.set(ref, { ...entry, ref, title, reasons: [...reasons, ...suggestion.reasons] });
  }
  return { wishes: [...wishes.values()], wrong };
}
