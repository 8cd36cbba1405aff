/** Serta-merta: out first, with a reason, and then a second pair of eyes. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { checkReady } from '../../post/ready.ts';
import { findSelfApproval } from '../../people/actor.ts';
import { wroteSomething } from '../../people/four-eyes.ts';
import type { Machine } from '../../sop/machine.ts';
import { authorities } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { publishers } from '../may.ts';
import { openParts } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { checkChannels } from './check-channels.ts';

export function publishEmergency(machine: Machine, state: CaseState, command: CommandOf<'publishEmergency'>, at: Instant): Decision {
  const { payload, given, actor } = command;
  const issues = [...checkReady(state.post), ...checkChannels(payload.channels, given.channels, at)];
  if (issues.length > 0) return refuse(...issues);
  const chapter = new Chapter(machine, state, actor, [...authorities(machine), ...publishers(machine)], at);
  chapter.record({ type: 'EmergencyPublished', data: payload });
  for (const planned of payload.channels) chapter.effect({ kind: 'publish', channel: planned.channel, from: planned.from ?? null });
  chapter.notify('emergency-waits', { performers: authorities(machine) });
  return chapter.done();
}

/** The second pair of eyes: a yes signs the content, a no takes it back from every channel. */
export function ratify(machine: Machine, state: CaseState, command: CommandOf<'ratify'>, at: Instant): Decision {
  const { actor } = command;
  const { answer, comment } = command.payload;
  if (answer === 'tidak' && comment === '') return refuse(error('case.reason-missing', 'comment'));
  const chapter = new Chapter(machine, state, actor, authorities(machine), at);
  const parts = Object.fromEntries(openParts(state).map((part) => [part, state.hashes[part] ?? '']));
  const selfApproval = actor.kind === 'person' && wroteSomething(state, actor) ? (findSelfApproval(actor, authorities(machine))?.decree ?? '') : '';
  chapter.record({ type: 'Ratified', data: { answer, comment, parts, selfApproval } });
  if (answer === 'tidak') {
    const channels = Object.values(state.publications).filter((one) => one.state !== 'withdrawn' && one.state !== 'excused').map((one) => one.channel);
    if (channels.length === 0) return chapter.done();
    chapter.record({ type: 'Withdrawn', data: { channels, reason: comment } });
    for (const channel of channels) chapter.effect({ kind: 'withdraw', channel });
    chapter.notify('withdraw-by-hand', { performers: publishers(machine) });
  }
  return chapter.done();
}
