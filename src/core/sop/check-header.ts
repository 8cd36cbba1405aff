/** The block above the table: what PermenPAN-RB 35/2012 asks for and the sheet leaves empty. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';

const TEXTS = ['agency', 'number', 'enactedBy'] as const;
const LISTS = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'recordKeeping'] as const;

/** What a sheet gets by being enacted: while it is tried, one finding stands for all of it. */
const BY_ENACTING: ReadonlySet<string> = new Set(['number', 'enactedBy', 'created', 'effective']);

export function checkHeader(definition: SopDefinition): Issue[] {
  const owed = (issue: Issue) => definition.trial !== true || !BY_ENACTING.has(issue.place);
  return [
    ...(definition.trial === true ? [sopIssue('sop.not-enacted')] : []),
    ...gaps(definition).filter(owed),
  ];
}

function gaps(definition: SopDefinition): Issue[] {
  return [
    ...TEXTS.filter((field) => definition[field] === undefined).map((field) => sopIssue('sop.header-missing', field)),
    ...checkDates(definition),
    ...LISTS.filter((field) => (definition[field] ?? []).length === 0).map((field) => sopIssue('sop.header-missing', field)),
  ];
}

/** A sheet never revised has no revision date; only creation and effect are always owed. */
function checkDates(definition: SopDefinition): Issue[] {
  const { created, revised } = definition;
  const effective = definition.effective ?? definition.ratified;
  const issues: Issue[] = [];
  if (created === undefined) issues.push(sopIssue('sop.date-missing', 'created'));
  if (effective === undefined) issues.push(sopIssue('sop.date-missing', 'effective'));
  // ISO dates sort as text.
  if (created && revised && revised < created) issues.push(sopIssue('sop.date-order', 'revised', { date: revised, created }));
  if (created && effective && effective < created) {
    issues.push(sopIssue('sop.date-order', definition.effective ? 'effective' : 'ratified', { date: effective, created }));
  }
  return issues;
}
