import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { officeDay } from '../../test/office-day.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let office: TestOffice;
let reader: Browser;
const year = officeDay().slice(0, 4);
const register = '/o/dpmk/register';

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
  reader = await pages.browser('petugas@dpmk.example');
  const { context } = pages.world;
  for (const [subject, kind] of [['Pelatihan kader', 'Berita'], ['Undangan rapat', 'Undangan'], ['Lomba desa', 'Berita']] as const) {
    const file = await openTestCase(context, office.as('petugas'), office.sopId, { title: subject });
    await file.do(office.as('petugas'), 'receive', { source: 'Bidang', subject, kind });
  }
});
afterAll(() => pages.close());

const subjects = (html: string) => ['Pelatihan kader', 'Undangan rapat', 'Lomba desa'].filter((one) => html.includes(one));

it('filters the agenda by kind, words and days, and sorts it', async () => {
  const at = async (query: string) => (await reader.get(`${register}/agenda?tahun=${year}&${query}`)).html;
  expect(subjects(await at(''))).toHaveLength(3);
  expect(subjects(await at('jenis=Undangan'))).toEqual(['Undangan rapat']);
  expect(subjects(await at('cari=lomba'))).toEqual(['Lomba desa']);
  expect(subjects(await at('dari=2001-01-01&sampai=2001-12-31'))).toEqual([]);
  expect(subjects(await at(`dari=${year}-01-01`))).toHaveLength(3);
  expect(subjects(await at('dari=bukan&sampai=2026-02-31'))).toHaveLength(3);
  const newest = await at('urut=terbaru');
  expect(newest.indexOf('003/AGD')).toBeLessThan(newest.indexOf('001/AGD'));
});

it('is printed as the book it is, says that no number is missing, and when one is', async () => {
  const book = async () => (await reader.get(`${register}/agenda?tahun=${year}&cetak=ya`)).html;
  const html = await book();
  expect(html).toContain(`BUKU AGENDA TAHUN ${year}`);
  expect(html).toContain(`Nomor 1 sampai 3 tahun ${year} lengkap`);
  expect((await reader.get(`${register}/agenda.csv?tahun=${year}&jenis=Berita`)).html.trim().split('\n')).toHaveLength(3);
  await pages.database.pool.query(`delete from register_entries where register = 'agenda' and value = 2`);
  expect(await book()).toContain('Tercatat 2 dari 3 nomor');
});

it('proposes what the retention schedule says is due, and nothing before', async () => {
  const ended = await openTestCase(pages.world.context, office.as('petugas'), office.sopId, { title: 'Berkas lama' });
  await ended.do(office.as('sekdin'), 'end', { reason: 'Selesai' });
  const proposals = async () => (await reader.get(`${register}/retensi`)).html;
  expect(await proposals()).not.toContain('Berkas lama');
  const filed = async (years: number) => pages.database.pool.query(`update register_entries set entered_at = now() - make_interval(years => $1, days => 1) where register = 'arsip' and case_id = $2`, [years, ended.caseId]);
  await filed(1);
  expect(await proposals()).toContain('Usul pindah: menjadi arsip inaktif');
  await filed(2);
  expect(await proposals()).toContain('Usul musnah');
});

it('lists links by words, days and order, and gives them away as CSV', async () => {
  expect((await reader.get('/o/dpmk/tayangan?cari=lomba&dari=2020-01-01&urut=terlama')).status).toBe(200);
  const csv = await reader.get('/o/dpmk/tayangan.csv?kanal=website');
  expect([csv.headers.get('content-type'), csv.html]).toEqual(['text/csv; charset=utf-8', expect.stringContaining('Berkas,Kanal,Keadaan')]);
});

it('opens the first book that has entries, and the agenda where none has', async () => {
  expect((await reader.get(register)).html).toMatch(/<h1>Buku Agenda \d+<\/h1>/);
  await pages.database.pool.query(`update counters set value = 0 where register = 'agenda'`);
  await pages.database.pool.query(`insert into counters (office_id, register, year, value) values ($1, 'permohonan', $2, 1) on conflict do nothing`, [office.officeId, year]);
  expect((await reader.get(register)).html).toMatch(/<h1>Buku Permohonan \d+<\/h1>/);
  await pages.database.pool.query('update counters set value = 0');
  expect((await reader.get(register)).html).toMatch(/<h1>Buku Agenda \d+<\/h1>/);
});

it('speaks English around the papers of the office, which stay Indonesian', async () => {
  const foreigner = await pages.browser('petugas@dpmk.example');
  await foreigner.post('/bahasa', { bahasa: 'en' });
  const book = (await foreigner.get(`${register}/agenda?tahun=${year}&cetak=ya`)).html;
  expect(book).toContain('Back to the register');
  expect(book).toMatch(new RegExp(`<div class="book" lang="id">.*BUKU AGENDA TAHUN ${year}.*<th scope="col">Nomor</th>`, 's'));
  for (const csv of [`${register}/agenda.csv?tahun=${year}`, '/o/dpmk/tayangan.csv']) expect((await foreigner.get(csv)).html).toBe((await reader.get(csv)).html);
  expect((await foreigner.get(`${register}/agenda?tahun=${year}`)).html).toContain('<th scope="col">Letter number</th>');
  expect((await foreigner.get(`${register}/retensi`)).html).toContain('Retention proposals');
  expect((await foreigner.get('/o/dpmk/tayangan')).html).toContain('Publication ledger');
});
