/** One sentence for any issue of any family. */
import type { Issue } from '../core/issue.ts';
import { isSopIssueCode } from '../core/sop/issue-codes.ts';
import { CALENDAR_ISSUES } from './calendar-issues.ts';
import { deliveryIssues } from './delivery-issues.ts';
import { fileIssues } from './file-issues.ts';
import { languageNow, type Language } from './language.ts';
import { wordSopIssue } from './sop-issues.ts';
import { workIssues } from './work-issues.ts';

export function wordIssue(issue: Issue, language: Language = languageNow()): string {
  const known = workIssues[issue.code] ?? deliveryIssues[issue.code];
  if (known) return known[language](issue);
  if (isSopIssueCode(issue.code)) return wordSopIssue(issue, language);
  const file = (fileIssues as Readonly<Record<string, { id(issue: Issue): string; en(issue: Issue): string }>>)[issue.code];
  if (file) return file[language](issue);
  return CALENDAR_ISSUES[issue.code]?.(issue.data, issue.place) ?? issue.code;
}
