/** What stands before whoever works on a case, and what they are told afterwards. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, linksOf, type Journey } from '../../test/journey.ts';
import { openPages, type Pages } from '../../test/pages.ts';
import { photo } from '../../test/photo.ts';

let pages: Pages;
let walk: Journey;
let path = '';
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const seen = async (who: string, address = path) => (await (await walk.who(who)).get(address)).html;
const after = async (who: string, { to }: { to: string }) => plain(await seen(who, to));
beforeAll(async () => {
  pages = await openPages();
  walk = await journey(pages, 'bunder', 'sops/001-bunder-medsos.yaml');
  path = await walk.open('ketua', { title: 'Kerja bakti', note: 'Rapat dusun meminta pengumuman', files: new File(['%PDF-1.4\n%%EOF'], 'undangan.pdf', { type: 'application/pdf' }) });
});
afterAll(() => pages.close());

it('says to whom a disposition went and where the case is, and shows it above the form of who receives it', async () => {
  const done = await walk.step('ketua', path, 'disposisi', { receivers: ['Seksie Pengolahan Data'], note: 'Siapkan pengumuman kerja bakti' });
  expect(await after('ketua', done)).toMatch(/Disposisi terkirim kepada [^.]*Seksie Pengolahan Data[^.]*\. Berkas sekarang berada di langkah 2 \(memberi disposisi\), pada Pegawai/);
  const page = await seen('data');
  const [instruction, material, note, form] = ['Siapkan pengumuman kerja bakti', 'undangan.pdf', 'Rapat dusun meminta pengumuman', '<form'].map((words) => page.indexOf(words, page.indexOf('<main')));
  for (const one of [instruction, material, note]) expect(one).toBeGreaterThan(0);
  expect(Math.max(instruction!, material!, note!)).toBeLessThan(form!);
  // A text there is none of takes no room before the work.
  expect(page).not.toContain('Naskah belum disusun');
});

it('calls a yes by what it was', async () => {
  expect(plain(await seen('data'))).toMatch(/Ketua PPID · diteruskan/);
});

it('keeps rare acts apart from the work, each with what it means', async () => {
  const page = await seen('ketua');
  const rare = page.slice(page.indexOf('Tindakan di luar alur biasa'));
  for (const act of ['/lewati', '/akhiri']) expect([page.indexOf(`${path}${act}"`) >= page.indexOf(rare), rare.includes(`${path}${act}"`)]).toEqual([true, true]);
  expect(await seen('admin')).not.toContain('Tindakan di luar alur biasa');
});

it('names whom a text was handed to', async () => {
  await walk.step('data', path, 'disposisi', { receivers: ['Admin Medsos'], note: 'Muat sebelum Sabtu' });
  const writing = await seen('admin');
  expect(writing.indexOf('Muat sebelum Sabtu')).toBeLessThan(writing.indexOf('name="text"'));
  const saved = await walk.step('admin', path, 'naskah', { title: 'Kerja bakti Minggu', text: 'Kerja bakti dimulai pukul 07.00.', newPictures: new File([new Uint8Array(await photo(900, 600))], 'saluran.jpg') });
  expect(await after('admin', saved)).toContain('Naskah tersimpan.');
  expect(await after('admin', await walk.step('admin', path, 'naskah', { 'alt.m1': 'Warga membersihkan saluran', lalu: 'submit' }))).toContain('Naskah diajukan. Berikutnya langkah 4 (mengerjakan), juga pada Anda.');
  // Saved once more: nothing is submitted by it, although the step before was theirs.
  expect(await after('admin', await walk.step('admin', path, 'naskah', {}))).toContain('Naskah tersimpan.');
  expect(await after('admin', await walk.step('admin', path, 'kerja', { note: 'Mohon diperiksa, Pak' }))).toMatch(/Langkah ini ditandai selesai\. Berkas sekarang berada di langkah 5 \(memverifikasi\), pada Pegawai/);
  expect(plain(await seen('data'))).toContain('Mohon diperiksa, Pak');
});

it('marks a returned case on the desk with what was asked for, and tells the checker afterwards what was answered', async () => {
  expect(await after('data', await walk.step('data', path, 'paraf', { answer: 'tidak', comment: 'Tulis tempat berkumpulnya', backTo: 'susun' }))).toMatch(/Keputusan tersimpan: naskah dikembalikan ke langkah 3 \(menyusun\), kepada Pegawai [^.]*\./);
  expect(plain(await seen('admin', '/o/bunder/meja'))).toMatch(/Dikembalikan oleh Pegawai [^:]*: Tulis tempat berkumpulnya/);
  await walk.step('admin', path, 'naskah', { text: 'Kerja bakti dimulai pukul 07.00 di balai kalurahan.', lalu: 'submit' });
  await walk.step('admin', path, 'kerja', { note: 'Tempatnya sudah ditulis' });
  for (const address of [path, `${path}/putusan`]) {
    const page = plain(/<div class="since-judged">.*?<\/blockquote><\/div>/s.exec(await seen('data', address))?.[0] ?? '');
    for (const words of ['Anda mengembalikan naskah ini', 'Tulis tempat berkumpulnya', 'Sejak itu 1 bagian berubah', 'Tempatnya sudah ditulis']) expect(page).toContain(words);
    expect(page).not.toContain('Mohon diperiksa, Pak');
  }
});

it('waits for nobody who wrote the text, whichever post they hold beside', async () => {
  const { db } = pages.database;
  const writer = walk.office.as('admin') as { personId: string };
  const post = await db.selectFrom('tasks').select('position_id').where('case_id', '=', path.split('/').at(-1)!).executeTakeFirstOrThrow();
  await db.insertInto('holdings').values({ id: 'rangkap', office_id: walk.office.officeId, position_id: post.position_id!, person_id: writer.personId, from_on: '2020-01-01', to_on: null }).execute();
  const turns = /<ul class="turns">.*?<\/ul>/s.exec(await seen('ketua'))?.[0] ?? '';
  expect(plain(turns)).toContain('Pegawai');
  expect(plain(turns)).not.toContain('atau');
  expect(plain(/<ul class="turns">.*?<\/ul>/s.exec(await seen('admin'))?.[0] ?? '')).not.toContain('Menunggu Anda');
  expect(plain(await seen('admin', '/o/bunder/meja'))).toContain('Anda ikut menyusun naskah ini; pemangku lain yang memutuskan.');
  await db.deleteFrom('holdings').where('id', '=', 'rangkap').execute();
});

it('heads a signature asked for once more with its own step', async () => {
  await walk.step('data', path, 'paraf', { answer: 'ya' });
  await walk.step('admin', path, 'naskah', { text: 'Kerja bakti dimulai pukul 06.30 di balai kalurahan.' });
  expect(plain(await seen('data'))).toContain('Langkah 5, paraf ulang: Menyampaikan materi');
  await walk.step('data', path, 'paraf?langkah=periksa', { answer: 'ya' });
});

it('leaves to the program what the program posts, and says what is still to be posted by hand', async () => {
  await walk.step('ketua', path, 'paraf', { answer: 'ya' });
  await walk.step('data', path, 'kanal', { channels: ['instagram', 'website'] });
  await walk.step('admin', path, 'kerja');
  const done = await walk.step('admin', path, 'tayang');
  expect(await after('admin', done)).toContain('Penayangan dimulai di website. Menunggu diunggah di instagram.');
  const page = await seen('admin');
  expect(plain(page)).toContain('website : ditayangkan oleh program.'.replace(' :', ':'));
  expect(plain(page)).toContain('Menunggu diunggah');
  expect(linksOf(page).filter((link) => link.includes('/hasil?'))).not.toContain(`${path}/hasil?kanal=website`);
  expect(linksOf(page)).not.toContain(`${path}/tayang`);
});

it('ends with the record\'s number, and names in a correction the text it corrects', async () => {
  await walk.deliver(path);
  await walk.step('admin', path, 'hasil?kanal=instagram', { outcome: 'published', link: 'https://instagram.com/p/abc' });
  await walk.step('data', path, 'laporan');
  const ended = await after('ketua', await walk.step('ketua', path, 'laporan'));
  expect(ended).toMatch(/Laporan tautan telah Anda terima\. Berkas selesai, nomor arsip \S+/);
  expect(ended).toMatch(/Berkas selesai Nomor arsip \S+/);
  const open = linksOf(await seen('ketua')).find((link) => link.includes('ralat=')) ?? '';
  const form = await seen('ketua', open);
  expect(plain(form)).toMatch(/Meralat naskah yang sudah tayang Kerja bakti .*website/);
  expect(form).toContain('value="Ralat: Kerja bakti"');
  const ketua = await walk.who('ketua');
  const opened = await ketua.fill(open, { note: 'Jamnya keliru' }, /baru/);
  expect(plain((await ketua.get(opened.to)).html)).toMatch(/Berkas dibuka\. .*Meralat naskah yang sudah tayang|Meralat naskah yang sudah tayang .*Berkas dibuka/);
});

it('that was ended before anything was shown is called ended, not finished', async () => {
  const other = await walk.open('ketua', { title: 'Batal' });
  const page = await after('ketua', await walk.step('ketua', other, 'akhiri', { setuju: 'ya', reason: 'Kegiatan dibatalkan' }));
  expect(page).toContain('Berkas diakhiri.');
  expect(page).not.toContain('Berkas selesai');
});
