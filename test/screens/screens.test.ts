/** Every screen, seen by everybody who might have trouble with it: by axe, by keyboard, on a narrow phone, in the dark, on a bad line. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from '../real-browser.ts';
import { lookAtScreens, SCHEMES, SIZES } from './look-at-screens.ts';
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

  it('has nothing that axe finds, narrow and wide, light and dark, and never scrolls sideways', async () => {
    const faults: string[] = [];
    await lookAtScreens(house, SCREENS, async (screen, page, path) => {
      await page.goto(house.url + path);
      await page.evaluate(() => { for (const one of document.querySelectorAll('main details')) (one as HTMLDetailsElement).open = true; });
      for (const [width, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) faults.push(`${screen.name} ${width}: ${over} px wider than the screen`);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          faults.push(...(await axeFaults(page, AGAIN.has(`${width} ${colorScheme}`))).map((one) => `${screen.name} ${width} ${colorScheme}: ${one}`));
        }
      }
    });
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

/** Seen once narrow and once wide with every rule; in the other scheme of each only colours can differ. */
const AGAIN: ReadonlySet<string> = new Set(['360 dark', '1280 light']);

async function axeFaults(page: Page, coloursAlone: boolean): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (coloursAlone ? axe.withRules(['color-contrast']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
}

/** Bytes as they came over the line, heads not counted. */
async function weigh(page: Page, address: string, answered: (status: number) => void): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', (one) => { bytes += one.encodedDataLength; });
  const answer = await page.goto(address, { waitUntil: 'load' });
  answered(answer?.status() ?? 0);
  await page.waitForTimeout(300);
  return bytes;
}
