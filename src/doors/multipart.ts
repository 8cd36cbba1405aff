/**
 * `multipart/form-data` part by part, as it flows in: a film of 200 MB never stands in memory.
 * A part's bytes must be read before the next part is asked for; what is left unread is passed over.
 */
export interface Part {
  readonly name: string;
  /** As the sender called the file, without folders; null for a plain field. */
  readonly fileName: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The body is no multipart, is cut off, or is larger than allowed. */
export class MultipartFault extends Error {}

const HEAD_LIMIT = 16_384;

export function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType ?? '');
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/** @param most bytes of the whole body. Throws MultipartFault. */
export async function* readMultipart(body: AsyncIterable<Uint8Array>, boundary: string, most: number): AsyncGenerator<Part> {
  const stream = new Delimited(body, most);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  await drain(stream.until(delimiter));
  for (;;) {
    const after = await stream.take(2);
    if (after === '--') return;
    if (after !== '\r\n') throw new MultipartFault('boundary');
    const head = await stream.text('\r\n\r\n', HEAD_LIMIT);
    const bytes = stream.until(delimiter);
    // Whoever stops reading early must not close the stream: what follows is still to be found.
    yield { ...readHead(head), bytes: { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) } };
    await drain(bytes);
  }
}

function readHead(head: string): { name: string; fileName: string | null } {
  const disposition = head.split('\r\n').find((line) => /^content-disposition\s*:/i.test(line)) ?? '';
  const value = (key: string) => new RegExp(`[;\\s]${key}="([^"]*)"`, 'i').exec(disposition)?.[1];
  // Browsers write these three characters, and only these, as a percent code.
  const plain = (text: string) => text.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const fileName = value('filename');
  return { name: plain(value('name') ?? ''), fileName: fileName === undefined ? null : (plain(fileName).split(/[/\\]/).at(-1) ?? '') };
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes) void _;
}

/** A stream read up to a mark that may lie across two chunks. */
class Delimited {
  readonly #source: AsyncIterator<Uint8Array>;
  #left: number;
  /** The first boundary has no line before it; this gives it one. */
  #buffer: Buffer = Buffer.from('\r\n');

  constructor(body: AsyncIterable<Uint8Array>, most: number) {
    this.#source = body[Symbol.asyncIterator]();
    this.#left = most;
  }

  async *until(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.#buffer.indexOf(mark);
      if (at !== -1) {
        const found = this.#buffer.subarray(0, at);
        this.#buffer = this.#buffer.subarray(at + mark.length);
        if (found.length > 0) yield found;
        return;
      }
      const sure = this.#buffer.length - mark.length + 1;
      if (sure > 0) {
        const piece = this.#buffer.subarray(0, sure);
        this.#buffer = this.#buffer.subarray(sure);
        yield piece;
      }
      await this.#fill();
    }
  }

  async take(length: number): Promise<string> {
    while (this.#buffer.length < length) await this.#fill();
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return taken.toString('latin1');
  }

  async text(mark: string, most: number): Promise<string> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of this.until(Buffer.from(mark))) {
      size += piece.length;
      if (size > most) throw new MultipartFault('head');
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  async #fill(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) throw new MultipartFault('cut off');
    this.#left -= value.length;
    if (this.#left < 0) throw new MultipartFault('too large');
    this.#buffer = this.#buffer.length === 0 ? Buffer.from(value) : Buffer.concat([this.#buffer, value]);
  }
}
