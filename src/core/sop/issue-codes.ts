/**
 * Every finding about an SOP file, with its weight. `texts/sop-issues` must have a sentence for each.
 * Error: it cannot run. Warning: a gap or a contradiction. Doubt: a question to the office.
 */
import type { Issue, IssueLevel } from '../issue.ts';

export const SOP_ISSUE_LEVELS = {
  // The file itself.
  'sop.file-missing': 'error',
  'sop.file-unreadable': 'error',
  'sop.file-large': 'error',
  'sop.file-empty': 'error',
  'sop.file-not-text': 'error',
  'sop.yaml-broken': 'error',
  'sop.yaml-key-repeated': 'error',
  'sop.yaml-aliases': 'error',
  'sop.yaml-several': 'error',
  // The shape.
  'sop.not-a-map': 'error',
  'sop.version-wrong': 'error',
  'sop.key-unknown': 'error',
  'sop.key-missing': 'error',
  'sop.value-wrong': 'error',
  'sop.value-unknown': 'error',
  'sop.text-empty': 'error',
  'sop.text-long': 'error',
  'sop.list-empty': 'error',
  'sop.list-long': 'error',
  'sop.id-wrong': 'error',
  'sop.date-wrong': 'error',
  // References.
  'sop.step-repeated': 'error',
  'sop.performer-unknown': 'error',
  'sop.way-unknown': 'error',
  'sop.way-other-track': 'error',
  'sop.next-ignored': 'warning',
  'sop.decision-odd': 'warning',
  'sop.way-to-itself': 'warning',
  // Ways.
  'sop.loop-without-exit': 'error',
  'sop.dead-end': 'error',
  'sop.step-unreachable': 'warning',
  'sop.no-way-back': 'warning',
  'sop.publish-missing': 'warning',
  'sop.publish-unreached': 'warning',
  'sop.publish-unapproved': 'warning',
  'sop.return-after-publication': 'warning',
  // Performers.
  'sop.performer-without-column': 'warning',
  'sop.column-unused': 'warning',
  'sop.column-unnamed': 'warning',
  'sop.text-against-column': 'warning',
  'sop.author-approves': 'warning',
  // Cells.
  'sop.number-repeated': 'warning',
  'sop.requirements-missing': 'warning',
  'sop.output-missing': 'warning',
  // Times.
  'sop.time-missing': 'warning',
  'sop.time-unreadable': 'warning',
  'sop.total-wrong': 'warning',
  'sop.total-unreadable': 'warning',
  // Header.
  'sop.not-enacted': 'warning',
  'sop.header-missing': 'warning',
  'sop.date-missing': 'warning',
  'sop.date-order': 'warning',
  'sop.person-named': 'warning',
  'sop.nip-printed': 'warning',
  // Questions.
  'sop.law-replaced': 'doubt',
  'sop.doubt-noted': 'doubt',
} as const satisfies Readonly<Record<string, IssueLevel>>;

export type SopIssueCode = keyof typeof SOP_ISSUE_LEVELS;
export const SOP_ISSUE_CODES = Object.keys(SOP_ISSUE_LEVELS) as readonly SopIssueCode[];

/** A finding with the weight its code has; the only way the checks make one. */
export function sopIssue(code: SopIssueCode, place = '', data: Issue['data'] = {}): Issue {
  return { code, level: SOP_ISSUE_LEVELS[code], place, data };
}

export function isSopIssueCode(code: string): code is SopIssueCode {
  return Object.hasOwn(SOP_ISSUE_LEVELS, code);
}
