/** A new office goes through its set-up with forms alone: nothing but what the pages themselves offer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linksOf, sendForm } from '../../test/journey.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let boss: Browser;
beforeAll(async () => {
  pages = await openPages();
  boss = await pages.browser();
  const office = { name: 'PPID Kalurahan Bunder', slug: '', zone: 'Asia/Jakarta', person: 'Siti Aminah', email: 'siti@bunder.example', password: 'kalimat rahasia saya' };
  await boss.fill('/mulai', { ...office, code: pages.world.equipment.firstRunCode }, /mulai/);
});
afterAll(() => pages.close());

const list = '/o/ppid-kalurahan-bunder/mulai';
const states = async () => [...(await boss.get(list)).html.matchAll(/<span class="badge[^"]*">(Selesai|Dilewati|Belum)/g)].map((match) => match[1]);

it('shows what is to be done, and remembers what was, after leaving', async () => {
  expect(await states()).toEqual(['Belum', 'Belum', 'Belum', 'Belum', 'Belum', 'Belum']);
  const page = await boss.get(`${list}/identitas`);
  const wrong = await boss.post(`${list}/identitas`, { name: 'PPID Kalurahan Bunder', address: ' ', zone: 'Asia/Makassar' });
  expect([wrong.status, wrong.html.includes('Alamat')]).toEqual([422, true]);
  expect((await sendForm(boss, page, `${list}/identitas`, { address: 'Balai Kalurahan Bunder', zone: 'Asia/Makassar' })).to).toBe(`${list}/pegawai`);
  expect((await (await pages.browser('siti@bunder.example').catch(() => boss)).get(list)).status).toBe(200);
  expect((await states())[0]).toBe('Selesai');
});

it('passes a step over and comes back to it', async () => {
  const passed = await sendForm(boss, await boss.get(`${list}/jabatan`), list, { lewati: 'jabatan' });
  expect(passed.to).toBe(`${list}/sop`);
  expect((await states())[2]).toBe('Dilewati');
  expect((await boss.get(`${list}/jabatan`)).status).toBe(200);
});

it('makes people, accounts and posts of a pasted list, names the line it cannot read, and keeps what was typed', async () => {
  const bad = await boss.post(`${list}/pegawai`, { list: 'Budi Santosa, S.Sos., budi@bunder.example, Ketua PPID\nCitra tanpa surel' });
  expect([bad.status, bad.html.includes('Baris 2'), bad.html.includes('Budi Santosa, S.Sos., budi@bunder.example')]).toEqual([422, true, true]);
  const page = await boss.fill(`${list}/pegawai`, { list: 'Nama;Surel;Jabatan\nBudi Santosa, S.Sos.;budi@bunder.example;Ketua PPID\nCitra;citra@bunder.example;Seksi Pengolahan Data dan Dokumentasi' }, /pegawai/);
  expect(page.status).toBe(200);
  const passwords = [...page.html.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map((match) => match[1]!);
  expect(passwords).toHaveLength(2);
  const budi = await pages.browser();
  expect((await budi.post('/masuk', { email: 'budi@bunder.example', password: passwords[0]! })).status).toBe(303);
  expect((await boss.get(`${list}/pegawai`)).html).not.toContain(passwords[0]);
  expect((await states()).slice(0, 3)).toEqual(['Selesai', 'Selesai', 'Selesai']);
});

it('adopts a sample with its bindings suggested and the missing post made, then outlets, then a first case', async () => {
  const sample = linksOf((await boss.get(`${list}/sop`)).html).find((link) => link.includes('contoh=001'));
  const adopting = await boss.get(sample ?? '');
  expect(adopting.html).toContain('Buat jabatan baru: Admin Medsos');
  expect((await sendForm(boss, adopting, '/o/ppid-kalurahan-bunder/sop/baru', {})).to).toBe(`${list}/sop`);
  const { db } = pages.database;
  const version = await db.selectFrom('sop_versions').select('bindings').executeTakeFirstOrThrow();
  const names = new Map((await db.selectFrom('positions').select(['id', 'name']).execute()).map((one) => [one.id, one.name]));
  expect(Object.fromEntries(Object.entries(version.bindings).map(([key, ids]) => [key, ids.map((id) => names.get(id))]))).toEqual({ ketua: ['Ketua PPID'], data: ['Seksi Pengolahan Data dan Dokumentasi'], admin: ['Admin Medsos'] });
  const vacant = await boss.get(`${list}/jabatan`);
  expect(vacant.html).toContain('1 jabatan belum ada pemangkunya');
  const siti = await db.selectFrom('members').select('person_id').where('name', '=', 'Siti Aminah').executeTakeFirstOrThrow();
  await sendForm(boss, vacant, `${list}/jabatan`, { personId: siti.person_id });
  expect((await sendForm(boss, await boss.get(`${list}/kanal`), `${list}/kanal`, { active: ['website', 'instagram'] })).to).toBe(`${list}/coba`);
  expect((await db.selectFrom('channels').select('key').where('active', '=', true).orderBy('key').execute()).map((one) => one.key)).toEqual(['instagram', 'website']);
  const trial = linksOf((await boss.get(`${list}/coba`)).html).find((link) => link.includes('/berkas/baru?sop='));
  await sendForm(boss, await boss.get(trial ?? ''), '/o/ppid-kalurahan-bunder/berkas/baru', { title: 'Berkas percobaan' });
  expect((await boss.get(list)).html).toContain('Kantor siap bekerja');
  expect(await states()).toEqual(Array(6).fill('Selesai'));
});

it('is for administrators alone', async () => {
  const staff = await pages.browser();
  expect((await staff.get(list)).status).toBe(404);
});
