/** The people of one office, each in a browser of their own, who work with what they see: links they click, forms they fill in. */
import type { BrowserContext, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { CaseState } from '../../src/core/case/state.ts';
import { PASSWORD } from '../door.ts';
import { testOffice, type TestOffice } from '../office.ts';
import type { RealBrowser } from '../real-browser.ts';

/** A file is `{ name, mimeType, buffer }`; ticks are a list of values; anything else is typed or chosen. */
export type Filled = Readonly<Record<string, string | readonly string[] | Attached | readonly Attached[]>>;
export interface Attached { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export interface BrowserWalk {
  readonly office: TestOffice;
  page(performer: string): Promise<Page>;
  context(performer: string): Promise<BrowserContext>;
  /** Opens a case from the desk; answers its address. */
  open(performer: string, filled: Filled): Promise<string>;
  /** Goes from the case's page to the form for this verb, fills it in and sends it. */
  step(performer: string, casePath: string, verb: string, filled?: Filled): Promise<void>;
  state(casePath: string): Promise<CaseState>;
  /** Waits until the worker has given the case's content to this channel. */
  published(casePath: string, channel: string): Promise<void>;
}

/** @param script whether the browsers run the pages' modules */
export async function walkInBrowser(real: RealBrowser, slug: string, sop: string, script: boolean): Promise<BrowserWalk> {
  const office = await testOffice(real.world.context, slug, sop, (who) => real.world.accounts.create(who, `${who.slice(slug.length + 1)}@${slug}.example`, PASSWORD));
  const people = new Map<string, Promise<Page>>();
  const page = (performer: string) => {
    if (!people.has(performer)) people.set(performer, signIn(real, `${performer}@${slug}.example`, script));
    return people.get(performer)!;
  };
  const state = async (casePath: string) => (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', casePath.split('/').at(-1) ?? '').executeTakeFirstOrThrow()).state;
  return {
    office, page, state,
    context: async (performer) => (await page(performer)).context(),
    async open(performer, filled) {
      const mine = await page(performer);
      await mine.goto(`${real.url}/o/${slug}/meja`);
      await mine.locator(`main a[href^="/o/${slug}/berkas/baru"]`).first().click();
      await send(mine, mine.locator(`form[action^="/o/${slug}/berkas/baru"]`).first(), filled);
      return new URL(mine.url()).pathname;
    },
    async step(performer, casePath, verb, filled = {}) {
      const mine = await page(performer);
      await mine.goto(real.url + casePath);
      const [address = '', query] = verb.split('?');
      const ending = query === undefined ? '' : `?${query}`;
      const form = mine.locator(`form[action^="${casePath}/${address}${ending}"]`).first();
      if ((await form.count()) === 0) await follow(mine, mine.locator(`main a[href^="${casePath}/${address}${ending}"]`).first());
      await send(mine, form, filled);
    },
    async published(casePath, channel) {
      await expect.poll(async () => (await state(casePath)).publications[channel]?.state, { timeout: 20_000 }).toBe('published');
    },
  };
}

async function signIn(real: RealBrowser, email: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await real.browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', viewport: { width: 390, height: 844 }, javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${real.url}/masuk`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', PASSWORD);
  await page.locator('main form button:not([type=button])').first().click();
  await page.waitForURL((address) => !address.pathname.startsWith('/masuk'));
  return page;
}

/** A link may lie in something folded. */
async function follow(page: Page, link: Locator): Promise<void> {
  await unfold(link);
  await Promise.all([page.waitForNavigation(), link.click()]);
}

export async function send(page: Page, form: Locator, filled: Filled): Promise<void> {
  const { lalu, ...fields } = filled;
  for (const [name, value] of Object.entries(fields)) await fillIn(page, form, name, value);
  const button = lalu === undefined ? form.locator('button:not([type=button]):not([name])').first() : form.locator(`button[name=lalu][value="${String(lalu)}"]`).first();
  await unfold(button);
  const before = page.url();
  const [answer] = await Promise.all([page.waitForNavigation(), button.click()]);
  const alert = page.locator('[role=alert]').first();
  if ((answer?.status() ?? 200) >= 400 || (await alert.count()) > 0) throw new Error(`${before} answered ${answer?.status()}: ${(await alert.count()) > 0 ? await alert.innerText() : ''}`);
}

async function fillIn(page: Page, form: Locator, name: string, value: Filled[string]): Promise<void> {
  const field = form.locator(`[name="${name}"]`).first();
  if (typeof value !== 'string' && !isTicks(value)) return attach(form, field, Array.isArray(value) ? value : [value as Attached]);
  const kind = (await field.getAttribute('type')) ?? (await field.evaluate((one) => one.tagName.toLowerCase()));
  if (kind === 'checkbox' || kind === 'radio') {
    const wanted = typeof value === 'string' ? [value] : value;
    const boxes = form.locator(`input[name="${name}"]`);
    for (const box of await boxes.all()) {
      const tick = wanted.includes((await box.getAttribute('value')) ?? 'on');
      await unfold(box);
      if (tick !== (await box.isChecked()) && (tick || kind === 'checkbox')) await box.setChecked(tick, { force: true });
    }
    return;
  }
  await unfold(field);
  if (kind === 'select') await field.selectOption(value as string);
  else if (await field.isVisible()) await field.fill(value as string);
  else await write(page, form.locator(`.field:has([name="${name}"]) [contenteditable=true]`).first(), value as string);
}

/** Into the rich editor that stands in the place of a text area. */
async function write(page: Page, editor: Locator, text: string): Promise<void> {
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  for (const [index, paragraph] of text.split('\n\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}

async function attach(form: Locator, field: Locator, files: readonly Attached[]): Promise<void> {
  await field.setInputFiles([...files]);
  // With the module, a file travels at once; the form waits for it.
  await expect.poll(() => form.locator('[data-upload=waiting],[data-upload=sending]').count(), { timeout: 15_000 }).toBe(0);
}

async function unfold(element: Locator): Promise<void> {
  const folded = element.locator('xpath=ancestor::details[not(@open)]');
  for (const one of await folded.all()) await one.locator('summary').first().click();
}

function isTicks(value: Filled[string]): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
