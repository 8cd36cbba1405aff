/**
 * The public websites of all offices: `/s/{slug}/…` on the program's own host, the same pages at the root of an office's domain.
 * It stands before every other door and reads a request as it came in, because most requests of a busy day end here.
 */
import { speak } from '../doors/language.ts';
import type { SiteFindings } from '../queries/site-search.ts';
import { answerCard, isCardPath } from './answer-card.ts';
import { answerSearch } from './answer-search.ts';
import type { cardOf, DrawCard } from './card.ts';
import type { SiteOffice } from '../queries/site-office.ts';
import { isMediaPath, serveMedia, type MediaOptions } from './media.ts';
import { renderMissing } from './missing-page.tsx';
import { renderNotYet } from './not-yet-page.tsx';
import type { Form, HeldPage, PageMemory } from './page-memory.ts';
import { ENGLISH } from './mirror.ts';
import { HOME, SEARCH, siteBase } from './paths.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { FOREVER, PAGE_POLICY, SAFETY } from './site-headers.ts';
import { styleSheet } from './style.ts';
import type { SiteView } from './view.ts';

export interface SiteOptions {
  readonly pages: PageMemory;
  readonly addresses: SiteAddresses;
  readonly media: MediaOptions;
  readonly publicUrl: string;
  /** Null when the database was too slow to wait for. */
  readonly search: (officeId: string, question: string, page: number) => Promise<SiteFindings | null>;
  readonly findCard: (officeId: string, slug: string) => Promise<Parameters<typeof cardOf>[1] | undefined>;
  readonly drawCard: DrawCard;
  /** The caller's address, for limits. */
  readonly clientOf: (request: Request, node: NodeRequest | undefined) => string;
  /** Paths below an office's address that another door answers, e.g. its request form. */
  readonly isElsewhere?: (path: string) => boolean;
}

/** What Node's server already knows of a request; elsewhere the request itself is asked. */
export interface NodeRequest {
  readonly incoming?: { readonly url?: string; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/** Null: not an address of a public site, ask the next door. */
export type SiteDoor = (request: Request, node?: NodeRequest) => Response | null | Promise<Response | null>;

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: () => URLSearchParams;
  readonly client: () => string;
  header(name: string): string | null;
}

const LONGEST_PATH = 200;
export const PREFIX = '/s/';
/** Modules for browsers lie beside every site, under whichever host. */
const MODULES = '/aset/';

export function siteDoor(options: SiteOptions): SiteDoor {
  const ownHost = new URL(options.publicUrl).host;
  const { addresses } = options;
  return (request, node) => {
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD') return null;
    const asked = read(options, request, node);
    const { path } = asked;
    if (path.startsWith(PREFIX)) {
      const end = path.indexOf('/', PREFIX.length);
      if (end === -1) return new Response(null, { status: 301, headers: { location: `${path}/` } });
      const office = addresses.bySlug(path.slice(PREFIX.length, end));
      const rest = path.slice(end + 1);
      return office instanceof Promise ? office.then((found) => answer(options, found, rest, asked)) : answer(options, office, rest, asked);
    }
    const host = asked.header('host');
    if (host === null || host === ownHost || path.startsWith(MODULES)) return null;
    const office = addresses.byHost(host);
    return office instanceof Promise ? office.then((found) => answer(options, found, path.slice(1), asked)) : answer(options, office, path.slice(1), asked);
  };
}

/** The public sites, then whatever else the program answers. `failed` answers when the database does not. */
export function siteFirst<Env extends NodeRequest>(
  door: SiteDoor, others: (request: Request, env: Env) => Response | Promise<Response>, failed: (failure: unknown) => Response,
) {
  return (request: Request, env: Env): Response | Promise<Response> => {
    const answered = door(request, env);
    if (answered instanceof Promise) return answered.then((found) => found ?? others(request, env), failed);
    return answered ?? others(request, env);
  };
}

/** Addresses of a site are plain ASCII, so nothing is decoded: what is escaped is no address of ours. */
function read(options: SiteOptions, request: Request, node: NodeRequest | undefined): Asked {
  const incoming = node?.incoming;
  const client = () => options.clientOf(request, node);
  if (incoming?.url?.startsWith('/')) {
    const { url } = incoming;
    const end = url.indexOf('?');
    return {
      method: request.method, path: end === -1 ? url : url.slice(0, end), query: () => new URLSearchParams(end === -1 ? '' : url.slice(end + 1)), client,
      header: (name) => (incoming.headers[name] as string | undefined) ?? null,
    };
  }
  const url = new URL(request.url);
  return { method: request.method, path: url.pathname, query: () => url.searchParams, client, header: (name) => request.headers.get(name) };
}

function answer(options: SiteOptions, office: SiteOffice | undefined, path: string, asked: Asked): Response | null | Promise<Response> {
  if (!office || options.isElsewhere?.(path)) return null;
  if (path.length > LONGEST_PATH) return missing(options, office, '', asked);
  const orMissing = (found: Response | null) => found ?? missing(options, office, path, asked);
  if (isMediaPath(path)) return serveMedia(options.media, office.id, path, { known: asked.header('if-none-match'), range: asked.header('range') }).then(orMissing);
  if (path === SEARCH) return answerSearch(options, viewOf(options, office), asked);
  if (path === ENGLISH + SEARCH) return speak('en', () => answerSearch(options, viewOf(options, office), asked));
  if (`${path}/` === ENGLISH) return new Response(null, { status: 301, headers: { location: ENGLISH } });
  if (isCardPath(path)) return answerCard(options, office, path).then(orMissing);
  const orWhyNot = (found: HeldPage | null) => (found ? send(found, asked) : path === HOME || path === ENGLISH ? notYet(options, office, path) : missing(options, office, path, asked));
  const page = options.pages.get(office.id, path);
  return page instanceof Promise ? page.then(orWhyNot) : orWhyNot(page);
}

function send(page: HeldPage, asked: Asked): Response {
  const form = pick(page, asked.header('accept-encoding'));
  const known = asked.header('if-none-match');
  if (known !== null && page.status === 200 && isSame(known, form)) return new Response(null, { status: 304, headers: unchanged(form) });
  return new Response(asked.method === 'HEAD' ? null : form.bytes, { status: page.status, headers: form.headers });
}

/** The smallest form the reader takes. */
export function pick(page: HeldPage, accepts: string | null): Form {
  if (accepts === null) return page.plain;
  if (page.brotli && accepts.includes('br') && !/\bbr;q=0(\.0+)?(,|$)/.test(accepts)) return page.brotli;
  if (page.gzip && accepts.includes('gzip') && !/\bgzip;q=0(\.0+)?(,|$)/.test(accepts)) return page.gzip;
  return page.plain;
}

function isSame(known: string, form: Form): boolean {
  return known === form.etag || known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === form.etag);
}

function unchanged(form: Form): Record<string, string> {
  const { 'content-length': _, 'content-encoding': __, 'content-type': ___, ...headers } = form.headers;
  return headers;
}

/** For pages that are made when they are asked for. */
function viewOf(options: SiteOptions, office: SiteOffice): SiteView {
  return { office, base: siteBase(office, options.publicUrl), style: styleSheet(office.settings.colour).path, media: { sizes: new Map(), videos: new Map() }, requests: null };
}

function missing(options: SiteOptions, office: SiteOffice, path: string, asked: Asked): Response {
  const style = styleSheet(office.settings.colour);
  // The program is newer than the office's pages: its own page for a missing address needs the new stylesheet already.
  if (path === style.path) return new Response(style.css, { headers: { ...SAFETY, 'content-type': 'text/css; charset=utf-8', 'cache-control': FOREVER } });
  // Many addresses that do not exist are asked for by programs; only a reader is given a page.
  const wantsPage = /text\/html|\*\/\*/.test(asked.header('accept') ?? '*/*');
  const body = wantsPage ? missingPage(viewOf(options, office), path) : '';
  return new Response(body, {
    status: 404, headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY, 'cache-control': 'public, max-age=10' },
  });
}

/** Every site has a first page, so one that is not there has not been made yet; "not found" would be kept by search engines. */
function notYet(options: SiteOptions, office: SiteOffice, path: string): Response {
  const site = viewOf(options, office);
  const page = path === ENGLISH ? speak('en', () => renderNotYet(site)) : renderNotYet(site);
  return new Response(page, { status: 503, headers: { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store', 'retry-after': '60' } });
}

function missingPage(site: SiteView, path: string): string {
  return path.startsWith(ENGLISH) ? speak('en', () => renderMissing(site, path.slice(ENGLISH.length))) : renderMissing(site, path);
}
