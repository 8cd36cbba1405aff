import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { error } from '../core/issue.ts';
import { wordIssue } from './word-issue.ts';

/** Every code that a rule, an action or a door names, read from the source itself. */
function codesInUse(): string[] {
  const root = join(import.meta.dirname, '..');
  const files = ['core', 'actions', 'doors', 'api', 'web', 'jobs'].flatMap((room) => {
    try {
      return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(root, room, name));
    } catch {
      return [];
    }
  });
  const sources = files.filter((name) => /(?<!\.test)\.tsx?$/.test(name)).map((name) => readFileSync(name, 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/\b(?:error|warning|no)\('([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1]!)))];
}

it('every reason the program can give has a sentence in Indonesian and English', () => {
  const codes = codesInUse();
  expect(codes.length).toBeGreaterThan(60);
  const silent = codes.filter((code) => wordIssue(error(code)) === code || wordIssue(error(code), 'en') === code);
  expect(silent).toEqual([]);
});

it('writes the days of a reversed span out', () => {
  const reversed = error('dates.reversed', 'to', { from: '2026-11-22', to: '2026-11-20' });
  expect([wordIssue(reversed, 'id'), wordIssue(reversed, 'en')]).toEqual([expect.stringContaining('20 November 2026'), expect.not.stringMatching(/2026-11/)]);
});
