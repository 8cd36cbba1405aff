/** Remarks and files beside the line of work; they change nothing that is signed. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import { Chapter, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';

export function comment(machine: Machine, state: CaseState, command: CommandOf<'comment'>, at: Instant): Decision {
  const chapter = new Chapter(machine, state, command.actor, [], at);
  chapter.record({ type: 'Commented', data: command.payload });
  return chapter.done();
}

export function attach(machine: Machine, state: CaseState, command: CommandOf<'attach'>, at: Instant): Decision {
  const chapter = new Chapter(machine, state, command.actor, [], at);
  chapter.record({ type: 'Attached', data: command.payload });
  return chapter.done();
}
