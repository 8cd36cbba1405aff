/**
 * Pages held in memory as they will be sent: bytes and headers made once, so that a hit costs a look-up.
 * A miss reads the database; an announcement forgets. While announcements cannot be heard nothing is held,
 * so several nodes never serve what one of them has withdrawn.
 */
import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import type { StoredPage } from '../queries/site-page.ts';

export interface Form {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Record<string, string>;
  /** The whole answer on a kept connection as it goes out, head and `bytes`; its date is written in at `dateAt` when it is sent. */
  readonly answer: Buffer<ArrayBuffer>;
  readonly dateAt: number;
}

export interface HeldPage {
  readonly status: number;
  readonly plain: Form;
  readonly gzip: Form | null;
  readonly brotli: Form | null;
}

export interface PageMemoryOptions {
  /** Bytes it may hold; 64 MB unless told. */
  readonly limit?: number;
  readonly load: (officeId: string, path: string) => Promise<StoredPage | undefined>;
  /** Headers of a page, beside its type, length, encoding and ETag. */
  readonly headers: (path: string, page: StoredPage) => Record<string, string>;
}

interface Entry {
  readonly page: HeldPage | null;
  readonly size: number;
  /** Asked for since it was last passed over: it is kept once more. */
  used: boolean;
}

const LIMIT = 64 * 1024 * 1024;
/** What an entry costs beside its bytes; makes known gaps (404) count too. */
const OVERHEAD = 1024;
/** How long a connection is kept for its next request; what a held answer tells the reader, so the server must do it. */
export const KEEP_ALIVE_SECONDS = 65;
const CONNECTION = { connection: 'keep-alive', 'keep-alive': `timeout=${KEEP_ALIVE_SECONDS}` };
/** As long as any date that HTTP writes (RFC 9110 §5.6.7). */
const NO_DATE = new Date(0).toUTCString();

export class PageMemory {
  readonly #options: PageMemoryOptions;
  readonly #limit: number;
  readonly #entries = new Map<string, Entry>();
  readonly #loading = new Map<string, Promise<HeldPage | null>>();
  #size = 0;
  #hears = false;
  /** Goes up with every announcement: what was read before it may be old. */
  #age = 0;

  constructor(options: PageMemoryOptions) {
    this.#options = options;
    this.#limit = options.limit ?? LIMIT;
  }

  /** The page if it is held; undefined says nothing about whether there is one. */
  peek(officeId: string, path: string): HeldPage | undefined {
    return this.#use(`${officeId} ${path}`)?.page ?? undefined;
  }

  /** Null when there is no such page. Answers without a promise when it holds the page. */
  get(officeId: string, path: string): HeldPage | null | Promise<HeldPage | null> {
    const key = `${officeId} ${path}`;
    const entry = this.#use(key);
    return entry === undefined ? (this.#loading.get(key) ?? this.#load(key, officeId, path)) : entry.page;
  }

  #use(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined) entry.used = true;
    return entry;
  }

  /** An announcement: JSON of office id and path, `*` for all of the office's pages. */
  onMessage(payload: string): void {
    const [officeId, path] = JSON.parse(payload) as [string, string];
    this.#age += 1;
    this.#loading.clear();
    if (path !== '*') return this.#forget(`${officeId} ${path}`);
    for (const key of this.#entries.keys()) if (key.startsWith(`${officeId} `)) this.#forget(key);
  }

  /** Announcements are heard from now on. */
  onHeard(): void {
    this.#clear();
    this.#hears = true;
  }

  /** Announcements are no longer heard. */
  onLost(): void {
    this.#hears = false;
    this.#clear();
  }

  get size(): number {
    return this.#size;
  }

  #load(key: string, officeId: string, path: string): Promise<HeldPage | null> {
    const age = this.#age;
    const loading = this.#options.load(officeId, path).then((stored) => {
      const page = stored ? hold(stored, this.#options.headers(path, stored)) : null;
      if (this.#hears && age === this.#age) this.#keep(key, page, stored);
      return page;
    }).finally(() => {
      if (this.#loading.get(key) === loading) this.#loading.delete(key);
    });
    this.#loading.set(key, loading);
    return loading;
  }

  #keep(key: string, page: HeldPage | null, stored: StoredPage | undefined): void {
    const size = OVERHEAD + (stored ? stored.body.length + (stored.gzip?.length ?? 0) + (stored.brotli?.length ?? 0) : 0);
    if (size > this.#limit) return;
    this.#forget(key);
    this.#makeRoom(size);
    this.#entries.set(key, { page, size, used: false });
    this.#size += size;
  }

  /** The oldest go first, but one that was asked for meanwhile gets a second chance (the clock algorithm): a hit costs no move. */
  #makeRoom(size: number): void {
    for (const [key, entry] of this.#entries) {
      if (this.#size + size <= this.#limit) return;
      if (entry.used) {
        entry.used = false;
        this.#entries.delete(key);
        this.#entries.set(key, entry);
      } else this.#forget(key);
    }
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
  }

  #clear(): void {
    this.#age += 1;
    this.#entries.clear();
    this.#loading.clear();
    this.#size = 0;
  }
}

function hold(page: StoredPage, common: Record<string, string>): HeldPage {
  const form = (bytes: Buffer, encoding: string): Form => {
    const etag = `"${page.etag}${encoding === '' ? '' : `-${encoding}`}"`;
    const headers = {
      ...common, 'content-type': page.contentType, 'content-length': String(bytes.length), etag, vary: 'Accept-Encoding',
      ...(encoding === '' ? {} : { 'content-encoding': encoding }),
    };
    const untilDate = `HTTP/1.1 ${page.status} ${STATUS_CODES[page.status]}\r\n${headerLines(headers)}date: `;
    const head = `${untilDate}${NO_DATE}\r\n${headerLines(CONNECTION)}\r\n`;
    // Memory of its own: a slice of the driver's buffer, or of Node's pool, would keep the whole of it alive.
    const answer = Buffer.allocUnsafeSlow(head.length + bytes.length);
    answer.write(head, 'latin1');
    answer.set(bytes, head.length);
    return { bytes: answer.subarray(head.length), etag, headers, answer, dateAt: untilDate.length };
  };
  return { status: page.status, plain: form(page.body, ''), gzip: page.gzip && form(page.gzip, 'gzip'), brotli: page.brotli && form(page.brotli, 'br') };
}

/** One line each, as they go out. Looks at each name and value as Node would at every answer; throws TypeError for one that would break the answer's form. */
function headerLines(headers: Record<string, string>): string {
  return Object.entries(headers).map(([name, value]) => {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return `${name}: ${value}\r\n`;
  }).join('');
}
