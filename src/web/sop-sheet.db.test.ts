import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';
import { actOnCase } from '../actions/act-on-case.ts';

let pages: Pages;
let office: TestOffice;
let [admin, reader] = [] as unknown as [Browser, Browser];
let sop = '';

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  [admin, reader] = [await pages.browser('administrator@bunder.example'), await pages.browser('ketua@bunder.example')];
  sop = `/o/bunder/sop/${office.sopId}`;
  const { context } = pages.world;
  const early = { ...context, now: () => '2026-03-02T02:00:00.000Z' };
  const file = await openTestCase(early, office.as('ketua'), office.sopId);
  await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksi Data'] });
  const late = { ...context, now: () => '2026-03-02T04:00:00.000Z' };
  await actOnCase(late, office.as('data'), { caseId: file.caseId, type: 'dispose', payload: { receivers: ['Admin'] }, key: 'x'.repeat(12), seen: -1 });
});
afterAll(() => pages.close());

it('is a table whose every performer has a cell, the symbols in words, the drawing over them, the real time beside the norm', async () => {
  const { html } = await reader.get(sop);
  expect(html).toContain('<th scope="col">Ketua PPID</th>');
  expect(html).toMatch(/<td class="drawn[^"]*" height="\d+/);
  expect(html).toContain('Keputusan. Ya → 6, Tidak → 3');
  expect(html.match(/class="flow-row"/g)).toHaveLength(11);
  expect(html).toContain('1 dari 1 berkas melampaui norma waktu pada langkah 2.');
  expect(html).toContain('Median 2 jam; sembilan dari sepuluh selesai dalam 2 jam (1 kali).');
  // The page's own policy would drop it.
  expect(html).not.toMatch(/\sstyle=/);
});

it('is printed on pages that are joined by pentagons', async () => {
  const { status, html } = await reader.get(`${sop}/cetak`);
  expect(status).toBe(200);
  expect(html.match(/class="sop-page"/g)!.length).toBeGreaterThan(2);
  expect(html).toContain('flow-connector');
  expect(html.match(/<thead>/g)!.length).toBe(html.match(/class="sop-page"/g)!.length - 1);
});

it('compares two versions, and says what running cases keep', async () => {
  const source = readFileSync(join(import.meta.dirname, '..', '..', 'sops', '001-bunder-medsos.yaml'), 'utf8');
  const form = await admin.fill(`/o/bunder/sop/baru?ganti=${office.sopId}`, { source: source.replace('time: 60 Menit', 'time: 45 Menit') }, /sop\/baru/);
  expect(form.status).toBe(303);
  const history = (await reader.get(sop)).html;
  expect(history).toContain('Bandingkan dengan versi 1');
  expect(history).toContain('1 berkas berjalan memakainya');
  const { html } = await reader.get(`${sop}/banding?dari=1&ke=2`);
  expect(html).toContain('Langkah 3 diubah');
  expect(html).toMatch(/<del>.*60.*<\/del>.*<ins>.*45.*<\/ins>/);
  expect(html).toContain('1 berkas berjalan tetap memakai versi 1 sampai selesai.');
  expect((await reader.get(`${sop}/banding?dari=9&ke=2`)).status).toBe(404);
  expect((await reader.get(`${sop}?versi=abc`)).status).toBe(404);
});

it('keeps the sheet as the office signed it, and says what stands around it in English', async () => {
  const foreigner = await pages.browser('ketua@bunder.example');
  await foreigner.post('/bahasa', { bahasa: 'en' });
  const { html } = await foreigner.get(`${sop}?versi=1`);
  expect(html).toContain('<div class="sheet" lang="id">');
  expect(html).toContain('Keputusan. Ya → 6, Tidak → 3');
  expect(html).toContain('lang="en">verifies. Yes → 6, No → 3');
  expect(html).toContain('1 of 1 cases past the norm at step 2.');
  expect((await foreigner.get(`${sop}/banding?dari=1&ke=2`)).html).toContain('Step 3 was changed');
  expect((await foreigner.get(`${sop}/cetak`)).html).toContain('>Mutu baku<');
});
