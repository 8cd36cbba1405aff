/**
 * One decision in the making: facts are recorded one after the other, and each next rule sees the
 * state after the last. Lives only inside `decide`; what leaves it is plain data.
 */
import type { Instant } from '../calendar/office-calendar.ts';
import type { Issue } from '../issue.ts';
import { sealOf, type Actor, type Seal } from '../people/actor.ts';
import { END, getStep, type Machine, type MachineStep, type Target } from '../sop/machine.ts';
import type { Effect, NoticeTopic } from './effect.ts';
import { evolveFrom } from './evolve.ts';
import type { CaseEvent, Fact, Way } from './event.ts';
import { whyNeverShown } from './showing.ts';
import { isSigning, stands } from './signatures.ts';
import type { CaseState } from './state.ts';

export type Decision =
  | { readonly ok: true; readonly events: readonly CaseEvent[]; readonly effects: readonly Effect[]; readonly state: CaseState }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function refuse(...issues: readonly Issue[]): Decision {
  return { ok: false, issues };
}

export class Chapter {
  readonly machine: Machine;
  readonly at: Instant;
  readonly #by: Seal;
  readonly #events: CaseEvent[] = [];
  readonly #effects: Effect[] = [];
  #state: CaseState | null;

  constructor(machine: Machine, state: CaseState | null, actor: Actor, performers: readonly string[], at: Instant) {
    this.machine = machine;
    this.at = at;
    this.#by = sealOf(actor, performers);
    this.#state = state;
  }

  get state(): CaseState {
    if (!this.#state) throw new Error('the case is not opened yet');
    return this.#state;
  }

  /** The step the case is at. */
  get step(): MachineStep {
    return getStep(this.machine, this.state.step ?? '');
  }

  record(fact: Fact): void {
    const event: CaseEvent = { ...fact, at: this.at, by: this.#by };
    this.#state = evolveFrom(this.#state, event);
    this.#events.push(event);
  }

  /** A note beside the work, when there is one: what somebody typed is never lost. */
  remark(note: string): void {
    if (note !== '') this.record({ type: 'Commented', data: { text: note } });
  }

  effect(effect: Effect): void {
    this.#effects.push(effect);
  }

  notify(topic: NoticeTopic, to: { performers?: readonly string[]; people?: readonly string[]; outside?: boolean }): void {
    this.effect({ kind: 'notify', topic, performers: to.performers ?? [], people: to.people ?? [], outside: to.outside ?? false });
  }

  /** Leaves the step. Steps whose signature stands on exactly this content are passed: nobody signs the same thing twice. */
  move(way: Way, to: Target): void {
    let [how, target] = [way, to];
    const passed = new Set<string>();
    for (;;) {
      this.record({ type: 'Moved', data: { from: this.state.step, to: target === END ? null : target, way: how } });
      if (target === END) return this.#end();
      const step = getStep(this.machine, target);
      const asked = how === 'tidak' || passed.has(step.id);
      if (asked || step.does === 'dispose' || !isSigning(step) || !stands(this.state, step)) return this.#arrive(how);
      passed.add(step.id);
      [how, target] = ['stands', step.ya];
    }
  }

  /** A case whose text was shown nowhere has not done what it was opened for, and its end says so. */
  #end(): void {
    const why = whyNeverShown(this.state);
    if (why === null) this.close('completed', '');
    else this.close('cancelled', why);
  }

  close(status: 'completed' | 'refused' | 'cancelled', reason: string): void {
    if (status !== 'completed') this.#stopWhatIsOnItsWay(reason);
    this.record({ type: 'Ended', data: { status, reason } });
    const topic = status === 'completed' ? 'ended' : 'refused';
    this.notify(topic, { people: [this.state.openedBy.personId].filter((id) => id !== ''), outside: this.state.request !== null });
  }

  /** What was to be shown later must not be shown for a case that was stopped. */
  #stopWhatIsOnItsWay(reason: string): void {
    const channels = Object.values(this.state.publications).filter((one) => one.state === 'publishing').map((one) => one.channel);
    if (channels.length === 0) return;
    this.record({ type: 'Withdrawn', data: { channels, reason } });
    for (const channel of channels) this.effect({ kind: 'withdraw', channel });
  }

  #arrive(how: Way): void {
    this.notify(how === 'tidak' ? 'returned' : 'task-waiting', { performers: this.step.performers, outside: this.step.outside });
  }

  /** Leaves a step without a decision, or waits for the other columns when all must do it. */
  complete(performer: string, way: Way = 'done'): void {
    const { step } = this;
    if (step.join === 'all' && step.performers.length > 1) {
      this.record({ type: 'PerformerDone', data: { step: step.id, performer } });
      if (!step.performers.every((key) => this.state.done.includes(key))) return;
    }
    this.move(way, step.ya);
  }

  done(): Decision {
    return { ok: true, events: this.#events, effects: this.#effects, state: this.state };
  }
}
