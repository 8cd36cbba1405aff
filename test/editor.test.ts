/** The edit form in a real browser: rich text and plain, drafts through a dead line, paste, two people, no barrier. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from './door.ts';
import { openTestCase, testOffice, type TestOffice } from './office.ts';
import { photo } from './photo.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from './real-browser.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'clipboard', name), 'utf8');

describe.skipIf(!BROWSER)('the editor', () => {
  let real: RealBrowser;
  let office: TestOffice;
  let caseId = '';
  let step: Awaited<ReturnType<typeof openTestCase>>['do'];
  const open: BrowserContext[] = [];

  beforeAll(async () => {
    real = await openRealBrowser();
    office = await testOffice(real.world.context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml', (who) => real.world.accounts.create(who, `${who.slice(6)}@dinas.example`, PASSWORD));
  });
  afterAll(() => real?.close());

  async function fresh(...texts: readonly string[]): Promise<void> {
    ({ caseId, do: step } = await openTestCase(real.world.context, office.as('pengelola'), office.sopId));
    await step(office.as('pengelola'), 'edit', { post: post(...texts) });
  }
  const post = (...texts: readonly string[]) => ({ title: 'Kerja bakti', blocks: texts.map((text, index) => ({ id: `b${index + 1}`, text })) });
  const texts = async () => (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state.post?.blocks;
  /** What is kept of what somebody typed; a row without it only says that the form is open. */
  const draft = (who: string) => real.world.context.db.selectFrom('drafts').select('fields').where('saved_at', 'is not', null).where('case_id', '=', caseId).where('person_id', '=', (office.as(who) as { personId: string }).personId).executeTakeFirst();

  /** A browser of its own, signed in, with the form open and its module at work. */
  async function writer(who: string, options: { javaScriptEnabled?: boolean; hasTouch?: boolean; isMobile?: boolean } = {}, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
    const context = await real.browser.newContext({ locale: 'id-ID', viewport: { width: 360, height: 740 }, ...options });
    open.push(context);
    const answer = await real.world.accounts.signIn(`${who}@dinas.example`, PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
    await context.addCookies(answer.headers.getSetCookie().map((one) => {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
      return { name, value, url: real.url };
    }));
    const page = await context.newPage();
    await prepare(page);
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}/naskah`);
    if (options.javaScriptEnabled !== false) await page.waitForSelector('.rich-text');
    return page;
  }
  const value = (page: Page) => page.inputValue('textarea[name=text]');
  const state = (page: Page, words: string) => page.locator('[data-save-state]', { hasText: words }).waitFor();

  it('keeps what is being written clear of the bars of a phone, shows the tools of a table first, and asks for a link above the keyboard', async () => {
    await fresh('Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam');
    const page = await writer('pengelola', { hasTouch: true, isMobile: true });
    await page.locator('.rich-text p').last().tap();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tabel', exact: true }).tap();
    for (const word of ['Hari', 'Jam', 'Tempat', 'Jumat']) {
      await page.keyboard.type(word);
      await page.keyboard.press('Tab');
    }
    const top = (element: string) => page.locator(element).first().evaluate((one) => one.getBoundingClientRect().top);
    const written = await page.evaluate(() => {
      const { focusNode } = getSelection()!;
      return (focusNode instanceof Element ? focusNode : focusNode!.parentElement!).getBoundingClientRect().bottom;
    });
    expect(written).toBeLessThan(await top('.rich-bar'));
    expect(await page.locator('.rich-bar button:visible').allTextContents()).toEqual(['Tebal', 'Miring', 'Tautan', '+ Baris', '+ Kolom', '− Baris', '− Kolom', 'Hapus tabel', 'Urungkan', 'Ulangi']);
    expect(await page.locator('.rich-bar').evaluate((bar) => bar.scrollLeft)).toBe(0);
    await page.getByRole('button', { name: 'Tautan' }).tap();
    expect(await top('dialog')).toBeLessThan(40);
  });

  it('writes bold, lists and links into the same field, and leaves untouched blocks exactly as they were', async () => {
    await fresh('## Judul', '* satu\n* dua', 'Kalimat _lama_ ini');
    const page = await writer('pengelola');
    expect(await value(page)).toBe('## Judul\n\n* satu\n* dua\n\nKalimat _lama_ ini');
    await page.locator('.rich-text p', { hasText: 'Kalimat' }).click();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Tebal' }).click();
    await page.keyboard.type(' tebal');
    await expect.poll(() => value(page)).toBe('## Judul\n\n* satu\n* dua\n\nKalimat *lama* ini **tebal**');
    await page.keyboard.press('Control+k');
    await page.fill('dialog input', 'kantor');
    await page.keyboard.press('Enter');
    await page.getByText('bukan alamat web yang lengkap').waitFor();
    await page.fill('dialog input', 'bunder.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => value(page)).toContain('[bunder.example](https://bunder.example)');
    await page.getByRole('button', { name: 'Tulis sebagai Markdown' }).click();
    await page.fill('textarea[name=text]', `${await value(page)}\n\n---`);
    await page.getByRole('button', { name: 'Kembali ke penyunting' }).click();
    expect(await page.locator('.as-typed').textContent()).toBe('---');
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.waitForURL(/beres=edit/);
    expect(await texts()).toMatchObject([{ id: 'b1', text: '## Judul' }, { id: 'b2', text: '* satu\n* dua' }, { id: 'b3' }, { text: '---' }]);
  });

  it('keeps what was typed on the device when the line is dead, offers it on coming back, and drops it once saved', async () => {
    await fresh('Satu');
    const page = await writer('pengelola');
    await page.locator('.rich-text p').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' dua');
    await state(page, 'Tersimpan di kantor pukul');
    expect((await draft('pengelola'))?.fields['text']).toEqual(['Satu dua']);
    await page.context().route('**/draft', (route) => route.abort());
    await page.keyboard.type(' tiga');
    await state(page, 'Sambungan terputus; tulisan aman di perangkat ini');
    await page.goto('about:blank');
    // As it is after a morning without a line: only the device knows.
    await real.world.context.db.deleteFrom('drafts').where('case_id', '=', caseId).execute();
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}/naskah`);
    await page.waitForSelector('.rich-text');
    expect(await value(page)).toBe('Satu');
    await page.getByText('Ada tulisan yang belum disimpan').waitFor();
    await page.getByText('Bedanya dengan isian di bawah').click();
    expect(await page.locator('[data-offer] .change-text ins').first().textContent()).toContain('dua tiga');
    await page.getByRole('button', { name: 'Pulihkan' }).click();
    await expect.poll(() => page.locator('.rich-text').textContent()).toBe('Satu dua tiga');
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.waitForURL(/beres=edit/);
    expect(await texts()).toMatchObject([{ id: 'b1', text: 'Satu dua tiga' }]);
    expect(await draft('pengelola')).toBeUndefined();
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}/naskah`);
    await page.waitForSelector('.rich-text');
    expect(await page.locator('[data-offer]').textContent()).toBe('');
  });

  it('sends what was typed while an earlier draft was on its way right after it, and calls only that saved which is', async () => {
    await fresh('Satu');
    const page = await writer('pengelola', {}, (opened) => opened.clock.install());
    let letGo = () => {};
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    const texts: unknown[] = [];
    await page.route('**/draft', async (route) => {
      const body = route.request().postDataJSON() as { set?: object; changes?: unknown[] };
      if (!body.set && !body.changes) return route.continue();
      texts.push(body);
      if (texts.length === 1) await held;
      return route.continue();
    });
    await page.locator('.rich-text p').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' dua');
    await page.clock.runFor(3000);
    await expect.poll(() => texts.length).toBe(1);
    const said: string[] = [];
    await page.exposeFunction('noteSaid', (words: string) => said.push(words));
    await page.evaluate(() => {
      const state = document.querySelector('[data-save-state]')!;
      new MutationObserver(() => void (globalThis as unknown as { noteSaid(words: string): void }).noteSaid(`${document.querySelector('textarea[name=text]')!.closest('form')!.querySelector<HTMLTextAreaElement>('textarea[name=text]')!.value}: ${state.textContent}`)).observe(state, { childList: true, characterData: true, subtree: true });
    });
    await page.keyboard.type(' tiga');
    await page.clock.runFor(3000);
    letGo();
    await expect.poll(async () => (await draft('pengelola'))?.fields['text']).toEqual(['Satu dua tiga']);
    await state(page, 'Tersimpan di kantor pukul');
    expect(said.filter((one) => one.includes('Tersimpan di kantor'))).toHaveLength(1);
  });

  it('says that a device which keeps nothing keeps nothing, also while the line is dead', async () => {
    await fresh('Satu');
    const page = await writer('pengelola', {}, (opened) => opened.addInitScript(() => { IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; }));
    await page.route('**/draft', (route) => route.abort());
    await page.locator('.rich-text p').click();
    const failed = page.waitForEvent('requestfailed', (request) => (request.postData() ?? '').includes('Satu'));
    await page.keyboard.type('Nol ');
    await failed;
    await state(page, 'Sambungan terputus');
    expect(await page.locator('[data-save-state]').textContent()).not.toContain('aman di perangkat');
  });

  /** What this device keeps of drafts, as the browser has it. */
  const onDevice = (page: Page) => page.evaluate(() => new Promise<readonly { sent: boolean; fields: Record<string, string[]> }[]>((resolve) => {
    const ask = indexedDB.open('kentongan-naskah');
    ask.onsuccess = () => {
      if (!ask.result.objectStoreNames.contains('drafts')) return resolve([]);
      const all = ask.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => resolve(all.result);
    };
  }));
  const type = async (page: Page, words: string) => {
    await page.locator('.rich-text p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
  };

  it('does not call unsaved what is on its way when the page is hidden before the answer is there', async () => {
    await fresh('Satu');
    let letGo = () => {};
    const hidden = new Promise<void>((resolve) => { letGo = resolve; });
    const page = await writer('pengelola', {}, async (opened) => {
      await opened.exposeFunction('isHidden', letGo);
      await opened.addInitScript(() => addEventListener('submit', () => setTimeout(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
        // What the page writes now is on the device before this question is answered.
        const ask = indexedDB.open('kentongan-naskah');
        ask.onsuccess = () => { ask.result.transaction('drafts', 'readwrite').oncomplete = () => (globalThis as unknown as { isHidden(): void }).isHidden(); };
      })));
    });
    await type(page, ' dua');
    await state(page, 'Tersimpan di perangkat ini');
    await page.route('**/naskah', async (route) => {
      await hidden;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
    await page.waitForURL(/beres=submit/);
    await expect.poll(() => onDevice(page)).toEqual([]);
  });

  it('goes on keeping at the office what was typed, while a form waits for its last upload', async () => {
    await fresh('Satu');
    const page = await writer('pengelola');
    await page.route('**/unggah', () => {});
    await page.setInputFiles('input[type=file][name=newPictures]', [{ name: 'satu.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo(400, 300)) }]);
    await page.locator('.upload.sending').waitFor();
    await page.fill('input[name=title]', 'Masih ditulis');
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.locator('.uploads-said', { hasText: /./ }).waitFor();
    await expect.poll(async () => (await draft('pengelola'))?.fields['title']).toEqual(['Masih ditulis']);
  });

  it('leaves nothing of a text on the device once the office has confirmed it, nor after two weeks, nor after signing out', async () => {
    await fresh('Satu');
    const page = await writer('pengelola');
    await type(page, ' dua');
    await state(page, 'Tersimpan di perangkat ini');
    await page.getByRole('button', { name: 'Simpan dan ajukan' }).click();
    await page.waitForURL(/beres=submit/);
    await expect.poll(() => onDevice(page)).toEqual([]);

    await fresh('Tiga');
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}/naskah`);
    await page.waitForSelector('.rich-text');
    await type(page, ' empat');
    await state(page, 'Tersimpan di perangkat ini');
    await page.evaluate((at) => new Promise<void>((resolve) => {
      const ask = indexedDB.open('kentongan-naskah');
      ask.onsuccess = () => {
        const writing = ask.result.transaction('drafts', 'readwrite');
        writing.objectStore('drafts').put({ fields: { text: ['Berkas lama'] }, base: 1, at, sent: false }, 'berkas-lain orang-lain');
        writing.oncomplete = () => resolve();
      };
    }), new Date(Date.now() - 15 * 86_400_000).toISOString());
    expect(await onDevice(page)).toHaveLength(2);
    await page.reload();
    await expect.poll(async () => (await onDevice(page)).map((one) => one.fields['text'])).toEqual([['Tiga empat']]);

    await page.locator('.rooms summary').click();
    await page.locator('.rooms').getByRole('button', { name: 'Keluar' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await expect.poll(() => onDevice(page)).toEqual([]);
  });

  it('brings back on the case\'s own page what the office kept, and asks about it no more', async () => {
    await fresh('Satu');
    const page = await writer('pengelola');
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}`);
    await page.locator('.rich-text p').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' dua');
    await state(page, 'Tersimpan di kantor pukul');
    await page.goto('about:blank');
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}`);
    await page.waitForSelector('.rich-text');
    await page.locator('[data-offer]').getByText('Pulihkan').click();
    await page.waitForURL(new RegExp(`/berkas/${caseId}[?]draf=pulihkan`));
    await expect.poll(() => page.locator('.rich-text').textContent()).toBe('Satu dua');
    expect(await page.locator('[data-offer]').textContent()).toBe('');
    await page.goto(`${real.url}/o/dinas/berkas/${caseId}`);
    await page.waitForSelector('.rich-text');
    await page.locator('[data-offer]').getByText('Buang').click();
    await expect.poll(async () => (await draft('pengelola')) === undefined).toBe(true);
    expect(new URL(page.url()).pathname).toBe(`/o/dinas/berkas/${caseId}`);
  });

  it('says who else is writing, and puts both texts together', async () => {
    await fresh('Satu', 'Dua');
    await step(office.as('pengelola'), 'submit');
    const [first, second] = [await writer('pengelola'), await writer('ketuaTim')];
    await first.locator('.rich-text p').first().click();
    await first.keyboard.press('End');
    await first.keyboard.type(' pertama');
    await state(first, 'Tersimpan di kantor');
    await second.locator('.rich-text p').last().click();
    await second.keyboard.press('End');
    await second.keyboard.type(' kedua');
    await second.getByText('Pegawai Pengelola Informasi sedang menyunting naskah ini').waitFor();
    await first.getByRole('button', { name: 'Simpan naskah' }).click();
    await first.waitForURL(/beres=edit/);
    await second.getByRole('button', { name: 'Simpan naskah' }).click();
    await second.getByText('digabung dengan perubahan').first().waitFor();
    expect((await texts())?.map((one) => one.text)).toEqual(['Satu pertama', 'Dua kedua']);
  });

  it('cleans what is pasted from Word, Google Docs, web pages and WhatsApp', async () => {
    await fresh('Awal');
    const page = await writer('pengelola');
    const paste = async (kind: string, data: string) => {
      await page.locator('.rich-text').click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.evaluate(([type, text]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(type!, text!);
        document.querySelector('.rich-text')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, [kind, data]);
      return value(page);
    };
    for (const name of ['word', 'google-docs', 'web-page']) expect(await paste('text/html', sample(`${name}.html`)), name).toBe(sample(`${name}.md`).trim());
    expect(await paste('text/plain', '[21/11/26, 08.15] Bu Dukuh: *Kerja bakti* besok\n[21/11/26, 08.16] Bu Dukuh: Bawa sabit')).toBe('**Kerja bakti** besok\n\nBawa sabit');
  });

  it('counts for each outlet and reminds of the six questions while somebody types', async () => {
    await real.world.context.db.updateTable('channels').set({ text_limit: 20, hashtag_limit: 1 }).where('office_id', '=', office.officeId).where('key', '=', 'instagram').execute();
    await fresh('Kerja bakti di Balai Padukuhan');
    const page = await writer('pengelola');
    const row = page.locator('[data-variant=instagram]');
    await row.locator('summary').first().click();
    await row.getByText('Memakai naskah: 30 dari 20 karakter, lebih 10.').waitFor();
    await row.locator('textarea').fill('#kerja #bakti');
    await row.getByText('13 dari 20 karakter, sisa 7. 2 dari 1 tagar, lebih 1.').waitFor();
    expect(await row.locator('[data-over]').textContent()).toContain('melebihi batas');
    await page.locator('[data-questions] summary').click();
    expect(await page.locator('[data-answer=di-mana]').textContent()).toContain('di Balai Padukuhan');
    await page.check('[data-questions] input[value=di-mana]');
    await page.locator('[data-ticked]', { hasText: '(1 dari 6)' }).waitFor();
  });

  it('gives a picture its row and its words at once, offers it to each channel, and refuses what is no picture', async () => {
    await fresh('Satu');
    const page = await writer('pengelola');
    const picture = async (name: string) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(await photo(400, 300)) });
    await page.fill('input[name=title]', 'Belum disimpan');
    await page.setInputFiles('input[type=file][name=newPictures]', [await picture('satu.jpg')]);
    await page.locator('[data-picture=m1] input[name="alt.m1"]').fill('Warga menyapu halaman balai');
    expect(await page.locator('.upload').count()).toBe(0);
    expect([await page.inputValue('input[name=title]'), await page.locator('[data-without-script]:visible').count()]).toEqual(['Belum disimpan', 0]);
    const row = page.locator('[data-variant=instagram]');
    await row.locator('summary').first().click();
    await row.locator('textarea').fill('Takarir');
    await expect.poll(() => row.locator('[data-count]').textContent()).not.toContain('Memakai naskah');
    expect(await row.locator('[data-over]').textContent()).toBe('');
    await row.getByLabel('Pilih sendiri').check();
    await row.locator('[data-over]', { hasText: 'perlu gambar' }).waitFor();
    await page.setInputFiles('input[type=file][name=newPictures]', [await picture('satu.jpg'), { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }, { ...(await picture('dua.jpg')), buffer: Buffer.from(await photo(300, 400)) }]);
    await page.locator('[data-picture=m2]').waitFor();
    expect(await page.inputValue('input[name="alt.m1"]')).toBe('Warga menyapu halaman balai');
    await page.locator('.upload.refused', { hasText: 'Berkas ini bukan gambar' }).getByRole('button', { name: 'Hapus' }).click();
    await row.getByLabel('Gambar 2').check();
    await expect.poll(() => row.locator('[data-over]').textContent()).toBe('');
    await page.getByRole('button', { name: 'Turunkan' }).first().click();
    await page.locator('[data-picture=m2] input[name=remove]').check();
    expect(await row.getByLabel('Gambar 2').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.waitForURL(/beres=edit/);
    const saved = (await real.world.context.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state.post!;
    expect([saved.title, saved.media.map((one) => [one.id, one.alt]), saved.variants]).toEqual(['Belum disimpan', [['m1', 'Warga menyapu halaman balai']], [{ channel: 'instagram', text: 'Takarir', media: [] }]]);
  });

  it('keeps drafts and sends the form in a browser that has nothing newer than README promises', async () => {
    await fresh('Satu');
    const faults: string[] = [];
    const page = await writer('pengelola', {}, (opened) => {
      opened.on('pageerror', (fault) => faults.push(fault.message));
      return opened.addInitScript(() => {
        const take = (from: object, ...names: readonly string[]) => { for (const name of names) Reflect.deleteProperty(from, name); };
        take(String.prototype, 'at', 'replaceAll', 'toWellFormed', 'isWellFormed');
        take(Array.prototype, 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with');
        take(Uint8Array.prototype, 'at');
        take(Object, 'hasOwn', 'groupBy');
        take(URL, 'canParse');
        take(AbortSignal, 'timeout', 'any');
        take(Element.prototype, 'replaceChildren', 'checkVisibility');
        take(HTMLFormElement.prototype, 'requestSubmit');
        take(SubmitEvent.prototype, 'submitter');
        take(crypto, 'randomUUID');
        take(globalThis, 'structuredClone', 'WeakRef');
      });
    });
    await type(page, ' dua\ud83d');
    await state(page, 'Tersimpan di kantor pukul');
    expect((await draft('pengelola'))?.fields['text']).toEqual(['Satu dua\ufffd']);
    await page.setInputFiles('input[type=file][name=newPictures]', [{ name: 'satu.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo(400, 300)) }]);
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.waitForURL(/beres=edit/);
    expect(faults).toEqual([]);
    expect((await texts())?.map((one) => one.text)).toEqual(['Satu dua\ufffd']);
  });

  it('works as a plain form without a script', async () => {
    await fresh('Satu');
    const page = await writer('pengelola', { javaScriptEnabled: false });
    await page.fill('textarea[name=text]', 'Satu\n\nDua tanpa skrip');
    await page.getByRole('button', { name: 'Simpan naskah' }).click();
    await page.waitForURL(/beres=edit/);
    expect((await texts())?.map((one) => one.text)).toEqual(['Satu', 'Dua tanpa skrip']);
  });

  it('has no barrier on a phone, by day and by night, with its toolbar reached by keyboard', async () => {
    await fresh('## Judul', '| a | b |\n| --- | --- |\n| 1 | 2 |', '---');
    const page = await writer('pengelola');
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map((one) => `${colorScheme} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 200)).slice(0, 3).join(' | ')}`)).toEqual([]);
    }
    await page.locator('.rich-bar button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tebal');
  });
});
