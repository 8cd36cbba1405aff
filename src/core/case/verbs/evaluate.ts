/** The period's meeting: recap from the ledger, minutes, attendance, and what is to be mended. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import type { Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { FollowUp } from '../event.ts';
import { followUpsBefore } from '../follow-ups.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function evaluate(machine: Machine, state: CaseState, command: CommandOf<'evaluate'>, at: Instant): Decision {
  const { payload, given } = command;
  if (payload.heldOn > given.today) return refuse(error('evaluation.held-in-future', 'heldOn', { day: payload.heldOn }));
  const early = payload.followUps.findIndex(({ due }) => due !== undefined && due < payload.heldOn);
  if (early !== -1) return refuse(error('evaluation.due-before-meeting', `followUps.${early}.due`, { number: early + 1, day: payload.heldOn }));
  const ids = payload.followUps.map((item) => item.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return refuse(error('evaluation.item-repeated', `followUps.${repeated}`, { id: repeated }));
  const unknown = payload.followUps.find(({ position }) => position !== undefined && !given.posts?.some((post) => post.id === position));
  if (unknown) return refuse(error('evaluation.post-unknown', `followUps.${payload.followUps.indexOf(unknown)}.by`, { id: unknown.id }));
  const twice = payload.followUps.find(({ position, by = '' }) => position !== undefined && by !== '');
  if (twice) return refuse(error('evaluation.post-and-other', `followUps.${payload.followUps.indexOf(twice)}.by`, { id: twice.id }));
  const { chapter, step, performer } = beginStep(machine, state, command.actor, at);
  const before = followUpsBefore(state).map((item) => item.id);
  const taken = new Set([...before, ...ids]);
  const followUps = payload.followUps.map(({ position, ...item }): FollowUp => {
    const post = given.posts?.find((one) => one.id === position);
    const id = before.includes(item.id) ? freeId(item.id, taken) : item.id;
    return { ...item, id, step: step.id, ...(post && { by: post.name, positionId: post.id }) };
  });
  chapter.record({ type: 'Evaluated', data: { ...payload, followUps, recap: given.recap ?? {} } });
  chapter.complete(performer);
  return chapter.done();
}

/** A name that no item bears yet, which it then does. */
function freeId(id: string, taken: Set<string>): string {
  for (let number = 2; ; number++) {
    const free = `${id.slice(0, 36)}-${number}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
