import { describe, expect, test } from 'vitest';
import { SOP_ISSUE_CODES, sopIssue } from '../core/sop/issue-codes.ts';
import { wordPlace } from './place.ts';
import { sopIssues, wordSopIssue } from './sop-issues.ts';

describe('sentences for findings', () => {
  test.each(SOP_ISSUE_CODES)('%s has a whole sentence in both languages', (code) => {
    const issue = sopIssue(code, '', { why: 'subject', near: '', total: '1 jam', min: 1, max: 2 });
    for (const language of ['id', 'en'] as const) {
      const sentence = wordSopIssue(issue, language);
      expect(sentence).toMatch(/^["A-Z].*[.?]$/s);
      expect(sentence.length).toBeGreaterThan(20);
    }
  });

  test('no sentence stands without a code', () => {
    expect(Object.keys(sopIssues).sort()).toEqual([...SOP_ISSUE_CODES].sort());
  });

  test('a mistyped key is told what it was meant to be', () => {
    expect(wordSopIssue(sopIssue('sop.key-unknown', '', { key: 'waktu', near: 'time' }))).toBe(
      'Kunci "waktu" tidak dikenal. Mungkin maksudnya "time".',
    );
  });

  test('a strange value in the data never reaches an object\'s inherited keys', () => {
    const sentence = wordSopIssue(sopIssue('sop.value-wrong', '', { expected: 'constructor', got: 'toString' }));
    expect(sentence).not.toContain('function');
  });
});

describe('a place in words', () => {
  const definition = {
    kentongan: 'sop/1' as const,
    title: 'Contoh',
    performers: { a: 'Admin' },
    steps: [{ id: 'susun', activity: 'Menyusun', by: 'a', does: 'draft' as const }, { id: 'periksa', printed: '5.', activity: 'Memeriksa', by: 'a', does: 'verify' as const }],
  };

  test.each([
    ['steps.periksa.time', 'langkah 5 (periksa), kolom waktu'],
    ['steps.susun', 'langkah 1 (susun)'],
    ['steps.periksa.output.2', 'langkah 5 (periksa), kolom keluaran, butir 2'],
    ['legalBasis.3', 'Dasar Hukum, butir 3'],
    ['performers.opd', 'pelaksana "opd"'],
    ['steps.4.by', 'langkah pada baris 4, kolom pelaksana'],
    ['toString', 'kunci "toString"'],
    ['', 'seluruh berkas'],
  ])('%s is %s', (place, words) => {
    expect(wordPlace(place, 'id', definition)).toBe(words);
  });

  test('speaks English as the second language', () => {
    expect(wordPlace('steps.periksa.time', 'en', definition)).toBe('step 5 (periksa), time column');
  });
});
