/** Opens the chapter of a command that carries out the current step, in the column its actor does it for. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { findAct, type Actor } from '../../people/actor.ts';
import { getStep, type Machine, type MachineStep } from '../../sop/machine.ts';
import { Chapter } from '../chapter.ts';
import type { CaseState } from '../state.ts';

export function beginStep(machine: Machine, state: CaseState, actor: Actor, at: Instant): { chapter: Chapter; step: MachineStep; performer: string } {
  const step = getStep(machine, state.step ?? '');
  const left = step.performers.filter((key) => !state.done.includes(key));
  // An outside column is done by the party itself, or written down for it by somebody of the office.
  const performer = findAct(actor, left)?.performer ?? left.find((key) => machine.performers.some((one) => one.key === key && one.outside)) ?? left[0] ?? '';
  return { chapter: new Chapter(machine, state, actor, left, at), step, performer };
}
