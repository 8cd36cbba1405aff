/** What whoever works on a case was given to work with: the note it was opened with, who asked, the orders, the material. */
import type { Attachment } from './command.ts';
import type { CaseEvent, EventOf } from './event.ts';
import type { CaseState } from './state.ts';

export interface Brief {
  /** With what the case began, when somebody wrote something then. */
  readonly opened: EventOf<'Opened'> | null;
  readonly received: EventOf<'Received'> | null;
  readonly requested: EventOf<'Requested'> | null;
  /** The newest order of each step that gave one, newest first. */
  readonly orders: readonly EventOf<'Disposed'>[];
  readonly files: readonly Attachment[];
}

/** What was handed in with the work; what came of it (work done, proof) is not part of it. */
const HANDED: readonly Attachment['kind'][] = ['letter', 'material', 'evidence'];

/** Null where nothing was given. */
export function briefOf(events: readonly CaseEvent[], state: Pick<CaseState, 'files'>): Brief | null {
  const last = <T extends CaseEvent['type']>(type: T) => events.findLast((event): event is EventOf<T> => event.type === type) ?? null;
  const orders = new Map<string, EventOf<'Disposed'>>();
  for (const event of events) {
    if (event.type !== 'Disposed' || event.data.answer === 'tidak') continue;
    // Set anew, so that the order of the map is the order of time.
    orders.delete(event.data.step);
    orders.set(event.data.step, event);
  }
  const opened = last('Opened');
  const brief: Brief = {
    opened: opened && opened.data.note !== '' ? opened : null, received: last('Received'), requested: last('Requested'),
    orders: [...orders.values()].toReversed(), files: state.files.filter((file) => HANDED.includes(file.kind)),
  };
  return brief.opened || brief.received || brief.requested || brief.orders.length > 0 || brief.files.length > 0 ? brief : null;
}
