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
import { waitingFollowUps } from './follow-ups.ts';
import { publishers } from './may.ts';
import { whyNeverShown, whyNoLinks } from './showing.ts';
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

  constructor(machine: Machine, state: CaseState | null, actor: Actor, performers: readonly string[], at: Instant, by = sealOf(actor, performers)) {
    this.machine = machine;
    this.at = at;
    this.#by = by;
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

  notify(topic: NoticeTopic, to: { performers?: readonly string[]; people?: readonly string[]; outside?: boolean; positions?: readonly string[] }): void {
    this.effect({ kind: 'notify', topic, performers: to.performers ?? [], people: to.people ?? [], outside: to.outside ?? false, ...(to.positions && { positions: to.positions }) });
  }

  /** Leaves the step, and passes those at which nothing is to be done. */
  move(way: Way, to: Target): void {
    let [how, target] = [way, to];
    const passed = new Set<string>();
    for (;;) {
      this.record({ type: 'Moved', data: { from: this.state.step, to: target === END ? null : target, way: how } });
      if (target === END) return this.#end();
      const step = getStep(this.machine, target);
      const passing = how === 'tidak' || passed.has(step.id) ? null : this.#passing(step);
      if (passing === null) return this.#arrive(how);
      passed.add(step.id);
      [how, target] = [passing, step.ya];
    }
  }

  /** Nobody signs the same thing twice, and nobody is asked to acknowledge links when none is left. */
  #passing(step: MachineStep): Way | null {
    if (step.does === 'report') return this.skipReport(step) ? 'skipped' : null;
    return step.does !== 'dispose' && isSigning(step) && stands(this.state, step) ? 'stands' : null;
  }

  /** Records that a report is left out, for the reasons given when all of it was taken back or excused; says whether it is. */
  skipReport(step: MachineStep): boolean {
    const reason = whyNoLinks(this.state);
    if (reason !== null) this.record({ type: 'Skipped', data: { step: step.id, reason, authority: '' } });
    return reason !== null;
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
    this.notify(status === 'completed' ? 'ended' : status, { people: [this.state.openedBy.personId].filter((id) => id !== ''), outside: this.state.request !== null });
    this.#handOutFollowUps();
  }

  /** Whoever an item of the minutes is given to hears of it when it begins to wait. */
  #handOutFollowUps(): void {
    const positions = new Set(waitingFollowUps(this.machine, this.state).flatMap((item) => item.positionId ?? []));
    for (const position of positions) this.notify('task-waiting', { positions: [position] });
  }

  /** What was to be shown later must not be shown for a case that was stopped. */
  #stopWhatIsOnItsWay(reason: string): void {
    const channels = Object.values(this.state.publications).filter((one) => one.state === 'publishing').map((one) => one.channel);
    if (channels.length === 0) return;
    this.record({ type: 'Withdrawn', data: { channels, reason } });
    for (const channel of channels) this.effect({ kind: 'withdraw', channel });
    this.notify('withdraw-by-hand', { performers: publishers(this.machine) });
  }

  #arrive(how: Way): void {
    this.notify(how === 'tidak' ? 'returned' : 'task-waiting', { performers: this.step.performers, outside: this.step.outside });
    this.#handOutFollowUps();
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
