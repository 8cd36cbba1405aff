/** Evaluation, set-up, settings' trace and the SOP's sheet in a real browser: no barrier, nothing wider than the screen, and on paper what belongs on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOnCase } from '../src/actions/act-on-case.ts';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const post = { title: 'Kelas ibu hamil', summary: '', category: 'Berita', informationKind: 'berkala', media: [], blocks: [{ id: 'b1', text: 'Kelas dibuka setiap Selasa.' }], variants: [] };

describe.skipIf(!BROWSER)('the pages of evaluation and settings', () => {
  let real: RealBrowser;
  let page: Page;
  let dinas: TestOffice;
  let month = '';

  beforeAll(async () => {
    real = await openRealBrowser();
    const { context, accounts } = real.world;
    dinas = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml', (who) => accounts.create(who, `${who.slice('dinas-'.length)}@dinas.example`, PASSWORD));
    const news = await openTestCase(context, dinas.as('pengelola'), dinas.sopId);
    await news.do(dinas.as('pengelola'), 'edit', { post, channels: [{ channel: 'website' }] });
    await news.do(dinas.as('pengelola'), 'submit');
    await news.do(dinas.as('ketuaTim'), 'sign', { answer: 'tidak', comment: 'Cantumkan jamnya.' });
    month = Temporal.Now.plainDateISO('Asia/Jakarta').toString().slice(0, 7);
    page = await (await real.browser.newContext({ locale: 'id-ID' })).newPage();
  });
  afterAll(() => real?.close());

  async function signIn(email: string): Promise<void> {
    await page.context().clearCookies();
    const answer = await real.world.accounts.signIn(email, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await page.context().addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url: real.url };
    }));
  }

  async function faults(path: string, sees: string): Promise<readonly string[]> {
    const found: string[] = [];
    await page.setViewportSize({ width: 360, height: 740 });
    const answer = await page.goto(real.url + path);
    if (answer?.status() !== 200) found.push(String(answer?.status()));
    if ((await page.locator(sees).count()) === 0) found.push(`no ${sees}`);
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    for (const [width, colorScheme] of [[360, 'light'], [1280, 'dark']] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) found.push(`wider than ${width}`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      found.push(...violations.map((one) => `${width} ${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`));
    }
    return found.map((one) => `${path}: ${one}`);
  }

  it('have no barrier for those who evaluate and read', async () => {
    const { context } = real.world;
    await signIn('ketuaTim@dinas.example');
    const evaluation = `/o/dinas/evaluasi/${dinas.sopId}/${month}`;
    const found = [...(await faults('/o/dinas/evaluasi', 'a[href*="/evaluasi/"]')), ...(await faults(evaluation, 'form[action*="/evaluasi/"]'))];
    const meeting = await openTestCase(context, dinas.as('ketuaTim'), dinas.sopId, { period: month });
    found.push(...(await faults(evaluation, 'form[action*="/berkas/"] textarea[name=minutes]')));
    await meeting.do(dinas.as('ketuaTim'), 'evaluate', { minutes: 'Rapat.', heldOn: `${month}-01`, attendance: ['Ketua Tim'], followUps: [{ id: 't1', text: 'Membuat daftar periksa', by: 'Pengelola' }] });
    found.push(...(await faults(evaluation, '.minutes')), ...(await faults(`/o/dinas/sop/${dinas.sopId}`, '.sop-table')));
    expect(found).toEqual([]);
  }, 90_000);

  it('have no barrier for administrators: set-up, people, trace', async () => {
    await signIn('administrator@dinas.example');
    const found: string[] = [];
    for (const step of ['', '/pegawai', '/jabatan']) found.push(...(await faults(`/o/dinas/mulai${step}`, 'h1')));
    for (const name of ['catatan']) found.push(...(await faults(`/o/dinas/pengaturan/${name}`, 'main form')));
    expect(found).toEqual([]);
  }, 90_000);

  it('the sheet stands on landscape A4, its symbols in the cells of their row', async () => {
    await signIn('ketuaTim@dinas.example');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${real.url}/o/dinas/sop/${dinas.sopId}`);
    const off = await page.evaluate(() => [...document.querySelectorAll('.sop-table tbody tr')].map((row) => Math.abs(row.getBoundingClientRect().height - (row.querySelector('svg.flow-row')?.getBoundingClientRect().height ?? 0))));
    expect(off.filter((one) => one > 1.5)).toEqual([]);
    await page.goto(`${real.url}/o/dinas/sop/${dinas.sopId}/cetak`);
    const sections = await page.locator('.sop-page').count();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(sections);
    expect(paper).toMatch(/\/MediaBox\s*\[0 0 841\.\d+ 59[45]/);
  });

  it('the evaluation answers a meeting without a tick with a sentence, and keeps its minutes', async () => {
    const { context } = real.world;
    const before = Temporal.PlainYearMonth.from(month).subtract({ months: 1 }).toString();
    const { caseId } = await openTestCase(context, dinas.as('ketuaTim'), dinas.sopId, { period: before });
    await signIn('ketuaTim@dinas.example');
    await page.goto(`${real.url}/o/dinas/evaluasi/${dinas.sopId}/${before}`);
    await page.locator('textarea[name=minutes]').fill('Notulen yang tidak boleh hilang.');
    await page.locator('form[action*="/berkas/"] .actions button').last().click();
    expect(await page.locator('[role=alert]').textContent()).toContain('Centang sekurang-kurangnya satu orang yang hadir.');
    expect(await page.locator('textarea[name=minutes]').inputValue()).toBe('Notulen yang tidak boleh hilang.');
    await page.locator('input[name=member]').first().check();
    await page.locator('textarea[name=attendance]').fill('Camat Contoh');
    await page.locator('input[name="item.1"]').fill('Membuat daftar periksa');
    await page.locator('form[action*="/berkas/"] .actions button').last().click();
    await page.waitForURL(/beres=evaluate/);
    const row = await context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow();
    expect(row.state.followUps).toMatchObject([{ text: 'Membuat daftar periksa' }]);
    const refused = await actOnCase(context, dinas.as('pengelola'), { caseId, type: 'completeFollowUp', payload: { report: 'x', files: [] }, key: crypto.randomUUID(), seen: -1 });
    expect(refused).toMatchObject({ ok: false, issues: [{ code: 'follow-up.open' }] });
  });
});
