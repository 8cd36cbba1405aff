/**
 * What came of one channel: a link brought back by hand, or a job's answer.
 * An unknown outcome stays a state of its own until a person says what they see; it is never tried again by itself.
 */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { checkLink } from '../../post/outlet.ts';
import type { Machine } from '../../sop/machine.ts';
import { authorities } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { publishers } from '../may.ts';
import type { CaseState } from '../state.ts';
import { leaveWhenDone } from './leave-when-done.ts';

export function recordPublication(machine: Machine, state: CaseState, command: CommandOf<'recordPublication'>, at: Instant): Decision {
  const { payload, given, actor } = command;
  const publication = state.publications[payload.channel];
  const planned = state.channels.some((one) => one.channel === payload.channel);
  if (!publication) return refuse(error(planned ? 'channel.not-started' : 'channel.unknown', 'channel', { channel: payload.channel }));
  if (publication.state === 'published' || publication.state === 'withdrawn' || publication.state === 'withdrawing') {
    return refuse(error('channel.recorded-already', 'channel', { channel: payload.channel, link: publication.link }));
  }
  // Nobody knows what came of it, least of all a job that comes late: a person looks.
  if (publication.state === 'unknown' && actor.kind === 'system') return refuse(error('channel.outcome-unknown', 'channel', { channel: payload.channel }));
  if (payload.outcome === 'published') {
    const channel = given.channels.find((one) => one.key === payload.channel);
    const issues = channel && actor.kind === 'person' ? checkLink(channel, payload.link) : [];
    if (issues.length > 0) return refuse(...issues);
  } else if (payload.reason === '') return refuse(error('case.reason-missing', 'reason'));
  const chapter = new Chapter(machine, state, actor, publishers(machine), at);
  chapter.record({ type: 'PublicationRecorded', data: payload });
  if (payload.outcome === 'published' && state.request) chapter.notify('published', { outside: true });
  if (payload.outcome === 'failed' || payload.outcome === 'unknown') chapter.notify('publication-failed', { performers: publishers(machine) });
  leaveWhenDone(chapter);
  if (chapter.state.emergency?.ratified === null) chapter.notify('emergency-waits', { performers: authorities(machine) });
  return chapter.done();
}
