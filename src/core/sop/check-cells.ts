/** The cells of a row: numbers printed once, requirements and output filled in. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';

export function checkCells(definition: SopDefinition): Issue[] {
  const first = new Map<string, string>();
  return definition.steps.flatMap((step) => {
    const issues: Issue[] = [];
    const number = (step.printed ?? '').replace(/[.,\s]+$/, '').trim();
    const earlier = first.get(number);
    if (number !== '' && earlier !== undefined) {
      issues.push(sopIssue('sop.number-repeated', `steps.${step.id}.printed`, { number, first: earlier }));
    }
    if (number !== '' && earlier === undefined) first.set(number, step.id);
    if (isEmpty(step.requirements)) issues.push(sopIssue('sop.requirements-missing', `steps.${step.id}.requirements`));
    if (isEmpty(step.output)) issues.push(sopIssue('sop.output-missing', `steps.${step.id}.output`));
    return issues;
  });
}

/** A dash in a cell says no more than an empty one. */
function isEmpty(lines: readonly string[] | undefined): boolean {
  return (lines ?? []).every((line) => /^[-–—.\s]*$/.test(line));
}
