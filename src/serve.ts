/** The server: every door on one port, the worker beside it. A table of contents; the rooms do the work. */
import type { RequestListener } from 'node:http';
import { serve as listenOn, type HttpBindings, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { noteScreenSeen } from './actions/note-screen-seen.ts';
import { recordShowings } from './actions/record-showings.ts';
import { sweepLooseFiles } from './actions/sweep-loose-files.ts';
import { apiApp } from './api/app.ts';
import { answerFault } from './doors/answer-fault.ts';
import { CLIENT_HEADER, clientAddress } from './doors/client-address.ts';
import { startNoticeWorker } from './jobs/notice-worker.ts';
import { identify } from './doors/identify.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { programMark } from './program-mark.ts';
import { startWorker, type WorkerOptions } from './jobs/worker.ts';
import { findMembership } from './queries/identity.ts';
import { findFile } from './queries/find-file.ts';
import { findOfficeScreen, findScreen, type Screen } from './queries/screen.ts';
import { readScreenDraft, readScreenProgramme } from './queries/screen-programme.ts';
import { findOfficeByHost, findOfficeBySlug } from './queries/site-office.ts';
import { readSitePage } from './queries/site-page.ts';
import { isPublicPicture, readSiteMedia, VIDEO_FORMATS } from './queries/site-pictures.ts';
import { readSiteCard } from './queries/site-posts.ts';
import { searchSite } from './queries/site-search.ts';
import { cardMemory } from './site/answer-card.ts';
import { siteDoor, siteFirst, type SiteOptions } from './site/app.ts';
import { heldPagesFirst } from './site/held-pages.ts';
import { pictureMemory } from './site/media.ts';
import { PageMemory } from './site/page-memory.ts';
import { screenPath, siteBase } from './site/paths.ts';
import { siteRenderer } from './site/render-pages.ts';
import { previewApp } from './site/preview-app.ts';
import { screenApp, type ScreenTools } from './site/screen-app.ts';
import { SiteAddresses } from './site/site-addresses.ts';
import { pageHeaders } from './site/site-headers.ts';
import { DESK_NEWS } from './store/desk-news.ts';
import { listen } from './store/listen.ts';
import { QUEUES } from './store/outbox.ts';
import { SITE_PAGES } from './store/site-pages.ts';
import { wordIssue } from './texts/word-issue.ts';
import { webApp } from './web/app.tsx';
import { publicCard, publicPicture, type World } from './world.ts';

const HOUR = 3_600_000;

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** What a delivery job needs, for a server and for a worker alone. */
export function deliveryTools(world: World): WorkerOptions['tools'] {
  const { config, context, equipment } = world;
  let renderer: string | undefined;
  return {
    context, screenPath, renderer: () => (renderer ??= `${programMark()} ${config.baseUrl}`),
    renderSite: siteRenderer({ publicUrl: config.baseUrl, drawSop: equipment.drawSop, now: context.now }),
    siteLink: (office, path) => `${siteBase(office, config.baseUrl)}${path}`,
  };
}

export async function startServer(world: World): Promise<Running> {
  const { config, context, database } = world;
  const { db } = context;
  const { deskStreams } = world.equipment;
  const pages = new PageMemory({ load: (officeId, path) => readSitePage(db, officeId, path), headers: pageHeaders });
  const ears = await listen(database.url, {
    channels: { [SITE_PAGES]: (payload) => pages.onMessage(payload), [DESK_NEWS]: (officeId) => deskStreams.tell(officeId) },
    onHeard() {
      pages.onHeard();
      deskStreams.tellAll();
    },
    onLost(why) {
      pages.onLost();
      world.equipment.report(why, 'announcements');
    },
  });
  const site = siteOptions(world, pages);
  const fetch = everyDoor(world, site);
  const sweep = () => void Promise.all([world.files.sweep(), world.unfinished.sweep(), sweepLooseFiles(context, world.files.discard)]).catch((failure: unknown) => void world.equipment.report(failure, 'files'));
  sweep();
  const sweeping = setInterval(sweep, HOUR);
  const stopGivingBack = giveBackMemory();
  const report = (failure: unknown, queue: string) => void world.equipment.report(failure, queue);
  const worker = await startWorker({ boss: world.boss, queues: QUEUES, tools: deliveryTools(world), alone: config.databaseUrl === undefined, onFailure: report });
  const notices = await startNoticeWorker({ boss: world.boss, queue: QUEUES.letters, tools: world.letters, onFailure: report });
  const heldFirst = (_settings: unknown, listener: RequestListener) => heldPagesFirst(site, listener);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = listenOn({ fetch: (request, env) => fetch(request, env as HttpBindings), port: config.port, hostname: config.host, createServer: heldFirst as never }, () => resolve(started));
    started.once('error', reject);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : config.port,
    async stop() {
      clearInterval(sweeping);
      stopGivingBack();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5000).unref();
      });
      await notices.stop();
      await worker.stop();
      await ears.stop();
    },
  };
}

/** Public pages first, because they are asked for most. */
function everyDoor(world: World, siteOptions: SiteOptions): (request: Request, env: HttpBindings) => Response | Promise<Response> {
  const { config, context, accounts, equipment } = world;
  const { db } = context;
  const { rendition } = siteOptions.media;
  const app = new Hono<{ Bindings: HttpBindings }>();
  const site = siteDoor(siteOptions);
  app.use(async (c, next) => {
    // Whoever sends this header himself must not be believed.
    c.req.raw.headers.set(CLIENT_HEADER, clientAddress(c.env.incoming?.socket.remoteAddress, c.req.raw.headers, config.behindProxy));
    await next();
  });
  app.get('/healthz', async (c) => {
    await world.database.pool.query('select 1');
    return c.text('ok\n', 200, { 'cache-control': 'no-store' });
  });
  // Offices' sites may be read by everybody; desks and screens are nobody's business.
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /o/\nDisallow: /v/\nDisallow: /api/\n', 200, { 'cache-control': 'public, max-age=3600' }));
  const screens: ScreenTools = { readMedia: (officeId, hashes) => readSiteMedia(db, officeId, hashes), rendition, video: siteOptions.media.video };
  const readProgramme = (screen: Screen) => readScreenProgramme(db, screen.officeId, screen.channel, context.now());
  app.route('/', screenApp({
    ...screens, readProgramme, findScreen: (tokenHash) => findScreen(db, tokenHash), noteSeen: (screen) => noteScreenSeen(context, screen.id), recordShowings: (screen, report) => recordShowings(context, screen, report), now: Date.now,
  }));
  app.route('/', previewApp({
    ...screens, readProgramme, findScreen: (officeId, named) => findOfficeScreen(db, officeId, named),
    readDraft: (screen, caseId) => readScreenDraft(db, screen.officeId, caseId, screen.channel, context.now()),
    findOffice: async (headers, slug) => {
      const visitor = await identify(equipment, headers);
      // As in the desk's own pages, a token is for programs.
      return visitor?.scopes === null ? (await findMembership(db, slug, visitor.personId))?.officeId : undefined;
    },
  }));
  app.all('/api/auth/*', (c) => accounts.handle(c.req.raw));
  const api = apiApp(equipment);
  app.all('/api/v1/*', (c) => api.fetch(c.req.raw, c.env));
  app.route('/', webApp(equipment) as never);
  const failed = (failure: unknown) => {
    const { status, issue, retryAfter } = answerFault(failure, equipment.report(failure, 'http'));
    // Nobody knows here any more who asked, and in which language.
    return new Response(`${wordIssue(issue, 'id')}\n${wordIssue(issue, 'en')}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) } });
  };
  app.onError(failed);
  return siteFirst<HttpBindings>(site, app.fetch, failed);
}

function siteOptions(world: World, pages: PageMemory): SiteOptions {
  const { config, context: { db }, files } = world;
  const rendition = pictureMemory(publicPicture(files));
  const addresses = new SiteAddresses({ findBySlug: (slug) => findOfficeBySlug(db, slug), findByHost: (host) => findOfficeByHost(db, host), now: Date.now });
  return {
    pages, addresses, publicUrl: config.baseUrl, isElsewhere: isRequestForm,
    media: { rendition, isPublic: (officeId, hash) => isPublicPicture(db, officeId, hash), video: filmsOf(world) },
    search: (officeId, question, page) => searchSite(db, officeId, question, page),
    findCard: (officeId, slug) => readSiteCard(db, officeId, slug), drawCard: cardMemory(publicCard(files)),
    clientOf: (request, node) => clientAddress(node?.incoming?.socket?.remoteAddress, request.headers, config.behindProxy),
  };
}

/** Films of an office that browsers play, as the public may have them. */
function filmsOf({ context: { db }, files, equipment }: World): SiteOptions['media']['video'] {
  return async (officeId, hash) => {
    const file = await findFile(db, officeId, hash);
    return !file || !(file.mime in VIDEO_FORMATS) || (await files.size(hash)) === null ? null : equipment.files.film(file);
  };
}

/** Below an office's public address, but a form that writes: the pages' door answers it. */
function isRequestForm(path: string): boolean {
  return path === 'permohonan' || path.startsWith('permohonan/');
}
