const bytesOf = async (url: string): Promise<Blob> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
};

/** Copies the picture to the clipboard, and prints; what the browser can't do is not offered, what it refuses is said. */
export function takeAlong(figure: HTMLElement): void {
  const said = figure.querySelector<HTMLElement>('[data-said]');
  const print = figure.querySelector<HTMLButtonElement>('[data-print]');
  const copy = figure.querySelector<HTMLButtonElement>('[data-copy]');
  const picture = figure.querySelector<HTMLAnchorElement>('a[href$=".png"]')?.href;
  const say = (text: string | undefined) => {
    if (said) said.textContent = text ?? '';
  };
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  if (!copy || !picture || typeof ClipboardItem === 'undefined') return;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    navigator.clipboard.write([new ClipboardItem({ 'image/png': bytesOf(picture) })]).then(
      () => say(copy.dataset['copy']),
      () => say(copy.dataset['failed']),
    );
  });
}
