/** The machine as a graph: which steps lead where, and what is reached from where. */
import { END, type Machine, type MachineStep, type Target } from './machine.ts';

export type WaysOf = (step: MachineStep) => readonly Target[];

/** Both exits of a decision, the one exit of everything else. */
export const everyWay: WaysOf = (step) => (step.tidak === null || step.tidak === step.ya ? [step.ya] : [step.ya, step.tidak]);

/** Ids reached from `start`, itself included; `end` is in the set when it is reached. */
export function reachedFrom(machine: Machine, start: Target | null, ways: WaysOf = everyWay): ReadonlySet<Target> {
  const steps = new Map(machine.steps.map((step) => [step.id, step]));
  const reached = new Set<Target>();
  const waiting = start === null ? [] : [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const step = steps.get(id);
    if (step) waiting.push(...ways(step));
  }
  return reached;
}

/** Ids reached from both starts: the case's and the period's. */
export function reachedFromStarts(machine: Machine, ways: WaysOf = everyWay): ReadonlySet<Target> {
  return new Set([...reachedFrom(machine, machine.caseStart, ways), ...reachedFrom(machine, machine.periodStart, ways)]);
}

export function canEnd(machine: Machine, id: Target): boolean {
  return reachedFrom(machine, id).has(END);
}
