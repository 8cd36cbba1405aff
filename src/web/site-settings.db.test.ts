import { afterAll, beforeAll, expect, it } from 'vitest';
import { photo } from '../../test/photo.ts';
import type { TestOffice } from '../../test/office.ts';
import { formsOf, openPages, type Browser, type Pages, type Typed } from '../../test/pages.ts';
import { siteRenderer } from '../site/render-pages.ts';

let pages: Pages;
let office: TestOffice;
let admin: Browser;

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  await pages.office('patuk', 'sops/001-bunder-medsos.yaml');
  admin = await pages.browser('administrator@bunder.example');
});
afterAll(() => pages.close());

const settings = async () => (await pages.database.db.selectFrom('offices').select('settings').where('id', '=', office.officeId).executeTakeFirstOrThrow()).settings;
const face = { colour: '#1f5f4a', motto: 'Guyub', kop: 'Pemerintah Kabupaten\n\nKapanewon', head: 'kop', home: 'layanan', letters: 'tegas', map: '', ppid: 'Ketua PPID' };
const rendered = async (officeId = office.officeId) => {
  const render = siteRenderer({ publicUrl: 'https://contoh.example', drawSop: () => '', now: () => '2026-03-02T02:00:00.000Z' });
  const made = new Map<string, string>();
  for await (const part of render(pages.database.db, { officeId, posts: [], categories: [], screens: [], times: false, whole: true })) for (const one of part) made.set(one.path, one.body ?? '');
  return made;
};

it('gives the site its face: seal, colour, letterhead, head, home page, letters', async () => {
  const sent = await admin.fill('/o/bunder/pengaturan/situs', { ...face, seal: new File([new Uint8Array(await photo())], 'lambang.jpg') }, /situs/);
  expect([sent.status, sent.html.slice(0, 0)]).toEqual([303, '']);
  const { seal = '', ...rest } = await settings();
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
  expect(rest).toMatchObject({ colour: '#1f5f4a', kop: 'Pemerintah Kabupaten\nKapanewon', head: 'kop', home: 'layanan', letters: 'tegas' });
  const home = (await rendered()).get('') ?? '';
  expect(home).toContain('kepala-kop tata-layanan huruf-tegas');
  expect(home).toContain(`media/${seal}-160.webp`);
  // The seal stays while its tick stays; without the tick it goes.
  await admin.fill('/o/bunder/pengaturan/situs', face, /situs/);
  expect((await settings()).seal).toBe(seal);
  await admin.post('/o/bunder/pengaturan/situs', face);
  expect((await settings()).seal).toBe('');
});

it('refuses what is no colour, no picture and no address, and keeps what was typed', async () => {
  const wrongs: readonly Typed[] = [{ colour: 'merah' }, { map: 'javascript:alert(1)' }, { seal: new File(['%PDF-1.4'], 'lambang.pdf') }];
  for (const wrong of wrongs) {
    const page = await admin.post('/o/bunder/pengaturan/situs', { ...face, motto: 'Tetap tertulis', ...wrong });
    expect(page.status).toBe(422);
    expect(page.html).toContain('Tetap tertulis');
  }
  expect((await pages.browser('ketua@bunder.example').then((one) => one.get('/o/bunder/pengaturan/situs'))).status).toBe(403);
});

it('leads from a service to the request form, where its office says so and an SOP takes requests', async () => {
  const asked = await pages.office('tayang', 'sops/004-dpmk-distribusi-informasi.yaml');
  const boss = await pages.browser('administrator@tayang.example');
  const made = await boss.fill('/o/tayang/pengaturan/layanan', { title: 'Penayangan Videotron', shown: 'ya', form: 'ya' }, /layanan/);
  expect(made.status).toBe(303);
  expect((await boss.get(made.to)).html).toMatch(/name="form"[^>]*checked/);
  expect((await rendered(asked.officeId)).get('layanan/penayangan-videotron')).toContain('/s/tayang/permohonan">Isi formulir permohonan');
});

it('writes pages and services with every version kept, takes them off, and shows them on no other office’s site', async () => {
  const made = await admin.fill('/o/bunder/pengaturan/halaman', { title: 'Visi & Misi', text: '## Visi\n\nTerbuka. <script>alert(1)</script>', position: '10', shown: 'ya' }, /halaman/);
  expect(made.to).toBe('/o/bunder/pengaturan/halaman/visi-misi?beres=halaman');
  expect((await rendered()).get('profil/visi-misi')).toContain('<h2>Visi</h2>');
  expect((await rendered()).get('profil/visi-misi')).not.toContain('<script>alert');
  await admin.fill(made.to, { text: 'Visi yang baru.' }, /visi-misi/);
  await admin.fill(made.to, {}, /visi-misi/);
  const old = await admin.get(`${made.to}&versi=1`);
  expect(old.html).toContain('Terbuka.');
  expect(old.html.match(/Buka versi/g)).toHaveLength(1);
  const service = await admin.fill('/o/bunder/pengaturan/layanan', { title: 'Surat Domisili', requirements: '- KTP\n2. KK', time: '15 menit', shown: 'ya' }, /layanan/);
  expect(service.status).toBe(303);
  expect((await rendered()).get('layanan/surat-domisili')).toContain('<li>KTP</li><li>KK</li>');
  expect((await rendered()).get('layanan/surat-domisili')).not.toContain('Isi formulir permohonan');
  const { fields } = formsOf((await admin.get(service.to)).html).find((one) => service.to.startsWith(`${one.action}?`))!;
  await admin.post(service.to, Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'shown')));
  expect((await rendered()).get('layanan/surat-domisili')).toBeUndefined();
  expect((await pages.browser('administrator@patuk.example').then((one) => one.get('/o/patuk/pengaturan/halaman/visi-misi'))).status).toBe(404);
});
