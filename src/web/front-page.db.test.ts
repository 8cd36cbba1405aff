import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPages, type Pages } from '../../test/pages.ts';
import { createOffice } from '../actions/create-office.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';

let pages: Pages;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.close());

async function found(slug: string, name: string): Promise<void> {
  const made = await createOffice(pages.world.context, { slug, name, settings: {}, calendar: defaultCalendar(), admin: { personId: `admin-${slug}`, name: 'Administrator' }, channels: [], classifications: [] });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
}

it('offers to look for an office by name once they fill more than one page', async () => {
  const citizen = await pages.browser();
  await found('bunder', 'PPID Kalurahan Bunder');
  await found('persen', 'Dinas 100% Melayani');
  expect((await citizen.get('/')).html).not.toContain('name="cari"');

  for (let number = 0; number < 50; number++) await found(`desa-${number}`, `Desa Contoh ${String(number).padStart(2, '0')}`);
  expect((await citizen.get('/')).html).toContain('name="cari"');
  const hit = (await citizen.get('/?cari=kalurahan+BUNDER')).html;
  expect(hit).toContain('href="/s/bunder/"');
  expect(hit).not.toContain('href="/s/desa-1/"');
  expect(hit).toContain('value="kalurahan BUNDER"');
});

it('takes what was typed as it stands, and says when nothing is named so', async () => {
  const citizen = await pages.browser();
  const percent = (await citizen.get('/?cari=%25')).html;
  expect(percent).toContain('href="/s/persen/"');
  expect(percent).not.toContain('href="/s/bunder/"');
  expect((await citizen.get('/?cari=zzz')).html).toContain('Tidak ada kantor dengan nama itu di sini');
  const second = (await citizen.get('/?cari=desa')).html;
  expect(second).toContain('href="/s/desa-0/"');
});

it('answers the same question over the API', async () => {
  expect((await pages.send({}, 'GET', '/public/offices?name=bunder')).json).toEqual({ items: [{ slug: 'bunder', name: 'PPID Kalurahan Bunder', domain: '' }], next: null });
});
