/**
 * The shortest way to a public page: one that is held in memory goes straight onto Node's answer, without the standard
 * Request and Response between. Whatever is not that plain case is left to the site's door (`app.ts`), which answers the same.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { pick, PREFIX, type SiteOptions } from './app.ts';

/** Node keeps the finished head here, and writes it before the body; null until there is one. See decision 38. */
type Answer = ServerResponse & { _header?: string | null };

/** A server that answers held pages itself and gives everything else to `listener`. */
export function heldPagesFirst(options: SiteOptions, listener: RequestListener): Server {
  const server = createServer((incoming, outgoing) => {
    if (!answerHeld(options, incoming, outgoing, server.keepAliveTimeout)) listener(incoming, outgoing);
  });
  return server;
}

/**
 * False when it did not answer; it has then done nothing.
 * @param keepAlive milliseconds for which the server holds an unused connection
 */
export function answerHeld({ addresses, pages, isElsewhere }: Pick<SiteOptions, 'addresses' | 'pages' | 'isElsewhere'>, incoming: IncomingMessage, outgoing: Answer, keepAlive: number): boolean {
  const { url = '', headers } = incoming;
  if (incoming.method !== 'GET' || !url.startsWith(PREFIX) || headers['if-none-match'] !== undefined || url.includes('?')) return false;
  if (outgoing._header !== null || !outgoing.shouldKeepAlive) return false;
  const end = url.indexOf('/', PREFIX.length);
  const office = end === -1 ? undefined : addresses.peek(url.slice(PREFIX.length, end));
  const path = url.slice(end + 1);
  const page = office && !isElsewhere?.(path) ? pages.peek(office.id, path) : undefined;
  if (!page) return false;
  const form = pick(page, (headers['accept-encoding'] as string | undefined) ?? null);
  outgoing.statusCode = page.status;
  outgoing._header = `${form.head}Date: ${dateNow()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAlive / 1000)}\r\n\r\n`;
  outgoing.end(form.bytes);
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
