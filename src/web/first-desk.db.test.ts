import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { openPages, type Pages } from '../../test/pages.ts';

let pages: Pages;
let office: TestOffice;
beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
});
afterAll(() => pages.close());

it('tells an administrator without a post what to set up, in order', async () => {
  const admin = await pages.browser('administrator@bunder.example');
  const { html } = await admin.get('/o/bunder/meja');
  const places = ['/pengaturan/pegawai', '/pengaturan/jabatan', '/sop/baru'].map((path) => html.indexOf(`<a href="/o/bunder${path}"`, html.indexOf('Siapkan kantor')));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('tells everybody else that nothing waits', async () => {
  const member = await pages.browser('ketua@bunder.example');
  expect((await member.get('/o/bunder/meja')).html).toContain('Tidak ada yang menunggu Anda');
});

it('does not tell an administrator to set up an office that is at work', async () => {
  await openTestCase(pages.world.context, office.as('ketua'), office.sopId);
  const admin = await pages.browser('administrator@bunder.example');
  const { html } = await admin.get('/o/bunder/meja');
  expect(html).not.toContain('Siapkan kantor');
  expect(html).toMatch(/Kantor ini sudah bekerja[\s\S]*<a class="button plain" href="\/o\/bunder\/pengaturan\/jabatan"/);
});
