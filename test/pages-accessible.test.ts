/** What no sample office shows, read by axe in a real browser on the narrowest phone: the first run, and the forms of verbs that no story waits at. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const WIDTH = 360;
const post = {
  title: 'Kelas ibu hamil', summary: '', category: 'Berita', informationKind: 'berkala', media: [],
  blocks: [{ id: 'b1', text: 'Kelas dibuka **setiap Selasa**.' }, { id: 'b2', text: '- Gratis\n- Terbuka bagi semua' }], variants: [{ channel: 'instagram', text: 'Kelas dibuka!', media: [] }],
};

describe.skipIf(!BROWSER)('the pages', () => {
  let real: RealBrowser;
  let page: Page;
  let url = '';

  beforeAll(async () => {
    real = await openRealBrowser();
    url = real.url;
    page = await (await real.browser.newContext({ locale: 'id-ID', viewport: { width: WIDTH, height: 740 } })).newPage();
  });
  afterAll(() => real?.close());

  const office = (slug: string, sop: string) => testOffice(real.world.context, slug, `sops/${sop}.yaml`, (who) => real.world.accounts.create(who, `${who.slice(slug.length + 1)}@${slug}.example`, PASSWORD));

  async function signIn(email: string): Promise<void> {
    await page.context().clearCookies();
    const answer = await real.world.accounts.signIn(email, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await page.context().addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url };
    }));
  }

  /** What axe finds on a page, with everything on it unfolded; `sees` is what tells that it is the page meant. */
  async function faults(path: string, sees: string): Promise<readonly string[]> {
    await page.emulateMedia({ colorScheme: 'light' });
    const answer = await page.goto(url + path);
    const found = [...(answer?.status() === 200 ? [] : [`${answer?.status()}`]), ...(await page.locator(sees).count() > 0 ? [] : [`no ${sees}`])];
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    if (await page.evaluate(() => document.documentElement.scrollWidth) > WIDTH) found.push('wider than the screen');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      if (!passes.some((one) => one.id === 'color-contrast')) found.push(`${colorScheme}: no colour was read`);
      found.push(...violations.map((one) => `${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`));
    }
    return found.map((one) => `${path}: ${one}`);
  }

  it('has no barrier before there is any office, nor where a draft is offered again', async () => {
    expect(await faults('/mulai', 'form[action="/mulai"]')).toEqual([]);
    const tayang = await office('tayang', '004-dpmk-distribusi-informasi');
    await page.goto(`${url}/s/tayang/permohonan`);
    await page.evaluate(() => localStorage.setItem('permohonan:tayang', JSON.stringify({ at: Date.now(), fields: [['agency', 'Dinas Kesehatan']] })));
    expect(await faults(`/s/${tayang.slug}/permohonan`, '[data-draft]:not([hidden]) [data-draft-restore]')).toEqual([]);
  });

  it('of a case have no barrier: writing, signing, publishing, evaluating, following up and archiving', async () => {
    const dinas = await office('dinas', '000-dp3appkb-website-medsos');
    const found: string[] = [];
    const look = async (path: string, who: string, verb: string) => {
      await signIn(who);
      found.push(...(await faults(path, `form[action*="/${verb}"]`)));
    };
    const news = await openTestCase(real.world.context, dinas.as('pengelola'), dinas.sopId);
    await news.do(dinas.as('pengelola'), 'edit', { post, channels: [{ channel: 'website' }] });
    await look(`/o/dinas/berkas/${news.caseId}`, 'pengelola@dinas.example', 'naskah');
    await news.do(dinas.as('pengelola'), 'submit');
    await look(`/o/dinas/berkas/${news.caseId}`, 'ketuaTim@dinas.example', 'paraf');
    await news.do(dinas.as('ketuaTim'), 'sign', { answer: 'ya' });
    await news.do(dinas.as('kepala'), 'sign', { answer: 'ya' });
    await look(`/o/dinas/berkas/${news.caseId}`, 'pengelola@dinas.example', 'tayang');
    const month = await openTestCase(real.world.context, dinas.as('ketuaTim'), dinas.sopId, { period: '2026-02' });
    await look(`/o/dinas/berkas/${month.caseId}`, 'ketuaTim@dinas.example', 'evaluasi');
    await month.do(dinas.as('ketuaTim'), 'evaluate', { minutes: 'Rapat.', heldOn: '2026-03-01', attendance: ['Ketua Tim'], followUps: [{ id: 't1', text: 'Membuat daftar periksa' }] });
    await look(`/o/dinas/berkas/${month.caseId}`, 'pengelola@dinas.example', 'tindak-lanjut');
    const dpmk = await office('dpmk', '002-dpmk-pemutakhiran-website');
    await look(`/o/dpmk/berkas/${await waitingForArchive(dpmk)}`, 'petugas@dpmk.example', 'arsip');
    expect(found).toEqual([]);
  });

  async function waitingForArchive(dpmk: TestOffice): Promise<string> {
    const news = await openTestCase(real.world.context, dpmk.as('petugas'), dpmk.sopId);
    await news.do(dpmk.as('petugas'), 'receive', { source: 'Bidang', subject: 'Pelatihan', kind: 'Berita', files: [], post, channels: [{ channel: 'website' }] });
    await news.do(dpmk.as('kasubbag'), 'sign', { answer: 'ya' });
    await news.do(dpmk.as('sekdin'), 'sign', { answer: 'ya' });
    await news.do(dpmk.as('operator'), 'publish');
    await expect.poll(async () => (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', news.caseId).executeTakeFirstOrThrow()).state.step, { timeout: 30_000 }).toBe('arsip');
    return news.caseId;
  }
});
