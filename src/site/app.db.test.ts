import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliverAll, deliveryTools, PUBLIC_URL, release } from '../../test/site-office.ts';
import { updateOffice } from '../actions/update-office.ts';
import { drawCard } from '../documents/draw-card.ts';
import { CLIENT_HEADER } from '../doors/client-address.ts';
import type { DeliveryTools } from '../jobs/deliver.ts';
import { findOfficeByHost, findOfficeBySlug } from '../queries/site-office.ts';
import { readSitePage } from '../queries/site-page.ts';
import { isPublicPicture } from '../queries/site-pictures.ts';
import { readSiteCard } from '../queries/site-posts.ts';
import { searchSite } from '../queries/site-search.ts';
import { listen } from '../store/listen.ts';
import { SITE_PAGES } from '../store/site-pages.ts';
import { siteDoor, type SiteOptions } from './app.ts';
import { heldPagesFirst } from './held-pages.ts';
import { pictureMemory } from './media.ts';
import { PageMemory } from './page-memory.ts';
import { SiteAddresses } from './site-addresses.ts';
import { pageHeaders } from './site-headers.ts';

const PICTURE = 'e'.repeat(64);
const DRAFT = 'f'.repeat(64);
const FILM = 'd'.repeat(64);
const font = (name: string) => join(import.meta.dirname, '..', '..', 'defaults', 'fonts', `kartu-${name}.ttf`);

describe('the door of the public website', () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let tools: DeliveryTools;
  const nodes: { site: SiteOptions; app: { request(url: string, init?: RequestInit): Promise<Response> }; pages: PageMemory; stop(): Promise<void> }[] = [];

  async function startNode() {
    const { db } = database;
    const pages = new PageMemory({ load: (officeId, path) => readSitePage(db, officeId, path), headers: pageHeaders });
    const hearing = await listen(database.url, { channels: { [SITE_PAGES]: (message) => pages.onMessage(message) }, onHeard: () => pages.onHeard(), onLost: () => pages.onLost() });
    const addresses = new SiteAddresses({ findBySlug: (slug) => findOfficeBySlug(db, slug), findByHost: (host) => findOfficeByHost(db, host), now: Date.now });
    const rendition = pictureMemory(async (_office, hash, { width, format }) => (hash === PICTURE || hash === DRAFT ? Buffer.from(`${width} ${format}`) : null));
    const film = { mime: 'video/mp4', size: 10, open: ({ start = 0, end = 9 } = {}) => Readable.from([Buffer.from('0123456789').subarray(start, end + 1)]) };
    const site: SiteOptions = {
      pages, addresses, publicUrl: PUBLIC_URL, search: (officeId, question, page) => searchSite(db, officeId, question, page), clientOf: (request) => request.headers.get(CLIENT_HEADER) ?? '',
      findCard: (officeId, slug) => readSiteCard(db, officeId, slug), drawCard: (_office, card) => drawCard(card, null, { bold: font('bold'), medium: font('medium') }),
      media: { rendition, isPublic: (officeId, hash) => isPublicPicture(db, officeId, hash), video: async (_office, hash) => (hash === FILM ? film : null) },
    };
    const door = siteDoor(site);
    const app = { request: async (url: string, init?: RequestInit) => (await door(new Request(url, init))) ?? new Response('pintu lain') };
    nodes.push({ site, app, pages, stop: () => hearing.stop() });
  }

  beforeAll(async () => {
    database = await freshDatabase();
    context = testContext(database);
    office = await testOffice(context, 'bunder', 'sops/000-dp3appkb-website-medsos.yaml');
    tools = deliveryTools(context);
    await startNode();
    await startNode();
    await publish('Kerja bakti', [{ id: 'm1', file: PICTURE, alt: 'Warga' }]);
  });
  afterAll(async () => {
    for (const node of nodes) await node.stop();
    await database.drop();
  });

  async function publish(title: string, media: object[] = []) {
    const file = await release(context, office, { post: { title, blocks: [{ id: 'b1', text: 'Isi yang cukup panjang agar pemampatan ada gunanya. '.repeat(20) }], media: media as never } });
    await deliverAll(tools, context);
    return file;
  }
  /** What a server says to these bytes, once it has begun `answers` answers and has been still for a moment, or has closed. */
  const askRaw = (server: Server, request: string, answers = 1) => new Promise<string>((resolve, reject) => {
    let said = '';
    let still: NodeJS.Timeout | undefined;
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(request));
    const end = () => {
      socket.destroy();
      resolve(said);
    };
    socket.setEncoding('latin1').on('error', reject).on('close', end).on('data', (bytes) => {
      said += bytes;
      clearTimeout(still);
      if (said.split('HTTP/1.1 ').length > answers) still = setTimeout(end, 300);
    });
  });
  const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}, node = 0) =>
    nodes[node]!.app.request(`http://kentongan.example.go.id${path}`, { headers: { host: 'kentongan.example.go.id', ...headers }, ...init });
  const ARTICLE = '/s/bunder/berita/kerja-bakti';

  it('sends brotli, gzip or plain text as the reader can read it, each with its own tag', async () => {
    const [plain, zipped, brotli] = await Promise.all([get(ARTICLE), get(ARTICLE, { 'accept-encoding': 'gzip' }), get(ARTICLE, { 'accept-encoding': 'gzip, deflate, br' })]);
    const text = await plain.text();
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(text);
    expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString()).toBe(text);
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(new Set([plain, zipped, brotli].map((response) => response.headers.get('etag'))).size).toBe(3);
    expect(brotli.headers.get('vary')).toBe('Accept-Encoding');
    expect((await get(ARTICLE, { 'accept-encoding': 'br;q=0, gzip' })).headers.get('content-encoding')).toBe('gzip');
  });

  it('answers what it holds on the short way exactly as on the long one, and leaves all else to it', async () => {
    await get(ARTICLE);
    const server = heldPagesFirst(nodes[0]!.site, (_incoming, outgoing) => outgoing.writeHead(299).end('pintu'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const accepted of ['identity', 'gzip', 'br, gzip', 'br;q=0, gzip']) {
      const [short, long] = await Promise.all([fetch(address + ARTICLE, { headers: { 'accept-encoding': accepted } }), get(ARTICLE, { 'accept-encoding': accepted })]);
      expect(short.status).toBe(long.status);
      const sent = Object.fromEntries([...short.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)));
      expect(sent).toEqual(Object.fromEntries(long.headers));
      const text = await (await get(ARTICLE)).text();
      expect(await short.text()).toBe(text);
    }
    for (const [path, init] of [
      ['/s/bunder', {}], ['/s/bunder/tidak-ada', {}], ['/s/lain/', {}], ['/', {}], [`${ARTICLE}?x=1`, {}], [ARTICLE, { method: 'HEAD' }], [ARTICLE, { method: 'POST' }], [ARTICLE, { headers: { 'if-none-match': '"x"' } }],
    ] as const) expect((await fetch(address + path, init)).status).toBe(299);
    expect((await askRaw(server, `GET ${ARTICLE} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)).startsWith('HTTP/1.1 299')).toBe(true);
    expect((await askRaw(server, `GET ${ARTICLE} HTTP/1.0\r\n\r\n`)).startsWith('HTTP/1.1 299')).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });

  it('writes on the short way byte for byte what Node would have written, answer after answer on one connection', async () => {
    await get(ARTICLE);
    const { gzip } = nodes[0]!.pages.peek(office.officeId, 'berita/kerja-bakti')!;
    const short = heldPagesFirst(nodes[0]!.site, (_incoming, outgoing) => outgoing.end());
    const plain = createServer({ keepAliveTimeout: 65_000 }, (_incoming, outgoing) => outgoing.writeHead(200, gzip!.headers).end(gzip!.bytes));
    const answers = await Promise.all([short, plain].map(async (server) => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const request = `GET ${ARTICLE} HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\n\r\n`;
      const answer = await askRaw(server, request.repeat(3), 3);
      await new Promise((resolve) => server.close(resolve));
      // Names of headers may be written in any case.
      return answer.replaceAll(/^(Date|Connection|Keep-Alive):/gm, (name) => name.toLowerCase()).replaceAll(/^date: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/gm, 'date: …');
    }));
    expect(answers[0]!.match(/HTTP\/1\.1 200 OK\r\n/g)).toHaveLength(3);
    expect(answers[0]).toContain('date: …');
    expect(answers[0]).toBe(answers[1]);
  });

  it('says "not modified" to who has it already, also behind a weakening proxy', async () => {
    const etag = (await get(ARTICLE, { 'accept-encoding': 'br' })).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const response = await get(ARTICLE, { 'accept-encoding': 'br', 'if-none-match': known });
      expect([response.status, await response.text()]).toEqual([304, '']);
    }
    expect((await get(ARTICLE, { 'accept-encoding': 'br', 'if-none-match': '"lain"' })).status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await get(ARTICLE, {}, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
    expect(await response.text()).toBe('');
  });

  it('lets nothing run and nothing come from elsewhere', async () => {
    const { headers } = await get(ARTICLE);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('keeps a stylesheet for ever and a page for a minute', async () => {
    const style = /href="\.\.\/(gaya-[0-9a-f]+\.css)"/.exec(await (await get(ARTICLE)).text())![1]!;
    expect((await get(`/s/bunder/${style}`)).headers.get('cache-control')).toContain('immutable');
    expect((await get(ARTICLE)).headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('answers 404 in Indonesian with working links, and leaves other addresses to other doors', async () => {
    const response = await get('/s/bunder/berita/tidak/ada');
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('Halaman tidak ditemukan');
    expect(html).toContain('href="../../arsip"');
    expect(await (await get('/masuk')).text()).toBe('pintu lain');
    expect(await (await get('/s/kantor-lain/')).text()).toBe('pintu lain');
    expect((await get('/s/bunder')).headers.get('location')).toBe('/s/bunder/');
    expect((await get(`/s/bunder/${'a'.repeat(5000)}`)).status).toBe(404);
  });

  it('says that a site is being prepared until its first page has been made, and to come again', async () => {
    await testOffice(context, 'baru', 'sops/000-dp3appkb-website-medsos.yaml');
    await database.pool.query("delete from site_pages where office_id = (select id from offices where slug = 'baru')");
    const response = await get('/s/baru/');
    expect([response.status, response.headers.get('retry-after'), response.headers.get('cache-control')]).toEqual([503, '60', 'no-store']);
    expect(await response.text()).toContain('Situs ini sedang disiapkan');
    expect(await (await get('/s/baru/en/')).text()).toContain('This site is being prepared');
    expect((await get('/s/baru/tidak-ada')).status).toBe(404);
  });

  it('speaks English below en/, also where a page is made when it is asked for', async () => {
    const missing = await (await get('/s/bunder/en/berita/tidak/ada')).text();
    expect(missing).toMatch(/^<!doctype html>\n<html lang="en"[\s\S]*Page not found[\s\S]*href="\.\.\/\.\.\/arsip"/);
    expect(missing).toContain('href="../../../gaya-');
    expect(missing).toContain('href="../../../" lang="id"');
    const found = await (await get('/s/bunder/en/cari?q=kerja&hal=1')).text();
    expect(found).toContain('for “kerja”');
    expect(found).toMatch(/href="berita\/kerja-bakti"/);
    expect(found).toContain('href="../cari?q=kerja&amp;hal=1" lang="id"');
    const bare = await get('/s/bunder/en');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, 'en/']);
    expect(await (await get('/s/bunder/en/')).text()).toContain('Latest news');
    expect(await (await get('/s/bunder/cari?q=kerja')).text()).toContain('untuk “kerja”');
  });

  it('answers at the office’s own domain with the same bytes, and links that leave the site name that domain', async () => {
    good(await updateOffice(context, office.admin, { settings: { domain: 'bunder.desa.id' } }));
    await publish('Dengan domain sendiri');
    const own = await nodes[0]!.app.request('http://bunder.desa.id/berita/dengan-domain-sendiri', { headers: { host: 'bunder.desa.id' } });
    expect(own.status).toBe(200);
    const html = await own.text();
    expect(html).toContain('rel="canonical" href="https://bunder.desa.id/berita/dengan-domain-sendiri"');
    expect(await (await get('/s/bunder/berita/dengan-domain-sendiri')).text()).toBe(html);
    expect((await nodes[0]!.app.request('http://bunder.desa.id/', { headers: { host: 'BUNDER.desa.id:443' } })).status).toBe(200);
    expect((await nodes[0]!.app.request('http://bunder.desa.id/masuk', { headers: { host: 'bunder.desa.id' } })).status).toBe(404);
    good(await updateOffice(context, office.admin, { settings: { domain: '' } }));
  });

  it('gives out pictures of standing articles in fixed widths, and of nothing else', async () => {
    const picture = await get(`/s/bunder/media/${PICTURE}-960.webp`);
    expect([picture.status, picture.headers.get('content-type'), await picture.text()]).toEqual([200, 'image/webp', '960 webp']);
    // Nobody may keep for ever what can be withdrawn.
    expect(picture.headers.get('cache-control')).toBe('public, max-age=3600');
    const known = { 'if-none-match': picture.headers.get('etag') ?? '' };
    expect((await get(`/s/bunder/media/${PICTURE}-960.webp`, known)).status).toBe(304);
    expect((await get(`/s/bunder/media/${PICTURE}-799.webp`)).status).toBe(404);
    expect((await get(`/s/bunder/media/${DRAFT}-960.webp`)).status).toBe(404);
    expect((await get(`/s/bunder/media/${PICTURE}-960.svg`)).status).toBe(404);
  });

  it('shows a withdrawal on every node at once, pictures included', async () => {
    const file = await publish('Segera ditarik', [{ id: 'm1', file: DRAFT, alt: 'Rahasia' }]);
    for (const node of [0, 1]) expect((await get('/s/bunder/berita/segera-ditarik', {}, {}, node)).status).toBe(200);
    const seen = await get(`/s/bunder/media/${DRAFT}-400.jpg`);
    expect(seen.status).toBe(200);
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Keliru' });
    await deliverAll(tools, context);
    await vi.waitFor(async () => {
      for (const node of [0, 1]) expect((await get('/s/bunder/berita/segera-ditarik', {}, {}, node)).status).toBe(410);
    }, { timeout: 30_000, interval: 20 });
    for (const known of ['', seen.headers.get('etag') ?? '']) expect((await get(`/s/bunder/media/${DRAFT}-400.jpg`, { 'if-none-match': known })).status).toBe(404);
  });

  it('hears again after its line to the database was cut', async () => {
    await get('/s/bunder/', {}, {}, 1);
    await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kentongan:listen' and datname = current_database()`);
    await vi.waitFor(() => expect(nodes[1]!.pages.size).toBe(0), { timeout: 30_000, interval: 20 });
    await publish('Sesudah putus');
    expect(await (await get('/s/bunder/', {}, {}, 1)).text()).toContain('Sesudah putus');
    await vi.waitFor(async () => {
      await get('/s/bunder/', {}, {}, 1);
      expect(nodes[1]!.pages.size).toBeGreaterThan(0);
    }, { timeout: 30_000, interval: 50 });
  });

  it('finds what is published by its words, with the words marked, and by a title that sounds alike; never what was withdrawn, and never another office\'s', async () => {
    const other = await testOffice(context, 'patuk', 'sops/000-dp3appkb-website-medsos.yaml');
    const elsewhere = await release(context, other, { post: { title: 'Embung milik kantor lain', blocks: [{ id: 'b1', text: 'Embung di Patuk.' }] } });
    await deliverAll(tools, context);
    const file = await publish('Pembangunan embung tahap kedua');
    const look = async (question: string) => (await get(`/s/bunder/cari?q=${encodeURIComponent(question)}`)).text();
    expect(await look('EMBUNG')).toMatch(/Pembangunan <mark>embung<\/mark> tahap kedua/);
    expect(await look('membangun emb')).toContain('tahap kedua');
    expect(await look('pembagunan embun')).toContain('tahap kedua');
    expect(await look('embung')).not.toContain('kantor lain');
    expect(elsewhere.caseId).not.toBe(file.caseId);
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Salah tanggal' });
    await deliverAll(tools, context);
    expect(await look('embung')).toContain('Tidak ada yang ditemukan');
  });

  it('answers a question of any kind with a page, holds none in memory, and asks a caller of many to wait', async () => {
    const before = nodes[0]!.pages.size;
    const { status, headers } = await get('/s/bunder/cari');
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, max-age=0']);
    for (const question of ["'; drop table site_posts; --", '<script>alert(1)</script>', '!!! & | :* ()', 'dan yang di', '\ud83d', 'kata '.repeat(400), '&hal=-1', 'x&hal=1e9']) {
      const page = await get(`/s/bunder/cari?q=${/&hal/.test(question) ? question : encodeURIComponent(question.toWellFormed())}`);
      expect([question, page.status]).toEqual([question, 200]);
      expect(await page.text()).not.toContain('<script>alert');
    }
    expect(nodes[0]!.pages.size).toBe(before);
    const same = { [CLIENT_HEADER]: '203.0.113.9' };
    let last = 200;
    for (let turn = 0; turn < 32; turn++) last = (await get('/s/bunder/cari?q=kerja', same)).status;
    expect(last).toBe(429);
  });

  it('draws a card for an article that stands, at an address that names what is drawn', async () => {
    const html = await (await get('/s/bunder/berita/kerja-bakti')).text();
    const address = /property="og:image" content="([^"]+)"/.exec(html)![1]!.replace(PUBLIC_URL, '');
    const card = await get(address);
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const bytes = Buffer.from(await card.arrayBuffer());
    const { width, height } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(120_000);
    // Letters are there: without a typeface the middle of the card would be nothing but its ground.
    const { channels } = await sharp(bytes).extract({ left: 72, top: 208, width: 700, height: 300 }).stats();
    expect(channels[0]!.max - channels[0]!.min).toBeGreaterThan(120);
    expect((await get(address.replace(/-[0-9a-f]{16}\.jpg/, `-${'0'.repeat(16)}.jpg`))).status).toBe(404);
  });

  it('sends a film whole or by the stretch a player asks for, and only one that is published', async () => {
    expect((await get(`/s/bunder/media/${FILM}.mp4`)).status).toBe(404);
    await publish('Film posyandu', [{ id: 'm1', file: FILM, alt: 'Film' }]);
    expect(await (await get(`/s/bunder/media/${FILM}.mp4`)).text()).toBe('0123456789');
    const etag = (await get(`/s/bunder/media/${FILM}.mp4`)).headers.get('etag') ?? '';
    expect((await get(`/s/bunder/media/${FILM}.mp4`, { 'if-none-match': etag })).status).toBe(304);
    const part = await get(`/s/bunder/media/${FILM}.mp4`, { range: 'bytes=2-4' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234']);
    expect((await get(`/s/bunder/media/${FILM}.mp4`, { range: 'bytes=99-' })).status).toBe(416);
  });
});
