/** Every screen, seen by everybody who might have trouble with it: by axe, on a narrow phone, in the dark. A file of its own, because it takes the longest of all. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from '../real-browser.ts';
import { lookAtScreens, SCHEMES, SIZES } from './look-at-screens.ts';
import { openSampleHouse, type SampleHouse } from './sample-house.ts';
import { SCREENS } from './screen-list.ts';

describe.skipIf(!BROWSER)('every screen', () => {
  let house: SampleHouse;
  beforeAll(async () => { house = await openSampleHouse(); }, 120_000);
  afterAll(() => house?.close());

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
  }, 900_000);
});

/** Seen once narrow and once wide with every rule; in the other scheme of each only colours can differ. */
const AGAIN: ReadonlySet<string> = new Set(['360 dark', '1280 light']);

async function axeFaults(page: Page, coloursAlone: boolean): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (coloursAlone ? axe.withRules(['color-contrast']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
}
