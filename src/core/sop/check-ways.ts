/** The way through the rows: every step reached, every no leads back, every path ends. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';
import type { Machine, MachineStep } from './machine.ts';
import { canEnd, everyWay, reachedFrom, reachedFromStarts } from './step-graph.ts';

export function checkWays(definition: SopDefinition, machine: Machine): Issue[] {
  return [...decisionsWithoutWayBack(definition), ...unreachable(machine), ...endless(machine)];
}

/** `compile` lets such a no end the case; the office should say whether it means that. */
function decisionsWithoutWayBack(definition: SopDefinition): Issue[] {
  return definition.steps
    .filter((step) => (step.does === 'verify' || step.does === 'approve') && step.tidak === undefined)
    .map((step) => sopIssue('sop.no-way-back', `steps.${step.id}.tidak`));
}

function unreachable(machine: Machine): Issue[] {
  const reached = reachedFromStarts(machine);
  return machine.steps.filter((step) => !reached.has(step.id)).map((step) => sopIssue('sop.step-unreachable', `steps.${step.id}`));
}

/** Steps that never reach the end: those that turn in a circle, and those that only lead into one. */
function endless(machine: Machine): Issue[] {
  const stuck = machine.steps.filter((step) => !canEnd(machine, step.id));
  const told = new Set<string>();
  return stuck.flatMap((step) => {
    if (told.has(step.id)) return [];
    const circle = circleThrough(machine, step, stuck);
    if (circle.length === 0) return [sopIssue('sop.dead-end', `steps.${step.id}`)];
    for (const id of circle) told.add(id);
    return [sopIssue('sop.loop-without-exit', `steps.${step.id}`, { steps: circle.join(', ') })];
  });
}

/** The steps that this one reaches and that reach it back; empty when it is on no circle. */
function circleThrough(machine: Machine, step: MachineStep, among: readonly MachineStep[]): readonly string[] {
  const onward = new Set(everyWay(step).flatMap((target) => [...reachedFrom(machine, target)]));
  if (!onward.has(step.id)) return [];
  return among.filter((other) => onward.has(other.id) && reachedFrom(machine, other.id).has(step.id)).map((other) => other.id);
}
