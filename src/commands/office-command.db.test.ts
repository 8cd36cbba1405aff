import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPages, type Pages } from '../../test/pages.ts';
import { officeCommand } from './office-command.ts';
import { userCommand } from './user-command.ts';

let pages: Pages;
let folder: string;

beforeEach(async () => {
  pages = await openPages();
  folder = mkdtempSync(join(tmpdir(), 'kentongan-office-'));
  vi.stubEnv('DATABASE_URL', pages.database.url);
  vi.stubEnv('KENTONGAN_DATA', folder);
  vi.stubEnv('KENTONGAN_SECRET', 'x'.repeat(40));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await pages.close();
  rmSync(folder, { recursive: true, force: true });
});

async function terminal(command: typeof officeCommand, words: readonly string[], file: string | Buffer = ''): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await command(words, { out: (line) => void out.push(line), err: (line) => void err.push(line), readFile: async (path) => (path === 'tidak-ada.csv' ? readFile(path) : Buffer.from(file)) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const office = (words: readonly string[], file?: string | Buffer) => terminal(officeCommand, words, file);
const passwordIn = (text: string) => /Kata sandi pertama: (\S+)/.exec(text)?.[1] ?? '';
const siti = ['--admin-name', 'Siti Aminah', '--admin-email', 'siti@bunder.example'];
const LIST = `alamat;nama kantor;administrator;surel;zona
bunder;PPID Kalurahan Bunder;Siti Aminah;siti@bunder.example;WIB
patuk;"Kapanewon Patuk; Gunungkidul";Budi Santosa, S.Sos.;budi@patuk.example;
ambon;Kecamatan Contoh;Siti Aminah;siti@bunder.example;WIT
`;
const offices = async () => (await pages.database.db.selectFrom('offices').select(['slug', 'name', 'calendar']).orderBy('slug').execute());

describe('kentongan office', () => {
  it('adds an office whose administrator signs in with the printed password, chooses one of their own, and is led to the set-up', async () => {
    const { code, out } = await office(['add', 'bunder', '--name', 'PPID Kalurahan Bunder', ...siti]);
    expect(code).toBe(0);
    expect(out).toContain('/s/bunder/');
    const boss = await pages.browser();
    expect((await boss.post('/masuk', { email: 'siti@bunder.example', password: passwordIn(out) })).status).toBe(303);
    expect((await boss.get('/o/bunder/meja')).to).toContain('/o/bunder/akun/sandi');
    expect((await boss.post('/o/bunder/pengaturan/pegawai', { name: 'Budi', email: 'budi@bunder.example', password: 'sandi-untuk-uji', role: 'admin' })).to).toContain('/o/bunder/akun/sandi');
    expect((await boss.post('/o/bunder/akun/sandi', { password: 'kalimat Siti sendiri', again: 'kalimat Siti sendiri' })).to).toBe('/o/bunder/mulai');
    const setUp = await boss.get('/o/bunder/mulai/sop');
    expect(setUp.status).toBe(200);
    expect(setUp.html).toContain('Cocok bagi desa');
    expect((await boss.get('/o/bunder/pengaturan/catatan')).html).toMatch(/Membuat kantor[\s\S]*oleh program/);
    expect((await office(['list'])).out).toMatch(/^bunder +PPID Kalurahan Bunder$/);
  });

  it('says everything that is wrong with an office at once, and makes neither it nor an account', async () => {
    const { code, err } = await office(['add', 'Bunder!', '--name', '', '--admin-name', 'Siti', '--admin-email', 'bukan surel', '--zone', 'CET']);
    expect(code).toBe(1);
    for (const part of ['Nama alamat "bunder!" tidak sah', 'Isian "nama kantor"', 'Alamat surel belum benar', 'CET']) expect(err).toContain(part);
    expect(await offices()).toEqual([]);
  });

  it('refuses an address that another office has, and opens no account for it', async () => {
    await office(['add', 'bunder', '--name', 'PPID Bunder', ...siti]);
    const { code, err } = await office(['add', 'bunder', '--name', 'Lain', '--admin-name', 'Budi', '--admin-email', 'budi@lain.example']);
    expect([code, err]).toEqual([1, 'Nama alamat "bunder" sudah dipakai kantor lain. Pilih nama lain.']);
    expect(await pages.world.accounts.findByEmail('budi@lain.example')).toBeUndefined();
  });

  it('makes one office of two that are asked for at the same moment, and refuses the other with a sentence', async () => {
    const both = await Promise.all(['siti@bunder.example', 'budi@bunder.example'].map((email) => office(['add', 'bunder', '--name', 'PPID Bunder', '--admin-name', 'Admin', '--admin-email', email])));
    expect(both.map((one) => one.code).toSorted()).toEqual([0, 1]);
    expect(both.map((one) => one.err).join('')).toBe('Nama alamat "bunder" sudah dipakai kantor lain. Pilih nama lain.');
  });

  it('only checks a list until it is told to apply it', async () => {
    const { code, out } = await office(['import', 'kantor.csv'], LIST);
    expect(code).toBe(0);
    expect(out).toContain('3 kantor akan dibuat');
    expect(await offices()).toEqual([]);
    expect(await pages.world.accounts.findByEmail('siti@bunder.example')).toBeUndefined();
  });

  it('makes every office of a list, tells each new administrator a password once, and makes nothing twice', async () => {
    const { code, out } = await office(['import', 'kantor.csv', '--apply'], LIST);
    expect(code).toBe(0);
    expect(await offices()).toMatchObject([{ slug: 'ambon', calendar: { zone: 'Asia/Jayapura' } }, { slug: 'bunder', calendar: { zone: 'Asia/Jakarta' } }, { slug: 'patuk', name: 'Kapanewon Patuk; Gunungkidul' }]);
    expect(out.match(/Kata sandi pertama: /g)).toHaveLength(2);
    expect(out).toContain('memakai akun yang sudah ada');
    const again = await office(['import', 'kantor.csv', '--apply'], `${LIST}wonosari;Kapanewon Wonosari;Citra;citra@wonosari.example;WIB\n`);
    expect(again.code).toBe(0);
    expect(again.out).toContain('bunder: sudah ada, tidak diubah.');
    expect(again.out).toContain('1 kantor dibuat.');
    expect(await offices()).toHaveLength(4);
  });

  it('names every bad row of a list, and makes nothing of it', async () => {
    const { code, err } = await office(['import', 'kantor.csv', '--apply'], `${LIST}patuk;Patuk lagi;Dewi;dewi@patuk.example;\nx;;Eko;bukan-surel;Mars\n`);
    expect(code).toBe(1);
    for (const part of ['Baris 5: Nama alamat "patuk" sudah tercantum', 'Baris 6: Nama alamat "x" tidak sah', 'Baris 6: Isian "nama kantor"', 'Baris 6: Alamat surel', 'Baris 6: Zona waktu', 'Tidak ada kantor yang dibuat']) expect(err).toContain(part);
    expect(await offices()).toEqual([]);
  });

  it.each([['', 'masih kosong'], ['alamat;nama kantor\n', 'masih kosong'], [Buffer.from([0x62, 0x2c, 0xe9]), 'tidak terbaca'], ['bunder,PPID Bunder,Siti,surel', 'Baris 1: Alamat surel']])('refuses a list that holds %j', async (text, sentence) => {
    const { code, err } = await office(['import', 'kantor.csv'], text);
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  it('asks to mend rows only where a row is wrong, and names a file that is not there', async () => {
    const absent = await office(['import', 'tidak-ada.csv', '--apply']);
    expect([absent.code, absent.err]).toEqual([1, 'Berkas tidak-ada.csv tidak ada. Periksa nama dan foldernya.\n\nTidak ada kantor yang dibuat.']);
    expect((await office(['import', 'kantor.csv'], '')).err).not.toContain('baris di atas');
    expect((await office(['import', 'kantor.csv'], 'bunder,PPID Bunder,Siti,surel')).err).toContain('Perbaiki baris di atas');
  });
});

describe('kentongan user', () => {
  it('adds a person with a first password that is replaced at the first sign-in, and gives another to whoever forgot theirs', async () => {
    await office(['add', 'bunder', '--name', 'PPID Bunder', ...siti]);
    const added = await terminal(userCommand, ['add', '--office', 'bunder', '--email', 'Budi@bunder.example', '--name', 'Budi']);
    expect(added.code).toBe(0);
    const budi = await pages.browser();
    await budi.post('/masuk', { email: 'budi@bunder.example', password: passwordIn(added.out) });
    expect((await budi.get('/o/bunder/meja')).to).toContain('/akun/sandi');
    await budi.post('/o/bunder/akun/sandi', { password: 'kalimat Budi sendiri', again: 'kalimat Budi sendiri' });
    expect((await budi.get('/o/bunder/meja')).status).toBe(200);
    const reset = await terminal(userCommand, ['password', '--email', 'budi@bunder.example']);
    expect((await budi.get('/o/bunder/meja')).status).toBe(404);
    await budi.post('/masuk', { email: 'budi@bunder.example', password: passwordIn(reset.out) });
    expect((await budi.get('/o/bunder/meja')).to).toContain('/akun/sandi');
    expect((await terminal(userCommand, ['list', '--office', 'bunder'])).out).toMatch(/staf +aktif +Budi/);
  });
});
