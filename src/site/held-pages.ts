/**
 * The shortest way to a public page: one that is held in memory goes straight onto Node's answer, without the standard
 * Request and Response between. Whatever is not that plain case is left to the site's door (`app.ts`), which answers the same.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { pick, PREFIX, type SiteOptions } from './app.ts';
import { headerLines } from './page-memory.ts';

/** Node keeps the finished head here, and writes it before the body; null until there is one. See decision 38. */
type Answer = ServerResponse & { _header?: string | null };

/** A server that answers held pages itself and gives everything else to `listener`. */
export function heldPagesFirst(options: SiteOptions, listener: RequestListener): Server {
  const server = createServer((incoming, outgoing) => {
    if (!answerHeld(options, incoming, outgoing, headEnd)) listener(incoming, outgoing);
  });
  const headEnd = `${headerLines({ connection: 'keep-alive', 'keep-alive': `timeout=${Math.floor(server.keepAliveTimeout / 1000)}` })}\r\n`;
  return server;
}

/**
 * False when it did not answer; it has then done nothing.
 * @param headEnd what every head ends with: what becomes of the connection
 */
function answerHeld({ addresses, pages, isElsewhere }: Pick<SiteOptions, 'addresses' | 'pages' | 'isElsewhere'>, incoming: IncomingMessage, outgoing: Answer, headEnd: string): boolean {
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
  outgoing._header = `${form.head}date: ${dateNow()}\r\n${headEnd}`;
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
