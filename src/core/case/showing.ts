/** Where the showing of a case stands, channel by channel, and whose each channel is. */
import type { Instant } from '../calendar/office-calendar.ts';
import { error, type Issue } from '../issue.ts';
import { findAct, type Actor } from '../people/actor.ts';
import type { Channel, OutletMode } from '../post/outlet.ts';
import { isChannelOpen } from '../post/publishable.ts';
import { ownEntry } from '../own-entry.ts';
import { findStep, type Machine, type MachineStep } from '../sop/machine.ts';
import type { PlannedChannel } from './command.ts';
import type { CaseState, Publication } from './state.ts';

export function publicationOf(state: CaseState, channel: string): Publication | undefined {
  return ownEntry(state.publications, channel);
}

/** `scheduled`: released, and its planned hour lies ahead. `onScreen` and `over`: within a screen's window, and after its end. `calledOff`: taken back before it was ever shown. */
export type Stage = Publication['state'] | 'scheduled' | 'onScreen' | 'over' | 'calledOff';

/** What of it the public sees at this instant: the state alone does not know what time it is. */
export function stageOf({ state, from, until, link }: Pick<Publication, 'state' | 'from' | 'until' | 'link'>, at: Instant, mode: OutletMode | undefined): Stage {
  if (state === 'publishing' && isLater(from, at)) return 'scheduled';
  if (state === 'withdrawn' && link === '') return 'calledOff';
  if (state !== 'published' || mode !== 'screen') return state;
  return until === null || isLater(until, at) ? 'onScreen' : 'over';
}

/** Null is no hour at all. */
export function isLater(one: Instant | null, other: Instant): boolean {
  return one !== null && Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0;
}

/** Since when there is something to do at a step that publishes: what is released waits for its planned hour, and nobody can hasten it. */
export function publishableSince(machine: Machine, state: CaseState): Instant {
  const hours = chosenChannels(machine, state).filter(({ channel }) => !isOver(state, channel)).map(({ channel }) => {
    const from = publicationOf(state, channel)?.from ?? null;
    return isLater(from, state.enteredAt) ? from : null;
  });
  const planned = hours.filter((hour) => hour !== null);
  return planned.length === 0 || planned.length < hours.length ? state.enteredAt : planned.reduce((first, hour) => (isLater(first, hour) ? hour : first));
}

/** Shown, or on its way to be shown: either can still be stopped. */
export function isOut(publication: Publication): boolean {
  return publication.state === 'published' || publication.state === 'publishing' || publication.state === 'unknown';
}

/** Nothing more is to be done for this channel: it was shown, excused or taken back. */
export function isOver(state: CaseState, channel: string): boolean {
  const outcome = publicationOf(state, channel)?.state;
  return outcome === 'published' || outcome === 'excused' || outcome === 'withdrawing' || outcome === 'withdrawn';
}

/** What was chosen for the case, else what the step it waits at names. */
export function chosenChannels(machine: Machine, state: CaseState): readonly PlannedChannel[] {
  if (state.channels.length > 0) return state.channels;
  return (findStep(machine, state.step ?? '')?.channels ?? []).map((channel) => ({ channel }));
}

/** A channel starts once; after a known failure it may start again, after an unknown outcome never by itself. */
export function mayStart(state: CaseState, channel: string): boolean {
  const before = publicationOf(state, channel);
  return before === undefined || before.state === 'failed' || (isGivenUp(before) && isTakenBack(state));
}

/** What it would show did not pass the last decision in part. */
export function isRefused(state: CaseState, channel: string): boolean {
  return state.post !== null && !isChannelOpen(state.post, channel, new Set(Object.keys(state.refused)));
}

/** Every chosen channel had its end, and none of them shows anything: a case that comes back to be published begins anew. */
function isTakenBack(state: CaseState): boolean {
  return state.channels.every(({ channel }) => publicationOf(state, channel) !== undefined) && Object.values(state.publications).every(isGivenUp);
}

/** Taken back from the public, or excused. */
function isGivenUp({ state }: Publication): boolean {
  return state === 'withdrawn' || state === 'excused';
}

/** Chosen, and never set going, in a case that waits to be published. */
export function isUnstarted(machine: Machine, state: CaseState, channel: string): boolean {
  const publishing = state.status === 'open' && findStep(machine, state.step ?? '')?.does === 'publish';
  return publishing && publicationOf(state, channel) === undefined && chosenChannels(machine, state).some((one) => one.channel === channel);
}

/** Where nothing is left to start: why the step can nevertheless not be passed, null where all of it is shown or was. */
export function whyNotOver(state: CaseState, planned: readonly string[]): Issue | null {
  const states = planned.map((channel) => publicationOf(state, channel)?.state);
  if (!planned.every((channel) => isOver(state, channel))) return error('channel.none-left', 'channels');
  if (states.includes('published')) return null;
  return error(states.includes('withdrawing') ? 'channel.withdrawal-open' : 'channel.none-left', 'channels');
}

/** The program shows it and writes down what came of it. */
export function isProgramRun(channels: readonly Channel[], channel: string): boolean {
  return channels.some((one) => one.key === channel && one.mode !== 'hand');
}

/** Chosen once, and switched off since. */
export function isOff(channels: readonly Channel[], channel: string): boolean {
  return channels.some((one) => one.key === channel && one.off);
}

/** The office uses it, and the checkers left something to show there. */
export function isStartable(state: CaseState, channels: readonly Channel[], channel: string): boolean {
  return channels.some((one) => one.key === channel && !one.off) && !isRefused(state, channel);
}

/** Columns of a publish step that serve this channel: where all of them must publish, those the SOP gives it. */
function servers(machine: Machine, step: MachineStep, channel: string): readonly string[] {
  if (step.join !== 'all') return step.performers;
  const own = machine.performers.filter((one) => step.performers.includes(one.key) && (one.channels === null || one.channels.includes(channel)));
  return own.length === 0 ? step.performers : own.map((one) => one.key);
}

/** Columns with a chosen channel of theirs that has no end yet; all of the step's where nothing is chosen, or nobody is left. */
export function stillPublishing(machine: Machine, state: CaseState, step: MachineStep): readonly string[] {
  const left = chosenChannels(machine, state).filter(({ channel }) => !isOver(state, channel));
  const busy = new Set(left.flatMap(({ channel }) => servers(machine, step, channel)));
  return busy.size > 0 ? step.performers.filter((key) => busy.has(key)) : step.performers;
}

export function serves(machine: Machine, step: MachineStep, actor: Actor, channel: string): boolean {
  return actor.kind !== 'person' || findAct(actor, servers(machine, step, channel)) !== undefined;
}

/** Columns that may say what came of this channel, at whichever step it was sent out. */
export function serversOf(machine: Machine, channel: string): readonly string[] {
  return [...new Set(machine.steps.filter((step) => step.does === 'publish').flatMap((step) => servers(machine, step, channel)))];
}

/** Why nothing was shown anywhere, in the words of those who took it back or excused it; null where something was shown. */
export function whyNeverShown(state: CaseState): string | null {
  const publications = Object.values(state.publications);
  if (publications.length === 0 || publications.some((one) => isOut(one) || one.link !== '')) return null;
  return reasonsOf(publications);
}

/** Why no link is left to report, in the same words; null where one is out or may come, and where nothing was ever sent out. */
export function whyNoLinks(state: CaseState): string | null {
  const publications = Object.values(state.publications);
  if (publications.length === 0 || !publications.every((one) => isGivenUp(one) || one.state === 'withdrawing')) return null;
  return reasonsOf(publications);
}

function reasonsOf(publications: readonly Publication[]): string {
  return [...new Set(publications.map((one) => one.reason))].join('; ').slice(0, 4000);
}
