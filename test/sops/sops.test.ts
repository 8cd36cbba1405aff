import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasErrors, type Issue } from '../../src/core/issue.ts';
import { check } from '../../src/core/sop/check.ts';
import { compile } from '../../src/core/sop/compile.ts';
import { SOP_ISSUE_LEVELS } from '../../src/core/sop/issue-codes.ts';
import { walkPaths } from '../../src/core/sop/walk-paths.ts';
import { readSopFile } from '../../src/documents/read-sop-file.ts';

const filesIn = (folder: URL): string[] => readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const SOUND = new URL('./', import.meta.url);
const BROKEN = new URL('./broken/', import.meta.url);

function findings(file: URL): readonly Issue[] {
  const parsed = readSopFile(readFileSync(file));
  return parsed.ok ? check(parsed.definition, []) : parsed.issues;
}

describe('SOPs of awkward shapes', () => {
  test('there are at least a dozen', () => {
    expect(filesIn(SOUND).length).toBeGreaterThanOrEqual(12);
  });

  test.each(filesIn(SOUND))('%s has no error, and every path ends', (file) => {
    const parsed = readSopFile(readFileSync(new URL(file, SOUND)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(check(parsed.definition, []).filter(({ level }) => level === 'error')).toEqual([]);
    const walk = walkPaths(compile(parsed.definition));
    expect(walk.paths.length).toBeGreaterThan(0);
    expect(walk.endless).toEqual([]);
    expect(walk.unvisited).toEqual([]);
  });
});

describe('broken SOPs', () => {
  test.each(filesIn(BROKEN))('%s is refused for the reason in its name', (file) => {
    const issues = findings(new URL(file, BROKEN));
    expect(hasErrors(issues)).toBe(true);
    expect(issues.map(({ code }) => code)).toContain(`sop.${file.replace('.yaml', '')}`);
  });

  test('there is one for every error a text file can have', () => {
    const notInText = ['sop.file-missing', 'sop.file-unreadable', 'sop.file-large', 'sop.file-empty', 'sop.file-not-text'];
    const errors = Object.entries(SOP_ISSUE_LEVELS).filter(([code, level]) => level === 'error' && !notInText.includes(code));
    expect(filesIn(BROKEN).map((file) => `sop.${file.replace('.yaml', '')}`).sort()).toEqual(errors.map(([code]) => code).sort());
  });
});
