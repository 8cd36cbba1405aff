/**
 * The shortest way to a public page: one that is held in memory goes straight onto Node's answer, without the standard
 * Request and Response between. Whatever is not that plain case is left to the site's door (`app.ts`), which answers the same.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { pick, PREFIX, type SiteOptions } from './app.ts';
import { KEEP_ALIVE_SECONDS } from './page-memory.ts';

/** What Node's answers have beside what it documents; see decision 38. */
type Answer = ServerResponse & {
  /** The finished head, null until there is one. */
  _header?: string | null;
  _headerSent?: boolean;
  /** Writes to the connection, or waits until the answers before it are out. */
  _send?(bytes: Uint8Array): boolean;
};

/** In place of the head, which goes out with the page: any text tells Node that there is one. */
const ELSEWHERE = '\r\n';

/** A server that answers held pages itself and gives everything else to `listener`. */
export function heldPagesFirst(options: SiteOptions, listener: RequestListener): Server {
  const server = createServer((incoming, outgoing) => {
    if (!answerHeld(options, incoming, outgoing)) listener(incoming, outgoing);
  });
  server.keepAliveTimeout = KEEP_ALIVE_SECONDS * 1000;
  return server;
}

/** False when it did not answer; it has then done nothing. */
function answerHeld({ addresses, pages, isElsewhere }: Pick<SiteOptions, 'addresses' | 'pages' | 'isElsewhere'>, incoming: IncomingMessage, outgoing: Answer): boolean {
  const { url = '', headers } = incoming;
  if (incoming.method !== 'GET' || !url.startsWith(PREFIX) || headers['if-none-match'] !== undefined || url.includes('?')) return false;
  if (outgoing._header !== null || outgoing._headerSent !== false || !outgoing._send || !outgoing.shouldKeepAlive) return false;
  const end = url.indexOf('/', PREFIX.length);
  const office = end === -1 ? undefined : addresses.peek(url.slice(PREFIX.length, end));
  const path = url.slice(end + 1);
  const page = office && !isElsewhere?.(path) ? pages.peek(office.id, path) : undefined;
  if (!page) return false;
  const { answer, dateAt } = pick(page, (headers['accept-encoding'] as string | undefined) ?? null);
  // In place: one that still waits for a slow line goes out with the later date, which is as true.
  answer.write(dateNow(), dateAt, 'latin1');
  outgoing.statusCode = page.status;
  outgoing._header = ELSEWHERE;
  outgoing._headerSent = true;
  outgoing._send(answer);
  outgoing.end();
  return true;
}

let second = 0;
let date = '';

/** The date as HTTP writes it (RFC 9110 §5.6.7); made once a second. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1000).toUTCString();
  }
  return date;
}
