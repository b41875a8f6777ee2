import type { FinderIndex } from '../../finder/finder-index.ts';

/** Asks for what objections are found by: a script, since browsers read no other file from a folder on disk. */
export const loadIndex = (place: HTMLTemplateElement): Promise<FinderIndex> =>
  new Promise((resolve, reject) => {
    const written = place.content.querySelector('script');
    const script = document.createElement('script');
    script.src = written?.src ?? '';
    document.addEventListener('finder-index', (event) => resolve((event as CustomEvent<FinderIndex>).detail), { once: true });
    script.addEventListener('error', () => reject(new Error(`${script.src} cannot be loaded.`)));
    document.head.append(script);
  });
