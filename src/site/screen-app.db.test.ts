import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hono } from 'hono';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliverAll, deliveryTools, release } from '../../test/site-office.ts';
import { addScreen, renewScreenToken } from '../actions/add-screen.ts';
import { noteScreenSeen } from '../actions/note-screen-seen.ts';
import { recordShowings } from '../actions/record-showings.ts';
import { readScreenProgramme } from '../queries/screen-programme.ts';
import { findScreen } from '../queries/screen.ts';
import { readSiteMedia } from '../queries/site-pictures.ts';
import { readShowingsTotal } from '../queries/showings-total.ts';
import type { Playlist } from './playlist.ts';
import { screenApp } from './screen-app.ts';

describe('the player of a screen', () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let app: Hono;
  let token: string;
  let clock = 0;
  beforeAll(async () => {
    database = await freshDatabase();
    context = testContext(database);
    office = await testOffice(context, 'bunder', 'sops/000-dp3appkb-website-medsos.yaml');
    token = good(await addScreen(context, office.admin, { channel: 'videotron', name: 'Videotron Balai', width: 960, height: 320 })).token;
    const { db } = database;
    app = screenApp({
      findScreen: (hash) => findScreen(db, hash), readProgramme: (screen) => readScreenProgramme(db, screen.officeId, screen.channel, context.now()),
      noteSeen: (screen) => noteScreenSeen(context, screen.id), recordShowings: (screen, report) => recordShowings(context, screen, report), rendition: async () => Buffer.from('gambar'), now: () => clock,
      readMedia: (officeId, hashes) => readSiteMedia(db, officeId, hashes), video: async () => ({ mime: 'video/mp4', size: 4, open: () => Readable.from([Buffer.from('film')]) }),
    });
  });
  afterAll(() => database.drop());

  const show = async (title: string, more: object = {}, window: object = {}) => {
    const file = await release(context, office, { post: { title, summary: 'Ringkas.', blocks: [{ id: 'b1', text: 'Isi.' }], ...more }, channels: [{ channel: 'videotron', ...window }] });
    await deliverAll(deliveryTools(context), context);
    return file;
  };
  const list = async (of = token) => ((await (await app.request(`/v/${of}/daftar.json`)).json()) as Playlist).slides.map((slide) => slide.title);
  const report = (body: unknown, of = token) => app.request(`/v/${of}/tayangan`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const counted = (caseId: string, count: number) => [{ caseId, count, day: '2026-03-02', firstAt: '2026-03-02T01:00:00Z', lastAt: '2026-03-02T02:00:00Z' }];

  it('is a page that runs one script of its own and nothing else', async () => {
    const response = await app.request(`/v/${token}`);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const [script, ...others] = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) => match[1]!);
    expect(others).toEqual([]);
    expect((await app.request(script!)).headers.get('cache-control')).toContain('immutable');
    const style = /rel="stylesheet" href="([^"]+)"/.exec(html)![1]!;
    expect(await (await app.request(style)).text()).toContain('--lebar:960px');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('is unknown under any other token, and under its own once that was renewed', async () => {
    expect((await app.request('/v/tebakan')).status).toBe(404);
    expect(await (await app.request('/v/tebakan')).text()).toContain('Layar tidak dikenal');
    const other = good(await addScreen(context, office.admin, { channel: 'videotron', name: 'Lain', width: 960, height: 320 }));
    good(await renewScreenToken(context, office.admin, other.screenId));
    expect((await app.request(`/v/${other.token}`)).status).toBe(404);
    expect(JSON.stringify(await database.db.selectFrom('screens').selectAll().execute())).not.toContain(token);
  });

  it('is added by an administrator, to a channel that is a screen', async () => {
    const wanted = { channel: 'videotron', name: 'Videotron', width: 960, height: 320 };
    expect(await addScreen(context, office.as('pengelola'), wanted)).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(await addScreen(context, office.admin, { ...wanted, channel: 'instagram' })).toMatchObject({ issues: [{ code: 'screen.channel-unknown' }] });
    expect(await addScreen(context, office.admin, { ...wanted, width: 3 })).toMatchObject({ issues: [{ code: 'screen.size' }] });
  });

  it('shows what was released for its channel, until its time is over or it is withdrawn', async () => {
    await show('Selalu');
    context.at = '2026-03-02T02:01:00.000Z';
    await show('Sampai besok', {}, { until: '2026-03-03T00:00:00Z' });
    context.at = '2026-03-02T02:02:00.000Z';
    const withdrawn = await show('Ditarik');
    expect(await list()).toEqual(['Selalu', 'Sampai besok', 'Ditarik']);
    await withdrawn.do(office.as('kepala'), 'withdraw', { channels: ['videotron'], reason: 'Keliru' });
    expect(await list()).toEqual(['Selalu', 'Sampai besok']);
    context.at = '2026-03-04T00:00:00.000Z';
    expect(await list()).toEqual(['Selalu']);
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('a player that asks for its programme has been seen, to the minute', async () => {
    const seen = async () => (await database.db.selectFrom('screens').select('seen_at').where('name', '=', 'Tepat').executeTakeFirstOrThrow()).seen_at;
    const screen = good(await addScreen(context, office.admin, { channel: 'videotron', name: 'Tepat', width: 960, height: 320 }));
    const ask = async (at: string) => {
      context.at = at;
      expect((await app.request(`/v/${screen.token}/daftar.json`)).status).toBe(200);
      return seen();
    };
    expect(await seen()).toBeNull();
    expect(await ask('2026-03-02T02:00:00.000Z')).toBe('2026-03-02T02:00:00.000Z');
    expect(await ask('2026-03-02T02:00:59.000Z')).toBe('2026-03-02T02:00:00.000Z');
    expect(await ask('2026-03-02T02:01:01.000Z')).toBe('2026-03-02T02:01:01.000Z');
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('takes the text made for the screen where there is one', async () => {
    const file = await show('Materi khusus', { variants: [{ channel: 'videotron', text: 'Bayar **PBB** sekarang.', media: [] }, { channel: 'instagram', text: 'Takarir', media: [] }] });
    const { slides } = (await (await app.request(`/v/${token}/daftar.json`)).json()) as Playlist;
    expect(slides.find((slide) => slide.caseId === file.caseId)).toMatchObject({ text: 'Bayar PBB sekarang.', media: null });
  });

  it('gives out the pictures of its programme and no other file', async () => {
    await show('Bergambar', { media: [{ id: 'm1', file: 'a'.repeat(64), alt: 'Warga' }] });
    expect((await app.request(`/v/${token}/media/${'a'.repeat(64)}.webp`)).status).toBe(200);
    expect((await app.request(`/v/${token}/media/${'b'.repeat(64)}.webp`)).status).toBe(404);
  });

  it('counts what a player reports once, however often it is sent, and adds up what is new', async () => {
    const file = await show('Dihitung');
    const batch = { batch: 'batch-0001', items: [...counted(file.caseId, 30), ...counted(file.caseId, 12)] };
    expect(await (await report(batch)).json()).toEqual({ counted: true });
    expect(await (await report(batch)).json()).toEqual({ counted: false });
    await report({ batch: 'batch-0002', items: counted(file.caseId, 8) });
    expect(await readShowingsTotal(database.db, office.officeId, file.caseId)).toEqual([
      { channel: 'videotron', count: 50, screens: 1, days: 1, firstAt: '2026-03-02T01:00:00.000Z', lastAt: '2026-03-02T02:00:00.000Z' },
    ]);
  });

  it('counts nothing that was never released for the screen', async () => {
    const other = await release(context, office, { post: { title: 'Hanya situs', blocks: [{ id: 'b1', text: 'Isi.' }] } });
    await report({ batch: 'batch-0003', items: [...counted(other.caseId, 5), ...counted('tidak-ada', 5)] });
    expect(await readShowingsTotal(database.db, office.officeId, other.caseId)).toEqual([]);
  });

  it('refuses what cannot be: wrong fields, a wrong clock, too large, too often, from nobody', async () => {
    expect((await report({ batch: 'batch-0004', items: [{ caseId: 'x' }] })).status).toBe(422);
    expect((await report(null)).status).toBe(422);
    expect((await report({ batch: 'batch-0005', items: counted('x', 1).map((item) => ({ ...item, lastAt: '2031-01-01T00:00:00Z' })) })).status).toBe(422);
    expect((await report({ batch: 'x'.repeat(200_000), items: [] })).status).toBe(413);
    expect((await report({ batch: 'batch-0006', items: [] }, 'tebakan')).status).toBe(404);
    let status = 200;
    for (let n = 0; n < 40 && status !== 429; n += 1) ({ status } = await report({ batch: `banyak-${1000 + n}`, items: [] }));
    expect(status).toBe(429);
    clock += 60_000;
    expect((await report({ batch: 'batch-0007', items: [] })).status).toBe(200);
  });
});
