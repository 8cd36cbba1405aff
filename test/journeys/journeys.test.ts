/** The five SOPs in a real browser on a phone, each with the pages' modules and once more with script switched off. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeDay } from '../office-day.ts';
import { photo } from '../photo.ts';
import { BROWSER, openRealBrowser, type RealBrowser } from '../real-browser.ts';
import { send, walkInBrowser, type Attached, type BrowserWalk } from './walk-in-browser.ts';

const picture = async (name: string): Promise<Attached> => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(await photo(900, 600)) });
const letter: Attached = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 surat') };

describe.skipIf(!BROWSER).each([{ script: true, how: 'with its modules' }, { script: false, how: 'without script' }])('a journey $how', ({ script }) => {
  let real: RealBrowser;
  beforeAll(async () => { real = await openRealBrowser(); });
  afterAll(() => real?.close());

  const walk = (slug: string, sop: string): Promise<BrowserWalk> => walkInBrowser(real, slug, `sops/${sop}.yaml`, script);

  it('carries seed 000 to its link, and its month to the improvement report', async () => {
    const office = await walk('dinas', '000-dp3appkb-website-medsos');
    const path = await office.open('pengelola', { title: 'Kelas ibu hamil', note: 'Untuk pekan depan' });
    await office.step('pengelola', path, 'naskah', { title: 'Kelas ibu hamil dibuka', text: 'Kelas dibuka setiap Selasa.', channels: ['website', 'instagram'], newPictures: await picture('kelas.jpg') });
    await office.step('pengelola', path, 'naskah', { 'alt.m1': 'Ibu hamil mengikuti kelas', lalu: 'submit' });
    await office.step('ketuaTim', path, 'paraf', { answer: 'tidak', comment: 'Cantumkan jamnya' });
    await office.step('pengelola', path, 'naskah', { text: 'Kelas dibuka setiap Selasa pukul 09.00.', lalu: 'submit' });
    await office.step('ketuaTim', path, 'paraf', { answer: 'ya' });
    await office.step('kepala', path, 'paraf', { answer: 'ya' });
    await office.step('pengelola', path, 'tayang');
    await office.published(path, 'website');
    await office.step('pengelola', path, 'hasil?kanal=instagram', { link: 'https://www.instagram.com/p/kelas/' });
    expect((await office.state(path)).status).toBe('completed');

    const month = await office.open('ketuaTim', { title: 'Evaluasi bulan ini', period: officeDay().slice(0, 7) });
    await office.step('ketuaTim', month, 'evaluasi', { attendance: 'Kepala Dinas\nKetua Tim', minutes: 'Rapat membahas rekap.', 'item.1': 'Membuat daftar periksa' });
    await office.step('pengelola', month, 'tindak-lanjut', { result: 'Daftar periksa ditempel', proof: await picture('daftar.jpg') });
    await office.step('pengelola', month, 'laporan-perbaikan', { report: 'Daftar periksa sudah dipakai.' });
    expect((await office.state(month)).status).toBe('completed');
  }, 120_000);

  it('carries seed 001 through a return to the reported links, acknowledged twice', async () => {
    const office = await walk('bunder', '001-bunder-medsos');
    const path = await office.open('ketua', { title: 'Kerja bakti bersih sungai' });
    await office.step('ketua', path, 'disposisi', { note: 'Mohon disiapkan' });
    await office.step('data', path, 'disposisi');
    await office.step('admin', path, 'naskah', { title: 'Warga Bunder bersihkan sungai', text: 'Warga bergotong royong sejak pagi.\n\nKegiatan berlangsung sampai siang.', newPictures: await picture('warga.jpg') });
    await office.step('admin', path, 'naskah', { 'alt.m1': 'Warga memungut sampah di tepi sungai', lalu: 'submit' });
    await office.step('admin', path, 'kerja');
    await office.step('data', path, 'paraf', { answer: 'ya' });
    await office.step('ketua', path, 'paraf', { answer: 'tidak', comment: 'Sebutkan jumlah warga' });
    await office.step('admin', path, 'naskah', { text: 'Warga bergotong royong sejak pagi.\n\nEmpat puluh warga bekerja sampai siang.', lalu: 'submit' });
    await office.step('admin', path, 'kerja');
    await office.step('data', path, 'paraf', { answer: 'ya' });
    await office.step('ketua', path, 'paraf', { answer: 'ya' });
    await office.step('data', path, 'kanal', { channels: ['website', 'instagram'] });
    await office.step('admin', path, 'kerja');
    await office.step('admin', path, 'tayang');
    await office.published(path, 'website');
    await office.step('admin', path, 'hasil?kanal=instagram', { link: 'https://www.instagram.com/p/abc/' });
    await office.step('data', path, 'laporan');
    await office.step('ketua', path, 'laporan', { note: 'Terima kasih' });
    const { status, publications, post } = await office.state(path);
    expect([status, publications['instagram']?.link, post?.blocks.length]).toEqual(['completed', 'https://www.instagram.com/p/abc/', 2]);
    const reader = await (await real.browser.newContext({ javaScriptEnabled: script })).newPage();
    await reader.goto(publications['website']?.link ?? '');
    expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe('Warga Bunder bersihkan sungai');
    expect(await reader.locator('main').innerText()).toContain('Empat puluh warga');
  }, 120_000);

  it('carries seed 002 to the archive, and shows only what was let pass', async () => {
    const office = await walk('dpmk', '002-dpmk-pemutakhiran-website');
    const path = await office.open('petugas', { title: 'Pelatihan pamong' });
    await office.step('petugas', path, 'terima', { source: 'Bidang Pemerintahan', kind: 'Berita', files: await picture('bukti.jpg'), contentTitle: 'Pamong belajar anggaran', text: 'Pamong dilatih menyusun anggaran.\n\nSeluruh kalurahan dipastikan lulus.' });
    await office.step('kasubbag', path, 'paraf', { answer: 'ya', classification: 'Berita' });
    await office.step('sekdin', path, 'paraf', { answer: 'sebagian', 'item.block:b2': 'tidak', 'reason.block:b2': 'Belum ada hasil kelulusan', comment: 'Selebihnya setuju' });
    await office.step('operator', path, 'tayang');
    await office.published(path, 'website');
    await office.step('petugas', path, 'arsip', { classificationCode: '400.14.4.3', location: 'Filing kabinet 2' });
    const { status, archived, publications } = await office.state(path);
    expect([status, archived?.code]).toEqual(['completed', '400.14.4.3']);
    const reader = await (await real.browser.newContext({ javaScriptEnabled: script })).newPage();
    await reader.goto(publications['website']?.link ?? '');
    const text = await reader.locator('main').innerText();
    expect([text.includes('dilatih menyusun'), text.includes('dipastikan lulus')]).toEqual([true, false]);
  }, 120_000);

  it('carries seed 003 with the secretary mending the draft and one way back', async () => {
    const office = await walk('kecamatan', '003-kecamatan-website-medsos');
    const path = await office.open('ppid', { title: 'Musyawarah perencanaan' });
    await office.step('ppid', path, 'disposisi', { note: 'Buat materi' });
    await office.step('sekretaris', path, 'disposisi');
    await office.step('sekretariat', path, 'terima', { source: 'Sekretaris' });
    await office.step('sekretariat', path, 'disposisi', { note: 'Mohon disusun' });
    await office.step('staf', path, 'naskah', { title: 'Musyawarah kecamatan', text: 'Musyawarah di gelar pekan ini.', channels: ['website', 'facebook'], lalu: 'submit' });
    await office.step('sekretaris', path, 'naskah', { text: 'Musyawarah digelar pekan ini.' });
    await office.step('sekretaris', path, 'paraf', { answer: 'ya' });
    await office.step('bidangData', path, 'paraf', { answer: 'tidak', comment: 'Cantumkan tanggalnya' });
    await office.step('sekretaris', path, 'naskah', { text: 'Musyawarah digelar Kamis, 26 November 2026.' });
    await office.step('sekretaris', path, 'paraf', { answer: 'ya' });
    await office.step('bidangData', path, 'paraf', { answer: 'ya' });
    await office.step('staf', path, 'tayang');
    await office.published(path, 'website');
    await office.step('staf', path, 'hasil?kanal=facebook', { link: 'https://www.facebook.com/kecamatan/posts/7' });
    expect((await office.state(path)).status).toBe('completed');
  }, 120_000);

  it('carries seed 004 from the agency’s letter to the proof on its status page', async () => {
    const office = await walk('tayang', '004-dpmk-distribusi-informasi');
    const agency = await (await real.browser.newContext({ locale: 'id-ID', viewport: { width: 390, height: 844 }, javaScriptEnabled: script })).newPage();
    agency.setDefaultTimeout(15_000);
    await agency.goto(`${real.url}/s/tayang/permohonan`);
    const form = agency.locator('form[action^="/s/tayang/permohonan"]').first();
    await send(agency, form, { agency: 'Dinas Kesehatan', contact: 'Humas, 0274-123456', letterNumber: '440/118/2026', letterDate: '2026-11-18', subject: 'Penayangan jadwal imunisasi' });
    await send(agency, form, { files: letter, text: 'Imunisasi dasar tersedia setiap hari kerja.' });
    await send(agency, form, { channels: ['website', 'videotron'] });
    const receipt = agency.url();
    const kepala = await office.page('kepala');
    await kepala.goto(`${real.url}/o/tayang/meja`);
    const path = new URL((await kepala.locator('main a[href*="/berkas/"]:not([href*="/baru"])').first().getAttribute('href')) ?? '', real.url).pathname;
    await office.step('kepala', path, 'disposisi', { answer: 'ya', note: 'Teliti dan teruskan' });
    await office.step('sekdin', path, 'disposisi', { answer: 'ya' });
    await office.step('ketuaTim', path, 'disposisi', { answer: 'ya', note: 'Tayangkan di semua media' });
    for (const performer of ['website', 'videotron']) await office.step(performer, path, 'tayang');
    for (const channel of ['website', 'videotron']) await office.published(path, channel);
    expect((await office.state(path)).status).toBe('completed');
    await agency.goto(receipt);
    expect(await agency.locator('main').innerText()).toContain('Selesai');
  }, 120_000);

  it('lets an acting head sign from the day of the decree, and the signature says so', async () => {
    const office = await walk('mandat', '000-dp3appkb-website-medsos');
    const administrator = await office.page('administrator');
    await administrator.goto(`${real.url}/o/mandat/pengaturan/mandat`);
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
    const { personId } = office.office.as('ketuaTim') as { personId: string };
    await send(administrator, administrator.locator('form:has([name=decree])').first(), { kind: 'plh', positionId: office.office.positions['kepala'] ?? '', personId, decree: '800/12/2026', from: today, to: today });

    const path = await office.open('pengelola', { title: 'Layanan hari libur' });
    await office.step('pengelola', path, 'naskah', { title: 'Layanan hari libur', text: 'Layanan buka bergantian.', channels: ['website'], lalu: 'submit' });
    await office.step('ketuaTim', path, 'paraf', { answer: 'ya' });
    await office.step('ketuaTim', path, 'paraf', { answer: 'ya' });
    const approval = (await office.state(path)).signatures.at(-1);
    expect([approval?.by.personId, approval?.by.capacity, approval?.by.decree]).toEqual([personId, 'plh', '800/12/2026']);
    const kepala = await office.page('kepala');
    await kepala.goto(real.url + path);
    expect(await kepala.locator('main').innerText()).toContain('800/12/2026');
  }, 120_000);

  it('shows who comes too late what has happened meanwhile, and keeps what was written', async () => {
    const office = await walk('serentak', '000-dp3appkb-website-medsos');
    const path = await office.open('pengelola', { title: 'Jadwal layanan' });
    await office.step('pengelola', path, 'naskah', { title: 'Jadwal layanan', text: 'Layanan buka Senin.', channels: ['website'], lalu: 'submit' });
    const late = await office.page('ketuaTim');
    await late.goto(real.url + path);
    const form = late.locator(`form[action^="${path}/paraf"]`).first();
    await form.locator('[name=answer][value=tidak]').check({ force: true });
    await form.locator('[name=comment]').first().fill('Sebutkan jamnya');
    await office.step('pengelola', path, 'naskah', { text: 'Layanan buka Senin pukul 08.00.' });
    await Promise.all([late.waitForNavigation(), form.locator('button:not([type=button]):not([name])').first().click()]);
    expect(await late.locator('main').innerText()).toContain('berubah sejak Anda membukanya');
    expect((await office.state(path)).signatures).toEqual([]);
    expect(await late.locator('[name=comment]').first().inputValue()).toBe('Sebutkan jamnya');
  }, 120_000);
});
