/** In tenths of a pixel. */
const round = (value: number): number => Math.round(value * 10) / 10;

const say = (value: number): string => String(round(value)).replace(/^(-?)0\./, '$1.');

/** The data of an SVG path, from the steps of a canvas's path; each step tells how far it leads, which is shorter than where to. */
export class SvgPath {
  #data = '';
  #x = 0;
  #y = 0;
  #isOpen = false;

  get data(): string {
    return this.#data;
  }

  /** Steps from rounded places, so that the rounding never adds up. */
  #step(command: string, x: number, y: number, before: readonly number[] = []): void {
    const [nextX, nextY] = [round(x), round(y)];
    this.#data += `${command}${[...before.map(say), say(nextX - this.#x), say(nextY - this.#y)].join(' ')}`;
    [this.#x, this.#y] = [nextX, nextY];
  }

  /** A path begins at a place of the page, so that paths can be joined. */
  moveTo(x: number, y: number): void {
    this.#isOpen = true;
    this.#step(this.#data === '' ? 'M' : 'm', x, y);
  }

  lineTo(x: number, y: number): void {
    if (this.#isOpen) this.#step('l', x, y);
    else this.moveTo(x, y);
  }

  /** Clockwise; a whole circle is two halves, since an arc that ends where it began is none. */
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const place = (angle: number): [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    const sweep = Math.min(end - start, 2 * Math.PI);
    this.lineTo(...place(start));
    for (const half of [start + sweep / 2, start + sweep]) this.#step('a', ...place(half), [radius, radius, 0, 0, 1]);
  }

  close(): void {
    this.#data += 'z';
  }
}
