import { expect, it } from 'vitest';
import { speak } from '../doors/language.ts';
import { listIssues } from './list-issues.ts';

it.each(['id', 'en'] as const)('lists every reason once, with a sentence that needs no figures to be read (%s)', (language) => {
  const issues = speak(language, listIssues);
  expect(new Set(issues.map((one) => one.code)).size).toBe(issues.length);
  expect(issues.length).toBeGreaterThan(200);
  for (const { code, sentence } of issues) expect(sentence, code).toMatch(/^(?!.*(NaN|undefined|Invalid|\[object))["A-Z…].{10,}/s);
  expect(issues.find((one) => one.code === 'calendar.never-open')?.sentence).toMatch(language === 'id' ? /^Kantor/ : /^The office/);
});
