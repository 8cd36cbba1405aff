/** The approver's page in a real browser: light, off line, in conflict, and gone at sign-out. */
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerFile } from '../src/actions/register-file.ts';
import { verdictWords as words } from '../src/texts/verdict-words.ts';
import { PASSWORD } from './door.ts';
import { good, openTestCase, testOffice, type TestOffice } from './office.ts';
import { photo } from './photo.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const BUDGET = 100 * 1024;
const RECORD = 2048;
const TEXT = 'Kelas ibu hamil dibuka setiap hari Selasa di balai kalurahan, dipandu bidan desa dan kader posyandu. '.repeat(6);

describe.skipIf(!BROWSER)('the approver\'s page', () => {
  let real: RealBrowser;
  let dinas: TestOffice;
  let pictures: readonly string[];

  beforeAll(async () => {
    real = await openRealBrowser();
    dinas = await testOffice(real.world.context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice(6)}@dinas.example`, PASSWORD));
    pictures = await Promise.all([1, 2, 3, 4].map(async (number) => {
      const kept = await real.world.files.put(new Uint8Array(await photo(1600 + number, 1200)), 'foto.jpg');
      if (!kept.ok) throw new Error('no picture');
      good(await registerFile(real.world.context, dinas.admin, { hash: kept.file.hash, name: 'foto.jpg', mime: 'image/jpeg', size: kept.file.size, width: 1600, height: 1200, takenAt: null, location: null }));
      return kept.file.hash;
    }));
  });
  afterAll(() => real?.close());

  const post = (text = TEXT) => ({
    title: 'Kelas ibu hamil', summary: 'Setiap Selasa', category: 'Berita', informationKind: 'berkala',
    blocks: [{ id: 'b1', text }, { id: 'b2', text: '- Gratis\n- Terbuka bagi semua' }, { id: 'b3', text: TEXT }],
    media: pictures.map((file, index) => ({ id: `m${index}`, file, alt: `Suasana kelas ${index + 1}`, caption: '', credit: '' })), variants: [{ channel: 'instagram', text: 'Kelas dibuka!', media: ['m0'] }],
  });

  /** A case that waits for the team's head to check it. */
  async function waiting() {
    const file = await openTestCase(real.world.context, dinas.as('pengelola'), dinas.sopId);
    await file.do(dinas.as('pengelola'), 'edit', { post: post(), channels: [{ channel: 'website' }, { channel: 'instagram', from: '2027-03-02T02:00:00Z' }] });
    await file.do(dinas.as('pengelola'), 'submit');
    return { ...file, path: `/o/dinas/berkas/${file.caseId}/putusan` };
  }

  async function visitor(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 } });
    return { context, page: await context.newPage() };
  }

  async function signIn(page: Page, back: string): Promise<void> {
    await page.goto(real.url + back);
    expect(new URL(page.url()).pathname).toBe('/masuk');
    await page.fill('input[name=email]', 'ketuaTim@dinas.example');
    await page.fill('input[name=password]', PASSWORD);
    await page.click('main form button');
    await page.waitForURL((url) => url.pathname === back);
  }

  /** The service worker has its copy of this page. */
  async function isKept(page: Page, path: string): Promise<boolean> {
    return page.evaluate(async (wanted) => (await caches.match(wanted, { ignoreVary: true })) !== undefined && (await (await caches.open('kentongan-bagian-1')).keys()).length >= 7, path);
  }

  const signatures = async (caseId: string) => (await real.world.context.db.selectFrom('events').select('body').where('case_id', '=', caseId).execute()).filter((one) => one.body.type === 'Signed');
  const open = async () => {
    const file = await waiting();
    const { context, page } = await visitor();
    await signIn(page, file.path);
    await expect.poll(() => isKept(page, file.path), { timeout: 30_000 }).toBe(true);
    return { file, context, page };
  };

  it('asks who is not signed in to do so and comes straight back; everything on it weighs less than 100 KB', async () => {
    const file = await waiting();
    const { context, page } = await visitor();
    await signIn(page, file.path);
    expect(await page.textContent('h1')).toBe(words.question);
    const { context: fresh, page: second } = await visitor();
    await fresh.addCookies(await context.cookies());
    const session = await fresh.newCDPSession(second);
    await session.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    session.on('Network.loadingFinished', (one) => {
      bytes += one.encodedDataLength;
      requests += 1;
    });
    await second.goto(real.url + file.path, { waitUntil: 'networkidle' });
    expect(await second.locator('.pictures img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0))).toEqual([true, true, true, true]);
    console.log(`the approver's page: ${bytes} bytes in ${requests} requests`);
    expect(requests).toBeGreaterThanOrEqual(8);
    expect(bytes).toBeLessThan(BUDGET);
    await context.close();
    await fresh.close();
  });

  it('is read and answered without a line; the answer is kept, sent once when the line is back, and said to be sent', async () => {
    const { file, context, page } = await open();
    await context.setOffline(true);
    await page.reload();
    expect(await page.textContent('main')).toContain('dipandu bidan desa');
    expect(await page.locator('.pictures img').first().evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await page.getByRole('button', { name: words.yes }).click();
    await page.getByText(words.waiting).waitFor();
    expect(await signatures(file.caseId)).toEqual([]);
    const size = await page.evaluate(() => new Promise<number>((resolve) => {
      const ask = indexedDB.open('kentongan-putusan');
      ask.onsuccess = () => {
        const all = ask.result.transaction('putusan').objectStore('putusan').getAll();
        all.onsuccess = () => resolve(new TextEncoder().encode(JSON.stringify(all.result)).length);
      };
    }));
    expect(size).toBeLessThan(RECORD);
    await page.reload();
    await page.getByText(words.waiting).waitFor();
    expect(await page.getByRole('button', { name: words.yes }).isVisible()).toBe(false);
    await context.setOffline(false);
    await page.getByText(new RegExp(`${words.sent} \\d\\d\\.\\d\\d\\sWIB`)).waitFor();
    await page.reload();
    await page.getByText(words.sent).waitFor();
    expect(await signatures(file.caseId)).toHaveLength(1);
    await context.close();
  });

  it('refuses an answer to a text that has changed meanwhile, and shows the difference', async () => {
    const { file, context, page } = await open();
    await context.setOffline(true);
    await page.getByRole('button', { name: words.yes }).click();
    await page.getByText(words.waiting).waitFor();
    await file.do(dinas.as('pengelola'), 'edit', { post: post(TEXT.replace('Selasa', 'Kamis')), channels: [{ channel: 'website' }] });
    await context.setOffline(false);
    await page.getByText(words.stale).waitFor();
    expect(await signatures(file.caseId)).toEqual([]);
    await page.getByRole('link', { name: words.seeDifference }).click();
    await page.waitForURL(/sejak=/);
    expect(await page.locator('ins').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('Kamis')]));
    await page.getByRole('button', { name: words.yes }).click();
    await page.waitForURL(/beres=sign/);
    expect(await signatures(file.caseId)).toHaveLength(1);
    await page.goto(real.url + file.path);
    expect(await page.getByText(words.stale).count()).toBe(0);
    await context.close();
  });

  it('shows the difference at once to who answers on line to a text that has just changed, and the next answer counts', async () => {
    const { file, context, page } = await open();
    await file.do(dinas.as('pengelola'), 'edit', { post: post(TEXT.replace('bidan', 'perawat')) });
    await page.getByRole('button', { name: words.yes }).click();
    await page.getByText(words.stale).waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('perawat')]));
    await page.getByRole('button', { name: words.yes }).click();
    await page.waitForURL(/beres=sign/);
    expect(await signatures(file.caseId)).toHaveLength(1);
    await context.close();
  });

  it('asks for the reason of a no, also without a line, and keeps it', async () => {
    const { file, context, page } = await open();
    await context.setOffline(true);
    await page.getByText(words.noHead).click();
    await page.getByRole('button', { name: words.no }).click();
    await page.getByText(words.reasonMissing).waitFor();
    await page.fill('[name=comment]', 'Harinya keliru.');
    await page.getByRole('button', { name: words.no }).click();
    await page.getByText(words.waiting).waitFor();
    await page.getByText(`${words.noSaid} Harinya keliru.`).waitFor();
    await context.setOffline(false);
    await page.getByText(words.sent).waitFor();
    const [event] = (await real.world.context.db.selectFrom('events').select('body').where('case_id', '=', file.caseId).orderBy('version', 'desc').execute()).filter((one) => one.body.type === 'Returned');
    expect(event?.body.data).toMatchObject({ comment: 'Harinya keliru.' });
    await context.close();
  });

  it('makes nothing of a decision that was forgotten while it was on its way', async () => {
    const { context, page } = await open();
    // The page alone sends what waits, so that its request can be held.
    await page.addInitScript(() => Object.defineProperty(ServiceWorkerRegistration.prototype, 'sync', { value: undefined }));
    await page.reload();
    await context.setOffline(true);
    await page.getByRole('button', { name: words.yes }).click();
    await page.getByText(words.waiting).waitFor();
    const kept = (act: 'clear' | 'getAll') => page.evaluate((does) => new Promise<unknown>((resolve) => {
      const ask = indexedDB.open('kentongan-putusan');
      ask.onsuccess = () => {
        const done = ask.result.transaction('putusan', 'readwrite').objectStore('putusan')[does]();
        done.onsuccess = () => resolve(done.result);
      };
    }), act);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.route('**/putusan', async (route) => {
      await kept('clear');
      await route.continue();
    });
    await context.setOffline(false);
    await answered;
    await page.getByText(words.waiting).waitFor({ state: 'hidden' });
    expect(await kept('getAll')).toEqual([]);
    await context.close();
  });

  it('keeps of styles, modules and pictures only what a page kept here still shows', async () => {
    const { context, page } = await open();
    await page.evaluate(async () => (await caches.open('kentongan-bagian-1')).put('/aset/lama-0123.css', new Response('')));
    const other = await waiting();
    await page.goto(real.url + other.path);
    await expect.poll(() => isKept(page, other.path)).toBe(true);
    await expect.poll(() => page.evaluate(async () => (await (await caches.open('kentongan-bagian-1')).keys()).some((one) => one.url.endsWith('/aset/lama-0123.css')))).toBe(false);
    await context.setOffline(true);
    await page.reload();
    expect(await page.locator('.pictures img').first().evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await context.close();
  });

  it('is fetched ahead when it is announced, and leaves nothing on the device after signing out', async () => {
    const { context, page } = await open();
    const announced = await waiting();
    await context.grantPermissions(['notifications'], { origin: real.url });
    const session = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) => session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId)));
    await session.send('ServiceWorker.enable');
    const data = JSON.stringify({ title: 'Dinas', body: 'Berkas menunggu Anda.', link: real.url + announced.path, tag: 'uji' });
    await session.send('ServiceWorker.deliverPushMessage', { origin: real.url, registrationId: await registered, data });
    await expect.poll(() => isKept(page, announced.path), { timeout: 30_000 }).toBe(true);
    await context.setOffline(true);
    await page.goto(real.url + announced.path);
    expect(await page.textContent('h1')).toBe(words.question);
    await context.setOffline(false);
    await page.goto(`${real.url}/o/dinas/akun`);
    await page.getByText('Lainnya').click();
    await page.locator('.rooms').getByRole('button', { name: 'Keluar' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await context.setOffline(true);
    await page.goto(real.url + announced.path).catch(() => undefined);
    expect(await page.textContent('body')).toContain(words.offlinePage);
    await context.close();
  });
});
