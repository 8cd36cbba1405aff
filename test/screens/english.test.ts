/** Every screen of the desk in English: marked as English, no wider than a phone, and without Indonesian beside what the office itself wrote. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER } from '../real-browser.ts';
import { lookAtScreens, SIZES } from './look-at-screens.ts';
import { openSampleHouse, type SampleHouse } from './sample-house.ts';
import { SCREENS } from './screen-list.ts';

/** Words that no Indonesian sentence of ours does without for long, and no English one has. */
const INDONESIAN = /(?<![\p{L}\p{N}-])(yang|belum|sudah|tidak|anda|dengan|atau|akan|pilih|dapat|dari|untuk|lalu|bila|berkas|naskah)(?![\p{L}\p{N}-])/iu;

describe.skipIf(!BROWSER)('in English', () => {
  let house: SampleHouse;
  beforeAll(async () => { house = await openSampleHouse(); }, 120_000);
  afterAll(() => house?.close());

  it('every screen says everything in English but what the office wrote', async () => {
    const faults: string[] = [];
    const written = await writtenByOffices(house);
    await lookAtScreens(house, SCREENS.filter((one) => one.name !== 'galeri' && !one.name.startsWith('situs-') && !/cetak/.test(one.name)), async (screen, page, path) => {
      await page.context().addCookies([{ name: 'bahasa', value: 'en', url: house.url }]);
      await page.setViewportSize(SIZES[360]);
      await page.goto(house.url + path);
      const found = await page.evaluate((pattern) => {
        const rule = new RegExp(pattern, 'iu');
        const said: string[] = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const text = node.textContent ?? '';
          if (rule.test(text) && !node.parentElement?.closest('[lang=id],script,style,textarea')) said.push(text.trim());
        }
        for (const one of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
          for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
            const text = one.getAttribute(name) ?? '';
            if (rule.test(text) && !one.closest('[lang=id]')) said.push(`${name}: ${text}`);
          }
        }
        return { lang: document.documentElement.lang, over: document.documentElement.scrollWidth - innerWidth, said: [...new Set(said)] };
      }, INDONESIAN.source);
      const ours = found.said.filter((one) => INDONESIAN.test(withoutTheirs(one, written)));
      if (found.lang !== 'en') faults.push(`${screen.name}: lang is ${found.lang}`);
      if (found.over > 0) faults.push(`${screen.name}: ${found.over} px wider than the screen`);
      faults.push(...ours.map((one) => `${screen.name}: ${one.slice(0, 120)}`));
    });
    expect(faults).toEqual([]);
  }, 300_000);
});

/** Titles, texts, SOPs and settings as they stand in the database: sentences of ours may quote them. */
async function writtenByOffices(house: SampleHouse): Promise<readonly string[]> {
  const { db } = house.world.context;
  const read = async (rows: Promise<readonly object[]>) => (await rows).flatMap((row) => Object.values(row).flatMap(stringsIn));
  const all = [
    ...await read(db.selectFrom('cases').select(['title', 'state']).execute()), ...await read(db.selectFrom('sop_versions').select('definition').execute()),
    ...await read(db.selectFrom('events').select('body').execute()), ...await read(db.selectFrom('settings_log').select(['before', 'after']).execute()),
  ];
  return [...new Set(all.flatMap((one) => [one, ...one.split('\n'), one.replace(/\s+/g, ' ')]).map((one) => one.trim()).filter((one) => one.length > 8 && one.length < 2000))].toSorted((a, b) => b.length - a.length);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[[{]/.test(value) ? stringsIn(tryJson(value)) : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A sentence less what it quotes, whole or shortened with "…"; a line of a drawing is a part of a quotation. */
function withoutTheirs(text: string, written: readonly string[]): string {
  const line = text.replace(/^\d+\. /, '');
  if (written.some((one) => one.includes(line))) return '';
  let rest = line;
  for (const one of written) rest = rest.replaceAll(one, ' ');
  const end = /: ([^:]*?)…$/.exec(rest)?.[1]?.trim() ?? '';
  return end.length > 8 && written.some((one) => one.includes(end)) ? rest.slice(0, rest.lastIndexOf(': ')) : rest;
}
