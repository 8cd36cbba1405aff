/** A case in a real browser: remarks on selected words, names after @, the kit for posting by hand, tabs by keyboard; and axe on its forms. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const post = {
  title: 'Kelas ibu hamil', summary: '', category: 'Berita', informationKind: 'berkala', media: [],
  blocks: [{ id: 'b1', text: 'Kelas dibuka **setiap Selasa**.' }, { id: 'b2', text: 'Peserta lima belas orang dari seluruh padukuhan. #Bunder' }], variants: [],
};

describe.skipIf(!BROWSER)('a case in the browser', () => {
  let real: RealBrowser;
  let context: BrowserContext;
  let page: Page;
  let office: TestOffice;

  beforeAll(async () => {
    real = await openRealBrowser();
    context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    office = await testOffice(real.world.context, 'bunder', 'sops/001-bunder-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice('bunder-'.length)}@bunder.example`, PASSWORD));
  });
  afterAll(() => real?.close());

  async function signIn(who: string): Promise<void> {
    await context.clearCookies();
    const answer = await real.world.accounts.signIn(`${who}@bunder.example`, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await context.addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url: real.url };
    }));
  }

  /** A case that waits for the section to check it. */
  async function submitted(channels: readonly string[] = ['instagram', 'website', 'videotron']) {
    const file = await openTestCase(real.world.context, office.as('ketua'), office.sopId);
    await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksi'] });
    await file.do(office.as('data'), 'dispose', { receivers: ['Admin'] });
    await file.do(office.as('admin'), 'edit', { post, channels: channels.map((channel) => ({ channel })) });
    await file.do(office.as('admin'), 'submit', {});
    await file.do(office.as('admin'), 'work', {});
    return { ...file, path: `/o/bunder/berkas/${file.caseId}`, state: async () => (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', file.caseId).executeTakeFirstOrThrow()).state };
  }

  const select = (words: string) => page.evaluate((text) => {
    const walker = document.createTreeWalker(document.querySelector('.content')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + text.length);
      return;
    }
  }, words);

  it('pins a remark to the words that were selected, one row after the other, and sends them with the no', async () => {
    const file = await submitted();
    await signIn('data');
    await page.goto(real.url + file.path);
    for (const [words, text] of [['lima belas', 'Tulis tujuh belas'], ['Kelas dibuka', 'Sebutkan tempatnya']] as const) {
      await select(words);
      await page.getByRole('button', { name: 'Beri catatan pada kata ini' }).click();
      await page.keyboard.type(text);
    }
    await page.getByRole('radio', { name: /^Tidak, kembalikan/ }).check();
    await page.getByRole('button', { name: 'Kirim keputusan' }).click();
    await page.waitForURL(/beres=sign/);
    const { returned, step } = await file.state();
    expect([step, returned?.comment]).toEqual(['susun', 'Tulis tujuh belas; Sebutkan tempatnya']);
    expect(await page.locator('.thread .remark-about q').allTextContents()).toEqual(['lima belas', 'Kelas dibuka']);
  });

  it('offers names after @, chosen by keyboard, and tells that person', async () => {
    const file = await submitted();
    await signIn('ketua');
    await page.goto(real.url + file.path);
    await page.locator('textarea[name=remark]').fill('Mohon dicek ');
    await page.locator('textarea[name=remark]').press('End');
    await page.keyboard.type('@Admin M');
    await page.getByRole('option', { name: /Admin Medsos/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('hari ini');
    expect(await page.locator('textarea[name=remark]').inputValue()).toBe('Mohon dicek @Pegawai Admin Medsos hari ini');
    await page.getByRole('button', { name: 'Simpan catatan' }).click();
    await page.waitForURL(/beres=comment/);
    expect(await page.locator('.thread').last().textContent()).toContain('Diberitahukan kepada Pegawai Admin Medsos');
  });

  it('shows each channel by the arrow keys, and the framed article and slide inside the page', async () => {
    const file = await submitted();
    await signIn('ketua');
    await page.goto(real.url + file.path);
    await page.getByRole('radio', { name: 'Naskah' }).focus();
    const seen = async () => page.locator('.outlet:visible').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    const shown = [await seen()];
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('ArrowRight');
      shown.push(await seen());
    }
    expect(shown).toEqual([['Naskah bagian demi bagian'], ['Tampilan instagram'], ['Tampilan videotron'], ['Tampilan website']]);
    await page.frameLocator('.article-frame').getByRole('heading', { name: 'Kelas ibu hamil' }).waitFor();
    await page.getByRole('radio', { name: 'videotron' }).check({ force: true });
    await page.frameLocator('.slide-frame iframe').getByRole('heading', { name: 'Kelas ibu hamil' }).waitFor();
  });

  it('copies, remembers what was done on this phone, and reads a pasted link before it is sent', async () => {
    const file = await submitted(['instagram']);
    await file.do(office.as('data'), 'sign', { answer: 'ya' });
    await file.do(office.as('ketua'), 'sign', { answer: 'ya' });
    await file.do(office.as('data'), 'chooseChannels', { channels: [{ channel: 'instagram' }] });
    await file.do(office.as('admin'), 'work', {});
    await file.do(office.as('admin'), 'publish', {});
    await signIn('admin');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${real.url}${file.path}/hasil?kanal=instagram`);
    await page.getByRole('button', { name: 'Salin keterangan' }).click();
    await page.getByText('Sudah disalin').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Kelas dibuka setiap Selasa.\n\nPeserta lima belas orang dari seluruh padukuhan. #Bunder');
    await page.reload();
    expect(await page.locator('.kit-step.done h2').allTextContents()).toEqual(['Salin keterangan ✓ sudah']);
    const says = page.locator('.link-check');
    await page.evaluate(() => navigator.clipboard.writeText('https://contoh.example/p/1'));
    await page.getByRole('button', { name: 'Tempel tautan' }).click();
    await says.getByText('bukan instagram').waitFor();
    await page.locator('input[name=link]').fill('https://www.instagram.com/p/kelas/');
    await says.getByText('dapat dicatat').waitFor();
    await page.getByRole('button', { name: 'Catat hasil' }).click();
    await page.waitForURL(/beres=recordPublication/);
    expect((await file.state()).publications['instagram']?.link).toBe('https://www.instagram.com/p/kelas/');
  });

  it('has no barrier, light and dark, narrow and wide: the case and its forms', async () => {
    const file = await submitted();
    await file.do(office.as('data'), 'comment', { text: 'Berapa pesertanya?', pin: { part: 'block:b2', words: 'lima belas' } });
    const places = [
      ['data', file.path, 'form[action$="/paraf"]'], ['admin', file.path, '.turns'], ['ketua', `${file.path}/catatan?jawab=14`, '.remark-form'],
      ['ketua', `${file.path}/darurat`, '.notice'], ['ketua', `${file.path}/akhiri`, 'textarea'],
    ] as const;
    const found: string[] = [];
    for (const [who, path, sees] of places) {
      await signIn(who);
      // What is wide only where the case itself is: the forms have one column at every width.
      for (const width of path === file.path ? [360, 1280] : [360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(real.url + path);
        if (await page.locator(sees).count() === 0) found.push(`${path}: no ${sees}`);
        await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
        if (await page.evaluate(() => document.documentElement.scrollWidth) > width) found.push(`${path}: wider than ${width}`);
        for (const colorScheme of width === 360 ? (['light', 'dark'] as const) : (['dark'] as const)) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
          found.push(...violations.map((one) => `${path} ${width} ${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`));
        }
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
