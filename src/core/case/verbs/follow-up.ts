/** Items from the minutes, each closed with what was done; then the improvement report. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { sealIn } from '../../people/actor.ts';
import type { Machine } from '../../sop/machine.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { followUpKeepers, heldFor } from '../follow-ups.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function closeFollowUp(machine: Machine, state: CaseState, command: CommandOf<'closeFollowUp'>, at: Instant): Decision {
  const { payload, actor } = command;
  const item = state.followUps.find((one) => one.id === payload.item);
  if (!item) return refuse(error('follow-up.unknown', 'item', { item: payload.item }));
  if (item.closed) return refuse(error('follow-up.closed-already', 'item', { item: payload.item }));
  if (payload.proof.length === 0) return refuse(error('follow-up.proof-missing', 'proof', { item: payload.item }));
  const post = heldFor(actor, item);
  const keepers = followUpKeepers(machine);
  const chapter = new Chapter(machine, state, actor, keepers, at, post && sealIn(actor, post));
  chapter.record({ type: 'FollowUpClosed', data: payload });
  // Now the report can be written, by somebody who may not have closed the last item.
  if (chapter.state.status === 'open' && chapter.state.followUps.every((one) => one.closed)) chapter.notify('task-waiting', { performers: chapter.step.performers });
  return chapter.done();
}

export function completeFollowUp(machine: Machine, state: CaseState, command: CommandOf<'completeFollowUp'>, at: Instant): Decision {
  const open = state.followUps.filter((item) => !item.closed);
  if (open.length > 0) return refuse(error('follow-up.open', 'followUps', { count: open.length }));
  const { chapter, performer } = beginStep(machine, state, command.actor, at);
  chapter.record({ type: 'FollowUpReported', data: command.payload });
  chapter.complete(performer);
  return chapter.done();
}
