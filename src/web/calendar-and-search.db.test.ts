/** Calendar and search as plain pages: what is asked for nonsensically is answered sensibly. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

describe('without script', () => {
  let pages: Pages;
  let office: TestOffice;
  let browser: Browser;
  let caseId = '';
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    pages = await openPages();
    office = await pages.office('dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
    await pages.office('lain', 'sops/002-dpmk-pemutakhiran-website.yaml');
    browser = await pages.browser('petugas@dpmk.example');
    const file = await openTestCase(pages.world.context, office.as('petugas'), office.sopId, { title: 'Kirab <b>budaya</b>' });
    caseId = file.caseId;
    await file.do(office.as('petugas'), 'receive', { source: 'Warga', letterNumber: '', subject: 'Kirab', kind: '', files: [], post: { title: 'Kirab', blocks: [{ id: 'b1', text: 'Kirab <script>alert(1)</script> dimulai pagi' }] }, channels: [{ channel: 'website', from: `${tomorrow}T02:00:00Z` }] });
  });
  afterAll(() => pages.close());

  it.each(['bulan', 'pekan', 'daftar'])('the calendar shows what is planned, by %s, with a link to move it', async (view) => {
    const { status, html } = await browser.get(`/o/dpmk/kalender?tampilan=${view}&tanggal=${tomorrow}`);
    expect(status).toBe(200);
    expect(html).toContain('Kirab &lt;b&gt;budaya');
    expect(html).toContain(`/o/dpmk/berkas/${caseId}/jadwal?kanal=website`);
  });

  it('filters narrow the calendar and stay in its links', async () => {
    const { html } = await browser.get(`/o/dpmk/kalender?tampilan=daftar&tanggal=${tomorrow}&jenis=mandate`);
    expect(html).not.toContain('Kirab');
    expect(html).toContain('jenis=mandate');
    expect((await browser.get(`/o/dpmk/kalender?tanggal=${tomorrow}&kanal=website`)).html).toContain('Kirab');
    expect((await browser.get(`/o/dpmk/kalender?tanggal=${tomorrow}&kanal=instagram`)).html).not.toContain('Kirab');
  });

  it('a time is moved by the form; one in the past is refused in words and what was typed stays', async () => {
    const form = `/o/dpmk/berkas/${caseId}/jadwal?kanal=website`;
    const refused = await browser.fill(form, { from: '2020-01-01T08:00' }, /jadwal/);
    expect([refused.status, refused.html.includes('Waktu tayang itu sudah lewat'), refused.html.includes('2020-01-01T08:00')]).toEqual([422, true, true]);
    expect((await browser.get(`${form}&mulai=${tomorrow}T15:30`)).html).toContain(`${tomorrow}T15:30`);
    expect((await browser.fill(form, { from: `${tomorrow}T15:30`, until: '' }, /jadwal/)).status).toBe(303);
    expect((await browser.get(`/o/dpmk/kalender?tampilan=daftar&tanggal=${tomorrow}`)).html).toContain('15.30\u00A0WIB');
  });

  it('nonsense in the address of calendar or search never breaks a page', async () => {
    for (const query of ['tanggal=2026-02-31', 'tanggal=9999-99-99', 'tampilan=abad', 'jenis=apa&jenis=', 'kanal=%27', 'tanggal=1910-01-01', 'tanggal=2189-12-31']) expect((await browser.get(`/o/dpmk/kalender?${query}`)).status, query).toBe(200);
    for (const query of ['', 'q=', 'q=%27%27%22%5C', 'q=%26%7C!', 'q=%F0%9F%98%80', 'q=a&jenis=apa', 'q=a&sejak=kemarin&sampai=2026-02-31', 'lanjut=xx&q=a', 'q=a&pegawai=%27&sop=x&kanal=y', `q=${'panjang '.repeat(100)}`]) expect((await browser.get(`/o/dpmk/cari?${query}`)).status, query).toBe(200);
  });

  it('a search marks what it found and runs nothing that stands in it; another office finds nothing', async () => {
    const { html } = await browser.get('/o/dpmk/cari?q=pagi');
    expect(html).toContain('<mark>pagi</mark>');
    expect(html).not.toContain('<script>alert');
    const other = await pages.browser('petugas@lain.example');
    expect((await other.get('/o/lain/cari?q=kirab')).html).toContain('Tidak ditemukan');
    expect((await other.get('/o/dpmk/cari?q=kirab')).status).toBe(404);
    expect((await other.get('/o/dpmk/kalender')).status).toBe(404);
  });
});
