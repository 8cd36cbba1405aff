/** Uploads, pictures, calendar and search in a real browser: what their modules promise, and that nobody meets a barrier. */
import { createHash, randomBytes } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { photo } from './photo.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

describe.skipIf(!BROWSER)('in a real browser', () => {
  let real: RealBrowser;
  let office: TestOffice;
  let context: BrowserContext;
  let page: Page;
  let url = '';
  const state = async (caseId: string) => (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;

  async function signIn(email: string): Promise<void> {
    await context.clearCookies();
    const answer = await real.world.accounts.signIn(email, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await context.addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url };
    }));
  }

  beforeAll(async () => {
    real = await openRealBrowser();
    url = real.url;
    office = await testOffice(real.world.context, 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml', (who) => real.world.accounts.create(who, `${who.slice(5)}@dpmk.example`, PASSWORD));
    context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await signIn('petugas@dpmk.example');
  });
  afterAll(() => real?.close());

  it('an upload cut by a dead line goes on by itself after the page was closed, at the byte it had come to', async () => {
    const { caseId } = await openTestCase(real.world.context, office.as('petugas'), office.sopId, { title: 'Unggahan panjang' });
    const bytes = Buffer.concat([await photo(600, 400), randomBytes(2_500_000)]);
    const offsets: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    await page.goto(`${url}/o/dpmk/berkas/${caseId}/lampiran`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 400_000 });
    await page.setInputFiles('input[name=files]', { name: 'rapat.jpg', mimeType: 'image/jpeg', buffer: bytes });
    await page.getByText(/dari 2,\d MB, sisa/).waitFor();
    await expect.poll(() => page.locator('progress').evaluate((one: HTMLProgressElement) => one.value), { timeout: 30_000 }).toBeGreaterThan(300_000);
    await context.setOffline(true);
    await page.getByText(/Sambungan terputus; dilanjutkan otomatis/).waitFor();
    // The phone is closed: nothing of the page is left but what the browser keeps.
    const address = page.url();
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    await page.goto(address);
    await page.getByText(/^Terunggah, 2,\d MB/).waitFor({ timeout: 30_000 });
    expect(offsets[0]).toBe(0);
    expect(offsets.at(-1)).toBeGreaterThan(100_000);
    await page.check('input[name=kind][value=evidence]');
    await page.getByRole('button', { name: 'Lampirkan' }).click();
    await page.waitForURL(/beres=attach/);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect((await state(caseId)).files).toContainEqual({ file: hash, name: 'rapat.jpg', kind: 'evidence' });
    expect(await real.world.files.read(hash)).toEqual(bytes);
    await page.goto(address);
    await page.locator('kentongan-uploads .uploads-said').waitFor({ state: 'attached' });
    expect(await page.locator('.upload').count()).toBe(0);
  });

  it('a form sent too early waits for the last byte, and a refused file says why', async () => {
    const { caseId } = await openTestCase(real.world.context, office.as('petugas'), office.sopId, { title: 'Terlalu cepat' });
    await page.goto(`${url}/o/dpmk/berkas/${caseId}/lampiran`);
    await page.setInputFiles('input[name=files]', [{ name: 'program.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') }]);
    await page.getByText('Jenis berkas ini (exe) tidak dapat diterima', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Hapus: program.exe' }).click();
    await page.setInputFiles('input[name=files]', { name: 'hadir.txt', mimeType: 'text/plain', buffer: Buffer.from('Daftar hadir') });
    await page.getByRole('button', { name: 'Lampirkan' }).click();
    await page.waitForURL(/beres=attach/);
    expect((await state(caseId)).files.map((one) => one.name)).toEqual(['hadir.txt']);
  });

  it('a tap on a picture sets the point that crops keep; buttons move it in the row; all of it is sent by the form', async () => {
    const { caseId } = await openTestCase(real.world.context, office.as('petugas'), office.sopId, { title: 'Bergambar' });
    const pictures = await Promise.all([photo(900, 600), photo(600, 900)].map(async (made) => real.world.equipment.files.put(await made, 'foto.jpg')));
    const hashes = pictures.map((one) => (one.ok ? one.file.hash : ''));
    for (const hash of hashes) await real.world.context.db.insertInto('files').values({ office_id: office.officeId, hash, name: 'foto.jpg', mime: 'image/jpeg', size: 1, width: 900, height: 600, taken_at: null, location: JSON.stringify(null), uploaded_at: real.world.context.now(), uploaded_by: '', shown_as: null }).execute();
    const media = hashes.map((file, index) => ({ id: `m${index + 1}`, file, alt: 'Warga membersihkan sungai', caption: '', credit: '' }));
    const file = { do: async (type: 'receive', payload: object) => (await import('../src/actions/act-on-case.ts')).actOnCase(real.world.context, office.as('petugas'), { caseId, type, payload, key: crypto.randomUUID(), seen: -1 }) };
    await file.do('receive', { source: 'Warga', letterNumber: '', subject: 'Sungai', kind: '', files: [], post: { title: 'Sungai bersih', blocks: [{ id: 'b1', text: 'Isi' }], media } });
    await signIn('kasubbag@dpmk.example');
    await page.goto(`${url}/o/dpmk/berkas/${caseId}/naskah`);
    const first = page.locator('[data-picture=m1]');
    await first.locator('[data-stage]').scrollIntoViewIfNeeded();
    const box = (await first.locator('[data-stage]').boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.4);
    await first.locator('summary').click();
    await expect.poll(() => first.locator('[data-crop]').first().evaluate((one) => (one as HTMLImageElement).style.objectPosition)).toMatch(/%/);
    const square = (await first.locator('[data-crop]').first().boundingBox())!;
    expect(square.width / square.height).toBeCloseTo(1, 1);
    await first.getByRole('button', { name: 'Turunkan' }).click();
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.waitForURL(/beres=edit/);
    const post = (await state(caseId)).post!;
    expect(post.media.map((one) => one.id)).toEqual(['m2', 'm1']);
    expect(post.media[1]!.focus!.x).toBeCloseTo(0.25, 1);
    expect(post.media[1]!.focus!.y).toBeCloseTo(0.4, 1);
    expect(post.media[0]!.focus).toBeUndefined();
    await signIn('petugas@dpmk.example');
  });

  it('a planned showing is dragged to another day, asked about, and moved', async () => {
    const day = (days: number) => Temporal.Now.zonedDateTimeISO('Asia/Jakarta').add({ days }).toPlainDate();
    const from = day(2);
    const file = await openTestCase(real.world.context, office.as('petugas'), office.sopId, { title: 'Dipindah dengan tangan' });
    await file.do(office.as('petugas'), 'receive', { source: 'Warga', letterNumber: '', subject: 'Sungai', kind: '', files: [], post: { title: 'Sungai', blocks: [{ id: 'b1', text: 'Isi' }] }, channels: [{ channel: 'website', from: `${from}T01:00:00Z` }] });
    await page.goto(`${url}/o/dpmk/kalender?tampilan=pekan&tanggal=${from}`);
    const to = [1, -1].map((days) => from.add({ days })).find((one) => one.weekOfYear === from.weekOfYear)!;
    await page.locator(`td[data-day="${from}"] [data-move="${file.caseId}"]`).dragTo(page.locator(`td[data-day="${to}"]`));
    await page.getByRole('heading', { name: 'Pindahkan "Dipindah dengan tangan"', exact: false }).waitFor();
    await page.getByLabel('Waktu tayang baru').fill(`${to}T09:30`);
    await page.locator('dialog').getByRole('button', { name: 'Pindahkan' }).click();
    await page.locator(`td[data-day="${to}"] [data-move="${file.caseId}"]`).waitFor();
    expect((await state(file.caseId)).channels).toEqual([{ channel: 'website', from: `${to}T02:30:00.000Z` }]);
  });

  it('a finger lifts a planned showing by a long press and carries it to a day; a swipe scrolls, and Escape or the same day change nothing', async () => {
    const from = Temporal.Now.zonedDateTimeISO('Asia/Jakarta').toPlainDate().with({ day: 12 }).add({ months: 1 });
    const to = from.add({ days: from.dayOfWeek === 1 ? 1 : -1 });
    const file = await openTestCase(real.world.context, office.as('petugas'), office.sopId, { title: 'Dipindah dengan jari' });
    await file.do(office.as('petugas'), 'receive', { source: 'Warga', letterNumber: '', subject: 'Sungai', kind: '', files: [], post: { title: 'Sungai', blocks: [{ id: 'b1', text: 'Isi' }] }, channels: [{ channel: 'website', from: `${from}T01:00:00Z` }] });
    const phone = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true, storageState: await context.storageState() });
    try {
      const held = await phone.newPage();
      await held.goto(`${url}/o/dpmk/kalender?tanggal=${from}`);
      await held.getByText('Tekan lama penayangan', { exact: false }).waitFor();
      const row = held.locator('.entry-row', { hasText: 'Dipindah dengan jari' });
      const dialog = held.getByRole('heading', { name: 'Pindahkan "Dipindah dengan jari"', exact: false });
      const devtools = await phone.newCDPSession(held);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
      const middle = async (selector: ReturnType<typeof held.locator>) => {
        const box = (await selector.boundingBox())!;
        return { x: box.x + box.width / 3, y: box.y + box.height / 2 };
      };
      const lift = async () => {
        await row.scrollIntoViewIfNeeded();
        const at = await middle(row);
        await touch('touchStart', at.x, at.y);
        await held.locator('.carried').waitFor();
        return at;
      };
      const carry = async (start: { x: number; y: number }, end: { x: number; y: number }) => {
        for (let step = 1; step <= 5; step++) await touch('touchMove', start.x + ((end.x - start.x) * step) / 5, start.y + ((end.y - start.y) * step) / 5);
      };
      const said = () => held.locator('[data-calendar] [role=status]').textContent();

      // A swipe is the browser's own.
      await row.scrollIntoViewIfNeeded();
      const rest = await middle(row);
      const before = await held.evaluate(() => scrollY);
      await touch('touchStart', rest.x, rest.y);
      await carry(rest, { x: rest.x, y: rest.y + 160 });
      await touch('touchEnd');
      await expect.poll(() => held.evaluate(() => scrollY)).toBeLessThan(before);
      expect([await held.locator('.carried').count(), await dialog.count()]).toEqual([0, 0]);

      // Escape puts it back, and so does letting go where it was.
      await lift();
      expect(await said()).toContain('diangkat');
      await held.keyboard.press('Escape');
      expect([await held.locator('.carried').count(), await said()]).toEqual([0, 'Tidak jadi dipindahkan.']);
      await touch('touchEnd');
      await lift();
      await touch('touchEnd');
      // A tap's click comes after its end, if it comes: the next frame has seen it.
      await held.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
      expect([new URL(held.url()).pathname, await dialog.count()]).toEqual(['/o/dpmk/kalender', 0]);

      const start = await lift();
      // The page comes along when the day lies above what the screen shows.
      const cell = held.locator(`td[data-day="${to}"]`);
      await carry(start, { x: start.x, y: 40 });
      await expect.poll(async () => (await middle(cell)).y).toBeGreaterThan(90);
      await carry({ x: start.x, y: 40 }, { x: start.x, y: 200 });
      const end = await middle(cell);
      await carry({ x: start.x, y: 200 }, end);
      await expect.poll(said).toMatch(new RegExp(` ${to.day} `));
      expect(await cell.getAttribute('class')).toContain('drop');
      await touch('touchEnd');
      await dialog.waitFor();
      await held.locator('dialog').getByRole('button', { name: 'Pindahkan' }).click();
      await expect.poll(async () => (await state(file.caseId)).channels).toEqual([{ channel: 'website', from: `${to}T01:00:00.000Z` }]);
    } finally {
      await phone.close();
    }
  });

  it('calendar, search, uploads and pictures have no barrier, light and dark, narrow and wide', async () => {
    const { rows: [edited] } = await real.world.database.pool.query<{ id: string }>(`select id from cases where title = 'Bergambar'`);
    const month = Temporal.Now.zonedDateTimeISO('Asia/Jakarta').add({ days: 2 }).toPlainDate();
    const found: string[] = [];
    for (const [path, sees] of [
      [`/o/dpmk/kalender?tanggal=${month}`, 'table.calendar'], ['/o/dpmk/kalender?tampilan=daftar', '.entry-row'],
      ['/o/dpmk/cari?q=sungai', '.found-one'], [`/o/dpmk/berkas/${edited!.id}/lampiran`, 'kentongan-uploads'], [`/o/dpmk/berkas/${edited!.id}/naskah`, '.focus-grid'],
    ] as const) {
      await signIn(path.endsWith('naskah') ? 'kasubbag@dpmk.example' : 'petugas@dpmk.example');
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(url + path);
        if ((await page.locator(sees).count()) === 0) found.push(`${path}: no ${sees}`);
        await page.evaluate(() => { for (const one of document.querySelectorAll('main details')) (one as HTMLDetailsElement).open = true; });
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${path} ${width}: wider than the screen`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
          found.push(...violations.map((one) => `${path} ${width} ${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 2).join(' | ')}`));
        }
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
