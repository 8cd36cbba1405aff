/** A step left out, on the record: the reason, and the authority when the SOP does not call it optional. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { getStep, type Machine } from '../../sop/machine.ts';
import { authorities } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';

export function skip(machine: Machine, state: CaseState, command: CommandOf<'skip'>, at: Instant): Decision {
  const step = getStep(machine, state.step ?? '');
  const { reason, authority } = command.payload;
  if (!step.optional && authority === '') return refuse(error('skip.authority-missing', 'authority', { step: step.printed }));
  const chapter = new Chapter(machine, state, command.actor, [...step.performers, ...authorities(machine)], at);
  chapter.record({ type: 'Skipped', data: { step: step.id, reason, authority } });
  chapter.move('skipped', step.ya);
  return chapter.done();
}
