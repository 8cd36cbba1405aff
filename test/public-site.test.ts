/** What the public meets, in a real browser: barriers, bytes, without a script; the request's draft; the screen without a line. */
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addScreen } from '../src/actions/add-screen.ts';
import { putSheet } from '../src/actions/put-sheet.ts';
import { registerFile } from '../src/actions/register-file.ts';
import { updateOffice } from '../src/actions/update-office.ts';
import { PASSWORD } from './door.ts';
import { good, openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

/** Kilobytes a page may cost on the wire, its first pictures included. */
const BUDGET = 150;

describe.skipIf(!BROWSER)('the public side', () => {
  let real: RealBrowser;
  let office: TestOffice;
  let site = '';
  const contexts: BrowserContext[] = [];

  const open = async (options: object = {}): Promise<Page> => {
    const context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 }, ...options });
    contexts.push(context);
    return context.newPage();
  };

  /** As a camera sees it: no two points are equal, so it does not pack to nothing. */
  async function photo(seed: number): Promise<string> {
    const noise = { create: { width: 1800, height: 1200, channels: 3 as const, background: '#000', noise: { type: 'gaussian' as const, mean: 128, sigma: 75 } } };
    const scene = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#cfe6f5"/><stop offset="1" stop-color="#3c6e47"/></linearGradient></defs><rect width="1800" height="1200" fill="url(#g)"/>${Array.from({ length: 90 }, (_, n) => `<circle cx="${(n * 197 + seed * 31) % 1800}" cy="${(n * 131) % 1200}" r="${20 + (n % 9) * 12}" fill="hsl(${(n * 37 + seed) % 360} 45% 50%)"/>`).join('')}</svg>`);
    const grain = await sharp(noise).blur(1.6).png().toBuffer();
    const bytes = await sharp(scene).composite([{ input: grain, blend: 'overlay' }]).jpeg({ quality: 90 }).toBuffer();
    const kept = await real.world.files.put(bytes, 'foto.jpg');
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues));
    const { hash, mime, size, width = null, height = null } = kept.file;
    good(await registerFile(real.world.context, office.admin, { hash, name: 'foto.jpg', mime, size, width, height, takenAt: null, location: null }));
    return hash;
  }

  async function publish(title: string, category: string, file: string, channels = ['website']) {
    const paragraph = 'Warga membersihkan saluran air sepanjang satu kilometer pada Sabtu pagi, agar air tidak meluap ke jalan ketika hujan lebat. ';
    const post = { title, summary: 'Kerja bakti tiga padukuhan.', category, informationKind: 'berkala', media: [{ id: 'm1', file, alt: 'Warga di tepi saluran', caption: 'Kerja bakti', credit: 'Kantor' }], variants: [],
      blocks: Array.from({ length: 6 }, (_, n) => ({ id: `b${n}`, text: n === 2 ? '| Padukuhan | Panjang |\n|---|---:|\n| Satu | 400 m |' : paragraph.repeat(3) })) };
    const news = await openTestCase(real.world.context, office.as('pengelola'), office.sopId);
    await news.do(office.as('pengelola'), 'edit', { post, channels: channels.map((channel) => ({ channel })) });
    await news.do(office.as('pengelola'), 'submit');
    await news.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await news.do(office.as('kepala'), 'sign', { answer: 'ya' });
    await news.do(office.as('pengelola'), 'publish');
    return news;
  }

  beforeAll(async () => {
    real = await openRealBrowser();
    const { context } = real.world;
    office = await testOffice(context, 'bunder', 'sops/000-dp3appkb-website-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice(7)}@bunder.example`, PASSWORD));
    site = `${real.url}/s/bunder/`;
    const seal = await photo(9);
    good(await updateOffice(context, office.admin, { settings: { government: 'Pemerintah Kabupaten Contoh', address: 'Jalan Teladan 1', phone: '(0270) 555 0101', email: 'surat@bunder.example', motto: 'Terbuka melayani.', colour: '#b5502a', seal, head: 'pita' } }));
    good(await putSheet(context, office.admin, { kind: 'page', slug: 'visi-misi', title: 'Visi dan Misi', position: 1, shown: true, body: { text: '## Visi\n\nPelayanan terbuka.' } }));
    good(await putSheet(context, office.admin, { kind: 'service', slug: 'domisili', title: 'Surat Domisili', position: 1, shown: true, body: { requirements: 'KTP\nKK', procedure: 'Datang\nTerima', time: '15 menit', cost: 'Tidak dipungut biaya', output: 'Surat', channel: 'Loket', complaints: 'Kotak saran' } }));
    for (let n = 0; n < 4; n++) await publish(`Kerja bakti membersihkan saluran air tahap ${n + 1}`, n === 3 ? 'Pengumuman' : 'Berita', await photo(n));
    await vi.waitFor(async () => expect((await (await fetch(site)).text()).match(/kerja-bakti-membersihkan/g)?.length).toBeGreaterThan(3), { timeout: 30_000, interval: 200 });
    await vi.waitFor(async () => expect((await fetch(`${site}layanan/domisili`)).status).toBe(200), { timeout: 30_000, interval: 200 });
  }, 90_000);
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await real?.close();
  });

  /** In the dark only colours are new: names, roles and order are what they were in the light. */
  const look = (page: Page, colorScheme: 'light' | 'dark') => {
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    return (colorScheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe).analyze();
  };
  const POST = 'berita/kerja-bakti-membersihkan-saluran-air-tahap-1';
  const PATHS = ['', POST, 'kategori/berita', 'profil', 'profil/visi-misi', 'layanan', 'layanan/domisili', 'informasi', 'informasi/berkala', 'arsip', 'kontak', 'cari', 'cari?q=saluran', 'cari?q=zzzz', 'sop', 'tidak-ada', 'layar/videotron', 'en/', `en/${POST}`, 'en/kontak', 'en/cari?q=saluran'];

  it('has no barrier on any page: light and dark, on the narrowest phone and on a desk', async () => {
    const page = await open();
    const found: string[] = [];
    for (const path of [...PATHS, `sop/${office.sopId}`, `en/sop/${office.sopId}`]) {
      const answer = await page.goto(site + path);
      if (answer?.status() !== (path === 'tidak-ada' ? 404 : 200)) found.push(`${path}: ${answer?.status()}`);
      for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        if (await page.evaluate(() => document.documentElement.scrollWidth) > width) found.push(`${path} ${width}: wider than the screen`);
        const { violations } = await look(page, colorScheme);
        found.push(...violations.map((one) => `${path} ${width} ${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 140)).slice(0, 2).join(' | ')}`));
      }
    }
    expect(found).toEqual([]);
  }, 240_000);

  it('has no barrier in any head, home layout or letters an office may choose', async () => {
    const page = await open();
    const found: string[] = [];
    for (const [head, home, letters] of [['garis', 'etalase', 'polos'], ['kop', 'layanan', 'tegas'], ['pita', 'warta', 'berkait']] as const) {
      good(await updateOffice(real.world.context, office.admin, { settings: { head, home, letters } }));
      await expect.poll(async () => (await (await fetch(site)).text()).includes(`kepala-${head} tata-${home} huruf-${letters}`), { timeout: 30_000 }).toBe(true);
      for (const width of [360, 1280]) for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(site);
        await page.locator('.reading summary').click();
        if (await page.evaluate(() => document.documentElement.scrollWidth) > width) found.push(`${head} ${width}: wider than the screen`);
        const { violations } = await look(page, colorScheme);
        found.push(...violations.map((one) => `${head} ${width} ${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 140)).slice(0, 2).join(' | ')}`));
      }
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('costs less than its budget on the wire, pictures and all, on a phone with a sharp screen', async () => {
    const page = await open({ deviceScaleFactor: 2.6 });
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.enable');
    let bytes = 0;
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
    const report: Record<string, string> = {};
    for (const path of ['', POST, 'layanan', 'kontak', 'cari?q=saluran', 'sop']) {
      await wire.send('Network.clearBrowserCache');
      bytes = 0;
      await page.goto(site + path, { waitUntil: 'networkidle' });
      report[path] = `${(bytes / 1000).toFixed(1)} KB`;
      expect(bytes / 1000, path).toBeLessThan(BUDGET);
    }
    console.log('bytes on the wire', report);
  });

  it('is read, searched and set larger or darker without a script, and remembers the choice where there is one', async () => {
    const page = await open({ javaScriptEnabled: false });
    const sizes = async (one: Page) => [await one.locator('main').evaluate((main) => Number.parseFloat(getComputedStyle(main.ownerDocument.documentElement).fontSize)), await one.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)] as const;
    await page.goto(site);
    const [before, ground] = await sizes(page);
    await page.locator('.reading summary').click();
    await page.locator('#u-besar').check();
    await page.locator('#w-gelap').check();
    const [after, dark] = await sizes(page);
    expect(after).toBeGreaterThan(before);
    expect(dark).not.toBe(ground);
    await page.locator('.reading summary').click();
    await page.locator('nav.menu a[href="cari"]').click();
    await page.locator('#q').fill('saluran');
    await page.locator('.search button').click();
    expect(await page.locator('mark').first().innerText()).toMatch(/saluran/i);
    await page.locator('article h2 a').first().click();
    expect(await page.locator('h1').innerText()).toContain('Kerja bakti');
    const scripted = await open();
    const faults: string[] = [];
    scripted.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    await scripted.goto(site);
    await scripted.locator('.reading summary').click();
    await scripted.locator('#u-besar').check();
    await scripted.goto(site + POST);
    await expect.poll(async () => (await sizes(scripted))[0]).toBe(after);
    expect(faults).toEqual([]);
  });

  it('keeps a request on the device until it is sent, offers it again, and forgets it when told to', async () => {
    await testOffice(real.world.context, 'tayang', 'sops/004-dpmk-distribusi-informasi.yaml');
    const page = await open();
    const form = `${real.url}/s/tayang/permohonan`;
    const next = () => page.locator('form button.main').click();
    await page.goto(form);
    await page.fill('[name=agency]', 'Dinas Kesehatan');
    await page.fill('[name=contact]', 'Ibu Ani, 0274-123456');
    await page.fill('[name=subject]', 'Pekan imunisasi');
    await page.fill('[name=letterNumber]', '440/118/2026');
    await next();
    await page.fill('[name=text]', 'Imunisasi gratis setiap Selasa.');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('permohonan:tayang') ?? '')).toContain('Imunisasi gratis');
    await page.goto(form);
    expect(await page.locator('[data-draft-title]').innerText()).toContain('belum dikirim');
    await page.locator('[data-draft-restore]').click();
    expect(await page.inputValue('[name=agency]')).toBe('Dinas Kesehatan');
    await next();
    expect(await page.inputValue('[name=text]')).toBe('Imunisasi gratis setiap Selasa.');
    await next();
    const ticked = page.locator('[name=channels]:checked');
    for (const box of (await page.locator('[name=channels]').all()).slice(0, 3)) await box.check();
    const wished = await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(wished.length).toBe(3);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('permohonan:tayang') ?? '')).toContain(`"${wished.at(-1)}"`);
    await page.goto(form);
    await page.locator('[data-draft-restore]').click();
    await next();
    await next();
    expect(await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(wished);
    await next();
    expect(await page.locator('.receipt').innerText()).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
    expect(await page.evaluate(() => localStorage.getItem('permohonan:tayang'))).toBeNull();
    await page.goto(form);
    await page.fill('[name=agency]', 'Dinas Lain');
    await page.locator('[data-draft-forget]').click();
    await page.goto(form);
    expect(await page.locator('[data-draft]').isHidden()).toBe(true);
  });

  it('plays on after a reboot without a line, and shows the desk what it will play', async () => {
    const { context } = real.world;
    const { token, screenId } = good(await addScreen(context, office.admin, { channel: 'videotron', name: 'Videotron Balai', width: 960, height: 320 }));
    const news = await publish('Layar tetap menyala', 'Berita', await photo(5), ['videotron']);
    await expect.poll(async () => (await (await fetch(`${real.url}/v/${token}/daftar.json`)).text()).includes('Layar tetap menyala'), { timeout: 30_000 }).toBe(true);
    const page = await open({ viewport: { width: 960, height: 320 } });
    await page.goto(`${real.url}/v/${token}`);
    await page.locator('.slide h1').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(async (address) => (await (await caches.open(`layar:${address}`)).keys()).map((one) => new URL(one.url).pathname).filter((path) => /daftar\.json|\/media\/|player|\.css/.test(path)).length, `/v/${token}`), { timeout: 30_000 }).toBeGreaterThan(4);
    await page.context().setOffline(true);
    expect(await page.evaluate(() => fetch('/healthz').then(() => 'line', () => 'none'))).toBe('none');
    await page.reload();
    await page.locator('.slide.bermedia h1').waitFor({ timeout: 30_000 });
    expect(await page.locator('.slide h1').innerText()).toBe('Layar tetap menyala');
    expect(await page.locator('.foto img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.locator('#jam').innerText()).toMatch(/WIB$/);

    const desk = await open({ viewport: { width: 1000, height: 700 } });
    const answer = await real.world.accounts.signIn('pengelola@bunder.example', PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await desk.context().addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url: real.url };
    }));
    await desk.goto(`${real.url}/o/bunder/layar/${screenId}/pratinjau?berkas=${news.caseId}`);
    await desk.locator('.slide.bermedia').waitFor();
    const box = (await desk.locator('.layar').boundingBox())!;
    expect(box.width / box.height).toBeCloseTo(3, 1);
    expect(await desk.evaluate(() => localStorage.length)).toBe(0);
    const stranger = await open();
    expect((await stranger.goto(`${real.url}/o/bunder/layar/${screenId}/pratinjau`))?.status()).toBe(404);
  }, 90_000);
});
