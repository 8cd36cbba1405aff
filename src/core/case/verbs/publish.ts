/** Every chosen channel is set going; each then has its own state, and the step waits until every one has an end. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { nameOfChannel } from '../../post/outlet.ts';
import { checkReady } from '../../post/ready.ts';
import type { Machine } from '../../sop/machine.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf, Given, PlannedChannel } from '../command.ts';
import { chosenChannels, isLater, isOff, isRefused, mayStart, serves, whyNotOver } from '../showing.ts';
import { signersOf } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { checkChannels } from './check-channels.ts';
import { leaveWhenDone } from './leave-when-done.ts';

export function publish(machine: Machine, state: CaseState, command: CommandOf<'publish'>, at: Instant): Decision {
  const { payload, given, actor } = command;
  const step = machine.steps.find((one) => one.id === state.step);
  if (!step) return refuse(error('case.not-now'));
  const planned = plannedChannels(machine, state, payload.channels, given);
  const mine = planned.filter((one) => serves(machine, step, actor, one.channel) && mayStart(state, one.channel))
    // One that was switched off is waited for, so that somebody excuses it; asked for by name, it is refused.
    .filter((one) => (payload.channels === undefined ? !isOff(given.channels, one.channel) : payload.channels.includes(one.channel)));
  const shown = mine.filter((one) => !isRefused(state, one.channel));
  const closed = mine.filter((one) => isRefused(state, one.channel));
  const issues = [...checkReady(state.post), ...checkChannels(shown, given.channels, at)];
  if (issues.length > 0) return refuse(...issues);
  if (planned.length === 0) return refuse(error('channel.none-chosen', 'channels'));
  const notOver = mine.length === 0 ? whyNotOver(state, planned.map((one) => one.channel)) : null;
  if (notOver) return refuse(notOver);
  // What a checker did not let pass is left out for their reason; asked for by name, or all there is, it is refused.
  const [first] = closed;
  if (first && (payload.channels !== undefined || planned.every((one) => isRefused(state, one.channel)))) {
    return refuse(error('channel.refused', `channels.${first.channel}`, { channel: nameOfChannel(given.channels, first.channel) }));
  }
  const chapter = new Chapter(machine, state, actor, step.performers, at);
  if (state.channels.length === 0) chapter.record({ type: 'ChannelsPlanned', data: { channels: planned, chosen: false } });
  if (shown.length > 0) chapter.record({ type: 'PublishingStarted', data: { step: step.id, channels: shown } });
  for (const { channel } of closed) chapter.record({ type: 'PublicationRecorded', data: { channel, outcome: 'excused', link: '', reason: state.refused[`variant:${channel}`] ?? '', proof: [] } });
  for (const one of shown) chapter.effect({ kind: 'publish', channel: one.channel, from: one.from ?? null });
  if (shown.some((one) => isLater(one.from ?? null, at))) chapter.notify('scheduled', { people: signersOf(state) });
  chapter.remark(payload.note);
  leaveWhenDone(chapter);
  return chapter.done();
}

/** What was chosen for the case or by its SOP, else what the one who publishes names now. */
function plannedChannels(machine: Machine, state: CaseState, asked: readonly string[] | undefined, given: Given): readonly PlannedChannel[] {
  const chosen = chosenChannels(machine, state);
  if (chosen.length > 0) return chosen;
  return (asked ?? given.channels.filter((one) => !one.off).map((one) => one.key)).map((channel) => ({ channel }));
}
