/**
 * One channel is shown at another time. Signatures stand on the content, not on the hour: nobody is asked again, and the ledger says
 * who moved it; those who signed and those who publish are told. What has begun to be shown cannot be moved, only withdrawn.
 */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import type { Machine } from '../../sop/machine.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { nameOfChannel } from '../../post/outlet.ts';
import { publishers, timekeepers } from '../may.ts';
import { isLater, publicationOf } from '../showing.ts';
import { signersOf } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { checkChannels } from './check-channels.ts';

export function reschedule(machine: Machine, state: CaseState, command: CommandOf<'reschedule'>, at: Instant): Decision {
  const { channel, from, until, note } = command.payload;
  const planned = state.channels.find((one) => one.channel === channel);
  const publication = publicationOf(state, channel);
  if (!planned) return refuse(error('channel.unknown', 'channel', { channel }));
  const onItsWay = publication?.state === 'publishing';
  const begun = onItsWay && (!isLater(publication.from, at));
  if (begun || (publication && !onItsWay && publication.state !== 'failed')) return refuse(error('channel.begun', 'channel', { channel: nameOfChannel(command.given.channels, channel) }));
  const issues = checkChannels([{ channel, from, until }], command.given.channels, at);
  if (!isLater(from, at)) return refuse(error('channel.time-past', 'from', { channel }));
  if (issues.length > 0) return refuse(...issues);
  const chapter = new Chapter(machine, state, command.actor, timekeepers(machine, state), at);
  chapter.record({ type: 'Rescheduled', data: { channel, from, ...(until !== undefined && { until }), was: planned.from ?? null } });
  if (onItsWay) chapter.effect({ kind: 'publish', channel, from });
  chapter.notify('rescheduled', { people: signersOf(state), performers: publishers(machine) });
  chapter.remark(note);
  return chapter.done();
}
