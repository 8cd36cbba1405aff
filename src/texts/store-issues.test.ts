import { expect, test } from 'vitest';
import { error } from '../core/issue.ts';
import { fileIssues } from './file-issues.ts';
import { storeIssues } from './store-issues.ts';

const data = { folder: '/srv/data', platform: 'linux-arm', detail: 'EACCES', made: 19, here: 18, there: 9, version: '14.2', oldest: 15 };
const more = { name: '0001_a.sql', expected: 2, line: 3, limit: 1_500_000, found: 'exe', width: 9, height: 9, size: 1 };

test.each(Object.entries({ ...storeIssues, ...fileIssues }))('%s is said in whole sentences', (code, sentence) => {
  const issue = error(code, '', { ...data, ...more });
  for (const said of [sentence.id(issue), sentence.en(issue)]) {
    expect(said).not.toMatch(/undefined|NaN|null/);
    expect(said).toMatch(/^[A-Z].*\.$/);
  }
  expect(sentence.id(issue)).not.toBe(sentence.en(issue));
});
