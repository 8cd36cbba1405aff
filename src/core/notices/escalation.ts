/**
 * What happens to a task that is past its time: first its holder is reminded; after a grace of office minutes those who
 * act for the post are told, or the posts of the step above.
 */
import type { Instant, OfficeCalendar } from '../calendar/office-calendar.ts';
import { workingMinutesBetween } from '../calendar/working-minutes.ts';
import { isSigning } from '../case/signatures.ts';
import type { Staffing } from '../people/acting.ts';
import { findStep, type Machine, type MachineStep } from '../sop/machine.ts';
import { actingFor, holdersOf } from './receivers.ts';

/** Office minutes, where an office has set none: half a working day. */
export const DEFAULT_GRACE = 240;

/** 0: in time. 1: at least one office minute late. 2: the grace is over, too. */
export function lateLevel(task: { readonly dueAt: Instant }, grace: number, calendar: OfficeCalendar, now: Instant): 0 | 1 | 2 {
  const late = workingMinutesBetween(calendar, task.dueAt, now);
  return late < 1 ? 0 : late < Math.max(2, grace) ? 1 : 2;
}

/**
 * Columns above a step: the nearest disposition before it, else the nearest check or approval after it, by somebody
 * other than its own columns. Never by somebody below them: whoever they handed a disposition to, whoever only checks where they
 * give dispositions, anybody but a later approver where they approve themselves. Empty at the top of an SOP.
 */
export function superiorColumns(machine: Machine, stepId: string): readonly string[] {
  const step = findStep(machine, stepId);
  if (!step) return [];
  const own = (one: MachineStep) => one.performers.some((key) => step.performers.includes(key));
  const given = machine.steps.find((one) => one.does === 'dispose' && own(one))?.index ?? Infinity;
  const approved = machine.steps.findLast((one) => one.does === 'approve' && own(one))?.index ?? -1;
  const inside = new Set(machine.performers.filter((one) => !one.outside).map((one) => one.key));
  const below = new Set(machine.steps.filter((one) => one.does === 'dispose' && one.index > given).flatMap((one) => one.performers));
  const above = (keys: readonly string[]) => keys.filter((key) => inside.has(key) && !step.performers.includes(key) && !below.has(key));
  const before = machine.steps.filter((one) => one.index < step.index && one.does === 'dispose').toReversed();
  // Whoever gives dispositions stands above those who only check.
  const after = machine.steps.filter((one) => one.index > Math.max(step.index, approved) && (given < Infinity || approved >= 0 ? one.does === 'approve' : isSigning(one)));
  for (const one of approved >= 0 ? after : [...before, ...after]) {
    const keys = above(one.performers);
    if (keys.length > 0) return keys;
  }
  return [];
}

export interface LateTask {
  readonly performers: readonly string[];
  readonly positions: readonly string[];
}

/** Whom the second level tells. */
export interface Above {
  readonly whom: 'acting' | 'superior' | 'nobody';
  readonly people: readonly string[];
  readonly positions: readonly string[];
}

/** @param superiors posts of the step above */
export function aboveTask(task: LateTask, superiors: readonly string[], staffing: Pick<Staffing, 'zone' | 'holdings' | 'mandates'>, at: Instant): Above {
  const holders = holdersOf(task.positions, staffing, at);
  const acting = actingFor(task.positions, task.performers, staffing, at).filter((one) => !holders.includes(one));
  if (acting.length > 0) return { whom: 'acting', people: acting, positions: [] };
  return superiors.length > 0 ? { whom: 'superior', people: [], positions: superiors } : { whom: 'nobody', people: [], positions: [] };
}
