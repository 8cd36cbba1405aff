/** Uploads in pieces against the running program: cut anywhere, resumed at the same byte, refused in words, a person's own. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type Running } from '../src/serve.ts';
import { openUnfinishedFiles } from '../src/store/unfinished-files.ts';
import { buildWorld, type World } from '../src/world.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';
import { PASSWORD } from './door.ts';
import { testOffice } from './office.ts';
import { photo } from './photo.ts';

const SOP = 'sops/001-bunder-medsos.yaml';
const TUS = { 'tus-resumable': '1.0.0', 'sec-fetch-site': 'same-origin' };
const PATCH = { ...TUS, 'content-type': 'application/offset+octet-stream' };

let database: FreshDatabase;
let world: World;
let running: Running;
let folder = '';
let base = '';
const cookies: Record<string, string> = {};

beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'kentongan-uploads-'));
  world = await buildWorld({ port: 0, host: '127.0.0.1', baseUrl: 'http://localhost:3000', dataFolder: folder, databaseUrl: database.url, secret: 'x'.repeat(40), behindProxy: false }, 'test');
  running = await startServer(world);
  base = `http://127.0.0.1:${running.port}`;
  for (const slug of ['bunder', 'patuk']) await testOffice(world.context, slug, SOP, (who) => world.accounts.create(who, `${who.slice(slug.length + 1)}@${slug}.example`, PASSWORD));
  for (const who of ['ketua@bunder.example', 'admin@bunder.example', 'ketua@patuk.example']) {
    const answer = await world.accounts.signIn(who, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    cookies[who] = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  }
});
afterAll(async () => {
  await running.stop();
  await world.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const ketua = 'ketua@bunder.example';
const send = (method: string, path: string, headers: Record<string, string> = {}, body?: Uint8Array, who = ketua) =>
  fetch(path.startsWith('http') ? path : base + path, { method, headers: { ...TUS, cookie: cookies[who] ?? '', ...headers }, ...(body ? { body: body as never } : {}), redirect: 'manual' });
const begin = (name: string, size: number, who = ketua, slug = 'bunder') =>
  send('POST', `/o/${slug}/unggah`, { 'upload-length': String(size), 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}` }, undefined, who);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const files = () => database.db.selectFrom('files').select(['hash', 'name', 'office_id', 'uploaded_by']).execute();

/** Sends some bytes of a longer body and tears the line. */
function sendCut(path: string, offset: number, bytes: Uint8Array, promised: number): Promise<void> {
  return new Promise((resolve) => {
    const out = request(base + path, { method: 'PATCH', headers: { ...PATCH, cookie: cookies[ketua]!, 'upload-offset': offset, 'content-length': promised } });
    out.on('error', () => resolve());
    out.on('close', () => resolve());
    out.write(bytes, () => setTimeout(() => out.destroy(), 150));
  });
}

describe('an upload', () => {
  it('cut at a byte goes on at that byte, and what arrives is what was sent', async () => {
    const bytes = Buffer.concat([await photo(900, 600), randomBytes(700_003)]);
    const made = await begin('rapat.jpg', bytes.length);
    expect(made.status).toBe(201);
    const path = made.headers.get('location')!;
    await sendCut(path, 0, bytes.subarray(0, 300_001), bytes.length);
    let offset = 0;
    await expect.poll(async () => (offset = Number((await send('HEAD', path)).headers.get('upload-offset'))), { timeout: 30_000 }).toBeGreaterThan(0);
    expect(offset).toBeLessThanOrEqual(300_001);
    await sendCut(path, offset, bytes.subarray(offset, offset + 65_537), bytes.length - offset);
    await expect.poll(async () => Number((await send('HEAD', path)).headers.get('upload-offset')), { timeout: 30_000 }).toBeGreaterThan(offset);
    const now = Number((await send('HEAD', path)).headers.get('upload-offset'));
    const last = await send('PATCH', path, { ...PATCH, 'upload-offset': String(now) }, bytes.subarray(now));
    expect(last.status).toBe(204);
    expect(last.headers.get('upload-file')).toBe(hashOf(bytes));
    expect(await world.files.read(hashOf(bytes))).toEqual(bytes);
    expect((await files()).find((one) => one.hash === hashOf(bytes))).toMatchObject({ name: 'rapat.jpg' });
    expect(last.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('whose last answer was lost tells it again, and its bytes are not kept twice', async () => {
    const bytes = Buffer.from('Daftar hadir rapat koordinasi.');
    const path = (await begin('hadir.txt', bytes.length)).headers.get('location')!;
    await send('PATCH', path, { ...PATCH, 'upload-offset': '0' }, bytes);
    const again = await send('HEAD', path);
    expect(Object.fromEntries(['upload-offset', 'upload-length', 'upload-file'].map((name) => [name, again.headers.get(name)]))).toEqual({ 'upload-offset': String(bytes.length), 'upload-length': String(bytes.length), 'upload-file': hashOf(bytes) });
    expect(readdirSync(join(folder, 'files', 'unfinished')).filter((name) => path.endsWith(name))).toEqual([]);
  });

  it('at a byte that is not the next one is refused and changes nothing', async () => {
    const path = (await begin('a.txt', 10)).headers.get('location')!;
    expect((await send('PATCH', path, { ...PATCH, 'upload-offset': '4' }, Buffer.from('abc'))).status).toBe(409);
    expect((await send('HEAD', path)).headers.get('upload-offset')).toBe('0');
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await send('HEAD', path)).status).toBe(404);
  });

  it('of another person or another office is not found', async () => {
    const path = (await begin('rahasia.txt', 10)).headers.get('location')!;
    for (const who of ['admin@bunder.example', 'ketua@patuk.example']) {
      for (const method of ['HEAD', 'PATCH', 'DELETE']) expect((await send(method, path, { ...PATCH, 'upload-offset': '0' }, method === 'PATCH' ? Buffer.from('x') : undefined, who)).status, `${who} ${method}`).toBe(404);
      expect((await send('HEAD', path.replace('bunder', 'patuk'), {}, undefined, who)).status).toBe(404);
    }
    expect((await begin('a.txt', 10, 'ketua@patuk.example', 'bunder')).status).toBe(404);
    expect((await send('HEAD', path)).status).toBe(200);
  });

  it('needs a session, and a page of ours', async () => {
    const out = await send('POST', '/o/bunder/unggah', { cookie: '', 'upload-length': '3' });
    expect([out.status, await out.text()]).toEqual([401, expect.stringContaining('Sesi Anda sudah berakhir')]);
    expect((await send('POST', '/o/bunder/unggah', { 'sec-fetch-site': 'cross-site', 'upload-length': '3' })).status).toBe(403);
  });

  it('of a wrong type is refused in words: by its name before a byte is sent, by its bytes when they are there', async () => {
    const early = await begin('program.exe', 100);
    expect([early.status, await early.text()]).toEqual([415, expect.stringContaining('Jenis berkas ini (exe) tidak dapat diterima')]);
    const large = await begin('foto.jpg', 90_000_000);
    expect([large.status, await large.text()]).toEqual([413, expect.stringContaining('paling besar 40 MB')]);
    expect((await begin('kosong.txt', 0)).status).toBe(415);
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const path = (await begin('undangan.txt', page.length)).headers.get('location')!;
    const late = await send('PATCH', path, { ...PATCH, 'upload-offset': '0' }, page);
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('tidak dapat diterima')]);
    expect((await send('HEAD', path)).status).toBe(404);
    expect((await files()).some((one) => one.hash === hashOf(page))).toBe(false);
  });

  it('where only pictures are taken is refused by its bytes, whatever its name says', async () => {
    const bytes = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
    const made = await send('POST', '/o/bunder/unggah', { 'upload-length': String(bytes.length), 'upload-metadata': `filename ${Buffer.from('surat').toString('base64')},wanted ${Buffer.from('pictures').toString('base64')}` });
    const last = await send('PATCH', made.headers.get('location')!, { ...PATCH, 'upload-offset': '0' }, bytes);
    expect([last.status, await last.text()]).toEqual([422, 'Berkas ini PDF, bukan gambar. Pilih foto JPEG, PNG, WebP, atau HEIC.']);
  });

  it('from a phone comes as HEIC and is shown as JPEG', async () => {
    const heic = readFileSync(join(import.meta.dirname, 'photo.heic'));
    const path = (await begin('IMG_2001.HEIC', heic.length)).headers.get('location')!;
    const last = await send('PATCH', path, { ...PATCH, 'upload-offset': '0' }, heic);
    const hash = last.headers.get('upload-file')!;
    expect(hash).toBe(hashOf(heic));
    const small = await send('GET', `/o/bunder/file/${hash}/kecil`);
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(Buffer.from(await (await send('GET', `/o/bunder/file/${hash}?unduh`)).arrayBuffer())).toEqual(heic);
    expect((await send('GET', `/o/bunder/file/${hash}`)).headers.get('content-type')).toBe('image/jpeg');
  });

  it('goes on at another node that shares the folder, and one writer at a time', async () => {
    const shelf = await openUnfinishedFiles(join(folder, 'files', 'unfinished'), () => 'sedang dikirim');
    const id = (await begin('node.txt', 10)).headers.get('location')!.split('/').at(-1)!;
    expect(await shelf.find(id)).toEqual({ size: 10, offset: 0, name: 'node.txt' });
    const [here, there] = [world.unfinished.locker.newLock(id), shelf.locker.newLock(id)];
    const signal = new AbortController().signal;
    const order: string[] = [];
    await here.lock(signal, async () => {
      order.push('asked to let go');
      await here.unlock();
    });
    await there.lock(signal, () => undefined);
    order.push('taken over');
    await there.unlock();
    expect(order).toEqual(['asked to let go', 'taken over']);
  });

  it('nobody went on with for a day is swept away, a younger one stays', async () => {
    const [old, young] = [(await begin('lama.txt', 10)).headers.get('location')!, (await begin('baru.txt', 10)).headers.get('location')!];
    const id = old.split('/').at(-1)!;
    const yesterday = new Date(Date.now() - 86_400_000 - 60_000);
    for (const name of [id, `${id}.json`]) utimesSync(join(folder, 'files', 'unfinished', name), yesterday, yesterday);
    await world.unfinished.sweep();
    expect((await send('HEAD', old)).status).toBe(404);
    expect((await send('HEAD', young)).status).toBe(200);
  });
});
