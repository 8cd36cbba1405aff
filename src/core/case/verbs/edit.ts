/** New text or pictures. Voids exactly the signatures over what it changed, and says whose. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { changedParts } from '../../post/parts.ts';
import { checkWhole } from '../../post/ready.ts';
import { getStep, type Machine } from '../../sop/machine.ts';
import { editors } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf, PlannedChannel } from '../command.ts';
import { findAct } from '../../people/actor.ts';
import { whyPlanFixed } from '../may.ts';
import { stepsAskedAgain, voidedBy } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { checkChannels } from './check-channels.ts';

export function edit(machine: Machine, state: CaseState, command: CommandOf<'edit'>, at: Instant): Decision {
  const { actor, payload } = command;
  const step = getStep(machine, state.step ?? '');
  const correcting = step.does === 'verify' && findAct(actor, step.performers) !== undefined;
  const chapter = new Chapter(machine, state, actor, correcting ? step.performers : [...step.performers, ...editors(machine)], at);
  const refused = changeContent(chapter, command, correcting ? step.id : '');
  if (refused) return refused;
  chapter.remark(payload.note);
  return chapter.done();
}

/** Records new content and what it voids; returns a refusal when the content cannot be taken as it is. */
export function changeContent(chapter: Chapter, command: CommandOf<'edit' | 'receive' | 'request'>, within: string, outside = false): Decision | null {
  const { payload: { post, channels }, given, actor } = command;
  // Forms send the plan along with the text; one that is the same says nothing, whatever became of its channels since.
  const plan = channels && !isSamePlan(channels, chapter.state.channels) ? channels : undefined;
  const fixed = plan && whyPlanFixed(chapter.machine, chapter.state, actor);
  if (fixed) return refuse(fixed);
  const issues = [...(post ? checkWhole(post) : []), ...(plan ? checkChannels(plan, given.channels, chapter.at) : [])];
  if (issues.length > 0) return refuse(...issues);
  if (plan) chapter.record({ type: 'ChannelsPlanned', data: { channels: plan, chosen: false } });
  if (!post) return null;
  if (!given.hashes) return refuse(error('post.hashes-missing'));
  const { hashes } = given;
  const changed = changedParts(chapter.state.hashes, hashes);
  if (changed.length === 0) return null;
  const voided = voidedBy(chapter.state, changed);
  chapter.record({ type: 'PostChanged', data: { post, hashes, changed, within, outside } });
  if (voided.length > 0) chapter.record({ type: 'SignaturesVoided', data: { voided } });
  for (const step of stepsAskedAgain(chapter.machine, chapter.state)) {
    const people = voided.filter((one) => one.step === step.id).map((one) => one.personId);
    chapter.notify('asked-again', people.length > 0 ? { people } : { performers: step.performers });
  }
  return null;
}

function isSamePlan(one: readonly PlannedChannel[], other: readonly PlannedChannel[]): boolean {
  const moment = (at: string | undefined) => (at === undefined ? '' : Temporal.Instant.from(at).toString());
  const written = (plan: readonly PlannedChannel[]) => plan.map(({ channel, from, until }) => `${channel} ${moment(from)} ${moment(until)}`).toSorted().join('\n');
  return written(one) === written(other);
}
