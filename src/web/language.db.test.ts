import { afterAll, beforeAll, expect, it } from 'vitest';
import { BASE_URL } from '../../test/door.ts';
import { openPages, type Pages } from '../../test/pages.ts';

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
  await pages.office('kelurahan', 'test/sops/laporan-mingguan.yaml');
});
afterAll(() => pages.close());

it('says the page in the language that was pressed, on this device alone', async () => {
  const lurah = await pages.browser('lurah@kelurahan.example');
  const other = await pages.browser('lurah@kelurahan.example');
  const desk = '/o/kelurahan/meja?bagian=tim';
  expect((await lurah.get(desk)).html).toMatch(/<html lang="id">[\s\S]*Meja saya/);
  const pressed = await lurah.post('/bahasa', { bahasa: 'en' }, { referer: `${BASE_URL}${desk}` });
  expect([pressed.status, pressed.to]).toEqual([303, desk]);
  expect((await lurah.get(desk)).html).toMatch(/<html lang="en">[\s\S]*My desk/);
  expect((await lurah.get('/o/kelurahan/tidak-ada')).html).toContain('Page not found');
  expect((await other.get(desk)).html).toContain('Meja saya');
  await lurah.post('/bahasa', { bahasa: 'id' });
  expect((await lurah.get(desk)).html).toContain('Meja saya');
});

it('leads nowhere else than to a page of ours', async () => {
  const visitor = await pages.browser();
  for (const referer of ['https://lain.example/o/kelurahan/meja', 'javascript:alert(1)', '//lain.example', `${BASE_URL}//lain.example/`, `${BASE_URL}/%5Clain.example`.replace('%5C', '\\')]) {
    expect((await visitor.post('/bahasa', { bahasa: 'en' }, { referer })).to).toBe('/');
  }
  expect((await visitor.post('/bahasa', { bahasa: 'xx' })).status).toBe(303);
  expect((await visitor.get('/masuk')).html).toContain('<html lang="id">');
});
