/** Forms in English: labels are, what goes into the office's records stays Indonesian. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey } from '../../test/journey.ts';
import { openPages, type Pages } from '../../test/pages.ts';

let pages: Pages;

beforeAll(async () => { pages = await openPages(); });
afterAll(() => pages.close());

it('asks an outside agency in English, names the missing field so, and says what was asked for in the words of the sender', async () => {
  await pages.office('dpmk', 'sops/004-dpmk-distribusi-informasi.yaml');
  const agency = await pages.browser();
  await agency.post('/bahasa', { bahasa: 'en' });
  const path = '/s/dpmk/permohonan';
  const first = await agency.get(path);
  expect(first.html).toContain('Agency that asks');
  expect((await agency.fill(path, { agency: 'Dinas Kesehatan', langkah: '1' }, /permohonan/)).html).toContain('Subject');
  const sent = await agency.fill(path, { langkah: '', agency: 'Dinas Kesehatan', contact: 'Ibu Ani, 0274-123456', subject: 'Pekan imunisasi', text: 'Senin pagi.', channels: ['instagram'] }, /permohonan/);
  const status = (await agency.get(sent.to)).html;
  expect(status).toContain('Your request has been received');
  expect(status).toContain('<h1 dir="auto" lang="id">Pekan imunisasi</h1>');
});

it('begins minutes and reports in Indonesian on an English page too', async () => {
  const walk = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  const month = await walk.open('ketuaTim', { title: 'Evaluasi', period: '2026-02' });
  const [leader, clerk] = [await walk.who('ketuaTim'), await walk.who('pengelola')];
  for (const one of [leader, clerk]) await one.post('/bahasa', { bahasa: 'en' });
  const form = (await leader.get(month)).html;
  expect(form).toContain('Date of the meeting');
  expect(form).toContain('NOTULEN RAPAT EVALUASI');
  expect(form).toContain('Periode Februari 2026');
  expect(form).toMatch(/Rapat dibuka pada \d+ (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}/);
  await walk.step('ketuaTim', month, 'evaluasi', { minutes: 'Rapat.', attendance: 'Kepala', 'item.1': 'Membuat daftar periksa', 'due.1': '2026-12-01' });
  await walk.step('pengelola', month, 'tindak-lanjut', { result: 'Selesai', proof: new File(['%PDF-1.4 bukti'], 'bukti.pdf') });
  const report = (await clerk.get(month)).html;
  expect(report).toContain('Improvement report');
  expect(report).toContain('LAPORAN PERBAIKAN');
  expect(report).toContain('paling lambat 1 Desember 2026');
});
