/** What changed → the pages to store. Only what a change can be seen on is rendered again. */
import { localDate } from '../texts/format-time.ts';
import type { RenderedPage, RenderSite, SiteChange } from '../actions/refresh-site.ts';
import type { Context } from '../actions/context.ts';
import { speak } from '../doors/language.ts';
import type { SopDefinition } from '../core/sop/definition.ts';
import { listScreenChannels } from '../queries/screen.ts';
import { readScreenProgramme } from '../queries/screen-programme.ts';
import { readSiteCalendar, readSiteOffice, type SiteOffice } from '../queries/site-office.ts';
import { listSitePaths } from '../queries/site-page.ts';
import { readSiteMedia } from '../queries/site-pictures.ts';
import { countSiteCategories, countSiteKinds, countSiteMonths, listSiteAddresses, listSiteCases, listSitePosts, readSitePost, type Count, type SitePost, type SitePostItem } from '../queries/site-posts.ts';
import { findRequestSop } from '../queries/find-request-sop.ts';
import { listSheets } from '../queries/site-sheets.ts';
import { listSiteSops } from '../queries/site-sops.ts';
import { OWN_PLACE } from '../texts/site-words.ts';
import { cardAddress } from './card.ts';
import { contactChangesAt, renderContact } from './contact-page.tsx';
import { renderFeed, renderJsonFeed, renderRobots, renderSitemap } from './feed.ts';
import { renderHome } from './home-page.tsx';
import { KIND_LIST, renderKind, renderKinds } from './kind-pages.tsx';
import { inMirror, LANGUAGES } from './mirror.ts';
import { renderCategory, renderMonth, renderMonths, renderScreen } from './list-pages.tsx';
import {
  categoryPath, CONTACT, FEED, HOME, JSON_FEED, kindPath, KINDS, MONTHS, monthPath, PAGES, postPath, requestAddress, ROBOTS, screenPath, SERVICES, sheetPath, siteBase, SITEMAP, sopChartPath, sopPath, SOPS,
} from './paths.ts';
import { renderPost, renderVersion, renderWithdrawn } from './post-page.tsx';
import { renderOwnPage, renderPages, renderService, renderServices } from './sheet-pages.tsx';
import { renderSop, renderSops } from './sop-pages.tsx';
import { styleSheet } from './style.ts';
import type { SiteView } from './view.ts';

type Db = Context['db'];

export interface RenderOptions {
  /** Where this program answers, e.g. `https://kentongan.bantul.go.id`. */
  readonly publicUrl: string;
  /** The flowchart as an SVG file of its own; empty draws none. */
  readonly drawSop: (definition: SopDefinition) => string;
  now(): string;
}

const ON_HOME = 10;
const AT_THE_SIDE = 5;
const IN_FEED = 20;
const IN_CATEGORY = 100;
const IN_MONTH = 1000;
/** Articles held at the same time while a whole site is rendered. */
const POSTS_AT_ONCE = 20;
/** A sitemap may name 50,000. */
const IN_SITEMAP = 45_000;
const HTML = 'text/html; charset=utf-8';

/** The renderer that actions are given. */
export function siteRenderer(options: RenderOptions): RenderSite {
  return async function* (db, change) {
    const office = await readSiteOffice(db, change.officeId);
    if (office) yield* new Rendering(options, db, office, change).parts();
  };
}

/** One rendering: the office, its style and what it has read so far. */
class Rendering {
  readonly #options: RenderOptions;
  readonly #db: Db;
  readonly #office: SiteOffice;
  readonly #change: SiteChange;
  readonly #style: ReturnType<typeof styleSheet>;
  #takesRequests: boolean | undefined;

  constructor(options: RenderOptions, db: Db, office: SiteOffice, change: SiteChange) {
    this.#options = options;
    this.#db = db;
    this.#office = office;
    this.#change = change;
    this.#style = styleSheet(office.settings.colour);
  }

  async *parts(): AsyncGenerator<readonly RenderedPage[]> {
    const { whole, posts, screens, times } = this.#change;
    yield [page(this.#style.path, this.#style.css, 'text/css; charset=utf-8')];
    if (whole || posts.length > 0) {
      yield* this.#posts();
      yield await this.#lists();
    }
    if (whole) {
      yield await this.#sheets();
      yield await this.#sops();
      yield [page(ROBOTS, renderRobots(await this.#view([])), 'text/plain; charset=utf-8')];
    }
    if (whole || times) yield await this.#contact();
    if (whole || times || screens.length > 0) yield await this.#screens();
  }

  async *#posts(): AsyncGenerator<readonly RenderedPage[]> {
    const { officeId, whole, posts } = this.#change;
    const ids = whole ? await listSiteCases(this.#db, officeId) : posts;
    for (let start = 0; start < ids.length; start += POSTS_AT_ONCE) {
      const found = await inTurn(ids.slice(start, start + POSTS_AT_ONCE), (id) => readSitePost(this.#db, officeId, id));
      yield (await inTurn(found.filter((post) => post !== undefined), (post) => this.#post(post))).flat();
    }
  }

  async #post(post: SitePost): Promise<RenderedPage[]> {
    const site = await this.#view([post, ...post.versions]);
    if (post.withdrawnAt !== null) {
      return [post.slug, ...post.versions.map((one) => one.slug)].map(postPath).flatMap((path) => mirrored(path, () => renderWithdrawn(site, post, path), 410));
    }
    const card = site.base + cardAddress(this.#office, post);
    return [...mirrored(postPath(post.slug), () => renderPost(site, post, card)), ...post.versions.flatMap((one, index) => mirrored(postPath(one.slug), () => renderVersion(site, post, index)))];
  }

  async #lists(): Promise<RenderedPage[]> {
    const { officeId } = this.#change;
    const { zone } = this.#office;
    const newest = await listSitePosts(this.#db, officeId, { zone, limit: Math.max(ON_HOME, IN_FEED) });
    const categories = await countSiteCategories(this.#db, officeId);
    const months = await countSiteMonths(this.#db, officeId, zone);
    const addresses = await listSiteAddresses(this.#db, officeId, IN_SITEMAP);
    const sops = await listSiteSops(this.#db, officeId);
    const sheets = await this.#allSheets();
    const touched = await this.#touched();
    const site = await this.#view(newest);
    const named = async (name: string) => listSitePosts(this.#db, officeId, { categories: [name], zone, limit: AT_THE_SIDE });
    const home = { posts: newest.slice(0, ON_HOME), announcements: await named(OWN_PLACE.announcements), agenda: await named(OWN_PLACE.agenda), services: sheets.services, categories, months };
    return [
      ...mirrored(HOME, () => renderHome(site, home)),
      ...mirrored(MONTHS, () => renderMonths(site, months, categories)),
      page(FEED, renderFeed(site, newest.slice(0, IN_FEED), this.#options.now()), 'application/atom+xml; charset=utf-8'),
      page(JSON_FEED, renderJsonFeed(site, newest.slice(0, IN_FEED)), 'application/feed+json; charset=utf-8'),
      page(SITEMAP, renderSitemap(site, { addresses, categories, months, sops, sheets: sheets.addresses }), 'application/xml; charset=utf-8'),
      ...(await this.#kinds()),
      ...(await this.#categories(categories, touched?.categories)),
      ...(await this.#months(months, touched?.months)),
    ];
  }

  async #kinds(): Promise<RenderedPage[]> {
    const { officeId } = this.#change;
    const [site, counts] = [await this.#view([]), await countSiteKinds(this.#db, officeId)];
    const pages = await inTurn(KIND_LIST, async (kind) => {
      const posts = await listSitePosts(this.#db, officeId, { kind, zone: this.#office.zone, limit: IN_CATEGORY });
      const of = await this.#view(posts);
      return mirrored(kindPath(kind), () => renderKind(of, kind, posts, posts.length < IN_CATEGORY));
    });
    return [...mirrored(KINDS, () => renderKinds(site, counts)), ...pages.flat()];
  }

  async #allSheets() {
    const pages = (await listSheets(this.#db, this.#change.officeId, 'page')).filter((one) => one.shown);
    const services = (await listSheets(this.#db, this.#change.officeId, 'service')).filter((one) => one.shown);
    const addresses = [...pages.map((one) => ({ path: sheetPath('page', one.slug), savedAt: one.savedAt })), ...services.map((one) => ({ path: sheetPath('service', one.slug), savedAt: one.savedAt }))];
    return { pages, services, addresses };
  }

  /** What the office wrote itself, and the end of what it took off. */
  async #sheets(): Promise<RenderedPage[]> {
    const { officeId } = this.#change;
    const { pages, services, addresses } = await this.#allSheets();
    const site = await this.#view([]);
    const kept = new Set(addresses.map((one) => one.path));
    const stored = [...(await listSitePaths(this.#db, officeId, `${PAGES}/`)), ...(await listSitePaths(this.#db, officeId, `${SERVICES}/`))];
    return [
      ...mirrored(PAGES, () => renderPages(site, pages)), ...pages.flatMap((one) => mirrored(sheetPath('page', one.slug), () => renderOwnPage(site, one, pages))),
      ...mirrored(SERVICES, () => renderServices(site, services)), ...services.flatMap((one) => mirrored(sheetPath('service', one.slug), () => renderService(site, one))),
      ...stored.filter((path) => !kept.has(path)).flatMap(gone),
    ];
  }

  async #contact(): Promise<RenderedPage[]> {
    const today = localDate(this.#options.now(), this.#office.zone);
    const [site, calendar] = [await this.#view([]), await readSiteCalendar(this.#db, this.#change.officeId)];
    return until(contactChangesAt(calendar, today), mirrored(CONTACT, () => renderContact(site, calendar, today)));
  }

  /** Categories and months a change can be seen in; null when that is all of them. */
  async #touched(): Promise<{ categories: ReadonlySet<string>; months: ReadonlySet<string> } | null> {
    const { officeId, whole, posts, categories } = this.#change;
    if (whole) return null;
    const read = (await inTurn(posts, (id) => readSitePost(this.#db, officeId, id))).filter((post) => post !== undefined);
    return {
      categories: new Set([...categories, ...read.map((post) => post.category)].map(categoryPath)),
      months: new Set(read.map((post) => localDate(post.publishedAt, this.#office.zone).slice(0, 7)).map(monthPath)),
    };
  }

  /** Spellings that lead to the same address share a page. */
  async #categories(counts: readonly Count[], touched: ReadonlySet<string> | undefined): Promise<RenderedPage[]> {
    const spellings = Map.groupBy(counts.map((one) => one.name), categoryPath);
    const stored = await listSitePaths(this.#db, this.#change.officeId, 'kategori/');
    const wanted = touched ?? new Set([...spellings.keys(), ...stored]);
    const pages = await inTurn([...wanted], async (path) => {
      const names = spellings.get(path);
      const name = names?.[0];
      if (name === undefined) return gone(path);
      const posts = await listSitePosts(this.#db, this.#change.officeId, { categories: names, zone: this.#office.zone, limit: IN_CATEGORY });
      const site = await this.#view(posts);
      return mirrored(path, () => renderCategory(site, name, posts, posts.length < IN_CATEGORY));
    });
    return pages.flat();
  }

  async #months(counts: readonly Count[], touched: ReadonlySet<string> | undefined): Promise<RenderedPage[]> {
    const stored = await listSitePaths(this.#db, this.#change.officeId, 'arsip/');
    const known = new Set(counts.map((one) => monthPath(one.name)));
    const pages = await inTurn([...(touched ?? new Set([...known, ...stored]))], async (path) => {
      if (!known.has(path)) return gone(path);
      const month = path.slice(-'2026-11'.length);
      const posts = await listSitePosts(this.#db, this.#change.officeId, { month, zone: this.#office.zone, limit: IN_MONTH });
      const site = await this.#view(posts);
      return mirrored(path, () => renderMonth(site, month, posts));
    });
    return pages.flat();
  }

  async #sops(): Promise<RenderedPage[]> {
    const sops = await listSiteSops(this.#db, this.#change.officeId);
    const stored = await listSitePaths(this.#db, this.#change.officeId, 'sop/');
    const site = await this.#view([]);
    const pages = sops.flatMap((sop) => {
      const chart = this.#options.drawSop(sop.definition);
      return [...mirrored(sopPath(sop.id), () => renderSop(site, sop, chart)), ...(chart === '' ? [] : [page(sopChartPath(sop.id), chart, 'image/svg+xml; charset=utf-8')])];
    });
    const kept = new Set(pages.map((one) => one.path));
    return [...mirrored(SOPS, () => renderSops(site, sops)), ...pages, ...stored.filter((path) => !kept.has(path)).flatMap(gone)];
  }

  async #screens(): Promise<RenderedPage[]> {
    const { officeId, whole, screens, times } = this.#change;
    const at = this.#options.now();
    const channels = (await listScreenChannels(this.#db, officeId)).filter((channel) => whole || times || screens.includes(channel.key));
    const site = await this.#view([]);
    const pages = await inTurn(channels, async (channel) => {
      const programme = await readScreenProgramme(this.#db, officeId, channel.key, at);
      // Players are told what is planned; the public is told what is on.
      const shown = programme.filter((item) => Date.parse(item.from) <= Date.parse(at));
      const turns = programme.flatMap((item) => [item.from, item.until ?? at]).filter((one) => Date.parse(one) > Date.parse(at));
      return until(turns.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null, mirrored(screenPath(channel.key), () => renderScreen(site, channel, shown)));
    });
    return pages.flat();
  }

  async #requests(): Promise<string | null> {
    this.#takesRequests ??= (await findRequestSop(this.#db, this.#office.id)) !== undefined;
    return this.#takesRequests ? requestAddress(this.#office.slug, this.#options.publicUrl) : null;
  }

  async #view(posts: readonly Pick<SitePostItem, 'post'>[]): Promise<SiteView> {
    const hashes = posts.flatMap((one) => one.post.media.map((media) => media.file));
    return {
      office: this.#office, base: siteBase(this.#office, this.#options.publicUrl), style: this.#style.path,
      media: await readSiteMedia(this.#db, this.#office.id, [...new Set(hashes)]),
      requests: await this.#requests(),
    };
  }
}

function page(path: string, body: string | null, contentType = HTML, status: 200 | 410 = 200): RenderedPage {
  return { path, status, contentType, body };
}

/** The page, and its twin in the English mirror; what was read for the one does for the other. */
function mirrored(path: string, render: () => string, status: 200 | 410 = 200): RenderedPage[] {
  return LANGUAGES.map((language) => speak(language, () => page(inMirror(path), render(), HTML, status)));
}

/** Pages that are true until then. */
function until(changesAt: string | null, pages: readonly RenderedPage[]): RenderedPage[] {
  return pages.map((one) => ({ ...one, changesAt }));
}

/** No longer there, in either language. */
function gone(path: string): RenderedPage[] {
  return LANGUAGES.map((language) => page(inMirror(path, language), null));
}

/** A transaction has one connection, and that answers one question at a time. */
async function inTurn<From, To>(list: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}
