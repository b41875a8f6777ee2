import type { ChecklistPage } from './page.ts';
import type { Session } from './session.ts';

/** Says so when the browser keeps nothing: work goes on, and nobody finds out only after closing the page. */
export function warnOfLoss({ part, words }: ChecklistPage, session: Session): () => void {
  const place = part('trouble');
  return () => {
    const refused = session.refused();
    const text = refused ? words[refused] : '';
    place.hidden = !refused;
    if (place.textContent !== text) place.textContent = text;
  };
}
