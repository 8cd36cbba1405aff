/**
 * A sentence for every finding about an SOP: what is wrong, and what to do. Where it is, `place.ts` says.
 * The type demands a sentence for each code, so a new finding cannot be silent.
 */
import type { Issue } from '../core/issue.ts';
import { isSopIssueCode, type SopIssueCode } from '../core/sop/issue-codes.ts';
import { languageNow, type Language } from './language.ts';
import { sopCheckIssues } from './sop-check-issues.ts';
import { sopFileIssues } from './sop-file-issues.ts';

export interface IssueSentence {
  readonly id: (issue: Issue) => string;
  readonly en: (issue: Issue) => string;
}

export const sopIssues: Readonly<Record<SopIssueCode, IssueSentence>> = { ...sopFileIssues, ...sopCheckIssues };

/** The sentence for a finding; a code of another family comes back as it is. */
export function wordSopIssue(issue: Issue, language: Language = languageNow()): string {
  return isSopIssueCode(issue.code) ? sopIssues[issue.code][language](issue) : issue.code;
}
