import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { deliverAll, deliveryTools, pageAt, PUBLIC_URL, release, stateOf } from '../../test/site-office.ts';
import { saveSitePages } from '../actions/save-site-pages.ts';
import { NOTHING_CHANGED } from '../actions/refresh-site.ts';
import type { DeliveryTools } from '../jobs/deliver.ts';

/** The one small module, and data that nothing runs. */
function withoutOwnScripts(html: string): string {
  return html.replace(/<script type="module" src="\/aset\/reading-[\w-]+\.js"><\/script>/, '').replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
}

describeOnEachServer('the public website', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let tools: DeliveryTools;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database);
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
    tools = deliveryTools(context);
  });
  afterAll(() => database.drop());
  const page = (path: string) => pageAt(context, office.officeId, path);
  const post = (title: string, more: object = {}) => ({ title, category: 'Kegiatan', blocks: [{ id: 'b1', text: 'Isi naskah pertama.' }], ...more });
  const publishPost = async (title: string, more: object = {}, input: object = {}) => {
    const file = await release(context, office, { post: post(title, more), ...input });
    await deliverAll(tools, context);
    return file;
  };
  const linkOf = async (caseId: string) => (await stateOf(context, caseId)).publications['website']?.link ?? '';
  const pathOf = async (caseId: string) => (await linkOf(caseId)).replace(`${PUBLIC_URL}/s/dinas/`, '');

  it('shows a published case on its own page, the home page, its category, its month, the feed and the sitemap, and records the link', async () => {
    const file = await publishPost('Kerja Bakti di RT 03');
    expect(await linkOf(file.caseId)).toBe(`${PUBLIC_URL}/s/dinas/berita/kerja-bakti-di-rt-03`);
    for (const path of ['', 'kategori/kegiatan', 'arsip/2026-03', 'feed.xml', 'sitemap.xml']) expect((await page(path))?.html, path).toContain('berita/kerja-bakti-di-rt-03');
    expect((await page('arsip'))?.html).toContain('Maret 2026');
    const { html } = (await page('berita/kerja-bakti-di-rt-03'))!;
    expect(html).toContain('Diterbitkan oleh');
    expect(html).toContain('Senin, 2 Maret 2026 pukul 09.00\u00A0WIB');
    expect(html).toContain('lang="id"');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(withoutOwnScripts(html)).not.toContain('<script');
  });

  it('gives equal titles different addresses, and an address never moves', async () => {
    const first = await publishPost('Jadwal Posyandu');
    const second = await publishPost('Jadwal Posyandu');
    expect([await pathOf(first.caseId), await pathOf(second.caseId)]).toEqual(['berita/jadwal-posyandu', 'berita/jadwal-posyandu-2']);
  });

  it('never shows what was refused', async () => {
    const file = await publishPost('Sebagian saja', {
      blocks: [{ id: 'b1', text: 'Kalimat yang disetujui.' }, { id: 'b2', text: 'Kalimat RAHASIADITOLAK.' }],
      media: [{ id: 'm1', file: 'c'.repeat(64), alt: 'Foto GAMBARDITOLAK' }],
    }, { refused: ['block:b2', 'media:m1'] });
    const everything = (await database.db.selectFrom('site_pages').select('body').execute()).map((row) => row.body.toString()).join('\n');
    expect(everything).toContain('Kalimat yang disetujui.');
    expect(everything).not.toContain('DITOLAK');
    expect(everything).not.toContain('c'.repeat(64));
    expect(JSON.stringify(await database.db.selectFrom('site_posts').select('post').where('case_id', '=', file.caseId).execute())).not.toContain('DITOLAK');
  });

  it('keeps script in any field as text', async () => {
    const nasty = `"><script>alert(1)</script><img src=x onerror=alert(2)> ' & javascript:alert(3)`;
    await publishPost(`Judul ${nasty}`, {
      summary: nasty, category: `Kat ${nasty}`.slice(0, 60), media: [{ id: 'm1', file: 'd'.repeat(64), alt: nasty, caption: nasty, credit: nasty }],
      blocks: [{ id: 'b1', text: `${nasty}\n\n[klik](javascript:alert(4)) ![x](https://jahat.example/x.png) <svg onload=alert(5)>\n\n\`\`\`\n${nasty}\n\`\`\`` }],
    });
    const rows = await database.db.selectFrom('site_pages').select(['path', 'body']).where('path', 'not like', 'gaya-%').execute();
    for (const { path, body } of rows) {
      const html = withoutOwnScripts(body.toString());
      expect(html, path).not.toMatch(/<script|<svg onload|<img src=x|href="javascript|jahat\.example\/x\.png"/i);
      expect(html.replace(/"[^"]*"/g, '""'), path).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/i);
    }
  });

  it('puts a correction on the original page: what changed, when, and the way to what stood there before', async () => {
    const original = await publishPost('Jam Layanan Berubah', { blocks: [{ id: 'b1', text: 'Layanan dibuka pukul 08.00.' }] });
    context.at = '2026-03-04T02:00:00.000Z';
    const correction = await publishPost('Jam Layanan Berubah', { blocks: [{ id: 'b1', text: 'Layanan dibuka pukul 07.30.' }] }, { corrects: original.caseId, note: 'Jam buka yang benar adalah pukul 07.30.' });
    expect(await linkOf(correction.caseId)).toBe(await linkOf(original.caseId));
    const { html } = (await page('berita/jam-layanan-berubah'))!;
    expect(html).toContain('pukul 07.30.');
    expect(html).not.toContain('pukul 08.00');
    expect(html).toContain('Jam buka yang benar adalah');
    expect(html).toContain('Rabu, 4 Maret 2026');
    expect(html).toContain('Bagian yang diubah: isi berita.');
    expect(html).toContain('href="../berita/jam-layanan-berubah-sebelum-ralat"');
    const before = (await page('berita/jam-layanan-berubah-sebelum-ralat'))!.html;
    expect(before).toContain('pukul 08.00');
    expect(before).toContain('href="../berita/jam-layanan-berubah"');
    expect(before).toContain('noindex');
    expect((await page('sitemap.xml'))!.html).not.toContain('sebelum-ralat');
    expect((await page(''))!.html).toContain('Ralat');
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('answers 410 with day and reason of a withdrawn article, repeats nothing of it, its title neither, and names it nowhere else', async () => {
    const file = await publishPost('Naskah yang Keliru', { category: 'Sekali Saja', summary: 'Ringkasan yang keliru.' });
    expect(await page('kategori/sekali-saja')).toBeDefined();
    await file.do(office.as('kepala'), 'withdraw', { channels: ['website'], reason: 'Memuat data pribadi warga.' });
    await deliverAll(tools, context);
    const withdrawn = (await page('berita/naskah-yang-keliru'))!;
    expect(withdrawn.status).toBe(410);
    expect(withdrawn.html).toContain('Memuat data pribadi warga.');
    expect(withdrawn.html).toContain('Senin, 2 Maret 2026');
    for (const gone of ['Naskah yang Keliru', 'Isi naskah pertama', 'Ringkasan yang keliru']) expect(withdrawn.html).not.toContain(gone);
    for (const path of ['', 'arsip/2026-03', 'feed.xml', 'sitemap.xml']) expect((await page(path))?.html, path).not.toContain('naskah-yang-keliru');
    expect(await page('kategori/sekali-saja')).toBeUndefined();
    expect(await page('en/kategori/sekali-saja')).toBeUndefined();
    expect([(await page('en/berita/naskah-yang-keliru'))?.status, (await page('en/berita/naskah-yang-keliru'))?.html]).toEqual([410, expect.stringContaining('Article withdrawn')]);
    expect((await stateOf(context, file.caseId)).publications['website']?.state).toBe('withdrawn');
  });

  it('renders again only what a change touches, and stores only what differs', async () => {
    const before = new Map((await database.db.selectFrom('site_pages').select(['path', 'rendered_at']).execute()).map((row) => [row.path, row.rendered_at]));
    context.at = '2026-03-05T02:00:00.000Z';
    await publishPost('Hanya Satu', { category: 'Pengumuman' });
    const after = await database.db.selectFrom('site_pages').select(['path', 'rendered_at']).execute();
    const changed = after.filter((row) => before.get(row.path) !== row.rendered_at).map((row) => row.path).sort();
    const both = ['', 'arsip', 'arsip/2026-03', 'berita/hanya-satu', 'informasi', 'informasi/berkala', 'kategori/pengumuman'];
    expect(changed).toEqual([...both, ...both.map((path) => `en/${path}`), 'feed.json', 'feed.xml', 'sitemap.xml'].sort());
    context.at = '2026-03-02T02:00:00.000Z';
  });

  it('shows the SOPs in force with their table, and rendering everything twice changes nothing', async () => {
    const whole = { ...NOTHING_CHANGED, officeId: office.officeId, whole: true };
    await saveSitePages(context, whole, tools.renderSite);
    expect((await page('sop'))!.html).toContain(`sop/${office.sopId}`);
    const sop = (await page(`sop/${office.sopId}`))!.html;
    expect(sop).toContain('Tabel prosedur');
    expect(sop).toContain('<td data-head="Pelaksana">');
    expect(sop).not.toContain('pembacaan kami');
    expect(sop).toMatch(/href="informasi" aria-current="true"|href="\.\.\/informasi" aria-current="true"/);
    expect((await page('robots.txt'))!.html).toContain(`Sitemap: ${PUBLIC_URL}/s/dinas/sitemap.xml`);
    expect(await saveSitePages(context, whole, tools.renderSite)).toEqual({ ok: true, changed: [] });
  });

  it('says of an SOP on trial that it is not enacted, on the list, on its page and in English', async () => {
    const whole = { ...NOTHING_CHANGED, officeId: office.officeId, whole: true };
    const { definition } = await database.db.selectFrom('sop_versions').select('definition').where('sop_id', '=', office.sopId).executeTakeFirstOrThrow();
    const put = (one: typeof definition) => database.db.updateTable('sop_versions').set({ definition: JSON.stringify(one) }).where('sop_id', '=', office.sopId).execute();
    expect((await page(`sop/${office.sopId}`))!.html).not.toContain('belum disahkan');
    await put({ ...definition, trial: true });
    await saveSitePages(context, whole, tools.renderSite);
    for (const path of ['sop', `sop/${office.sopId}`]) expect((await page(path))!.html).toContain('Uji coba, belum disahkan');
    expect((await page(`en/sop/${office.sopId}`))!.html).toContain('Trial, not enacted yet');
    await put(definition);
    await saveSitePages(context, whole, tools.renderSite);
  });

  it('links only relatively inside the site, so that the pages also stand on a domain of their own', async () => {
    const rows = await database.db.selectFrom('site_pages').select(['path', 'body']).execute();
    for (const { path, body } of rows.filter((row) => row.path.startsWith('berita/') || row.path === '')) {
      for (const [, href] of body.toString().matchAll(/<(?:a|img|source|link rel="stylesheet")[^>]* (?:href|src)="([^"]*)"/g)) expect(href, path).not.toMatch(/^\//);
    }
  });

  it('says the frame of every page in English below en/, page for page, and leaves the article as the office wrote it', async () => {
    await saveSitePages(context, { ...NOTHING_CHANGED, officeId: office.officeId, whole: true }, tools.renderSite);
    const rows = await database.db.selectFrom('site_pages').select(['path', 'body', 'content_type']).execute();
    const pages = new Map(rows.filter((row) => row.content_type.startsWith('text/html')).map((row) => [row.path, row.body.toString()]));
    for (const [path, html] of pages) {
      const [own, twin] = path.startsWith('en/') ? [path.slice(3), path.slice(3)] : [path, `en/${path}`];
      expect(pages.has(twin), twin).toBe(true);
      expect(html.startsWith(`<!doctype html>\n<html lang="${path.startsWith('en/') ? 'en' : 'id'}"`), path).toBe(true);
      for (const [, href = ''] of html.matchAll(/<(?:a|img|source|link rel="(?:stylesheet|alternate)")[^>]* (?:href|src)="([^"]*)"/g)) {
        if (/^(https?:|mailto:|tel:|data:|#)/.test(href)) continue;
        const to = new URL(href, `https://x.example/${path}`).pathname.slice(1);
        expect(rows.some((row) => row.path === to) || /^(media\/|(en\/)?cari$)/.test(to), `${path} → ${href}`).toBe(true);
      }
      if (html.includes('rel="canonical"')) for (const [language, at] of [['id', own], ['en', `en/${own}`]]) expect(html).toContain(`<link rel="alternate" hreflang="${language}" href="${PUBLIC_URL}/s/dinas/${at}"`);
    }
    const article = pages.get('en/berita/kerja-bakti-di-rt-03') ?? '';
    expect(article).toContain('<h1 lang="id">Kerja Bakti di RT 03</h1>');
    expect(article).toContain('Monday, 2 March 2026 at 09.00\u00A0WIB');
    expect(article).toContain('"inLanguage":"id"');
    expect(article).toContain('href="../../berita/kerja-bakti-di-rt-03" lang="id" hreflang="id"');
    expect(pages.get('en/')).toContain('"inLanguage":"en"');
    expect(pages.get('en/kontak')).toContain('Monday');
    const map = (await page('sitemap.xml'))!.html;
    expect(map).toContain(`<loc>${PUBLIC_URL}/s/dinas/en/kontak</loc>`);
    expect(map).not.toContain('en/berita');
    expect((await page('feed.xml'))!.html).not.toContain('/en/');
  });

  it('says the program\'s own category in the language of the page, and marks the office\'s as Indonesian', async () => {
    const trail = async (path: string) => /<nav class="crumbs".*?<\/nav>/s.exec((await page(path))!.html)?.[0];
    await publishPost('Jadwal Gotong Royong', { category: 'Berita' });
    await publishPost('Rapat Warga', { category: 'Agenda' });
    expect(await trail('berita/jadwal-gotong-royong')).toContain('>Berita</a>');
    expect(await trail('en/berita/jadwal-gotong-royong')).toContain('>News</a>');
    expect(await trail('en/berita/rapat-warga')).toContain('lang="id">Agenda</a>');
  });

  it('leaves out of contacts and profile what the office has not said, and says which year\'s days off are not complete', async () => {
    const settings = { address: '', phone: '', email: '', map: '', ppid: '', kop: '', government: '' };
    const { calendar, settings: before } = await database.db.selectFrom('offices').select(['calendar', 'settings']).where('id', '=', office.officeId).executeTakeFirstOrThrow();
    const whole = { ...NOTHING_CHANGED, officeId: office.officeId, whole: true };
    const set = async (values: object, closed: typeof calendar.closed) => {
      await database.db.updateTable('offices').set({ settings: JSON.stringify(values), calendar: JSON.stringify({ ...calendar, closed }) }).where('id', '=', office.officeId).execute();
      await saveSitePages(context, whole, tools.renderSite);
    };
    const days = (year: number, count: number) => Array.from({ length: count }, (_, index) => ({ date: `${year}-${count === 10 ? '12' : '01'}-${10 + index}`, name: 'Hari Contoh', kind: 'holiday' as const, source: 'SKB Contoh' }));
    await set({ ...before, ...settings }, [...days(2026, 10), ...days(2027, 1)]);
    const contact = (await page('kontak'))!.html;
    expect(contact).toContain('Hari libur tahun 2027 belum lengkap');
    expect(contact).not.toContain('Hari libur tahun 2026 belum lengkap');
    for (const path of ['kontak', 'profil']) expect((await page(path))!.html).not.toMatch(/<address[^>]*><\/address>|<p class="lede"><\/p>|<dd><\/dd>/);
    expect(contact).not.toContain('melalui alamat, telepon, atau surel berikut');
    await set({ ...before, ...settings, phone: '0274 123456' }, calendar.closed);
    expect((await page('kontak'))!.html).toContain('melalui alamat, telepon, atau surel berikut');
    await set(before, calendar.closed);
  });

  it('publishes what was approved, not what was edited while the job waited', async () => {
    const file = await release(context, office, { post: post('Sudah Disetujui') });
    const events = await database.db.selectFrom('events').select('body').where('case_id', '=', file.caseId).orderBy('version').execute();
    expect(events.some((row) => row.body.type === 'PublishingStarted')).toBe(true);
    await file.try(office.as('pengelola'), 'edit', { post: { title: 'DISUSUPKAN', blocks: [{ id: 'b1', text: 'DISUSUPKAN' }] } });
    await deliverAll(tools, context);
    const everything = (await database.db.selectFrom('site_pages').select('body').execute()).map((row) => row.body.toString()).join('\n');
    expect(everything).toContain('Sudah Disetujui');
    expect(everything).not.toContain('DISUSUPKAN');
  });
});
