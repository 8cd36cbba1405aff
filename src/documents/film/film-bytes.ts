/** A film as those who look into it read it: few bytes at a time, from wherever it lies. */

/** Bytes from `at`, `length` of them or fewer at the end. */
export type ReadBytes = (at: number, length: number) => Promise<Buffer>;

/** A stretch of a film that the public gets otherwise: first `head`, then zeros. As long as before, so that everything else stays in its place. */
export interface Blank {
  readonly at: number;
  /** Exclusive. */
  readonly end: number;
  readonly head: Uint8Array;
}

/** The film is not built as its kind should be; what it carries cannot be known. */
export class UnreadableFilm extends Error {}

export const NOTHING = new Uint8Array(0);
const WINDOW = 65_536;
/** More boxes than any film has; whoever sends more wants to keep us busy. */
const MOST_HEADS = 300_000;

/** Reads heads, which lie close together, in windows; and counts them. */
export class FilmBytes {
  readonly size: number;
  readonly #read: ReadBytes;
  #window: Buffer = Buffer.alloc(0);
  #from = 0;
  #heads = 0;

  constructor(read: ReadBytes, size: number) {
    this.#read = read;
    this.size = size;
  }

  async take(at: number, length: number): Promise<Buffer> {
    if (at < 0 || at + length > this.size) throw new UnreadableFilm('beyond the end');
    if (length === 0) return Buffer.alloc(0);
    if (at < this.#from || at + length > this.#from + this.#window.length) {
      this.#window = await this.#read(at, Math.min(Math.max(length, WINDOW), this.size - at));
      this.#from = at;
    }
    const found = this.#window.subarray(at - this.#from, at - this.#from + length);
    if (found.length < length) throw new UnreadableFilm('shorter than its size');
    return found;
  }

  count(): void {
    this.#heads += 1;
    if (this.#heads > MOST_HEADS) throw new UnreadableFilm('too many parts');
  }
}
