import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BASE_URL, PASSWORD } from '../../test/door.ts';
import { good, openTestCase, type TestOffice } from '../../test/office.ts';
import { formsOf, openPages, unescape, type Browser, type Page, type Pages } from '../../test/pages.ts';
import { adoptSop } from '../actions/adopt-sop.ts';
import { DeskStreams } from '../doors/desk-streams.ts';
import { readSopFile } from '../documents/read-sop-file.ts';
import { webApp } from './app.tsx';

let pages: Pages;
let office: TestOffice;
let lurah: Browser;

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('kelurahan', 'test/sops/laporan-mingguan.yaml');
  await pages.office('tetangga', 'test/sops/laporan-mingguan.yaml');
  lurah = await pages.browser('lurah@kelurahan.example');
});
afterAll(() => pages.close());

async function report(title: string) {
  const file = await openTestCase(pages.world.context, office.as('staf'), office.sopId, { title });
  await file.do(office.as('staf'), 'work');
  return file;
}

/** Sends the desk's form with these boxes ticked, as a browser without scripts would. */
function tick(desk: Page, ...caseIds: readonly string[]): Promise<Page> {
  const form = formsOf(desk.html).find((one) => one.action === '/o/kelurahan/meja/terima')!;
  const boxes = [...form.body.matchAll(/name="laporan" value="([^"]+)"/g)].map(([, value = '']) => value);
  return lurah.post(form.action, { ...form.fields, laporan: boxes.filter((value) => caseIds.includes(value.split(' ')[0] ?? '')) });
}

it('acknowledges several reports at once, each once however often it is sent', async () => {
  const [one, two] = [await report('Pekan pertama'), await report('Pekan kedua')];
  const desk = await lurah.get('/o/kelurahan/meja');
  const done = await tick(desk, one.caseId, two.caseId);
  expect(done.to).toBe('/o/kelurahan/meja?diterima=2');
  expect((await lurah.get(done.to)).html).toContain('2 laporan telah diterima.');
  expect((await tick(desk, one.caseId, two.caseId)).to).toBe('/o/kelurahan/meja?diterima=2');
  const { rows } = await pages.world.database.pool.query(`select count(*)::int as count from events where body ->> 'type' = 'LinksAcknowledged'`);
  expect(rows).toEqual([{ count: 2 }]);
});

it('says which went well and which did not, and why', async () => {
  const [good, ended] = [await report('Pekan ketiga'), await report('Pekan keempat')];
  const desk = await lurah.get('/o/kelurahan/meja');
  await ended.do(office.as('lurah'), 'end', { reason: 'Tidak ada tayangan' });
  const answer = await tick(desk, good.caseId, ended.caseId);
  expect(answer.status).toBe(409);
  expect(answer.html).toContain('1 laporan telah diterima.');
  expect(answer.html).toMatch(/1 laporan belum dapat diterima[\s\S]*Pekan keempat<\/span>: /);
});

it('asks for a tick when there is none, and refuses what is not on this office\'s desk', async () => {
  await report('Pekan kelima');
  const desk = await lurah.get('/o/kelurahan/meja');
  expect((await tick(desk)).html).toContain('Belum ada laporan yang dicentang');
  const foreign = await lurah.post('/o/kelurahan/meja/terima', { laporan: [`${crypto.randomUUID()} 3`, 'sembarang'] });
  expect(foreign.status).toBe(409);
  expect(foreign.html).toContain('Berkas yang tidak ada');
});

it('has a part for the team and one for what was sent on, each with the next thing to do when it is empty', async () => {
  const staf = await pages.browser('staf@kelurahan.example');
  const team = await staf.get('/o/kelurahan/meja?bagian=tim');
  expect(team.html).toMatch(/pada <b>Lurah<\/b> \(Pegawai Lurah\)/);
  expect(team.html).toContain('Beban tiap jabatan');
  expect((await staf.get('/o/kelurahan/meja?bagian=tunggu')).html).toMatch(/Pekan kelima[\s\S]*pada Lurah \(Pegawai Lurah\) sejak hari ini/);
  const neighbour = await pages.browser('staf@tetangga.example');
  for (const part of ['saya', 'tim', 'tunggu']) {
    const { html, status } = await neighbour.get(`/o/tetangga/meja?bagian=${part}`);
    expect([part, status, html.includes('Pekan kelima'), /class="empty"[\s\S]*<a class="button/.test(html)]).toEqual([part, 200, false, true]);
  }
});

it('shows whose desk it is on every page: office, colour and post', async () => {
  await pages.world.database.pool.query(`update offices set settings = '{"colour":"#1d4d7a"}' where slug = 'kelurahan'`);
  const { html } = await lurah.get('/o/kelurahan/berkas');
  expect(html).toContain('/aset/warna-1d4d7a.css');
  expect(html).toContain('<small>Lurah</small>');
  const tint = await lurah.get('/aset/warna-1d4d7a.css');
  expect(tint.html).toMatch(/--teak:#[0-9a-f]{6}/);
  expect(tint.headers.get('cache-control')).toContain('immutable');
});

it('opens no stream for a stranger, sends it unpacked, and forgets who has gone', async () => {
  const stranger = await pages.browser('staf@tetangga.example');
  expect((await stranger.get('/o/kelurahan/meja/aliran')).status).toBe(404);
  const signedIn = await pages.world.accounts.signIn('lurah@kelurahan.example', PASSWORD, new Headers({ 'x-kentongan-client': '10.8.0.1' }));
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const answer = await pages.web.request(`${BASE_URL}/o/kelurahan/meja/aliran`, { headers: { cookie, 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  expect(answer.headers.get('content-encoding')).toBeNull();
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain('event: siap');
  pages.world.equipment.deskStreams.tell(office.officeId);
  expect((await reader.read()).value).toContain('event: meja');
  await reader.cancel();
  await expect.poll(() => pages.world.equipment.deskStreams.size).toBe(0);
});

it('ends a stream with the session it was opened in', async () => {
  const deskStreams = new DeskStreams(20);
  const web = webApp({ ...pages.world.equipment, deskStreams });
  const signedIn = await pages.world.accounts.signIn('lurah@kelurahan.example', PASSWORD, new Headers({ 'x-kentongan-client': '10.8.0.2' }));
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const answer = await web.request(`${BASE_URL}/o/kelurahan/meja/aliran`, { headers: { cookie } });
  await pages.world.accounts.signOut(new Headers({ cookie }));
  expect(await answer.text()).toMatch(/event: siap[\s\S]*event: selesai/);
  expect(deskStreams.size).toBe(0);
});

it('lets the newest of too many tabs have its stream', () => {
  const streams = new DeskStreams();
  const ended: number[] = [];
  const leave = Array.from({ length: 8 }, (_, tab) => streams.follow('kantor', 'lurah', { news: () => {}, end: () => ended.push(tab) }));
  streams.follow('kantor', 'staf', { news: () => {}, end: () => ended.push(-1) });
  expect(ended).toEqual([0, 1]);
  for (const one of leave) one();
  expect(streams.size).toBe(1);
});

it('is narrowed down by SOP and by what the step does where there is a choice, and its links keep that', async () => {
  expect((await lurah.get('/o/kelurahan/meja')).html).not.toContain('Saring tugas');
  const source = readFileSync('test/sops/satu-langkah.yaml', 'utf8');
  const read = readSopFile(Buffer.from(source));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const bindings = Object.fromEntries(Object.keys(read.definition.performers).map((key) => [key, [office.positions['lurah']!]]));
  const { sopId } = good(await adoptSop(pages.world.context, { kind: 'system', officeId: office.officeId }, { source, definition: read.definition, bindings }));
  await openTestCase(pages.world.context, office.as('lurah'), sopId, { title: 'Pengumuman libur' });
  await report('Pekan keenam');
  const whole = await lurah.get('/o/kelurahan/meja');
  expect(whole.html).toMatch(/<details class="filter"><summary>Saring tugas/);
  expect(whole.html).toContain(`<option value="${sopId}">`);
  const narrowed = await lurah.get(`/o/kelurahan/meja?sop=${sopId}`);
  expect(narrowed.html).toContain('Pengumuman libur');
  expect(narrowed.html).not.toContain('Pekan keenam');
  expect(narrowed.html).toContain('<summary>Saring tugas · Penayangan Jadwal Layanan Rutin</summary>');
  expect(narrowed.html).toContain('<a href="/o/kelurahan/meja">Hapus saringan</a>');
  expect(unescape(narrowed.html)).toContain(`data-page="/o/kelurahan/meja?sop=${sopId}"`);
  const late = await lurah.get(`/o/kelurahan/meja?saring=terlambat&sop=${sopId}&tugas=report`);
  expect(late.html).toContain('Tidak ada tugas yang cocok');
  expect(unescape(late.html)).toContain(`href="/o/kelurahan/meja?sop=${sopId}&tugas=report"`);
  expect(late.html).toContain('<input type="hidden" name="saring" value="terlambat"');
  expect((await lurah.get('/o/kelurahan/meja?tugas=sembarang&sop=')).html).toContain('Pekan keenam');
  const staf = await pages.browser('staf@kelurahan.example');
  const team = await staf.get('/o/kelurahan/meja?bagian=tim&tugas=report');
  expect(team.html).toContain('Pekan keenam');
  expect(team.html).not.toContain('Pengumuman libur');
  expect(team.html).toContain('<input type="hidden" name="bagian" value="tim"');
});
