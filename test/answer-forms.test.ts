/** Forms that ask for a decision, in a real browser: they show what belongs to the answer that was chosen. */
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../src/actions/open-case.ts';
import { PASSWORD } from './door.ts';
import { good, openTestCase, testOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

describe.skipIf(!BROWSER)('a form that asks for a decision', () => {
  let real: RealBrowser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    real = await openRealBrowser();
    context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 } });
    page = await context.newPage();
  });
  afterAll(() => real?.close());

  async function signIn(email: string): Promise<void> {
    await context.clearCookies();
    const answer = await real.world.accounts.signIn(email, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await context.addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url: real.url };
    }));
  }

  it('asks where a text goes back to only of a no, also when parts of it are refused', async () => {
    const office = await testOffice(real.world.context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice(6)}@dinas.example`, PASSWORD));
    const file = await openTestCase(real.world.context, office.as('pengelola'), office.sopId);
    await file.do(office.as('pengelola'), 'edit', { post: { title: 'Kerja bakti', blocks: [{ id: 'b1', text: 'Satu' }, { id: 'b2', text: 'Dua' }] }, channels: [{ channel: 'website' }] });
    await file.do(office.as('pengelola'), 'submit');
    await signIn('ketuaTim@dinas.example');
    await page.goto(`${real.url}/o/dinas/berkas/${file.caseId}`);
    const back = page.getByRole('group', { name: 'Dikembalikan ke' });
    await page.getByRole('radio', { name: /^Sebagian/ }).check();
    await page.locator('[name^="item."][value=tidak]').first().check();
    expect([await page.locator('[name^="reason."]').first().isVisible(), await back.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: /^Tidak, kembalikan/ }).check();
    expect([await page.locator('[name^="reason."]').first().isVisible(), await back.isVisible()]).toEqual([false, true]);
  });

  it('asks who receives a case only of a yes', async () => {
    const office = await testOffice(real.world.context, 'dpmk', 'sops/004-dpmk-distribusi-informasi.yaml', (who) => real.world.accounts.create(who, `${who.slice(5)}@dpmk.example`, PASSWORD));
    const { caseId } = good(await openCase(real.world.context, { kind: 'outside', officeId: office.officeId, name: 'Dinas Kesehatan' }, {
      sopId: office.sopId, key: crypto.randomUUID(), payload: { title: 'Imunisasi' },
      first: { type: 'request', payload: { agency: 'Dinas Kesehatan', contact: 'surel', subject: 'Imunisasi' } },
    }));
    await signIn('kepala@dpmk.example');
    await page.goto(`${real.url}/o/dpmk/berkas/${caseId}`);
    const receivers = page.getByRole('group', { name: 'Diteruskan kepada' });
    await page.getByRole('radio', { name: 'Ya, teruskan' }).check();
    expect(await receivers.isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Tidak, tolak' }).check();
    expect([await receivers.isVisible(), await page.getByRole('group', { name: 'Batas waktu' }).isVisible(), await page.locator('[name=note]').isVisible()]).toEqual([false, false, true]);
    await page.fill('[name=note]', 'Bukan urusan kami.');
    await page.getByRole('button', { name: 'Kirim disposisi' }).click();
    await page.waitForURL(/beres=dispose/);
    const events = await real.world.context.db.selectFrom('events').select('body').where('case_id', '=', caseId).execute();
    expect(events.flatMap(({ body }) => (body.type === 'Disposed' ? [[body.data.answer, body.data.receivers]] : []))).toEqual([['tidak', []]]);
  });
});
