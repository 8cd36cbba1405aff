import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { yearToEnter } from '../core/calendar/known-years.ts';
import { updateOffice } from '../actions/update-office.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { good, openTestCase, type TestOffice } from '../../test/office.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

/** A year nobody has decreed anything for yet, whenever this runs. */
const today = Temporal.Now.plainDateISO('Asia/Jakarta').toString();
const YEAR = Number(today.slice(0, 4));

let pages: Pages;
let office: TestOffice;
let [admin, staff] = [] as unknown as [Browser, Browser];
const path = '/o/bunder/pengaturan/kalender';
const calendar = async (): Promise<OfficeCalendar> => (await pages.database.db.selectFrom('offices').select('calendar').where('id', '=', office.officeId).executeTakeFirstOrThrow()).calendar;

beforeAll(async () => {
  pages = await openPages((same) => ({ ...same, calendarYears: [{ year: YEAR, closed: [{ date: `${YEAR}-06-01`, name: 'Hari Lahir Pancasila', kind: 'holiday', source: 'Keppres 8/2024' }], special: [] }] }));
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  good(await updateOffice(pages.world.context, office.admin, { calendar: { ...defaultCalendar(), closed: [] } }));
  admin = await pages.browser('administrator@bunder.example');
  staff = await pages.browser('ketua@bunder.example');
});
afterAll(() => pages.close());

it('tells administrators which year is missing, on the desk and in the settings, and nobody else', async () => {
  expect(yearToEnter(await calendar(), today)).toBe(YEAR);
  expect((await admin.get('/o/bunder/meja')).html).toContain(`Hari libur tahun ${YEAR} belum diisi`);
  expect((await admin.get(path)).html).toContain('Hari libur nasional dan cuti bersama belum diisi.');
  expect((await staff.get('/o/bunder/meja')).html).not.toContain('/pengaturan/kalender');
});

it('says so in the calendar too', async () => {
  const seen = `Hari libur nasional dan cuti bersama ${YEAR} belum diisi.`;
  expect((await staff.get('/o/bunder/kalender')).html).toContain(seen);
  good(await updateOffice(pages.world.context, office.admin, { calendar: { ...defaultCalendar(), closed: Array.from({ length: 10 }, (_, index) => ({ date: `${YEAR}-02-${index + 10}`, name: 'Hari Contoh', kind: 'holiday' as const, source: 'SKB Contoh' })) } }));
  expect((await staff.get('/o/bunder/kalender')).html).not.toContain(seen);
  good(await updateOffice(pages.world.context, office.admin, { calendar: { ...defaultCalendar(), closed: [] } }));
});

it('says beside a deadline that the days off of its year are not known', async () => {
  await openTestCase(pages.world.context, office.as('ketua'), office.sopId, { title: 'Posyandu' });
  expect((await staff.get('/o/bunder/meja')).html).toContain(`(hari libur ${YEAR} belum diisi)`);
});

it('takes over the list that came with the program, once, and leaves a trace', async () => {
  expect((await admin.get(path)).html).toMatch(/memuat 1 tanggal yang belum ada pada kalender kantor\.[^<]*hanya memuat hari libur yang tanggalnya tetap/);
  const take = () => admin.post(path, { act: 'take', year: String(YEAR) });
  expect((await take()).status).toBe(303);
  expect((await calendar()).closed).toMatchObject([{ date: `${YEAR}-06-01`, source: 'Keppres 8/2024' }]);
  expect((await admin.get(path)).html).not.toContain('Ambil alih daftar');
  const again = await take();
  expect([again.status, again.html.includes('sudah ada pada kalender kantor')]).toEqual([422, true]);
  expect((await admin.get('/o/bunder/pengaturan/catatan')).html).toContain('Hari Lahir Pancasila');
  expect((await staff.post(path, { act: 'take', year: String(YEAR) })).status).toBe(403);
});

it('says the same to programs', async () => {
  const { json } = await pages.send(await pages.signIn('ketua@bunder.example'), 'GET', '/offices/bunder/calendar-years');
  expect(json).toMatchObject({ knownUntil: null, toEnter: YEAR });
  expect(json.years.map((one: { year: number }) => one.year)).toContain(2027);
});

it('takes a pasted or uploaded list with its decree, keeps what was typed when a line cannot be read, and is then silent', async () => {
  const others = [10, 11, 12, 13, 14, 15, 16, 17].map((day) => `${YEAR}-09-${day}`);
  const few = `${YEAR}-02-03; cuti bersama; Contoh cuti\n5 Maret ${YEAR}; libur nasional; Hari Contoh\n15/07/${YEAR}; setempat; Hari jadi`;
  const list = `${few}\n${others.map((day) => `${day}; libur nasional; Hari Contoh`).join('\n')}`;
  const wrong = await admin.post(path, { act: 'list', listSource: 'SKB Contoh', list: `${few}\n31 Februari ${YEAR}; Salah` });
  expect([wrong.status, wrong.html.includes('Baris 4'), wrong.html.includes('5 Maret')]).toEqual([422, true, true]);
  expect((await admin.post(path, { act: 'list', list })).status).toBe(422);
  const sent = await admin.post(path, { act: 'list', listSource: 'SKB Contoh', list: '', file: new File([list], 'libur.csv', { type: 'text/csv' }) });
  expect(sent.status).toBe(303);
  expect((await calendar()).closed.map((one) => [one.date.slice(5), one.kind, one.source])).toEqual([
    ['02-03', 'jointLeave', 'SKB Contoh'], ['03-05', 'holiday', 'SKB Contoh'], ['06-01', 'holiday', 'Keppres 8/2024'], ['07-15', 'local', 'SKB Contoh'],
    ...others.map((day) => [day.slice(5), 'holiday', 'SKB Contoh']),
  ]);
  const settings = (await admin.get(path)).html;
  expect(settings).toContain(`diketahui sampai akhir tahun ${YEAR}`);
  expect((await admin.get('/o/bunder/meja')).html).not.toContain(`Hari libur tahun ${YEAR} belum diisi`);
});

it('adds one day of any kind and removes any day', async () => {
  expect((await admin.post(path, { act: 'closed', date: `${YEAR}-09-09`, name: 'Libur contoh', kind: 'jointLeave', source: 'SKB 2' })).status).toBe(303);
  expect((await calendar()).closed.find((one) => one.date === `${YEAR}-09-09`)?.kind).toBe('jointLeave');
  expect((await admin.post(path, { open: `${YEAR}-09-09` })).status).toBe(303);
  expect((await calendar()).closed.some((one) => one.date === `${YEAR}-09-09`)).toBe(false);
});

it('says how many days came in, which entries they replaced, and asks once before one is removed', async () => {
  const list = (name: string) => admin.post(path, { act: 'list', listSource: 'SKB Contoh', list: `${YEAR}-10-05; libur nasional; ${name}\n${YEAR}-10-06; libur nasional; Hari kedua` });
  const said = async (to: string) => /<p role="status">([^<]*)/.exec((await admin.get(to)).html)?.[1];
  expect(await said((await list('Hari pertama')).to)).toBe('2 hari libur tersimpan.');
  expect(await said((await list('Nama lain')).to)).toBe(`2 hari libur tersimpan. Catatan lama pada tanggal berikut diganti: 5 Oktober ${YEAR}. Isi yang lama dapat dibaca pada catatan perubahan.`);
  const { html } = await admin.get(path);
  expect(html).toMatch(new RegExp(`<details><summary aria-label="Hapus Nama lain,[^"]*">Hapus</summary>(?:(?!</details>).)*value="${YEAR}-10-05"(?:(?!</details>).)*Ya, hapus`, 's'));
  const gone = await admin.post(path, { open: `${YEAR}-10-05` });
  expect(await said(gone.to)).toContain('Hari libur dihapus');
});
