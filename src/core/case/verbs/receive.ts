/** Intake: what came, from whom, with which evidence; it gets its number in the agenda book. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';
import { checkLetterDate } from './check-letter-date.ts';
import { changeContent } from './edit.ts';

export function receive(machine: Machine, state: CaseState, command: CommandOf<'receive'>, at: Instant): Decision {
  const { post: _post, channels: _channels, ...data } = command.payload;
  const misdated = checkLetterDate(data.letterDate, command.given.today);
  if (misdated.length > 0) return refuse(...misdated);
  const { chapter, performer } = beginStep(machine, state, command.actor, at);
  chapter.record({ type: 'Received', data: { ...data, entry: command.given.number } });
  const refused = changeContent(chapter, command, '');
  if (refused) return refused;
  chapter.complete(performer);
  return chapter.done();
}
