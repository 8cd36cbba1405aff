/** Every chosen channel is set going; each then has its own state, and the step waits until every one has an end. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import type { Actor } from '../../people/actor.ts';
import { isChannelOpen } from '../../post/publishable.ts';
import { checkReady } from '../../post/ready.ts';
import type { Machine, MachineStep } from '../../sop/machine.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf, Given, PlannedChannel } from '../command.ts';
import type { CaseState } from '../state.ts';
import { checkChannels } from './check-channels.ts';
import { isOver, leaveWhenDone } from './leave-when-done.ts';

export function publish(machine: Machine, state: CaseState, command: CommandOf<'publish'>, at: Instant): Decision {
  const { payload, given, actor } = command;
  const step = machine.steps.find((one) => one.id === state.step);
  if (!step) return refuse(error('case.not-now'));
  const planned = plannedChannels(state, step, payload.channels, given);
  const mine = planned.filter((one) => serves(machine, step, actor, one.channel) && mayStart(state, one.channel))
    .filter((one) => payload.channels === undefined || payload.channels.includes(one.channel));
  const refused = new Set(Object.keys(state.refused));
  const closed = mine.find((one) => state.post && !isChannelOpen(state.post, one.channel, refused));
  const issues = [...checkReady(state.post), ...checkChannels(mine, given.channels, at)];
  if (issues.length > 0) return refuse(...issues);
  if (planned.length === 0) return refuse(error('channel.none-chosen', 'channels'));
  if (mine.length === 0 && !planned.every((one) => isOver(state, one.channel))) return refuse(error('channel.none-left', 'channels'));
  if (closed) return refuse(error('channel.refused', `channels.${closed.channel}`, { channel: closed.channel }));
  const chapter = new Chapter(machine, state, actor, step.performers, at);
  if (state.channels.length === 0) chapter.record({ type: 'ChannelsPlanned', data: { channels: planned, chosen: false } });
  if (mine.length > 0) chapter.record({ type: 'PublishingStarted', data: { step: step.id, channels: mine } });
  for (const one of mine) chapter.effect({ kind: 'publish', channel: one.channel, from: one.from ?? null });
  chapter.remark(payload.note);
  leaveWhenDone(chapter);
  return chapter.done();
}

/** What was chosen for the case, else what the SOP's step names, else what the one who publishes names now. */
function plannedChannels(state: CaseState, step: MachineStep, asked: readonly string[] | undefined, given: Given): readonly PlannedChannel[] {
  if (state.channels.length > 0) return state.channels;
  if (step.channels) return step.channels.map((channel) => ({ channel }));
  return (asked ?? given.channels.map((one) => one.key)).map((channel) => ({ channel }));
}

/** Where all columns must publish, each serves the channels the SOP gives it. */
function serves(machine: Machine, step: MachineStep, actor: Actor, channel: string): boolean {
  if (actor.kind !== 'person' || step.join !== 'all') return true;
  const mine = actor.acts.map((act) => act.performer).filter((key) => step.performers.includes(key));
  const server = machine.performers.filter((one) => step.performers.includes(one.key) && (one.channels === null || one.channels.includes(channel)));
  return server.length === 0 || server.some((one) => mine.includes(one.key));
}

/** A channel starts once; after a known failure it may start again, after an unknown outcome never by itself. */
function mayStart(state: CaseState, channel: string): boolean {
  const before = state.publications[channel];
  return before === undefined || before.state === 'failed';
}
