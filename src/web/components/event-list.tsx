/** Everything that happened, in sentences, newest first or as given. */
import type { CaseEvent } from '../../core/case/event.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { wordEvent } from '../../texts/event-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { eventNames } from '../case-names.ts';

export function EventList({ view, events }: { view: CaseView; events: readonly CaseEvent[] }) {
  const names = eventNames(view);
  return (
    <ol class="events">
      {events.map((event) => (
        <li>
          <p dir="auto">{wordEvent(event, names)}</p>
          <p class="small-text quiet-text">{wordSeal(event.by)} · <time datetime={event.at}>{formatInstant(event.at, view.office.calendar.zone)}</time></p>
        </li>
      ))}
    </ol>
  );
}
