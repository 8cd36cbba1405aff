/** Which channels, and when. */
import type { Instant } from '../../calendar/office-calendar.ts';
import type { Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';
import { checkChannels } from './check-channels.ts';

export function chooseChannels(machine: Machine, state: CaseState, command: CommandOf<'chooseChannels'>, at: Instant): Decision {
  const { channels } = command.payload;
  const issues = checkChannels(channels, command.given.channels, at);
  if (issues.length > 0) return refuse(...issues);
  const { chapter, performer } = beginStep(machine, state, command.actor, at);
  chapter.record({ type: 'ChannelsPlanned', data: { channels, chosen: true } });
  chapter.remark(command.payload.note);
  chapter.complete(performer);
  return chapter.done();
}
