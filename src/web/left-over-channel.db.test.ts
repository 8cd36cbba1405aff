/** A channel that was chosen for a case and then switched off: the case is not stuck, and whoever switches it off is told. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, linksOf, sendForm, type Journey } from '../../test/journey.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let walk: Journey;
let admin: Browser;
let path = '';
const settings = '/o/bunder/pengaturan/kanal';
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const seen = async (who: string) => (await (await walk.who(who)).get(path)).html;

beforeAll(async () => {
  pages = await openPages();
  walk = await journey(pages, 'bunder', 'sops/001-bunder-medsos.yaml');
  admin = await pages.browser('administrator@bunder.example');
  path = await walk.open('ketua', { title: 'Kerja bakti' });
  await walk.step('ketua', path, 'disposisi', { receivers: ['Data'] });
  await walk.step('data', path, 'disposisi', { receivers: ['Admin'] });
  await walk.step('admin', path, 'naskah', { title: 'Kerja bakti Minggu', text: 'Kerja bakti dimulai pukul 07.00.', lalu: 'submit' });
  await walk.step('admin', path, 'kerja');
  await walk.step('data', path, 'paraf', { answer: 'ya' });
  await walk.step('ketua', path, 'paraf', { answer: 'ya' });
  await walk.step('data', path, 'kanal', { channels: ['website', 'youtube'] });
  await walk.step('admin', path, 'kerja');
});
afterAll(() => pages.close());

it('is announced, with how many cases wait for it, to whoever is about to switch it off', async () => {
  const form = await admin.get(`${settings}?ubah=youtube`);
  expect(plain(form.html)).toContain('1 berkas yang masih berjalan memilih kanal ini dan belum tayang di sana.');
  expect(plain((await admin.get(`${settings}?ubah=facebook`)).html)).not.toContain('masih berjalan');
  await pages.database.db.updateTable('channels').set({ active: false }).where('office_id', '=', walk.office.officeId).where('key', '=', 'youtube').execute();
  expect(plain((await admin.get(settings)).html)).toContain('Tidak dipakai 1 berkas yang masih berjalan');
});

it('does not hold up the others, and is left out with a reason on a form that the case leads to', async () => {
  expect(plain(await seen('admin'))).toContain('youtube sudah tidak dipakai kantor ini, padahal dipilih untuk berkas ini.');
  expect(plain(await seen('admin'))).toMatch(/[Yy]outube tidak dipakai lagi/);
  await walk.step('admin', path, 'tayang');
  await walk.deliver(path);
  const waiting = await seen('admin');
  expect(plain(waiting)).toContain('Catat youtube tidak ditayangkan');
  expect(plain(waiting).match(/sudah tidak dipakai kantor ini/g)).toHaveLength(2);
  expect(linksOf(waiting)).not.toContain(`${path}/tayang`);
  const browser = await walk.who('admin');
  const form = await browser.get(linksOf(waiting).find((link) => link.includes('hasil?kanal=youtube'))!);
  expect(form.html).not.toContain('name="link"');
  const done = await sendForm(browser, form, (action) => action.includes('/hasil'), { outcome: 'excused', reason: 'Akun YouTube kantor ditutup' });
  expect(plain((await browser.get(done.to)).html)).toContain('Akun YouTube kantor ditutup');
  expect(await walk.state(path)).toMatchObject({ step: 'laporkan', publications: { website: { state: 'published' }, youtube: { state: 'excused' } } });
});

it('keeps its place on the page of a case it has shown, and is called what it is', async () => {
  await pages.database.db.updateTable('channels').set({ active: false }).where('office_id', '=', walk.office.officeId).where('key', '=', 'website').execute();
  expect(plain(await seen('admin'))).toMatch(/website tidak dipakai lagi.*website sudah tidak dipakai kantor ini\. Yang sudah tayang di sana tidak ikut terhapus\./i);
  const frame = /src="([^"]*\/tampil\/situs\/website\/[^"]*)"/.exec(await seen('admin'))?.[1] ?? '';
  expect((await (await walk.who('admin')).get(frame)).status).toBe(200);
});
