/**
 * `npm run screenshots [-- NAME…]`: writes every screen at both sizes and in both themes as PNG into `test-results/screens/`,
 * with the sample offices' stories in them. It runs inside the tests' own house, so it needs nothing that is running.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chosenScreens, lookAtScreens, SCHEMES, SIZES } from './look-at-screens.ts';
import { openSampleHouse } from './sample-house.ts';

const folder = join(import.meta.dirname, '..', '..', 'test-results', 'screens');
const words = (process.env['KENTONGAN_SCREENS'] ?? '').split(' ').filter((word) => word !== '');

it('writes the pictures', async () => {
  if (words.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const house = await openSampleHouse();
  let written = 0;
  try {
    await lookAtScreens(house, chosenScreens(words), async (screen, page, path) => {
      await page.goto(house.url + path);
      for (const [width, size] of Object.entries(SIZES)) {
        for (const colorScheme of SCHEMES) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.screenshot({ path: join(folder, `${screen.name}-${width}-${colorScheme}.png`), fullPage: true });
          written += 1;
        }
      }
      console.log(`${screen.name}  ${path}`);
    });
  } finally {
    await house.close();
  }
  console.log(`${written} gambar di ${folder}`);
  expect(written).toBeGreaterThan(0);
}, 1_800_000);
