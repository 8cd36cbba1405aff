/** Filing a case in a real browser: a code found by searching is enough, with our script and without. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const post = { title: 'Pelatihan', summary: '', category: 'Berita', informationKind: 'berkala', blocks: [{ id: 'b1', text: 'Pelatihan dimulai Senin.' }], media: [], variants: [] };

describe.skipIf(!BROWSER)('filing a case', () => {
  let real: RealBrowser;
  let office: TestOffice;

  beforeAll(async () => {
    real = await openRealBrowser();
    office = await testOffice(real.world.context, 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml', (who) => real.world.accounts.create(who, `${who.slice('dpmk-'.length)}@dpmk.example`, PASSWORD));
  });
  afterAll(() => real?.close());

  const stateOf = async (caseId: string) => (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;

  async function waitingForArchive(): Promise<string> {
    const news = await openTestCase(real.world.context, office.as('petugas'), office.sopId);
    await news.do(office.as('petugas'), 'receive', { source: 'Bidang', subject: 'Pelatihan', kind: 'Berita', files: [], post, channels: [{ channel: 'website' }] });
    await news.do(office.as('kasubbag'), 'sign', { answer: 'ya' });
    await news.do(office.as('sekdin'), 'sign', { answer: 'ya' });
    await news.do(office.as('operator'), 'publish');
    await expect.poll(async () => (await stateOf(news.caseId)).step, { timeout: 30_000 }).toBe('arsip');
    return news.caseId;
  }

  async function atTheForm(javaScriptEnabled: boolean, caseId: string): Promise<Page> {
    const context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const answer = await real.world.accounts.signIn('petugas@dpmk.example', PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await context.addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url: real.url };
    }));
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${real.url}/o/dpmk/berkas/${caseId}/arsip`);
    return page;
  }

  it('takes the code picked from the search without any script', async () => {
    const caseId = await waitingForArchive();
    const page = await atTheForm(false, caseId);
    await page.getByRole('button', { name: 'Arsipkan' }).click();
    await page.locator('.notice.bad').getByText('Kode klasifikasi').waitFor();
    await page.getByLabel('Kode atau uraian').fill('pengumuman');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.getByRole('radio', { name: /^400\.14\.4\.3/ }).check();
    await page.getByRole('button', { name: 'Arsipkan' }).click();
    await page.waitForURL(/beres=archive/);
    expect((await stateOf(caseId)).archived?.code).toBe('400.14.4.3');
    await page.context().close();
  });

  it('takes it with the script too, and what is typed after picking goes before what was picked', async () => {
    const caseId = await waitingForArchive();
    const page = await atTheForm(true, caseId);
    const searched = page.waitForResponse(/cari=pengumuman$/);
    await page.getByLabel('Kode atau uraian').pressSequentially('pengumuman');
    await searched;
    await page.getByRole('radio', { name: /^400\.14\.4\.3/ }).check();
    const code = page.getByLabel('Kode klasifikasi');
    expect(await code.inputValue()).toBe('400.14.4.3');
    await code.fill('400.14.4.9');
    expect(await page.getByRole('radio', { name: /^400\.14\.4\.3/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Arsipkan' }).click();
    await page.locator('.notice.bad').getByText('400.14.4.9').waitFor();
    await page.getByRole('radio', { name: /^400\.14\.4\.3/ }).check();
    await page.getByRole('button', { name: 'Arsipkan' }).click();
    await page.waitForURL(/beres=archive/);
    expect((await stateOf(caseId)).archived?.code).toBe('400.14.4.3');
    await page.context().close();
  });
});
