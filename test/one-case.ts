/** One case in the heart alone: given a machine and people, when somebody does something, then these events or these reasons. */
import { expect } from 'vitest';
import { payloads, type Command, type CommandType } from '../src/core/case/command.ts';
import { decide } from '../src/core/case/decide.ts';
import type { Effect } from '../src/core/case/effect.ts';
import type { CaseEvent, EventType } from '../src/core/case/event.ts';
import { fold } from '../src/core/case/evolve.ts';
import { moves } from '../src/core/case/moves.ts';
import type { CaseState } from '../src/core/case/state.ts';
import type { Actor, Person } from '../src/core/people/actor.ts';
import type { Channel } from '../src/core/post/outlet.ts';
import { Post } from '../src/core/post/post.ts';
import { compile } from '../src/core/sop/compile.ts';
import { SopDefinition, type StepDefinition } from '../src/core/sop/definition.ts';
import type { Machine } from '../src/core/sop/machine.ts';
import { AT, CHANNELS, given, person } from './walk-case.ts';

type Step = Partial<StepDefinition> & Pick<StepDefinition, 'id' | 'does' | 'by'>;

/** An SOP of a few steps; its columns are those the steps name, `luar` being an outside party. */
export function machineOf(...steps: readonly Step[]): Machine {
  return machineWith({}, ...steps);
}

/** The same, where a column serves only these channels. */
export function machineWith(channels: Readonly<Record<string, readonly string[]>>, ...steps: readonly Step[]): Machine {
  const keys = [...new Set(steps.flatMap((step) => step.by))];
  const performers = Object.fromEntries(keys.map((key) => [key, key === 'luar' ? { name: 'OPD', party: 'outside' } : { name: `Pelaksana ${key}`, ...(channels[key] && { channels: channels[key] }) }]));
  return compile(SopDefinition.parse({ kentongan: 'sop/1', title: 'Uji', performers, steps: steps.map((step) => ({ activity: `Mengerjakan ${step.id}`, ...step })) }));
}

export const SYSTEM: Actor = { kind: 'system' };
export const OUTSIDE: Actor = { kind: 'outside', name: 'Dinas Kesehatan' };
export const staffOf = (personId: string, ...performers: string[]): Person => person(personId, performers);
/** The same person with a written mandate to approve content of their own, in all of their columns. */
export const withMandate = (who: Person, decree: string): Person => ({ ...who, selfApprovals: [{ decree, performers: who.acts.map((act) => act.performer) }] });

/** A post of named paragraphs, e.g. `content({ b1: 'Satu' })`. */
export function content(blocks: Readonly<Record<string, string>>, more: Partial<Post> = {}): Post {
  return Post.parse({ title: 'Kerja bakti', blocks: Object.entries(blocks).map(([id, text]) => ({ id, text })), ...more });
}

export const at = AT;

export class OneCase {
  readonly machine: Machine;
  readonly events: CaseEvent[] = [];
  state: CaseState;
  /** The office's; a test switches one off in the middle. */
  channels: readonly Channel[] = CHANNELS;

  constructor(machine: Machine, opener: Actor, payload: Record<string, unknown> = {}) {
    this.machine = machine;
    const opened = decide(machine, null, command('open', { title: 'Berkas', ...payload }, opener, CHANNELS), AT);
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    this.events.push(...opened.events);
    this.state = opened.state;
  }

  /** Does it, and answers with what happened; fails the test when it is refused. */
  do(who: Actor, type: CommandType, payload: Record<string, unknown> = {}): { events: readonly CaseEvent[]; effects: readonly Effect[]; types: readonly EventType[] } {
    const decision = decide(this.machine, this.state, command(type, payload, who, this.channels), AT);
    if (!decision.ok) throw new Error(`${type}: ${JSON.stringify(decision.issues)}`);
    this.events.push(...decision.events);
    this.state = decision.state;
    expect(fold(this.events)).toEqual(this.state);
    return { events: decision.events, effects: decision.effects, types: decision.events.map((event) => event.type) };
  }

  /** From now on the office does not use this channel any more. */
  switchOff(key: string): void {
    this.channels = this.channels.map((one) => (one.key === key ? { ...one, off: true } : one));
  }

  /** What this person may do with one channel, or with none in particular. */
  may(who: Actor, type: CommandType, channel: string | null = null): boolean {
    return moves(this.machine, this.state, who, this.channels).some((move) => move.type === type && move.channel === channel && move.allowed);
  }

  /** The codes for which it is refused; nothing changes. Empty when it would be done. */
  why(who: Actor, type: CommandType, payload: Record<string, unknown> = {}): readonly string[] {
    const decision = decide(this.machine, this.state, command(type, payload, who, this.channels), AT);
    return decision.ok ? [] : decision.issues.map((issue) => issue.code);
  }
}

function command(type: CommandType, payload: Record<string, unknown>, actor: Actor, channels: readonly Channel[]): Command {
  const read = payloads[type].parse(payload) as Record<string, unknown>;
  return { type, payload: read, actor, given: { ...given({ post: read['post'] as Post | undefined }), channels } } as unknown as Command;
}
