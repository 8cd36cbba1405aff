/** Opens screens one after another, in a browser of the right person, and closes each person's browser when nobody needs it any more. */
import type { BrowserContext, Page } from 'playwright';
import type { SampleHouse } from './sample-house.ts';
import { SCREENS, type Screen } from './screen-list.ts';

export const SIZES = { 360: { width: 360, height: 740 }, 1280: { width: 1280, height: 900 } } as const;
export const SCHEMES = ['light', 'dark'] as const;

export async function lookAtScreens(house: SampleHouse, screens: readonly Screen[], look: (screen: Screen, page: Page, path: string) => Promise<void>): Promise<void> {
  for (const who of new Set(screens.map((one) => one.who))) {
    const context = await house.visitor(who);
    try {
      for (const screen of screens.filter((one) => one.who === who)) await lookAt(house, context, screen, look);
    } finally {
      await context.close();
    }
  }
}

async function lookAt(house: SampleHouse, context: BrowserContext, screen: Screen, look: (screen: Screen, page: Page, path: string) => Promise<void>): Promise<void> {
  const path = typeof screen.path === 'string' ? screen.path : await screen.path(house);
  const page = await context.newPage();
  try {
    await look(screen, page, path);
  } finally {
    await page.close();
  }
}

/** The screens to look at: all, or those whose name holds one of the words. */
export function chosenScreens(words: readonly string[]): readonly Screen[] {
  return words.length === 0 ? SCREENS : SCREENS.filter((one) => words.some((word) => one.name.includes(word)));
}
