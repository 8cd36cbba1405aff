/**
 * The shortest way to a public page: one that is held in memory goes straight onto Node's answer, without the standard
 * Request and Response between. Whatever is not that plain case is left to the site's door (`app.ts`), which answers the same.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { pick, PREFIX, type SiteOptions } from './app.ts';

/** A server that answers held pages itself and gives everything else to `listener`. */
export function heldPagesFirst(options: SiteOptions, listener: RequestListener): Server {
  return createServer((incoming, outgoing) => {
    if (!answerHeld(options, incoming, outgoing)) listener(incoming, outgoing);
  });
}

/** False when it did not answer; it has then done nothing. */
export function answerHeld({ addresses, pages, isElsewhere }: Pick<SiteOptions, 'addresses' | 'pages' | 'isElsewhere'>, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { url = '', headers } = incoming;
  if (incoming.method !== 'GET' || !url.startsWith(PREFIX) || headers['if-none-match'] !== undefined || url.includes('?')) return false;
  const end = url.indexOf('/', PREFIX.length);
  const office = end === -1 ? undefined : addresses.peek(url.slice(PREFIX.length, end));
  const path = url.slice(end + 1);
  const page = office && !isElsewhere?.(path) ? pages.peek(office.id, path) : undefined;
  if (!page) return false;
  const form = pick(page, (headers['accept-encoding'] as string | undefined) ?? null);
  outgoing.writeHead(page.status, form.rawHeaders as string[]);
  outgoing.end(form.bytes);
  return true;
}
