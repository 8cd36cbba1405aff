/** What Lighthouse says of the public site on a phone. Three marks are held; speed is a time, which is printed and not asserted. */
import { createServer, type AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { putSheet } from '../src/actions/put-sheet.ts';
import { updateOffice } from '../src/actions/update-office.ts';
import { good, openTestCase, testOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const HELD = ['accessibility', 'best-practices', 'seo'] as const;
const LEAST = 95;

describe.skipIf(!BROWSER)('Lighthouse on a phone', () => {
  let real: RealBrowser;
  let browser: Browser;
  let port = 0;

  beforeAll(async () => {
    real = await openRealBrowser();
    const socket = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => socket.once('listening', resolve));
    ({ port } = socket.address() as AddressInfo);
    await new Promise((resolve) => socket.close(resolve));
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox', `--remote-debugging-port=${port}`] });
    const { context } = real.world;
    const office = await testOffice(context, 'bunder', 'sops/000-dp3appkb-website-medsos.yaml');
    good(await updateOffice(context, office.admin, { settings: { government: 'Pemerintah Kabupaten Contoh', address: 'Jalan Teladan 1', colour: '#7a4b1e', head: 'kop' } }));
    good(await putSheet(context, office.admin, { kind: 'service', slug: 'domisili', title: 'Surat Domisili', position: 1, shown: true, body: { requirements: 'KTP', time: '15 menit', cost: 'Tidak dipungut biaya' } }));
    const news = await openTestCase(context, office.as('pengelola'), office.sopId);
    const post = { title: 'Posyandu dibuka', summary: 'Setiap Selasa.', category: 'Berita', informationKind: 'berkala', media: [], variants: [], blocks: [{ id: 'b1', text: 'Posyandu dibuka setiap Selasa pagi di balai padukuhan.' }] };
    await news.do(office.as('pengelola'), 'edit', { post, channels: [{ channel: 'website' }] });
    await news.do(office.as('pengelola'), 'submit');
    await news.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await news.do(office.as('kepala'), 'sign', { answer: 'ya' });
    await news.do(office.as('pengelola'), 'publish');
    await vi.waitFor(async () => expect(await (await fetch(`${real.url}/s/bunder/`)).text()).toContain('posyandu-dibuka'), { timeout: 30_000, interval: 200 });
    await vi.waitFor(async () => expect((await fetch(`${real.url}/s/bunder/layanan/domisili`)).status).toBe(200), { timeout: 30_000, interval: 200 });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await real?.close();
  });

  it.each(['', 'berita/posyandu-dibuka', 'layanan/domisili', 'en/', 'en/berita/posyandu-dibuka'])('gives /%s at least 95 for accessibility, best practices and search engines', async (path) => {
    const run = await lighthouse(`${real.url}/s/bunder/${path}`, { port, output: 'json', logLevel: 'error', throttlingMethod: 'simulate' });
    const { categories, audits } = run!.lhr;
    const marks = Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]));
    const lost = HELD.flatMap((name) => (categories[name]?.auditRefs ?? []).filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1).map((ref) => `${name}: ${ref.id}`));
    console.log(`/${path}`, marks, lost);
    for (const name of HELD) expect(marks[name], lost.join(', ')).toBeGreaterThanOrEqual(LEAST);
  }, 120_000);
});
