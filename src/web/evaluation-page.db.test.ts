/** What an evaluation's page shows of its figures, and what its case is called on a desk. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, type Journey } from '../../test/journey.ts';
import { openPages, type Pages } from '../../test/pages.ts';

let pages: Pages;
let walk: Journey;
let sopId = '';
let at = '2026-10-05T02:00:00.000Z';
const period = () => `/o/dinas/evaluasi/${sopId}/2026-10`;

beforeAll(async () => {
  pages = await openPages((equipment) => ({ ...equipment, context: { ...equipment.context, now: () => at } }));
  walk = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  sopId = walk.office.sopId;
  const path = await walk.open('pengelola', { title: 'Posyandu' });
  at = '2026-10-05T06:00:00.000Z';
  await walk.step('pengelola', path, 'naskah', { title: 'Posyandu', text: 'Posyandu dibuka Rabu.', lalu: 'submit' });
  at = '2026-11-03T02:00:00.000Z';
});
afterAll(() => pages.close());

it('says what took longer than its norm inside the chart it belongs to', async () => {
  const { html } = await (await walk.who('ketuaTim')).get(period());
  expect(html).toMatch(/<figure class="figure"><figcaption>Waktu per langkah dibandingkan dengan norma<\/figcaption>(?:(?!<\/figure>).)*melampaui norma(?:(?!<\/figure>).)*<\/figure>/s);
});

it('calls the case by its period and its SOP, so that two evaluations of a month are told apart', async () => {
  const leader = await walk.who('ketuaTim');
  expect((await leader.fill(period(), {}, /2026-10$/)).status).toBe(303);
  expect((await leader.get('/o/dinas/meja')).html).toMatch(/Evaluasi Oktober 2026: SOP Pengelolaan We/);
});

it('shows who is to do each item, and what was attached to minutes and report, until the report is read as PDF', async () => {
  const leader = await walk.who('ketuaTim');
  const path = `/o/dinas/berkas/${(await pages.database.db.selectFrom('cases').select('id').where('kind', '=', 'period').executeTakeFirstOrThrow()).id}`;
  const pdf = (name: string) => new File(['%PDF-1.4\n%%EOF'], name, { type: 'application/pdf' });
  await walk.step('ketuaTim', path, 'evaluasi', { heldOn: '2026-11-03', attendance: 'Ketua Tim', minutes: 'Rapat.', 'item.1': 'Menata arsip', 'due.1': '2026-11-29', files: pdf('daftar-hadir.pdf') });
  const met = (await leader.get(period())).html;
  expect(met).toContain('daftar-hadir.pdf');
  expect(met).toMatch(/Menata arsip<\/span><\/td><td[^>]*><span[^>]*>Pengelola/);
  expect(met).toContain('29 November 2026 (hari libur, berlaku sampai 30 November 2026)');
  await walk.step('pengelola', path, 'tindak-lanjut', { result: 'Sudah', proof: pdf('bukti.pdf') });
  await walk.step('pengelola', path, 'laporan-perbaikan', { report: 'Arsip sudah tertata.', files: pdf('laporan-perbaikan.pdf') });
  const done = (await leader.get(period())).html;
  for (const one of ['Arsip sudah tertata.', 'laporan-perbaikan.pdf', 'bukti.pdf']) expect(done).toContain(one);
  expect((await leader.get('/o/dinas/kalender?tampilan=daftar')).html).toMatch(/Rapat evaluasi · Oktober 2026/);
});
