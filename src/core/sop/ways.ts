/** Questions about the road ahead and behind, answered from the machine alone. */
import { END, getStep, type Machine, type MachineStep } from './machine.ts';

/** The steps that follow when every answer is yes, without the step itself; stops before a step seen twice. */
export function stepsAhead(machine: Machine, from: string): readonly MachineStep[] {
  const ahead: MachineStep[] = [];
  let next = getStep(machine, from).ya;
  while (next !== END && !ahead.some((step) => step.id === next)) {
    const step = getStep(machine, next);
    ahead.push(step);
    next = step.ya;
  }
  return ahead;
}

/** Columns of the office that take part in the SOP's cases or periods. */
export function officePerformers(machine: Machine): readonly string[] {
  return machine.performers.filter((performer) => !performer.outside).map((performer) => performer.key);
}

/** Columns with the last word: those who approve, else those who check, else whoever gives the first disposition, else all. */
export function authorities(machine: Machine): readonly string[] {
  for (const verb of ['approve', 'verify', 'dispose'] as const) {
    const keys = machine.steps.filter((step) => step.does === verb).flatMap((step) => step.performers);
    if (keys.length > 0) return [...new Set(keys)];
  }
  return officePerformers(machine);
}

/** Columns that may change the content: those who draft or receive it; when nobody does, those who publish. */
export function editors(machine: Machine): readonly string[] {
  const inside = new Set(officePerformers(machine));
  for (const verbs of [['draft'], ['receive'], ['publish'], ['work']]) {
    const keys = machine.steps.filter((step) => verbs.includes(step.does)).flatMap((step) => step.performers).filter((key) => inside.has(key));
    if (keys.length > 0) return [...new Set(keys)];
  }
  return officePerformers(machine);
}
