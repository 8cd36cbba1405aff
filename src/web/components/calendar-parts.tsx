/** Pieces of the calendar: the grid of days, one day's list, one entry. */
import type { CalendarEntry } from '../../queries/calendar.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { calendarWords as words, wordCalendarEntry, wordCalendarKind } from '../../texts/calendar-words.ts';
import { wordPeriod } from '../../texts/evaluation-words.ts';
import { formatClock, formatLongDate, timeWords } from '../../texts/format-time.ts';
import { daysBetween, type CalendarView, type Days } from '../calendar-days.ts';

export interface CalendarParts {
  /** Address of the office. */
  readonly office: string;
  readonly zone: Zone;
  readonly today: string;
  /** The day whose list stands below. */
  readonly day: string;
  readonly address: (more: { tampilan?: string; tanggal?: string }) => string;
  readonly byDay: ReadonlyMap<string, readonly CalendarEntry[]>;
}

const IN_A_CELL = { bulan: 3, pekan: 12, daftar: 0 } as const;

export function CalendarGrid({ view, days, ...parts }: CalendarParts & { view: CalendarView; days: Days }) {
  const all = daysBetween(days.from, days.to);
  const weeks = Array.from({ length: all.length / 7 }, (_, index) => all.slice(index * 7, index * 7 + 7));
  return (
    <table class={`calendar ${view}`}>
      <caption class="unseen">{words.views[view]}</caption>
      <thead><tr>{timeWords.days.map((name) => <th scope="col"><span class="calendar-name">{name}</span><span class="calendar-short" aria-hidden="true">{name.slice(0, 3)}</span></th>)}</tr></thead>
      <tbody>{weeks.map((week) => <tr>{week.map((day) => <Cell {...parts} view={view} on={day} outside={days.month !== '' && !day.startsWith(days.month)} />)}</tr>)}</tbody>
    </table>
  );
}

function Cell({ view, on, outside, ...parts }: CalendarParts & { view: CalendarView; on: string; outside: boolean }) {
  const entries = parts.byDay.get(on) ?? [];
  const shown = together(entries);
  const closed = entries.some((one) => one.kind === 'day' && one.what !== 'hours' && one.what !== 'hoursEnd');
  const most = IN_A_CELL[view];
  const classes = [outside && 'outside', on === parts.today && 'today', on === parts.day && 'chosen', closed && 'closed'].filter(Boolean).join(' ');
  return (
    <td class={classes} data-day={on}>
      <a class="day-number" href={`${parts.address({ tanggal: on })}#hari`} aria-current={on === parts.today ? 'date' : undefined}>
        <span aria-hidden="true">{Number(on.slice(8))}</span><span class="unseen">{formatLongDate(on)}, {entries.length === 0 ? words.nothing : words.entries(entries.length)}</span>
      </a>
      {entries.length > 0 && (
        <>
          <span class="dots" aria-hidden="true">{shown.slice(0, 4).map((entry) => <i class={`kind-${entry.kind}`}></i>)}</span>
          <ul class="cell-entries">{shown.slice(0, most).map((entry) => <li><Entry entry={entry} parts={parts} /></li>)}</ul>
          {shown.length > most && <a class="more-entries" href={`${parts.address({ tanggal: on })}#hari`}>{words.more(shown.length - most)}</a>}
        </>
      )}
    </td>
  );
}

/** What one case does at the same minute on several channels is one line of a cell, with their names; what can be moved stays apart. */
export function together(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const groups = Map.groupBy(entries, (one) => (one.movable === null && one.caseId !== null && one.at !== null ? `${one.caseId} ${one.what} ${one.at.slice(0, MINUTE)}` : one));
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [{ ...first, detail: [first, ...rest].map((one) => one.detail).sort().join(', ') }]));
}

/** Length of an instant up to its minute, `2026-11-21T01:24`. */
const MINUTE = 16;

/** What a hand can take hold of: the case, the channel, the time it has now, and the version it was seen at. */
function grip(entry: CalendarEntry) {
  if (entry.movable === null) return {};
  return { draggable: 'true' as const, 'data-move': entry.caseId, 'data-channel': entry.channel, 'data-seen': String(entry.movable), 'data-at': entry.at, 'data-until': entry.until ?? undefined, 'data-title': entry.title, 'data-outlet': entry.detail };
}

function Entry({ entry, parts }: { entry: CalendarEntry; parts: CalendarParts }) {
  const inner = <>{entry.at !== null && <b>{formatClock(entry.at, parts.zone).slice(0, 5)} </b>}<span class="unseen">{wordCalendarKind(entry.kind)}: </span>{entry.title}{entry.channel !== null && <small>{entry.detail}</small>}</>;
  const hint = `${wordCalendarEntry(entry.what)}${entry.detail === '' ? '' : `, ${wordDetail(entry)}`}`;
  return entry.caseId === null ? <span class={`entry kind-${entry.kind}`} title={hint} lang="id">{inner}</span>
    : <a class={`entry kind-${entry.kind}`} href={`${parts.office}/berkas/${entry.caseId}`} title={hint} lang="id" {...grip(entry)}>{inner}</a>;
}

export function DayList({ entries, ...parts }: CalendarParts & { entries: readonly CalendarEntry[] }) {
  return (
    <section class="calendar-day" id="hari" data-day={parts.day} aria-label={formatLongDate(parts.day)}>
      <h2>{formatLongDate(parts.day)}</h2>
      {entries.length === 0 ? <p class="quiet-text">{words.nothing}</p> : <ul class="entries">{entries.map((entry) => <EntryRow entry={entry} parts={parts} />)}</ul>}
    </section>
  );
}

export function EntryRow({ entry, parts }: { entry: CalendarEntry; parts: CalendarParts }) {
  const time = entry.at === null ? '' : formatClock(entry.at, parts.zone);
  return (
    <li class={`entry-row kind-${entry.kind}`}>
      <span class="entry-time">{time === '' ? words.allDay : time}</span>
      <span class="entry-words" dir="auto">
        {entry.caseId === null ? <b lang="id">{entry.title}</b> : <a href={`${parts.office}/berkas/${entry.caseId}`} lang="id" {...grip(entry)}>{entry.title}</a>}
        <small>{wordCalendarEntry(entry.what)}{entry.detail !== '' && ` · ${wordDetail(entry)}`}{entry.until !== null && entry.what !== 'ends' && ` · ${words.until(formatClock(entry.until, parts.zone))}`}</small>
      </span>
      {entry.movable !== null && <a class="button quiet small" href={`${parts.office}/berkas/${entry.caseId}/jadwal?kanal=${entry.channel}`}>{words.move}<span class="unseen"> {entry.title}, {entry.detail}</span></a>}
    </li>
  );
}

/** A meeting is held on a period, which the database calls by its key. */
function wordDetail({ what, detail }: CalendarEntry): string {
  return what === 'held' ? wordPeriod(detail) : detail;
}
