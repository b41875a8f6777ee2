const lineFeed = 10;

/** The stream ended before what it promised. */
export class StreamEnded extends Error {}

/** Reads a stream line by line and in counted bytes, as they come: nothing is held but the piece at hand. */
export class ByteReader {
  #rest: Buffer = Buffer.alloc(0);
  readonly #pieces: AsyncIterator<Buffer>;

  constructor(stream: AsyncIterable<Buffer>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }

  #take(count: number): Buffer {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }

  /** The next line without its end; undefined when the stream ends before. */
  async line(): Promise<string | undefined> {
    while (!this.#rest.includes(lineFeed)) if (!(await this.#more())) return undefined;
    return this.#take(this.#rest.indexOf(lineFeed) + 1)
      .toString()
      .slice(0, -1);
  }

  /** So many bytes, in pieces. */
  async *bytes(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new StreamEnded(`${left} bytes are missing at the end`);
      const piece = this.#take(left);
      left -= piece.length;
      yield piece;
    }
  }
}
