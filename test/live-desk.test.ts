/** An open desk in a real browser: it shows what arrives without being loaded again, also when another node did the work. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorld, type World } from '../src/world.ts';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

describe.skipIf(!BROWSER)('an open desk', () => {
  let real: RealBrowser;
  let elsewhere: World;
  let page: Page;
  let office: TestOffice;

  beforeAll(async () => {
    real = await openRealBrowser();
    office = await testOffice(real.world.context, 'kelurahan', 'test/sops/laporan-mingguan.yaml', (who) => real.world.accounts.create(who, `${who.slice('kelurahan'.length + 1)}@kelurahan.example`, PASSWORD));
    // A node without a door of its own, on the same database.
    elsewhere = await buildWorld({ ...real.world.config, databaseUrl: real.world.database.url }, 'test');
    await report('Pekan pertama');
    page = await (await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(`${real.url}/masuk`);
    await page.fill('input[name=email]', 'lurah@kelurahan.example');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('main form button:not([type=button])');
    await page.waitForURL(/\/meja$/);
  }, 60_000);
  afterAll(async () => {
    await elsewhere?.close();
    await real?.close();
  });

  async function report(title: string, world: World = real.world): Promise<string> {
    const file = await openTestCase(world.context, office.as('staf'), office.sopId, { title });
    await file.do(office.as('staf'), 'work');
    return file.caseId;
  }

  it('shows a task that arrives, says so, and keeps ticks and focus where they were', async () => {
    await expect.poll(() => real.world.equipment.deskStreams.size).toBe(1);
    await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
    await page.getByLabel('Centang laporan: Pekan pertama').check();
    await page.getByRole('link', { name: 'Pekan pertama' }).focus();
    await report('Pekan kedua');
    await page.getByRole('link', { name: 'Pekan kedua' }).waitFor();
    await expect.poll(() => page.locator('[data-desk-said]').textContent()).toContain('tugas baru');
    expect(await page.getByLabel('Centang laporan: Pekan pertama').isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pekan pertama');
    expect(await page.evaluate(() => 'loadedOnce' in globalThis)).toBe(true);
  });

  it('hears what another node did', async () => {
    await report('Pekan ketiga', elsewhere);
    await page.getByRole('link', { name: 'Pekan ketiga' }).waitFor();
    expect(await page.title()).toContain('(3)');
  });

  it('is worked by keyboard: a report is ticked with the space bar and taken with Enter', async () => {
    await page.getByLabel('Centang laporan: Pekan pertama').focus();
    if (await page.getByLabel('Centang laporan: Pekan pertama').isChecked()) await page.keyboard.press('Space');
    await page.getByLabel('Centang laporan: Pekan ketiga').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Terima laporan yang dicentang' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 laporan telah diterima.').waitFor();
    expect(await page.getByRole('link', { name: 'Pekan ketiga' }).count()).toBe(0);
  });

  it('lets go of its stream when the tab is hidden or closed', async () => {
    const second = await page.context().newPage();
    await second.goto(`${real.url}/o/kelurahan/meja`);
    await expect.poll(() => real.world.equipment.deskStreams.size).toBeGreaterThan(0);
    await second.close();
    await page.goto(`${real.url}/o/kelurahan/berkas`);
    await expect.poll(() => real.world.equipment.deskStreams.size, { timeout: 10_000 }).toBe(0);
  }, 20_000);
});
