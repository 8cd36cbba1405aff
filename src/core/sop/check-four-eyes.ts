/** Nobody says yes to their own work: a column that writes and, further on, approves or verifies. */
import type { Issue } from '../issue.ts';
import { sopIssue } from './issue-codes.ts';
import type { Machine } from './machine.ts';
import { reachedFrom } from './step-graph.ts';

export function checkFourEyes(machine: Machine): Issue[] {
  const authors = machine.steps.filter((step) => step.does === 'draft' || step.does === 'receive');
  const judges = machine.steps.filter((step) => step.does === 'approve' || step.does === 'verify');
  return judges.flatMap((judge) => {
    const author = authors.find(
      (step) => step.performers.some((key) => judge.performers.includes(key)) && reachedFrom(machine, step.id).has(judge.id),
    );
    if (!author) return [];
    const key = author.performers.find((performer) => judge.performers.includes(performer)) ?? '';
    const performer = machine.performers.find((column) => column.key === key)?.name ?? key;
    return [sopIssue('sop.author-approves', `steps.${judge.id}.by`, { performer, author: author.id, number: author.printed })];
  });
}
