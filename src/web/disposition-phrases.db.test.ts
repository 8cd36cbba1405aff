import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, sendForm } from '../../test/journey.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';
import { dispositionPhrases } from '../texts/disposition-phrases.ts';

let pages: Pages;
let admin: Browser;

beforeAll(async () => { pages = await openPages(); });
afterAll(() => pages.close());

const settings = '/o/bunder/pengaturan/kantor';
const offered = (html: string) => [...(/<select[^>]*name="phrase"[\s\S]*?<\/select>/.exec(html)?.[0] ?? '').matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value);

it('offers every office the usual sentences for a disposition until it writes its own', async () => {
  const walk = await journey(pages, 'bunder', 'sops/001-bunder-medsos.yaml');
  const other = await journey(pages, 'patuk', 'sops/001-bunder-medsos.yaml');
  admin = await pages.browser('administrator@bunder.example');
  const lurah = await walk.who('ketua');
  const path = await walk.open('ketua', { title: 'Kerja bakti' });
  expect(offered((await lurah.get(path)).html)).toEqual(dispositionPhrases);

  const page = await admin.get(settings);
  expect(page.html).toContain(dispositionPhrases[0]);
  await sendForm(admin, page, settings, {});
  const stored = async () => (await pages.database.db.selectFrom('offices').select('settings').where('slug', '=', 'bunder').executeTakeFirstOrThrow()).settings.phrases;
  expect(await stored()).toBeUndefined();

  await sendForm(admin, await admin.get(settings), settings, { phrases: 'Mohon dibuatkan poster.\n\n Mohon dibuatkan poster. \nSiapkan bahan "rapat" <besok>.' });
  expect(await stored()).toEqual(['Mohon dibuatkan poster.', 'Siapkan bahan "rapat" <besok>.']);
  expect(offered((await lurah.get(path)).html)).toEqual(['Mohon dibuatkan poster.', 'Siapkan bahan &quot;rapat&quot; &lt;besok&gt;.']);
  expect((await admin.get('/o/bunder/pengaturan/catatan')).html).toContain('Kalimat disposisi');
  expect(offered((await (await other.who('ketua')).get(await other.open('ketua', { title: 'Lain' }))).html)).toEqual(dispositionPhrases);

  await sendForm(admin, await admin.get(settings), settings, { phrases: '' });
  expect(await stored()).toBeUndefined();
  expect(offered((await lurah.get(path)).html)).toEqual(dispositionPhrases);
});

it('refuses too many sentences and too long ones, and keeps what was typed', async () => {
  for (const [phrases, says] of [[Array.from({ length: 31 }, (_, index) => `Kalimat ${index}`).join('\n'), 'paling banyak 30'], [`Pendek.\n${'x'.repeat(201)}`, 'baris ke-2']] as const) {
    const page = await admin.fill(settings, { phrases }, /kantor/);
    expect([page.status, page.html.includes(says), page.html.includes(phrases.split('\n')[1]!)]).toEqual([422, true, true]);
  }
});
