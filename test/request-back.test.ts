/** The public request in a real browser: its own Back leads through the steps, with and without a script. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { testOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

describe.skipIf(!BROWSER)('the public request', () => {
  let real: RealBrowser;

  beforeAll(async () => {
    real = await openRealBrowser();
    await testOffice(real.world.context, 'dpmk', 'sops/004-dpmk-distribusi-informasi.yaml', (who) => real.world.accounts.create(who, `${who.slice(5)}@dpmk.example`, PASSWORD));
  });
  afterAll(() => real?.close());

  it.each([true, false])('is gone back through with the browser’s own button, and keeps what was typed (script: %s)', async (javaScriptEnabled) => {
    const context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 }, javaScriptEnabled });
    const page = await context.newPage();
    const next = () => page.getByRole('button', { name: 'Lanjut' }).click();
    await page.goto(`${real.url}/s/dpmk/permohonan`);
    await page.fill('[name=agency]', 'Dinas Kesehatan');
    await page.fill('[name=contact]', 'Ibu Ani, 0274-123456');
    await page.fill('[name=subject]', 'Imunisasi');
    await next();
    await page.setInputFiles('input[type=file][name=files]', { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 surat') });
    await page.fill('[name=text]', 'Pekan imunisasi 2 Maret.');
    await next();
    await page.getByText('Periksa sebelum dikirim').waitFor();
    await page.goBack();
    expect(await page.inputValue('textarea[name=text]')).toBe('Pekan imunisasi 2 Maret.');
    await page.goBack();
    expect(await page.inputValue('[name=agency]')).toBe('Dinas Kesehatan');
    await page.goForward();
    await page.goForward();
    await page.getByText('Periksa sebelum dikirim').waitFor();
    expect(await page.locator('.summary-box').textContent()).toContain('surat.pdf');
    await context.close();
  });
});
