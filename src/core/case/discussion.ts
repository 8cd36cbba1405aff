/** Remarks of a case as threads, read from the events alone. */
import type { CaseEvent, EventOf } from './event.ts';
import type { CaseState } from './state.ts';

export interface Remark {
  /** Place of its event in the case, from 1: what an answer names. */
  readonly number: number;
  readonly event: EventOf<'Commented'>;
  readonly answers: readonly Omit<Remark, 'answers' | 'settled' | 'outdated'>[];
  readonly settled: boolean;
  /** The part it is about has changed since, or is gone. */
  readonly outdated: boolean;
}

/** Oldest first; an answer to an answer stands in the same thread. */
export function discussion(events: readonly CaseEvent[], state: Pick<CaseState, 'hashes'>): readonly Remark[] {
  const heads = new Map<number, number>();
  const threads = new Map<number, { head: EventOf<'Commented'>; answers: { number: number; event: EventOf<'Commented'> }[] }>();
  events.forEach((event, index) => {
    if (event.type !== 'Commented') return;
    const number = index + 1;
    const head = heads.get(event.data.answers ?? 0);
    heads.set(number, head ?? number);
    if (head === undefined) threads.set(number, { head: event, answers: [] });
    else threads.get(head)?.answers.push({ number, event });
  });
  return [...threads].map(([number, { head, answers }]) => ({
    number, event: head, answers, settled: answers.at(-1)?.event.data.settles === true,
    outdated: head.data.pin !== undefined && state.hashes[head.data.pin.part] !== head.data.pin.hash,
  }));
}
