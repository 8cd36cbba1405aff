/** A new office goes through its set-up with forms alone: nothing but what the pages themselves offer. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linksOf, sendForm } from '../../test/journey.ts';
import { formsOf, openPages, type Browser, type Page, type Pages, type Typed } from '../../test/pages.ts';

let pages: Pages;
let boss: Browser;
beforeAll(async () => {
  pages = await openPages();
  boss = await pages.browser();
  const office = { name: 'PPID Kalurahan Ngaglik', slug: '', zone: 'Asia/Jakarta', person: 'Siti Aminah', email: 'siti@bunder.example', password: 'kalimat rahasia saya' };
  await boss.fill('/mulai', { ...office, code: pages.world.equipment.firstRunCode }, /mulai/);
});
afterAll(() => pages.close());

const list = '/o/ppid-kalurahan-ngaglik/mulai';
const states = async () => [...(await boss.get(list)).html.matchAll(/<span class="badge[^"]*">(Selesai|Dilewati|Belum)/g)].map((match) => match[1]);

it('shows what is to be done, and remembers what was, after leaving', async () => {
  expect(await states()).toEqual(['Belum', 'Belum', 'Belum', 'Belum', 'Belum', 'Belum']);
  const page = await boss.get(`${list}/identitas`);
  const wrong = await boss.post(`${list}/identitas`, { address: ' ' });
  expect([wrong.status, wrong.html.includes('Alamat')]).toEqual([422, true]);
  expect((await sendForm(boss, page, `${list}/identitas`, { address: 'Balai Kalurahan Bunder', government: 'Kapanewon Patuk' })).to).toBe(`${list}/sop`);
  expect((await (await pages.browser('siti@bunder.example').catch(() => boss)).get(list)).status).toBe(200);
  expect((await states())[0]).toBe('Selesai');
});

it('passes a step over and comes back to it', async () => {
  const passed = await sendForm(boss, await boss.get(`${list}/jabatan`), list, { lewati: 'jabatan' });
  expect(passed.to).toBe(`${list}/kanal`);
  expect((await states())[3]).toBe('Dilewati');
  expect((await boss.get(`${list}/jabatan`)).status).toBe(200);
});

it('says for which office each sample suits', async () => {
  const { html } = await boss.get(`${list}/sop`);
  expect(linksOf(html).filter((link) => link.includes('contoh='))).toHaveLength(5);
  expect(html.match(/Cocok bagi /g)).toHaveLength(5);
});

/** Sends what a form holds with this typed into it, whatever comes of it. */
const send = (browser: Browser, page: Page, action: string, typed: Typed) => browser.post(action, { ...formsOf(page.html).find((form) => form.action === action)?.fields, ...typed });

const adoption = '/o/ppid-kalurahan-ngaglik/sop/baru';
const sample = async () => boss.get(linksOf((await boss.get(`${list}/sop`)).html).find((link) => link.includes('contoh=001')) ?? '');

it('makes a sample the office\'s own, within the guide', async () => {
  const page = await sample();
  expect(page.html).toContain('Langkah 2 dari 6');
  expect(page.html).toMatch(/name="head.agency"[^>]*value="PPID Kalurahan Ngaglik"/);
  expect(page.html).toMatch(/name="head.government"[^>]*value="Kapanewon Patuk"/);
  expect(page.html).not.toMatch(/Bunder|Tanyakan/);
});

it('takes no number without its date and its post, and keeps what was typed', async () => {
  const page = await send(boss, await sample(), adoption, { 'head.state': 'sah', 'head.number': '09/KPTS/2026' });
  expect(page.status).toBe(422);
  expect(page.html).toMatch(/name="head.number"[^>]*value="09\/KPTS\/2026"/);
  for (const missing of ['Disahkan oleh (jabatan)', 'Tanggal efektif']) expect(page.html).toContain(`Isi &quot;${missing}&quot;`);
});

it('adopts it as a trial, which the sheet and the public site say, with a post for every column', async () => {
  expect((await sendForm(boss, await sample(), adoption, {})).to).toBe(`${list}/pegawai`);
  const { db } = pages.database;
  const version = await db.selectFrom('sop_versions').select(['sop_id', 'definition', 'source', 'bindings']).executeTakeFirstOrThrow();
  expect(version.definition).toMatchObject({ agency: 'PPID Kalurahan Ngaglik', government: 'Kapanewon Patuk', trial: true });
  expect(version.definition).not.toHaveProperty('number');
  expect(version.source).not.toMatch(/Bunder/);
  const names = new Map((await db.selectFrom('positions').select(['id', 'name']).execute()).map((one) => [one.id, one.name]));
  expect(Object.fromEntries(Object.entries(version.bindings).map(([key, ids]) => [key, ids.map((id) => names.get(id))]))).toEqual({ ketua: ['Ketua PPID'], data: ['Seksie Pengolahan Data dan Dokumentasi Informasi'], admin: ['Admin Medsos'] });
  expect((await boss.get(`/o/ppid-kalurahan-ngaglik/sop/${version.sop_id}`)).html).toContain('Uji coba, belum disahkan');
  expect((await boss.get('/o/ppid-kalurahan-ngaglik/sop')).html).toContain('>Uji coba</span>');
});

it('refuses a sample with the head of the office it came from, and shows the fields to make it one\'s own', async () => {
  const source = readFileSync('sops/001-bunder-medsos.yaml', 'utf8');
  const page = await boss.post(adoption, { source, sopId: '', 'bind.ketua': 'baru', 'bind.data': 'baru', 'bind.admin': 'baru' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('masih atas nama PPID Kalurahan Bunder');
  expect(page.html).toMatch(/name="head.agency"[^>]*value="PPID Kalurahan Ngaglik"/);
});

it('records the enactment later, as the next version', async () => {
  const { db } = pages.database;
  const { sop_id: sopId } = await db.selectFrom('sop_versions').select('sop_id').executeTakeFirstOrThrow();
  const page = await boss.get(`${adoption}?ganti=${sopId}`);
  await sendForm(boss, page, adoption, { 'head.number': '09/KPTS/2026', 'head.enactedBy': 'Lurah selaku Atasan PPID', 'head.created': '2026-11-02', 'head.effective': '2026-11-09' });
  const { definition } = await db.selectFrom('sop_versions').select('definition').where('version', '=', 2).executeTakeFirstOrThrow();
  expect(definition).toMatchObject({ number: '09/KPTS/2026', enactedBy: 'Lurah selaku Atasan PPID', effective: '2026-11-09' });
  expect(definition).not.toHaveProperty('trial');
});

it('makes accounts for the holders of the SOP\'s posts, names the line it cannot read, and keeps what was typed', async () => {
  const seats = await boss.get(`${list}/pegawai`);
  for (const post of ['Ketua PPID', 'Seksie Pengolahan Data dan Dokumentasi Informasi', 'Admin Medsos']) expect(seats.html).toContain(`>${post}</legend>`);
  const seat = (post: string) => Number(new RegExp(`name="post\\.(\\d)" value="${post}"`).exec(seats.html)?.[1]);
  const [ketua, admin] = [seat('Ketua PPID'), seat('Admin Medsos')];
  const bad = await send(boss, seats, `${list}/pegawai`, { [`name.${ketua}`]: 'Budi Santosa, S.Sos.', [`email.${ketua}`]: 'bukan surel', list: 'Citra tanpa surel' });
  expect([bad.status, bad.html.includes('Baris 1'), bad.html.includes('Alamat surel belum benar'), bad.html.includes('Budi Santosa, S.Sos.')]).toEqual([422, true, true, true]);
  const page = await send(boss, await boss.get(`${list}/pegawai`), `${list}/pegawai`, {
    [`name.${ketua}`]: 'Budi Santosa, S.Sos.', [`email.${ketua}`]: 'budi@bunder.example', [`name.${admin}`]: 'Siti Aminah', [`email.${admin}`]: 'siti@bunder.example', list: 'Citra;citra@bunder.example;Seksi Arsip',
  });
  expect(page.status).toBe(200);
  const passwords = [...page.html.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map((match) => match[1]!);
  expect(passwords).toHaveLength(2);
  expect((await boss.get(`${list}/pegawai`)).html).not.toContain(passwords[0]);
  const budi = await pages.browser();
  expect((await budi.post('/masuk', { email: 'budi@bunder.example', password: passwords[0]! })).status).toBe(303);
  const choose = await budi.get('/o/ppid-kalurahan-ngaglik/meja');
  expect(choose.to).toBe('/o/ppid-kalurahan-ngaglik/akun/sandi?lanjut=%2Fo%2Fppid-kalurahan-ngaglik%2Fmeja');
  const same = await send(budi, await budi.get(choose.to), '/o/ppid-kalurahan-ngaglik/akun/sandi', { password: passwords[0]!, again: passwords[0]! });
  expect([same.status, same.html.includes('masih kata sandi pertama')]).toEqual([422, true]);
  const other = await send(budi, await budi.get(choose.to), '/o/ppid-kalurahan-ngaglik/akun/sandi', { password: 'hujan turun di Patuk', again: 'hujan turun di patuk' });
  expect([other.status, other.html.includes('tidak sama')]).toEqual([422, true]);
  expect((await sendForm(budi, await budi.get(choose.to), '/o/ppid-kalurahan-ngaglik/akun/sandi', { password: 'hujan turun di Patuk', again: 'hujan turun di Patuk' })).to).toBe('/o/ppid-kalurahan-ngaglik/meja');
  expect((await budi.get('/o/ppid-kalurahan-ngaglik/meja')).status).toBe(200);
});

it('fills the last post, ticks no outlet that nobody named, and says who opens the first case', async () => {
  const { db } = pages.database;
  const vacant = await boss.get(`${list}/jabatan`);
  expect(vacant.html).toContain('1 jabatan belum ada pemangkunya');
  const citra = await db.selectFrom('members').select('person_id').where('name', '=', 'Citra').executeTakeFirstOrThrow();
  await sendForm(boss, vacant, `${list}/jabatan`, { personId: citra.person_id });
  const outlets = await boss.get(`${list}/kanal`);
  expect([...outlets.html.matchAll(/value="([a-z]+)" checked/g)].map((match) => match[1])).toEqual(['website']);
  expect((await boss.post(`${list}/kanal`, {})).html).toContain('Tandai paling sedikit satu kanal');
  expect((await sendForm(boss, outlets, `${list}/kanal`, { active: ['website', 'instagram'], 'address.instagram': 'https://www.instagram.com/ngaglik/' })).to).toBe(`${list}/coba`);
  expect((await db.selectFrom('channels').select(['key', 'address']).where('active', '=', true).orderBy('key').execute())).toEqual([{ key: 'instagram', address: 'https://www.instagram.com/ngaglik/' }, { key: 'website', address: '' }]);
  // Siti holds a post of the SOP herself and may open a case at once; the first row is Budi's.
  const trial = await boss.get(`${list}/coba`);
  const link = linksOf(trial.html).find((one) => one.includes('/berkas/baru?sop='));
  await sendForm(boss, await boss.get(link ?? ''), '/o/ppid-kalurahan-ngaglik/berkas/baru', { title: 'Berkas percobaan' });
  expect((await boss.get(list)).html).toContain('Kantor siap bekerja');
  expect(await states()).toEqual(Array(6).fill('Selesai'));
});

it('is for administrators alone', async () => {
  const staff = await pages.browser();
  expect((await staff.get(list)).status).toBe(404);
});
