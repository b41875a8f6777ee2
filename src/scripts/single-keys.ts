const place = 'playbook-single-keys';

/**
 * Whether keys of one character, such as `/` and N, do something. Readers switch them off on the page on accessibility: who speaks to the
 * computer types words, and each letter of them would be a command (WCAG 2.1.4).
 */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true; // a browser that keeps nothing
  }
}

/** Switches them; what a browser keeps nothing of stays on. */
export function switchSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, 'off');
  } catch {
    // it can't be kept
  }
}
