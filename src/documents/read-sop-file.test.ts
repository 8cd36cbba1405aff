import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../core/issue.ts';
import { readSopFile } from './read-sop-file.ts';
import { LIMIT_BYTES, readYaml } from './read-yaml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SOUND = 'kentongan: sop/1\ntitle: Contoh\nperformers: { a: Admin }\nsteps:\n  - { id: s, activity: Menayangkan, by: a, does: publish }\n';

function issuesOf(file: Uint8Array): readonly Issue[] {
  const read = readSopFile(file);
  return read.ok ? [] : read.issues;
}

describe('reading an SOP file', () => {
  test('reads a sound file, with or without a byte order mark and Windows line ends', () => {
    expect(readSopFile(bytes(SOUND)).ok).toBe(true);
    expect(readSopFile(bytes(`\uFEFF${SOUND.replaceAll('\n', '\r\n')}`)).ok).toBe(true);
  });

  test('keeps numbers as printed, because "01" is not 1', () => {
    expect(readYaml(bytes('number: 007\nprinted: 1.10\n'))).toMatchObject({ ok: true, plain: { number: '007', printed: '1.10' } });
  });

  test('takes no word for a boolean but true and false', () => {
    expect(readYaml(bytes('a: no\nb: on\nc: ya\nd: true\n'))).toMatchObject({ ok: true, plain: { a: 'no', b: 'on', c: 'ya', d: true } });
  });

  test('says the line and column where YAML breaks', () => {
    expect(issuesOf(bytes('title: satu\n\tagency: dua\n'))[0]).toMatchObject({ code: 'sop.yaml-broken', data: { line: 2 } });
  });

  test('names the key that is written twice', () => {
    expect(issuesOf(bytes('title: satu\ntitle: dua\n'))[0]).toMatchObject({ code: 'sop.yaml-key-repeated', data: { key: 'title', line: 2 } });
  });

  test('refuses a bomb of references before it goes off', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x]', ...Array.from({ length: 12 }, (_, i) => {
      const [from, to] = [String.fromCharCode(97 + i), String.fromCharCode(98 + i)];
      return `${to}: &${to} [${Array(8).fill(`*${from}`).join(', ')}]`;
    })].join('\n');
    expect(issuesOf(bytes(bomb)).map(({ code }) => code)).toEqual(['sop.yaml-aliases']);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'sop.file-empty'],
    ['nothing but spaces', bytes(' \n\n'), 'sop.file-empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xd8]), 'sop.file-not-text'],
    ['a text with zeros', bytes('title: a\0b'), 'sop.file-not-text'],
    ['too much', bytes('#'.repeat(LIMIT_BYTES + 1)), 'sop.file-large'],
    ['a lone word', bytes('halo'), 'sop.not-a-map'],
    ['nothing but a comment', bytes('# catatan\n'), 'sop.file-empty'],
    ['a part that refers to itself', bytes('title: &a [*a]\n'), 'sop.yaml-aliases'],
    ['balanced deep nesting', bytes(`title: ${'['.repeat(300)}${']'.repeat(300)}`), 'sop.yaml-broken'],
    ['deep nesting', bytes('['.repeat(50_000)), 'sop.yaml-broken'],
    ['an alias without anchor', bytes('title: *tidakada\n'), 'sop.yaml-broken'],
  ])('refuses %s with one clear finding', (_name, file, code) => {
    const codes = issuesOf(file).map((issue) => issue.code);
    expect(codes).toContain(code);
    expect(codes.length).toBeLessThanOrEqual(10);
  });

  test('finds the line of a place, or of the nearest thing that stands there', () => {
    const { lineOf } = readSopFile(bytes(SOUND.replace('title: Contoh', 'title: Contoh\nlegalBasis:\n  - UU 14/2008\n  - UU 25/2009')));
    expect([lineOf('title'), lineOf('legalBasis.2'), lineOf('steps.s.time'), lineOf('steps.1'), lineOf('revised'), lineOf('')]).toEqual([2, 5, 8, 8, null, null]);
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (file) => typeof readSopFile(file).ok === 'boolean'));
    const nasty = fc.array(fc.constantFrom('kentongan: sop/1\n', 'steps:\n', '  - ', '{', '}', '[', ']', '&a ', '*a ', '<<: ', '!!binary ', '!!set ', '? ', ': ', '- ', '|\n', '"', "'", '\t', '__proto__: ', 'id: x\n', '---\n', '%YAML 1.1\n', '#'), { maxLength: 40 });
    fc.assert(fc.property(nasty, (parts) => typeof readSopFile(bytes(parts.join(''))).ok === 'boolean'), { numRuns: 500 });
  });

  test('any cut of a sound file is a definition or findings', () => {
    for (let at = 0; at <= SOUND.length; at++) {
      const read = readSopFile(bytes(SOUND.slice(0, at)));
      if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
    }
  });
});
