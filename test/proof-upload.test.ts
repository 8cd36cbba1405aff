/** The proof of a showing in a real browser: sent with its form once, kept in a form that was refused, gone from one that was taken. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { photo } from './photo.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

describe.skipIf(!BROWSER)('the proof of a showing', () => {
  let real: RealBrowser;
  let office: TestOffice;
  let page: Page;
  const failed: string[] = [];

  beforeAll(async () => {
    real = await openRealBrowser();
    office = await testOffice(real.world.context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice(6)}@dinas.example`, PASSWORD));
    const context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    page.on('response', (response) => { if (response.status() === 404) failed.push(response.url()); });
    await page.goto(`${real.url}/masuk`);
    await page.fill('input[name=email]', 'pengelola@dinas.example');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('main form button:not([type=button])');
    await page.waitForURL(/\/meja$/);
  });
  afterAll(() => real?.close());

  it('stays in a form that was refused and goes with the one that is taken; no small picture is asked for where there is none', async () => {
    const file = await openTestCase(real.world.context, office.as('pengelola'), office.sopId);
    await file.do(office.as('pengelola'), 'edit', { post: { title: 'Kerja bakti', blocks: [{ id: 'b1', text: 'Isi' }] }, channels: [{ channel: 'facebook' }] });
    await file.do(office.as('pengelola'), 'submit');
    await file.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await file.do(office.as('kepala'), 'sign', { answer: 'ya' });
    await file.do(office.as('pengelola'), 'publish');
    const path = `/o/dinas/berkas/${file.caseId}/hasil?kanal=facebook`;
    const send = () => page.locator('form:has(input[name=outcome]) .actions button').first().click();
    const settled = () => page.locator('kentongan-uploads .uploads-said').first().waitFor({ state: 'attached' });
    await page.goto(real.url + path);
    await page.locator('summary', { hasText: 'Belum tayang, atau ada bukti' }).click();
    await page.setInputFiles('input[type=file][name=proof]', [{ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo(300, 200)) }, { name: 'bukti.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 bukti') }]);
    await page.locator('.upload.done').nth(1).waitFor();
    await page.check('input[name=outcome][value=failed]');
    await send();
    await page.locator('.error').first().waitFor();
    await settled();
    expect([await page.locator('.upload').count(), await page.locator('.choice:has(input[name=proof])').allTextContents()]).toEqual([0, ['bukti.jpg', 'bukti.pdf']]);
    await page.fill('textarea[name=reason]', 'Akun terkunci.');
    await send();
    await page.waitForURL(/beres=recordPublication/);
    const kept = (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', file.caseId).executeTakeFirstOrThrow()).state.publications['facebook']?.proof;
    expect(kept?.map((one) => one.name)).toEqual(['bukti.jpg', 'bukti.pdf']);
    expect(failed).toEqual([]);
  });

  it('of one form is not offered by the next of its kind, which opens once the first is taken', async () => {
    const file = await openTestCase(real.world.context, office.as('pengelola'), office.sopId);
    const attach = `${real.url}/o/dinas/berkas/${file.caseId}/lampiran`;
    await page.goto(attach);
    await page.setInputFiles('input[type=file][name=files]', { name: 'bukti.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 bukti') });
    await page.locator('.upload.done').waitFor();
    await page.route('**/lampiran', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Lampirkan' }).click();
    await page.unroute('**/lampiran');
    await page.goto(`${attach}?beres=attach`);
    await page.locator('kentongan-uploads .uploads-said').waitFor({ state: 'attached' });
    expect(await page.locator('.upload').count()).toBe(0);
    expect(failed).toEqual([]);
  });
});
