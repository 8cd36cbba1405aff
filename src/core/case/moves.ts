/**
 * What this person may do with this case now, and why not the rest. Desks, forms and the API show it;
 * `decide` answers by the same rules (`may`).
 */
import type { Issue } from '../issue.ts';
import type { Actor } from '../people/actor.ts';
import type { Channel } from '../post/outlet.ts';
import { findStep, type Machine, type MachineStep } from '../sop/machine.ts';
import type { CommandType } from './command.ts';
import { may, waysBack } from './may.ts';
import { chosenChannels, isUnstarted, publicationOf } from './showing.ts';
import { stepsAskedAgain } from './signatures.ts';
import type { CaseState } from './state.ts';

export interface Move {
  readonly type: CommandType;
  /** The step it carries out, when it carries one out. */
  readonly step: string | null;
  readonly channel: string | null;
  readonly allowed: boolean;
  readonly why: readonly Issue[];
  /** Where a no may go: the SOP's way first. */
  readonly waysBack: readonly string[];
}

/** The command of each verb, the first being the one that carries the step out. */
const COMMANDS_OF = {
  receive: ['receive'], request: ['request'], dispose: ['dispose'], draft: ['submit'], verify: ['sign'], approve: ['sign'],
  chooseChannels: ['chooseChannels'], publish: ['publish'], report: ['acknowledge'], archive: ['archive'],
  evaluate: ['evaluate'], followUp: ['completeFollowUp', 'closeFollowUp'], work: ['work'], wait: ['resume'],
} as const satisfies Record<MachineStep['does'], readonly CommandType[]>;

/** In the order a desk shows them: the step first, then what waits beside it, then the rest. `channels`: every channel of the office. */
export function moves(machine: Machine, state: CaseState, actor: Actor, channels: readonly Channel[]): readonly Move[] {
  const list: Move[] = [];
  const add = (type: CommandType, step: MachineStep | null = null, channel: string | null = null, again?: string) => {
    const why = may(machine, state, actor, type, channels, { step: again, channel: channel ?? undefined });
    list.push({ type, step: step?.id ?? null, channel, allowed: why.length === 0, why, waysBack: step ? waysBack(state, step) : [] });
  };
  const current = findStep(machine, state.step ?? '');
  if (current) for (const type of COMMANDS_OF[current.does]) add(type, current);
  for (const step of stepsAskedAgain(machine, state)) add('sign', step, null, step.id);
  for (const publication of Object.values(state.publications)) {
    if (publication.state === 'published') add('withdraw', null, publication.channel);
    else if (publication.state === 'withdrawing') add('recordWithdrawal', null, publication.channel);
    else if (publication.state !== 'withdrawn') add('recordPublication', null, publication.channel);
    if (publication.state === 'publishing' || publication.state === 'unknown') add('withdraw', null, publication.channel);
  }
  for (const { channel } of chosenChannels(machine, state)) if (isUnstarted(machine, state, channel)) add('recordPublication', null, channel);
  if (state.emergency?.ratified === null) add('ratify');
  if (state.status === 'open') for (const channel of movable(state)) add('reschedule', null, channel);
  if (state.status !== 'open') return [...list, ...comments(machine, state, actor)];
  for (const type of ['edit', 'attach', 'skip', 'publishEmergency', 'end'] as const) add(type, type === 'skip' ? current : null);
  return [...list, ...comments(machine, state, actor)];
}

/** Channels whose time stands fixed and has not led to anything yet; whether it has passed, only a clock knows. */
function movable(state: CaseState): readonly string[] {
  return state.channels.filter(({ channel, from }) => {
    const publication = publicationOf(state, channel);
    return from !== undefined && (publication === undefined || publication.state === 'publishing' || publication.state === 'failed');
  }).map((one) => one.channel);
}

function comments(machine: Machine, state: CaseState, actor: Actor): readonly Move[] {
  const why = may(machine, state, actor, 'comment');
  return [{ type: 'comment', step: null, channel: null, allowed: why.length === 0, why, waysBack: [] }];
}
