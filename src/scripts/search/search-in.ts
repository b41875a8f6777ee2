import { openChips } from './chips.ts';
import { make } from './element.ts';
import { type Engine, type Found, type Hits, loadEngine } from './engine.ts';
import type { Frame } from './frame.ts';
import { isNear } from './nearness.ts';
import { notes, type Ways } from './notes.ts';
import { groupsOf, renderGroups } from './results.ts';
import { suggestFor } from './suggest.ts';
import { words } from './words.ts';

/** So many results are read at once; nobody reads on. */
const atOnce = 20;

export interface Search {
  /** Searches for what stands in the field. */
  readonly run: () => Promise<void>;
}

/**
 * Shows in the frame what is found for its field.
 * @param root the site's root
 * @param shown told when other results are there
 */
export function searchIn(frame: Frame, ways: Ways, root: string, shown: () => void): Search {
  const { input, list, body, status } = frame;
  let engine: Promise<Engine> | undefined;
  let asked = 0;

  /** A new element each time: one that moves below other results would be seen to jump. */
  const tell = (told: readonly Node[]) => {
    body.querySelector('.search-note')?.remove();
    if (told.length > 0) body.append(make('div', { class: 'search-note' }, ...told));
  };
  const show = (options: readonly HTMLElement[], told: readonly Node[], count: string) => {
    list.replaceChildren(...options);
    list.ariaBusy = 'false';
    tell(told);
    status.textContent = count;
    input.setAttribute('aria-expanded', String(options.length > 0));
    shown();
  };
  const chips = openChips(frame.chips, () => {
    input.focus();
    void run();
  });

  const showHits = ({ results, totalFilters }: Hits, found: readonly Found[], most: number) => {
    chips.show(totalFilters['group'] ?? {});
    const more = results.length > most ? notes.more(() => void run(most + atOnce)) : [];
    show(renderGroups(groupsOf(found), root), more, words.found(found.length, results.length));
  };
  const showNothing = async (typed: string, isCurrent: () => boolean) => {
    const meant = await suggestFor(typed, root);
    if (!isCurrent()) return;
    chips.show({});
    show([], notes.nothing(ways, typed, meant, searchFor), words.found(0, 0));
  };
  const searchFor = (text: string) => {
    input.value = text;
    input.focus();
    void run();
  };

  async function find(typed: string, most: number, isCurrent: () => boolean): Promise<void> {
    engine ??= loadEngine(root);
    const ready = await engine;
    if (typed === '' || !isCurrent()) return;
    const group = chips.chosen();
    const hits = await ready.search(typed, group === undefined ? {} : { filters: { group } });
    const found = await Promise.all(hits.results.slice(0, most).map(({ data }) => data()));
    if (!isCurrent()) return;
    if (found.some(isNear(typed))) return showHits(hits, found, most);
    if (group === undefined) return showNothing(typed, isCurrent);
    chips.forget(); // of an earlier question: the other groups may answer this one
    return find(typed, most, isCurrent);
  }

  async function run(most = atOnce): Promise<void> {
    asked += 1;
    const [mine, typed] = [asked, input.value.trim()];
    const isCurrent = () => mine === asked && typed === input.value.trim();
    list.ariaBusy = 'true';
    if (location.protocol === 'file:') return show([], notes.fromDisk(ways), '');
    if (typed === '') {
      chips.show({});
      show([], notes.hint(ways), '');
    } else if (list.childElementCount === 0) tell(notes.loading());
    try {
      await find(typed, most, isCurrent);
    } catch {
      engine = undefined;
      if (isCurrent())
        show(
          [],
          notes.failed(ways, () => void run()),
          '',
        );
    }
  }
  return { run };
}
