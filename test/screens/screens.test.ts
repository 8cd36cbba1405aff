/** Every screen, on a bad line and by keyboard. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from '../real-browser.ts';
import { lookAtScreens, SIZES } from './look-at-screens.ts';
import { openSampleHouse, type SampleHouse } from './sample-house.ts';
import { SCREENS } from './screen-list.ts';
import { walkByKeyboard } from './walk-by-keyboard.ts';

const LONG = 600_000;

describe.skipIf(!BROWSER)('every screen', () => {
  let house: SampleHouse;
  beforeAll(async () => { house = await openSampleHouse(); }, 120_000);
  afterAll(() => house?.close());

  it('loads within its bytes on a first visit, without a fault in the console', async () => {
    const faults: string[] = [];
    const weights: { name: string; bytes: number; budget: number }[] = [];
    for (const screen of SCREENS) {
      // A context of its own, so that nothing is there from before.
      await lookAtScreens(house, [screen], async (_screen, page, path) => {
        await page.setViewportSize(SIZES[360]);
        page.on('console', (message) => { if (message.type() === 'error') faults.push(`${screen.name}: ${message.text()}`); });
        page.on('pageerror', (failure) => faults.push(`${screen.name}: ${failure.message}`));
        const bytes = await weigh(page, house.url + path, (status) => { if (status !== 200) faults.push(`${screen.name}: answered ${status}`); });
        weights.push({ name: screen.name, bytes, budget: screen.budget });
        if (bytes > screen.budget) faults.push(`${screen.name}: ${Math.ceil(bytes / 1024)} KB, allowed ${screen.budget / 1024} KB`);
      });
    }
    console.log(weights.map((one) => `${String(Math.ceil(one.bytes / 1024)).padStart(5)} KB of ${one.budget / 1024}  ${one.name}`).join('\n'));
    expect(faults).toEqual([]);
  }, LONG);

  it('is walked by keyboard from end to end, every stop seen', async () => {
    const faults: string[] = [];
    await lookAtScreens(house, SCREENS, async (screen, page, path) => {
      await page.setViewportSize(SIZES[1280]);
      await page.goto(house.url + path);
      faults.push(...(await walkByKeyboard(page)).map((one) => `${screen.name}: ${one}`));
    });
    expect(faults).toEqual([]);
  }, LONG);
});

/** Bytes as they came over the line, heads not counted. */
async function weigh(page: Page, address: string, answered: (status: number) => void): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  await devtools.send('Network.enable');
  // The line a desk keeps open never ends.
  const open = new Set<string>();
  devtools.on('Network.requestWillBeSent', (one) => { if (one.type !== 'EventSource') open.add(one.requestId); });
  devtools.on('Network.loadingFailed', (one) => { open.delete(one.requestId); });
  devtools.on('Network.loadingFinished', (one) => {
    bytes += one.encodedDataLength;
    open.delete(one.requestId);
  });
  const answer = await page.goto(address, { waitUntil: 'load' });
  answered(answer?.status() ?? 0);
  // What modules ask for on their own comes once they have time.
  await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(resolve); }));
  await expect.poll(() => open.size).toBe(0);
  return bytes;
}
