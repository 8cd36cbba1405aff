/** Those with the last word stop a case, and say why. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import { authorities } from '../../sop/ways.ts';
import { Chapter, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';

export function end(machine: Machine, state: CaseState, command: CommandOf<'end'>, at: Instant): Decision {
  const chapter = new Chapter(machine, state, command.actor, authorities(machine), at);
  chapter.record({ type: 'Moved', data: { from: state.step, to: null, way: 'tidak' } });
  chapter.close('cancelled', command.payload.reason);
  return chapter.done();
}
