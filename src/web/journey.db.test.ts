import { afterAll, beforeAll, expect, it } from 'vitest';
import { officeDay } from '../../test/office-day.ts';
import { photo } from '../../test/photo.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';
import type { TestOffice } from '../../test/office.ts';

let pages: Pages;
let office: TestOffice;
let [ketua, data, admin] = [] as unknown as [Browser, Browser, Browser];

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  [ketua, data, admin] = await Promise.all(['ketua', 'data', 'admin'].map((who) => pages.browser(`${who}@bunder.example`))) as [Browser, Browser, Browser];
});
afterAll(() => pages.close());

it('carries seed 001 from opening to the archive by forms alone, without a script', async () => {
  const opened = await ketua.fill('/o/bunder/berkas/baru', { title: 'Kerja bakti bersih sungai', urgency: 'segera', files: new File([new Uint8Array(await photo())], 'sungai.jpg') });
  expect(opened.status).toBe(303);
  const path = opened.to.split('?')[0] ?? '';
  const step = async (who: Browser, verb: string, typed: Parameters<Browser['fill']>[1] = {}) => {
    const done = await who.fill(path, typed, new RegExp(`/${verb}(\\?|$)`));
    expect([verb, done.status, done.status === 303 ? '' : done.html.slice(done.html.indexOf('role="alert"'), done.html.indexOf('role="alert"') + 600)]).toEqual([verb, 303, '']);
  };
  await step(ketua, 'disposisi', { note: 'Mohon disiapkan', instructions: ['proses-lebih-lanjut'] });
  await step(data, 'disposisi');
  expect((await ketua.get(`${path}/disposisi/1`)).html).toContain('Mohon disiapkan');
  await step(admin, 'naskah', {
    title: 'Warga Bunder bersihkan sungai', text: 'Warga **bergotong royong** sejak pagi.\n\nKegiatan berlangsung sampai siang.', newPictures: new File([new Uint8Array(await photo(900, 600))], 'warga.jpg'), 'variant.instagram': 'Sungai bersih! #Bunder',
  });
  const drafted = await admin.get(path);
  expect(drafted.html).toContain('<strong>bergotong royong</strong>');
  await step(admin, 'naskah', { 'alt.m1': 'Warga memungut sampah di tepi sungai', lalu: 'submit' });
  await step(admin, 'kerja');
  await step(data, 'paraf', { answer: 'ya' });
  await step(ketua, 'paraf', { answer: 'tidak', comment: 'Sebutkan jumlah warga' });
  expect((await admin.get(path)).html).toContain('Sebutkan jumlah warga');
  await step(admin, 'naskah', { text: 'Warga **bergotong royong** sejak pagi.\n\nEmpat puluh warga bekerja sampai siang.', lalu: 'submit' });
  await step(admin, 'kerja');
  await step(data, 'paraf', { answer: 'ya' });
  await step(ketua, 'paraf', { answer: 'ya' });
  await step(data, 'kanal', { channels: ['instagram', 'facebook'] });
  const writing = await admin.get(`${path}/naskah`);
  expect(writing.html).toContain('Sudah ditetapkan oleh Seksie Pengolahan Data dan Dokumentasi Informasi');
  expect(writing.html).not.toContain('name="channels"');
  const planned = async (sent: object) => {
    const { status, html } = await admin.fill(`${path}/naskah`, { text: 'Warga **bergotong royong** sejak pagi.\n\nEmpat puluh warga bekerja sampai siang.', ...sent });
    return [status, html.includes('Kanal dan waktu tayang sudah ditetapkan oleh Seksie Pengolahan Data')];
  };
  expect(await planned({ channels: ['website'] })).toEqual([422, true]);
  expect(await planned({ channels: ['instagram', 'facebook'] })).toEqual([303, false]);
  expect(await planned({})).toEqual([303, false]);
  await step(admin, 'kerja');
  await step(admin, 'tayang');
  const kit = await admin.get(`${path}/hasil?kanal=instagram`);
  expect(kit.html).toContain('Sungai bersih! #Bunder');
  const posted = await admin.fill(`${path}/hasil?kanal=instagram`, { link: 'https://www.instagram.com/p/abc/' }, /hasil/);
  expect(posted.status).toBe(303);
  const excused = await admin.fill(`${path}/hasil?kanal=facebook`, { outcome: 'excused', reason: 'Akun sedang dipulihkan' }, /hasil/);
  expect(excused.status).toBe(303);
  await step(data, 'laporan');
  await step(ketua, 'laporan', { note: 'Terima kasih' });
  const ended = await ketua.get(path);
  expect(ended.html).toContain('Selesai');
  expect(ended.html).toContain('https://www.instagram.com/p/abc/');
  const year = officeDay().slice(0, 4);
  expect((await ketua.get(`/o/bunder/register/arsip?tahun=${year}`)).html).toContain('/ARS/');
  const csv = await ketua.get(`/o/bunder/register/arsip.csv?tahun=${year}`);
  expect(csv.html).toContain('Kerja bakti bersih sungai');
  expect((await ketua.get('/o/bunder/tayangan')).html).toContain('Akun sedang dipulihkan');
  const { state } = await pages.database.db.selectFrom('cases').select('state').executeTakeFirstOrThrow();
  expect(state.status).toBe('completed');
  expect(state.post?.blocks.map((block) => block.id)).toEqual(['b1', 'b2']);
});

it('hands a picture only to its own office, small, whole and cut', async () => {
  const { state } = await pages.database.db.selectFrom('cases').select('state').executeTakeFirstOrThrow();
  const hash = state.post?.media[0]?.file ?? '';
  for (const path of ['', '/kecil', '/potong?kanal=instagram']) {
    expect([path, (await ketua.get(`/o/bunder/file/${hash}${path}`)).status]).toEqual([path, 200]);
    expect([path, (await (await pages.browser()).get(`/o/bunder/file/${hash}${path}`)).status]).toEqual([path, 404]);
  }
  expect((await ketua.get(`/o/bunder/file/${'0'.repeat(64)}`)).status).toBe(404);
  expect(office.slug).toBe('bunder');
});
