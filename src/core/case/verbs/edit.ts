/** New text or pictures. Voids exactly the signatures over what it changed, and says whose. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { changedParts } from '../../post/parts.ts';
import { checkWhole } from '../../post/ready.ts';
import type { Post } from '../../post/post.ts';
import { getStep, type Machine } from '../../sop/machine.ts';
import { editors } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf, Given, PlannedChannel } from '../command.ts';
import { findAct } from '../../people/actor.ts';
import { stepsAskedAgain, voidedBy } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { checkChannels } from './check-channels.ts';

export function edit(machine: Machine, state: CaseState, command: CommandOf<'edit'>, at: Instant): Decision {
  const { actor, payload, given } = command;
  const step = getStep(machine, state.step ?? '');
  const correcting = step.does === 'verify' && findAct(actor, step.performers) !== undefined;
  const chapter = new Chapter(machine, state, actor, correcting ? step.performers : [...step.performers, ...editors(machine)], at);
  const refused = changeContent(chapter, payload, given, correcting ? step.id : '');
  if (refused) return refused;
  chapter.remark(payload.note);
  return chapter.done();
}

/** Records new content and what it voids; returns a refusal when the content cannot be taken as it is. */
export function changeContent(
  chapter: Chapter,
  content: { readonly post?: Post | undefined; readonly channels?: readonly PlannedChannel[] | undefined },
  given: Given,
  within: string,
  outside = false,
): Decision | null {
  const issues = [
    ...(content.post ? checkWhole(content.post) : []),
    ...(content.channels ? checkChannels(content.channels, given.channels, chapter.at) : []),
  ];
  if (issues.length > 0) return refuse(...issues);
  if (content.channels) chapter.record({ type: 'ChannelsPlanned', data: { channels: content.channels, chosen: false } });
  if (!content.post) return null;
  if (!given.hashes) return refuse(error('post.hashes-missing'));
  const { hashes } = given;
  const changed = changedParts(chapter.state.hashes, hashes);
  if (changed.length === 0) return null;
  const voided = voidedBy(chapter.state, changed);
  chapter.record({ type: 'PostChanged', data: { post: content.post, hashes, changed, within, outside } });
  if (voided.length > 0) chapter.record({ type: 'SignaturesVoided', data: { voided } });
  for (const step of stepsAskedAgain(chapter.machine, chapter.state)) {
    const people = voided.filter((one) => one.step === step.id).map((one) => one.personId);
    chapter.notify('asked-again', people.length > 0 ? { people } : { performers: step.performers });
  }
  return null;
}
