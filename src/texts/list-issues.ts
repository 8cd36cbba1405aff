/** Every reason the program can give, with the sentence it gives for it. */
import type { Issue } from '../core/issue.ts';
import { SOP_ISSUE_CODES } from '../core/sop/issue-codes.ts';
import { CALENDAR_ISSUES } from './calendar-issues.ts';
import { deliveryIssues } from './delivery-issues.ts';
import { fileIssues } from './file-issues.ts';
import { wordIssue } from './word-issue.ts';
import { workIssues } from './work-issues.ts';

/** Stands where a sentence names what it is about. */
const ANYTHING: Issue['data'] = new Proxy({}, { get: () => '…' });

export function listIssues(): readonly { readonly code: string; readonly sentence: string }[] {
  const codes = [workIssues, deliveryIssues, fileIssues, CALENDAR_ISSUES].flatMap((table) => Object.keys(table));
  return [...new Set([...codes, ...SOP_ISSUE_CODES])].toSorted().map((code) => ({ code, sentence: wordIssue({ code, level: 'error', place: '…', data: ANYTHING }) }));
}
