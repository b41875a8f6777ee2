/** An element of a body that shows another entry. */
export interface Slotted {
  readonly element: string;
  readonly ref: string;
  /** `value`, `card` or `chart`; empty when the author did not say. */
  readonly show: string;
  /** Whether it stands within a sentence. */
  readonly inline: boolean;
}

const slot = /<playbook-slot data-element="([^"]*)" data-ref="([^"]*)" data-show="([^"]*)" data-inline="([^"]*)"><\/playbook-slot>/g;

/** Splits rendered HTML at its slots; text can't look like one, since its `<` is escaped. */
export function splitSlots(html: string): (string | Slotted)[] {
  const parts: (string | Slotted)[] = [];
  let end = 0;
  for (const match of html.matchAll(slot)) {
    const [all, element = '', ref = '', show = '', inline] = match;
    parts.push(html.slice(end, match.index), { element, ref, show, inline: inline === 'yes' });
    end = match.index + all.length;
  }
  return [...parts, html.slice(end)].filter((part) => part !== '');
}
