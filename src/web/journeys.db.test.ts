import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, sendForm } from '../../test/journey.ts';
import { officeDay } from '../../test/office-day.ts';
import { openPages, type Pages } from '../../test/pages.ts';
import { photo } from '../../test/photo.ts';
import { pageAt } from '../../test/site-office.ts';

let pages: Pages;
beforeAll(async () => { pages = await openPages(); });
afterAll(() => pages.close());

const picture = async (name: string) => new File([new Uint8Array(await photo(900, 600))], name);

it('carries seed 000 to its link and its month to the improvement report by forms alone', async () => {
  const walk = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  const path = await walk.open('pengelola', { title: 'Kelas ibu hamil', note: 'Untuk pekan depan' });
  await walk.step('pengelola', path, 'naskah', { title: 'Kelas ibu hamil dibuka', text: 'Kelas dibuka setiap Selasa.', newPictures: await picture('kelas.jpg'), channels: ['instagram'] });
  await walk.step('pengelola', path, 'naskah', { 'alt.m1': 'Peserta duduk melingkar', lalu: 'submit' });
  await walk.step('ketuaTim', path, 'paraf', { answer: 'tidak', comment: 'Cantumkan jamnya' });
  expect((await (await walk.who('pengelola')).get(path)).html).toContain('Cantumkan jamnya');
  await walk.step('pengelola', path, 'naskah', { text: 'Kelas dibuka setiap Selasa pukul 09.00.', lalu: 'submit' });
  await walk.step('ketuaTim', path, 'paraf', { answer: 'ya' });
  await walk.step('kepala', path, 'paraf', { answer: 'ya' });
  await walk.step('pengelola', path, 'tayang');
  await walk.step('pengelola', path, 'hasil?kanal=instagram', { link: 'https://www.instagram.com/p/kelas/', proof: await picture('bukti-tayang.jpg') });
  expect((await walk.state(path)).status).toBe('completed');

  const period = officeDay().slice(0, 7);
  const month = await walk.open('ketuaTim', { title: 'Evaluasi bulan ini', period });
  const form = (await (await walk.who('ketuaTim')).get(month)).html;
  expect(form).toContain('Cantumkan jamnya');
  expect(form).toContain('Naskah dikembalikan 1 kali.');
  await walk.step('ketuaTim', month, 'evaluasi', { minutes: 'Rapat membahas rekap.', attendance: 'Kepala Dinas\nKetua Tim', files: await picture('daftar-hadir.jpg'), 'item.1': 'Membuat daftar periksa' });
  // One item leaves nothing to choose.
  expect((await (await walk.who('pengelola')).get(`${month}/tindak-lanjut`)).html).toMatch(/<input type="hidden" name="item"/);
  await walk.step('pengelola', month, 'tindak-lanjut', { result: 'Daftar periksa ditempel', proof: await picture('daftar.jpg') });
  await walk.step('pengelola', month, 'laporan-perbaikan', { report: 'Daftar periksa sudah dipakai.', files: await picture('lampiran-perbaikan.jpg') });
  const ended = await walk.state(month);
  expect([ended.status, ended.followUps.map((one) => one.closed?.result), ended.followUps[0]?.closed?.proof.map((one) => one.name)]).toEqual(['completed', ['Daftar periksa ditempel'], ['daftar.jpg']]);
  const page = (await (await walk.who('kepala')).get(month)).html;
  for (const seen of ['Rapat membahas rekap.', 'Daftar periksa ditempel', 'daftar.jpg', 'Daftar periksa sudah dipakai.', 'daftar-hadir.jpg', 'lampiran-perbaikan.jpg']) expect(page).toContain(seen);
});

it('carries seed 002 from the evidence to the archive by forms alone, and shows on the website only what was let pass', async () => {
  const walk = await journey(pages, 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
  const path = await walk.open('petugas', { title: 'Pelatihan pamong' });
  await walk.step('petugas', path, 'terima', {
    source: 'Bidang Pemerintahan', kind: 'Berita', files: await picture('bukti.jpg'), contentTitle: 'Pamong belajar anggaran',
    text: 'Pamong dilatih menyusun anggaran.\n\nSeluruh kalurahan dipastikan lulus.', 'picture.1': await picture('pelatihan.jpg'), 'alt.1': 'Peserta menyimak paparan',
  });
  await walk.step('kasubbag', path, 'paraf', { answer: 'ya', classification: 'Berita' });
  await walk.step('sekdin', path, 'paraf', { answer: 'tidak', comment: 'Sebutkan jumlah peserta', backTo: 'terima' });
  expect((await (await walk.who('petugas')).get(path)).html).toContain('Sebutkan jumlah peserta');
  await walk.step('petugas', path, 'naskah', { text: 'Pamong dilatih menyusun anggaran.\n\nSeluruh kalurahan dipastikan lulus.\n\nPeserta berjumlah 75 orang.' });
  await walk.step('petugas', path, 'terima', { source: 'Bidang Pemerintahan (perbaikan)' });
  await walk.step('kasubbag', path, 'paraf', { answer: 'ya' });
  await walk.step('sekdin', path, 'paraf', { answer: 'sebagian', 'item.block:b2': 'tidak', 'reason.block:b2': 'Belum ada hasil kelulusan', comment: 'Selebihnya setuju' });
  expect((await walk.state(path)).refused['block:b2']).toBeDefined();
  await walk.step('operator', path, 'tayang');
  await walk.deliver(path);
  const { link } = (await walk.state(path)).publications['website'] ?? { link: '' };
  const shown = await pageAt(pages.world.context, walk.office.officeId, new URL(link).pathname.replace('/s/dpmk/', ''));
  expect(shown?.status).toBe(200);
  expect(shown?.html).toContain('75 orang');
  expect(shown?.html).not.toContain('dipastikan lulus');

  const petugas = await walk.who('petugas');
  const searched = await petugas.fill(path, { query: 'pemberitaan', ulang: 'cari' }, /\/arsip/);
  expect(searched.html).toContain('400.14.4.3 Pengumuman/Pemberitaan');
  await sendForm(petugas, searched, `${path}/arsip`, { pick: '400.14.4.3', location: 'Filing kabinet 2' });
  const ended = await walk.state(path);
  expect(ended.status).toBe('completed');
  expect(ended.archived?.code).toBe('400.14.4.3');
  expect((await petugas.get(path)).html).toContain('Filing kabinet 2');
  expect(ended.entries.map((one) => one.register)).toEqual(['agenda', 'agenda', 'arsip']);
});

it('carries seed 003 by forms alone, with the secretary mending the draft and one way back', async () => {
  const walk = await journey(pages, 'kecamatan', 'sops/003-kecamatan-website-medsos.yaml');
  const path = await walk.open('ppid', { title: 'Musyawarah perencanaan' });
  await walk.step('ppid', path, 'disposisi', { note: 'Buat materi' });
  await walk.step('sekretaris', path, 'disposisi');
  await walk.step('sekretariat', path, 'terima', { source: 'Sekretaris' });
  await walk.step('sekretariat', path, 'disposisi', { note: 'Mohon disusun' });
  await walk.step('staf', path, 'naskah', { title: 'Musyawarah kecamatan', text: 'Musyawarah di gelar pekan ini.', channels: ['website', 'facebook'], lalu: 'submit' });
  await walk.step('sekretaris', path, 'naskah', { text: 'Musyawarah digelar pekan ini.' });
  await walk.step('sekretaris', path, 'paraf', { answer: 'ya' });
  await walk.step('bidangData', path, 'paraf', { answer: 'tidak', comment: 'Cantumkan tanggalnya' });
  await walk.step('sekretaris', path, 'naskah', { text: 'Musyawarah digelar Kamis, 26 November 2026.' });
  await walk.step('sekretaris', path, 'paraf', { answer: 'ya' });
  await walk.step('bidangData', path, 'paraf', { answer: 'ya' });
  await walk.step('staf', path, 'tayang');
  await walk.deliver(path);
  await walk.step('staf', path, 'hasil?kanal=facebook', { link: 'https://www.facebook.com/kecamatan/posts/7' });
  const { status, publications } = await walk.state(path);
  expect([status, publications['website']?.state, publications['facebook']?.state]).toEqual(['completed', 'published', 'published']);
  expect((await (await walk.who('bidangData')).get(path)).html).toContain('26 November 2026');
});
