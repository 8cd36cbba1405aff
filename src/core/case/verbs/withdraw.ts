/** Taken back from the public, or stopped on its way, with a reason that the page itself then says. By hand where only a hand can do it. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import type { Machine } from '../../sop/machine.ts';
import { authorities } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { publishers } from '../may.ts';
import { isOut, publicationOf } from '../showing.ts';
import type { CaseState } from '../state.ts';
import { leaveWhenDone } from './leave-when-done.ts';

export function withdraw(machine: Machine, state: CaseState, command: CommandOf<'withdraw'>, at: Instant): Decision {
  const { channels } = command.payload;
  const absent = channels.find((channel) => {
    const publication = publicationOf(state, channel);
    return !publication || !isOut(publication);
  });
  if (absent !== undefined) return refuse(error('channel.not-published', 'channels', { channel: absent }));
  const chapter = new Chapter(machine, state, command.actor, authorities(machine), at);
  chapter.record({ type: 'Withdrawn', data: command.payload });
  for (const channel of channels) chapter.effect({ kind: 'withdraw', channel });
  chapter.notify('withdraw-by-hand', { performers: publishers(machine) });
  leaveWhenDone(chapter);
  return chapter.done();
}

export function recordWithdrawal(machine: Machine, state: CaseState, command: CommandOf<'recordWithdrawal'>, at: Instant): Decision {
  const { channel } = command.payload;
  if (publicationOf(state, channel)?.state !== 'withdrawing') return refuse(error('channel.not-withdrawn', 'channel', { channel }));
  const chapter = new Chapter(machine, state, command.actor, [...publishers(machine), ...authorities(machine)], at);
  chapter.record({ type: 'WithdrawalRecorded', data: command.payload });
  return chapter.done();
}
