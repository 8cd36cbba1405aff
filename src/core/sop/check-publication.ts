/** The point of it all: something is published, and only after somebody said yes. */
import type { Issue } from '../issue.ts';
import { sopIssue } from './issue-codes.ts';
import type { Machine } from './machine.ts';
import { everyWay, reachedFromStarts, type WaysOf } from './step-graph.ts';

export function checkPublication(machine: Machine): Issue[] {
  const publishing = machine.steps.filter((step) => step.does === 'publish');
  // An SOP of periods only (an evaluation) publishes nothing and need not.
  if (publishing.length === 0) return machine.caseStart === null ? [] : [sopIssue('sop.publish-missing', 'steps')];
  const reached = reachedFromStarts(machine);
  const unapproved = reachedFromStarts(machine, withoutYes);
  return publishing.flatMap((step) => {
    if (!reached.has(step.id)) return [sopIssue('sop.publish-unreached', `steps.${step.id}`)];
    return unapproved.has(step.id) ? [sopIssue('sop.publish-unapproved', `steps.${step.id}`)] : [];
  });
}

/** Every way but the yes of a check that must be done: what is still reached was never approved. */
const withoutYes: WaysOf = (step) => {
  if ((step.does !== 'verify' && step.does !== 'approve') || step.optional) return everyWay(step);
  return step.tidak === null ? [] : [step.tidak];
};
