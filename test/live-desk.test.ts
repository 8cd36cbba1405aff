/** An open desk in a real browser: it shows what arrives without being loaded again, also when another node did the work. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptSop } from '../src/actions/adopt-sop.ts';
import { readSopFile } from '../src/documents/read-sop-file.ts';
import { buildWorld, type World } from '../src/world.ts';
import { PASSWORD } from './door.ts';
import { good, openTestCase, testOffice, type TestOffice } from './office.ts';
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
    const source = readFileSync('test/sops/satu-langkah.yaml', 'utf8');
    const read = readSopFile(Buffer.from(source));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const bindings = Object.fromEntries(Object.keys(read.definition.performers).map((key) => [key, [office.positions['lurah']!]]));
    const { sopId } = good(await adoptSop(real.world.context, { kind: 'system', officeId: office.officeId }, { source, definition: read.definition, bindings }));
    await openTestCase(real.world.context, office.as('lurah'), sopId, { title: 'Pengumuman libur' });
    page = await (await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(`${real.url}/masuk`);
    await page.fill('input[name=email]', 'lurah@kelurahan.example');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('main form button:not([type=button])');
    await page.waitForURL(/\/meja$/);
  });
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
    expect(await page.title()).toContain('(4)');
  });

  it('renews the bell, and leaves alone what somebody is choosing from', async () => {
    const bell = page.locator('a[data-live=kabar]');
    await expect.poll(() => bell.locator('.unread').textContent(), { timeout: 30_000 }).toBe('3');
    await page.locator('.filter summary').click();
    await page.getByLabel('SOP').selectOption({ index: 1 });
    await report('Pekan keempat');
    await page.getByRole('link', { name: 'Pekan keempat' }).waitFor();
    await expect.poll(() => bell.locator('.unread').textContent(), { timeout: 30_000 }).toBe('4');
    expect(await page.getByLabel('SOP').inputValue()).not.toBe('');
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

  it('takes a server that is not well for no end of the session: it says that news do not arrive, and tries again', async () => {
    const notice = page.locator('[data-desk-said].notice');
    await page.goto(`${real.url}/o/kelurahan/meja`);
    await expect.poll(() => real.world.equipment.deskStreams.size).toBe(1);
    await page.route('**/o/kelurahan/meja', (route) => route.fulfill({ status: 503, body: 'penuh' }));
    await report('Pekan kelima');
    await notice.getByText('sedang tidak sampai').waitFor();
    await page.unroute('**/o/kelurahan/meja');
    await page.getByRole('link', { name: 'Pekan kelima' }).waitFor();
    await notice.waitFor({ state: 'hidden' });
  });

  it('listens again after a line that was refused, and hears what was said meanwhile', async () => {
    await page.route('**/meja/aliran', (route) => route.fulfill({ status: 502, body: 'sebentar' }));
    await page.reload();
    await page.locator('[data-desk-said].notice', { hasText: 'sedang tidak sampai' }).waitFor();
    await page.unroute('**/meja/aliran');
    await report('Pekan keenam');
    await page.getByRole('link', { name: 'Pekan keenam' }).waitFor();
    await page.locator('[data-desk-said].notice').waitFor({ state: 'hidden' });
    await expect.poll(() => real.world.equipment.deskStreams.size).toBe(1);
  });

  it('lets go of its stream when the tab is hidden or closed', async () => {
    const second = await page.context().newPage();
    await second.goto(`${real.url}/o/kelurahan/meja`);
    await expect.poll(() => real.world.equipment.deskStreams.size).toBeGreaterThan(0);
    await second.close();
    await page.goto(`${real.url}/o/kelurahan/berkas`);
    await expect.poll(() => real.world.equipment.deskStreams.size, { timeout: 30_000 }).toBe(0);
  });

  it('says so when the session is over', async () => {
    await page.goto(`${real.url}/o/kelurahan/meja`);
    await expect.poll(() => real.world.equipment.deskStreams.size).toBe(1);
    await page.context().clearCookies();
    await report('Pekan ketujuh');
    await page.locator('[data-desk-said].notice', { hasText: 'Sesi Anda telah berakhir' }).waitFor();
  });
});
