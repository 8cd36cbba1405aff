/** An outside agency asks for a showing: letter, material, and a receipt number to follow it by. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';
import { checkNotPast } from './check-channels.ts';
import { checkLetterDate } from './check-letter-date.ts';
import { changeContent } from './edit.ts';

/** The content is the agency's own, even when an officer types in its paper letter. */
export function request(machine: Machine, state: CaseState, command: CommandOf<'request'>, at: Instant): Decision {
  const { post: _post, channels, ...data } = command.payload;
  const issues = [...checkLetterDate(data.letterDate, command.given.today), ...checkNotPast(channels ?? [], command.given.channels, at)];
  if (issues.length > 0) return refuse(...issues);
  const { chapter, performer } = beginStep(machine, state, command.actor, at);
  chapter.record({ type: 'Requested', data: { ...data, entry: command.given.number } });
  const refused = changeContent(chapter, command, '', true);
  if (refused) return refused;
  chapter.complete(performer);
  return chapter.done();
}
