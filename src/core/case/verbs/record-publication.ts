/**
 * What came of one channel: a link brought back by hand, a job's answer, or why a chosen channel is left out.
 * An unknown outcome stays a state of its own until a person says what they see; it is never tried again by itself.
 */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { checkLink, nameOfChannel } from '../../post/outlet.ts';
import type { Machine } from '../../sop/machine.ts';
import { authorities } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { publishers } from '../may.ts';
import { chosenChannels, isLater, isProgramRun, isUnstarted, publicationOf, serversOf } from '../showing.ts';
import { signersOf } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { leaveWhenDone } from './leave-when-done.ts';

export function recordPublication(machine: Machine, state: CaseState, command: CommandOf<'recordPublication'>, at: Instant): Decision {
  const { payload, given, actor } = command;
  const publication = publicationOf(state, payload.channel);
  const unstarted = isUnstarted(machine, state, payload.channel);
  if (!publication && !(unstarted && payload.outcome === 'excused')) return refuse(error(unstarted ? 'channel.not-started' : 'channel.unknown', 'channel', { channel: nameOfChannel(given.channels, payload.channel) }));
  if (publication && (publication.state === 'published' || publication.state === 'withdrawn' || publication.state === 'withdrawing')) {
    return refuse(error('channel.recorded-already', 'channel', { channel: nameOfChannel(given.channels, payload.channel), link: publication.link }));
  }
  // Nobody knows what came of it, least of all a job that comes late: a person looks.
  if (publication?.state === 'unknown' && actor.kind === 'system') return refuse(error('channel.outcome-unknown', 'channel', { channel: nameOfChannel(given.channels, payload.channel) }));
  if (payload.outcome !== 'published' && payload.reason === '') return refuse(error('case.reason-missing', 'reason'));
  if (payload.outcome === 'published' && actor.kind === 'person') {
    // What the program shows it says itself: another link would be another proof.
    if (isProgramRun(given.channels, payload.channel)) return refuse(error('channel.program-shows', 'outcome', { channel: nameOfChannel(given.channels, payload.channel) }));
    const channel = given.channels.find((one) => one.key === payload.channel);
    const issues = channel ? checkLink(channel, payload.link) : [];
    if (issues.length > 0) return refuse(...issues);
  }
  const chapter = new Chapter(machine, state, actor, serversOf(machine, payload.channel), at);
  if (unstarted && state.channels.length === 0) chapter.record({ type: 'ChannelsPlanned', data: { channels: chosenChannels(machine, state), chosen: false } });
  chapter.record({ type: 'PublicationRecorded', data: payload });
  if (payload.outcome === 'published' && state.request) chapter.notify('published', { outside: true });
  // Nobody was at the desk when the planned hour came.
  if (payload.outcome === 'published' && actor.kind === 'system' && publication && isLater(publication.from, publication.at)) chapter.notify('published', { people: signersOf(state), performers: publishers(machine) });
  if (payload.outcome === 'failed' || payload.outcome === 'unknown') chapter.notify('publication-failed', { performers: publishers(machine) });
  leaveWhenDone(chapter);
  if (chapter.state.emergency?.ratified === null) chapter.notify('emergency-waits', { performers: authorities(machine) });
  return chapter.done();
}
