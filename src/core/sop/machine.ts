/**
 * The compiled SOP: frozen, JSON-safe, with every way spelled out.
 * `compile` makes it, `decide` and `moves` walk it; nobody changes it.
 */
import type { TimeNorm } from './time-norm.ts';
import type { Verb } from './definition.ts';

/** A step's id, or `end`. */
export type Target = string;
export const END = 'end';

export interface MachinePerformer {
  readonly key: string;
  readonly name: string;
  readonly outside: boolean;
  /** Channels it serves in a `publish` step; null means every channel. */
  readonly channels: readonly string[] | null;
}

export interface MachineStep {
  readonly id: string;
  /** Row number in the table, from 0. */
  readonly index: number;
  readonly printed: string;
  readonly activity: string;
  readonly does: Verb;
  readonly performers: readonly string[];
  readonly join: 'any' | 'all';
  /** Way on: after a yes, or after completion of a step without a decision. */
  readonly ya: Target;
  /** Way of a no; null when the step takes no decision. */
  readonly tidak: Target | null;
  readonly optional: boolean;
  readonly per: 'case' | 'period';
  /** True when every performer is outside the office: its clock stops here. */
  readonly outside: boolean;
  /** Channels of a `publish` step, when the file names them. */
  readonly channels: readonly string[] | null;
  readonly timePrinted: string;
  readonly time: TimeNorm;
  readonly requirements: readonly string[];
  readonly output: readonly string[];
  readonly remark: string;
}

export interface Machine {
  readonly title: string;
  readonly performers: readonly MachinePerformer[];
  readonly steps: readonly MachineStep[];
  /** First step of a case; null when every step is per period. */
  readonly caseStart: string | null;
  /** First step of a period's run; null when the SOP has none. */
  readonly periodStart: string | null;
}

export function findStep(machine: Machine, id: string): MachineStep | undefined {
  return machine.steps.find((step) => step.id === id);
}

/** The step with this id. Throws on an id the machine does not have: a programming error, never a user's. */
export function getStep(machine: Machine, id: string): MachineStep {
  const step = findStep(machine, id);
  if (!step) throw new Error(`machine has no step ${id}`);
  return step;
}

/** Verbs that answer Ya or Tidak. `dispose` joins them only when the file gives it a `tidak`. */
export function isDecision(step: MachineStep): boolean {
  return step.does === 'verify' || step.does === 'approve' || step.tidak !== null;
}
