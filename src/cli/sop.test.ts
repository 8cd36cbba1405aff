import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sopCommand } from './sop.ts';
import { wrap } from './text-table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SEED = `${root}sops/001-bunder-medsos.yaml`;

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await sopCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), readFile });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function runOn(text: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const readText = (path: string): Promise<Uint8Array> => (path === 'uji.yaml' ? Promise.resolve(new TextEncoder().encode(text)) : readFile(path));
  const code = await sopCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), readFile: readText });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('kentongan sop check', () => {
  test('warnings alone leave with 0, and say code, place and sentence', async () => {
    const { code, out } = await run('check', SEED);
    expect(code).toBe(0);
    expect(out).toMatch(/langkah 8 \(laporkan\), kolom nomor, baris \d+ \[sop\.number-repeated\]/);
    expect(out).toContain('Nomor "8" tercetak dua kali');
    expect(out).toContain('telah diganti dengan Peraturan');
  });

  test('an error leaves with 1, and other files are still checked', async () => {
    const { code, out } = await run('check', `${root}test/sops/broken/way-unknown.yaml`, SEED);
    expect(code).toBe(1);
    expect(out).toContain('[sop.way-unknown]');
    expect(out).toContain('2 berkas diperiksa: 1 kesalahan');
  });

  test('gives programs the same findings as JSON', async () => {
    const { files } = JSON.parse((await run('check', SEED, '--json')).out) as { files: { warnings: number; issues: { code: string; where: string; sentence: string }[] }[] };
    expect(files[0]?.warnings).toBe(1);
    expect(files[0]?.issues.find(({ code }) => code === 'sop.number-repeated')).toMatchObject({ where: 'langkah 8 (laporkan), kolom nomor' });
  });

  test.each([
    ['a missing file', '/tidak/ada.yaml', 'Berkas tidak ditemukan'],
    ['a folder', root, 'adalah folder'],
    ['a binary', process.execPath, 'batasnya 256 KB'],
  ])('%s gets a sentence, never a trace', async (_name, path, sentence) => {
    const { code, out } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toContain(sentence);
    expect(out).not.toMatch(/Error|at .*:\d+:\d+/);
  });

  test("says when the list of laws cannot be read, and checks the rest", async () => {
    const { code, err } = await run('check', SEED, '--laws', '/tidak/ada.yaml');
    expect(code).toBe(0);
    expect(err).toContain('dasar hukum tidak diperiksa');
  });

  test('without a file, with a strange option or verb, says what is wanted', async () => {
    expect(await run('check')).toMatchObject({ code: 1, err: expect.stringContaining('belum disebut') as string });
    expect(await run('check', SEED, '--jsn')).toMatchObject({ code: 1, err: expect.stringContaining('"--jsn"') as string });
    expect(await run('cek')).toMatchObject({ code: 1, err: expect.stringContaining('"cek"') as string });
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('Pemakaian') as string });
  });

  test('a file cannot steer the terminal', async () => {
    const evil = 'kentongan: sop/1\ntitle: "Judul \\e[2J\\e]0;x\\a"\nperformers: { a: Admin }\nsteps:\n  - { id: s, activity: "Tayang \\e[31m", by: a, does: publish, time: "\\e[8m lama" }\n';
    for (const verb of ['check', 'show', 'walk']) expect((await runOn(evil, verb, 'uji.yaml')).out).not.toContain('\u001b');
  });
});

describe('kentongan sop show', () => {
  test.each(['000-dp3appkb-website-medsos', '001-bunder-medsos', '002-dpmk-pemutakhiran-website', '003-kecamatan-website-medsos', '004-dpmk-distribusi-informasi'])('%s fits 100 columns', async (name) => {
    const { code, out } = await run('show', `${root}sops/${name}.yaml`);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('shows header, rows and ways', async () => {
    const { out } = await run('show', SEED);
    expect(out).toContain('Tanggal Pembuatan          : 3 Januari 2024');
    expect(out).toMatch(/Ya → 6,/);
    expect(out).toContain('170 menit');
  });

  test('refuses what cannot run, on the error stream', async () => {
    expect(await run('show', `${root}test/sops/broken/way-unknown.yaml`)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('belum dapat dijalankan') as string });
  });
});

describe('kentongan sop walk and schema', () => {
  test('walk tells every path and that all end', async () => {
    const { code, out } = await run('walk', SEED);
    expect(code).toBe(0);
    expect(out).toContain('5 jalur ditelusuri; semuanya berakhir.');
  });

  test('walk leaves with 1 when a path never ends', async () => {
    expect(await run('walk', `${root}test/sops/broken/loop-without-exit.yaml`)).toMatchObject({ code: 1, out: expect.stringContaining('tidak berakhir') as string });
  });

  test('walk and show take several files, name each, and go on after one that cannot be run', async () => {
    const other = `${root}sops/000-dp3appkb-website-medsos.yaml`;
    const walked = await run('walk', SEED, other);
    expect([walked.code, walked.out.match(/semuanya berakhir/g)?.length]).toEqual([0, 2]);
    for (const file of [SEED, other]) expect(walked.out).toContain(file);
    const shown = await run('show', `${root}test/sops/broken/way-unknown.yaml`, SEED);
    expect(shown).toMatchObject({ code: 1, out: expect.stringContaining('Ketua PPID') as string, err: expect.stringContaining('belum dapat dijalankan') as string });
    const { files } = JSON.parse((await run('walk', SEED, other, '--json')).out) as { files: { file: string; endless: unknown[] }[] };
    expect(files.map((one) => [one.file, one.endless])).toEqual([[SEED, []], [other, []]]);
  });

  test('draw makes one picture, so it takes one file', async () => {
    expect(await run('draw', SEED, SEED)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('hanya menerima satu berkas') as string });
  });

  test('schema prints the JSON Schema', async () => {
    expect(JSON.parse((await run('schema')).out)).toMatchObject({ $id: 'urn:kentongan:schema:sop-1' });
  });
});

describe('wrapping', () => {
  test('cuts a word longer than the line, at a slash if it has one', () => {
    expect(wrap('website/Instagram/Facebook', 12)).toEqual(['website/', 'Instagram/', 'Facebook']);
    expect(wrap('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
  });
});

test('draw prints the flowchart as an SVG that stands alone', async () => {
  const { code, out } = await run('draw', SEED);
  expect(code).toBe(0);
  expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*Ketua PPID[\s\S]*<\/svg>\s*$/);
});
