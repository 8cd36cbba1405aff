import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';
import { photo } from '../../test/photo.ts';
import { inspectPicture } from '../documents/picture.ts';
import { fileIssues } from '../texts/file-issues.ts';
import type { FileIssueCode } from '../core/file-issue.ts';
import { openFileStore, type FileStore, type Taken } from './files.ts';

let folder: string;
let files: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentongan-files-'));
  files = openFileStore({ folder, inspectPicture, limits: { file: 300_000, picture: 200_000 } });
});
afterEach(() => rmSync(folder, { recursive: true }));

const codes = async (bytes: Uint8Array | string, name = '') => {
  const kept = await files.put(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  if (kept.ok) return 'kept';
  for (const issue of kept.issues) {
    expect(fileIssues[issue.code as FileIssueCode].id(issue)).not.toMatch(/undefined|NaN/);
    expect(fileIssues[issue.code as FileIssueCode].en(issue)).not.toMatch(/undefined|NaN/);
  }
  return kept.issues.map(({ code }) => code).join();
};

test('the original is kept byte for byte, with its place inside', async () => {
  const bytes = await photo();
  const kept = await files.put(Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]), 'rapat.jpeg');
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect(kept).toMatchObject({
    ok: true,
    file: { hash, size: bytes.length, mime: 'image/jpeg', kind: 'picture', width: 800, height: 1200, location: { latitude: -6.175 } },
  });
  expect((await files.read(hash)).equals(bytes)).toBe(true);
  expect((await sharp(await files.read(hash)).metadata()).exif?.includes('Kamera')).toBe(true);
  expect(await files.size(hash)).toBe(bytes.length);
  const stretch = await files.stream(hash, { start: 2, end: 9 }).toArray();
  expect(Buffer.concat(stretch).equals(bytes.subarray(2, 10))).toBe(true);
  expect(statSync(join(folder, hash.slice(0, 2), hash.slice(2))).mode & 0o077).toBe(0);
});

test('the same bytes handed in ten times at once lie there once', async () => {
  const bytes = await photo();
  const all = await Promise.all(Array.from({ length: 10 }, () => files.put(bytes, 'a.jpg')));
  expect(new Set(all.map((kept) => kept.ok && kept.file.hash)).size).toBe(1);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('text and tables are taken by what they are', async () => {
  expect(await codes('Nama;Jabatan\nSiti;Camat\n', 'daftar.csv')).toBe('kept');
  expect(await codes('Halo, ini < dari itu.', 'catatan.txt')).toBe('kept');
  expect(await codes('%PDF-1.7\n%âãÏÓ\n', 'surat.pdf')).toBe('kept');
});

test.each([
  ['a web page', '<!DOCTYPE html><script>alert(1)</script>', 'halaman.txt'],
  ['a page behind blanks', '\uFEFF \n <html>', 'a.csv'],
  ['a drawing that runs scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'logo.svg'],
  ['XML', '<?xml version="1.0"?><svg/>', 'logo.png'],
  ['a shell script', '#!/bin/sh\nrm -rf /', 'a.txt'],
  ['a program', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]), 'a.pdf'],
  ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'foto.jpg'],
  ['an archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60)]), 'a.docx'],
  ['zeros under a name', Buffer.alloc(100), 'a.txt'],
  ['nothing known', 'halo', ''],
])('%s is refused', async (_, bytes, name) => {
  expect(await codes(bytes, name)).toBe('file.type-refused');
  expect(readdirSync(folder)).toEqual(['incoming']);
});

test('a name that promises another kind is refused, another picture format is not', async () => {
  expect(await codes('%PDF-1.7\n%âãÏÓ\n', 'foto.jpg')).toBe('file.name-misleads');
  expect(await codes(await sharp(await photo()).webp().toBuffer(), 'foto.jpg')).toBe('kept');
});

test('limits hold while bytes still flow in', async () => {
  let given = 0;
  async function* endless() {
    for (;;) yield Buffer.alloc((given += 10_000) && 10_000, 'a');
  }
  const kept = await files.put(endless(), 'a.txt');
  expect(kept).toMatchObject({ ok: false, issues: [{ code: 'file.too-large', data: { limit: 300_000 } }] });
  expect(given).toBeLessThan(400_000);
  expect(await codes(Buffer.alloc(300_000, 'a'), 'a.txt')).toBe('kept');
  const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919 * index) % 251));
  const large = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } }).png({ compressionLevel: 0 }).toBuffer();
  expect(await codes(large, 'a.png')).toBe('file.too-large');
});

test('empty files and broken pictures are refused', async () => {
  expect(await codes('', 'a.txt')).toBe('file.empty');
  const whole = await photo();
  expect(await codes(whole.subarray(0, whole.length / 2), 'a.jpg')).toBe('file.not-a-picture');
});

test('an upload that breaks off leaves nothing behind', async () => {
  async function* broken() {
    yield Buffer.from('awal');
    throw new Error('putus');
  }
  await expect(files.put(broken(), 'a.txt')).rejects.toThrow('putus');
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('sweeping removes old leftovers only', async () => {
  await files.put(Buffer.from('isi'), 'a.txt');
  for (const name of ['old', 'new']) writeFileSync(join(folder, 'incoming', name), '');
  utimesSync(join(folder, 'incoming/old'), 1, 1);
  await files.sweep();
  expect(readdirSync(join(folder, 'incoming'))).toEqual(['new']);
});

test('a letter is kept as PDF and as picture', async () => {
  const kept = [await files.put(Buffer.from('%PDF-1.4 surat'), 'a.pdf', { only: 'letters' }), await files.put(await photo(), 'a.jpg', { only: 'letters' })];
  expect(kept.map((one) => one.ok)).toEqual([true, true]);
});

test('a place takes only what it asks for, and what it refuses never lies among the files', async () => {
  const refusal = async (bytes: Uint8Array | string, name: string, taken: Taken) => {
    const kept = await files.put(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name, taken);
    return kept.ok ? 'kept' : kept.issues.map(({ code, data }) => `${code} ${data['limit'] ?? data['found'] ?? ''}`.trim()).join();
  };
  const film = Buffer.concat([Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'), Buffer.alloc(2000)]);
  const letter = `%PDF-1.4 ${'a'.repeat(2000)}`;
  expect(await refusal(letter, 'a.pdf', { only: 'pictures' })).toBe('file.picture-wanted pdf');
  expect(await refusal('Surat', 'a.txt', { only: 'letters' })).toBe('file.letter-wanted');
  expect(await refusal(await photo(), 'a.jpg', { only: 'films' })).toBe('file.not-a-film');
  expect(await refusal(letter, 'a.pdf', { most: 1000 })).toBe('file.too-large 1000');
  expect(await refusal(letter, 'a.pdf', { most: 1000, filmMost: 5000 })).toBe('file.too-large 1000');
  expect(await refusal(film, 'a.mp4', { most: 1000 })).toBe('file.too-large 1000');
  expect(readdirSync(folder)).toEqual(['incoming']);
  expect(await refusal(film, 'a.mp4', { most: 1000, filmMost: 5000 })).toBe('kept');
});

test('bytes are discarded that nobody has brought for a day, and no younger ones', async () => {
  const kept = await files.put(Buffer.from('surat'), 'a.txt');
  const { hash } = (kept as { file: { hash: string } }).file;
  const path = join(folder, hash.slice(0, 2), hash.slice(2));
  await files.discard(hash);
  expect(await files.size(hash)).toBe(5);
  utimesSync(path, 1, 1);
  await files.put(Buffer.from('surat'), 'b.txt');
  await files.discard(hash);
  expect(await files.size(hash)).toBe(5);
  utimesSync(path, 1, 1);
  await files.discard(hash);
  await files.discard(hash);
  expect(await files.size(hash)).toBeNull();
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('nobody reads outside the folder with a crooked hash', async () => {
  expect(() => files.stream('../../etc/passwd')).toThrow(RangeError);
});
