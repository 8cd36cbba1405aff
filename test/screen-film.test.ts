/** A film on a videotron, in a real browser: slide, film, slide; with seal and clock, and without a line once it has come. */
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addScreen } from '../src/actions/add-screen.ts';
import { registerFile } from '../src/actions/register-file.ts';
import { updateOffice } from '../src/actions/update-office.ts';
import { good, openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const FILM_MS = 2000;

describe.skipIf(!BROWSER)('a film on a screen', () => {
  let real: RealBrowser;
  let office: TestOffice;
  let player = '';

  beforeAll(async () => {
    real = await openRealBrowser();
    office = await testOffice(real.world.context, 'bunder', 'sops/000-dp3appkb-website-medsos.yaml');
    const seal = await keep(await sharp({ create: { width: 200, height: 200, channels: 4, background: '#d9a514' } }).png().toBuffer(), 'lambang.png');
    good(await updateOffice(real.world.context, office.admin, { settings: { seal, colour: '#1f5f4a' } }));
    const { token } = good(await addScreen(real.world.context, office.admin, { channel: 'videotron', name: 'Videotron Balai', width: 960, height: 540 }));
    player = `${real.url}/v/${token}`;
    await publish('Gotong royong Sabtu pagi', await keep(await sharp({ create: { width: 1200, height: 700, channels: 3, background: '#88a070' } }).jpeg().toBuffer(), 'foto.jpg'));
    await publish('Film: panen raya di Bulak Wetan', await keep(await film(), 'panen.webm'));
    await publish('Film dari telepon, tegak', await keep(await film(360, 640), 'tegak.webm'));
    await vi.waitFor(async () => expect(((await (await fetch(`${player}/daftar.json`)).json()) as { slides: unknown[] }).slides).toHaveLength(3), { timeout: 30_000, interval: 200 });
  }, 90_000);
  afterAll(() => real?.close());

  async function keep(bytes: Buffer, name: string): Promise<string> {
    const kept = await real.world.files.put(bytes, name);
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues));
    const { hash, mime, size, width = null, height = null } = kept.file;
    good(await registerFile(real.world.context, office.admin, { hash, name, mime, size, width, height, takenAt: null, location: null }));
    return hash;
  }

  /** The browser films a drawing that moves. */
  async function film(width = 640, height = 360): Promise<Buffer> {
    const page = await real.browser.newPage();
    const bytes = await page.evaluate(([length, width, height]) => new Promise<number[]>((resolve) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const brush = canvas.getContext('2d')!;
      const began = performance.now();
      const draw = () => {
        const turn = (performance.now() - began) / length;
        brush.fillStyle = '#2f6f9f';
        brush.fillRect(0, 0, width, height);
        brush.fillStyle = '#f4c542';
        brush.fillRect(turn * (width - 80), height / 3, 80, 80);
        if (turn < 1) requestAnimationFrame(draw);
      };
      const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
      const pieces: Blob[] = [];
      recorder.ondataavailable = ({ data }) => pieces.push(data);
      recorder.onstop = async () => resolve([...new Uint8Array(await new Blob(pieces).arrayBuffer())]);
      recorder.start();
      draw();
      setTimeout(() => recorder.stop(), length);
    }), [FILM_MS, width, height] as const);
    await page.close();
    return Buffer.from(bytes);
  }

  async function publish(title: string, file: string) {
    const post = { title, summary: 'Singkat saja.', category: 'Berita', informationKind: 'berkala', media: [{ id: 'm1', file, alt: title, caption: '', credit: 'Kantor' }], variants: [], blocks: [{ id: 'b1', text: 'Singkat saja.' }] };
    const news = await openTestCase(real.world.context, office.as('pengelola'), office.sopId);
    await news.do(office.as('pengelola'), 'edit', { post, channels: [{ channel: 'videotron' }] });
    await news.do(office.as('pengelola'), 'submit');
    await news.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await news.do(office.as('kepala'), 'sign', { answer: 'ya' });
    await news.do(office.as('pengelola'), 'publish');
  }

  /** Waits until the film of this title runs, sees it go on, and says what stands around it. */
  async function watchFilm(page: Page, title: string) {
    await page.locator('.berfilm h1', { hasText: title }).waitFor({ timeout: 40_000 });
    const video = page.locator('.foto video');
    const at = () => video.evaluate((film: HTMLVideoElement) => film.currentTime);
    await expect.poll(at, { timeout: 30_000 }).toBeGreaterThan(0);
    const first = await at();
    await expect.poll(at, { timeout: 30_000 }).toBeGreaterThan(first + 0.5);
    return {
      whole: await video.evaluate((film) => film.classList.contains('utuh')), muted: await video.evaluate((film: HTMLVideoElement) => film.muted),
      clock: /^\d\d\.\d\d WIB$/.test(await page.locator('#jam').innerText()), seal: (await page.locator('.bawah img').evaluate((image: HTMLImageElement) => image.naturalWidth)) > 0,
    };
  }

  it('runs from its beginning to its end between slides, with seal and clock, and again without a line', async () => {
    const page = await real.browser.newPage({ viewport: { width: 960, height: 540 } });
    const around = { muted: true, clock: true, seal: true };
    const showing = async () => {
      expect(await watchFilm(page, 'panen raya')).toEqual({ ...around, whole: false });
      expect(await watchFilm(page, 'tegak')).toEqual({ ...around, whole: true });
      await page.locator('.slide:not(.berfilm) h1', { hasText: 'Gotong royong' }).waitFor({ timeout: 30_000 });
    };
    await page.goto(player);
    await showing();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(async (address) => (await (await caches.open(`layar:${address}`)).keys()).filter((one) => one.url.endsWith('.webm')).length, new URL(player).pathname), { timeout: 30_000 }).toBe(2);
    await page.context().setOffline(true);
    await page.reload();
    await showing();
    await page.context().setOffline(false);
    await page.close();
  }, 120_000);
});
