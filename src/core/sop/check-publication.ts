/** The point of it all: something is published, and only after somebody said yes. */
import type { Issue } from '../issue.ts';
import { sopIssue } from './issue-codes.ts';
import { END, type Machine, type MachineStep } from './machine.ts';
import { everyWay, reachedFromStarts, type WaysOf } from './step-graph.ts';
import { stepsAhead } from './ways.ts';

export function checkPublication(machine: Machine): Issue[] {
  const publishing = machine.steps.filter((step) => step.does === 'publish');
  // An SOP of periods only (an evaluation) publishes nothing and need not.
  if (publishing.length === 0) return machine.caseStart === null ? [] : [sopIssue('sop.publish-missing', 'steps')];
  return [...unapproved(machine, publishing), ...returnsAfter(machine, publishing)];
}

function unapproved(machine: Machine, publishing: readonly MachineStep[]): Issue[] {
  const reached = reachedFromStarts(machine);
  const unseen = reachedFromStarts(machine, withoutYes);
  return publishing.flatMap((step) => {
    if (!reached.has(step.id)) return [sopIssue('sop.publish-unreached', `steps.${step.id}`)];
    return unseen.has(step.id) ? [sopIssue('sop.publish-unapproved', `steps.${step.id}`)] : [];
  });
}

/** What is out is not rewritten: a no that comes after it leads to work that cannot be done until all of it was taken back. */
function returnsAfter(machine: Machine, publishing: readonly MachineStep[]): Issue[] {
  const isBack = (step: MachineStep, out: MachineStep) => {
    if (step.tidak === null || step.tidak === END) return false;
    return step.tidak === out.id || stepsAhead(machine, step.tidak).includes(out);
  };
  const back = new Set(publishing.flatMap((out) => stepsAhead(machine, out.id).filter((step) => isBack(step, out))));
  return [...back].map((step) => sopIssue('sop.return-after-publication', `steps.${step.id}.tidak`));
}

/** Every way but the yes of a check that must be done: what is still reached was never approved. */
const withoutYes: WaysOf = (step) => {
  if ((step.does !== 'verify' && step.does !== 'approve') || step.optional) return everyWay(step);
  return step.tidak === null ? [] : [step.tidak];
};
