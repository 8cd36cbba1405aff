/** Tasks as cards in groups: what is late, what is due today, the rest. */
import type { Child } from 'hono/jsx';
import type { OfficeCalendar } from '../../core/calendar/office-calendar.ts';
import type { DeskRow } from '../../queries/desk.ts';
import type { Holder } from '../../queries/desk-rights.ts';
import { deskWords as words } from '../../texts/desk-words.ts';
import { formatNear, localDate } from '../../texts/format-time.ts';
import { readNorm } from '../../texts/read-norm.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { Badge, UrgencyBadge } from '../components/badge.tsx';
import { TimeLeft } from '../components/beat-gauge.tsx';
import { remaining } from '../remaining.ts';

export interface Clock {
  readonly calendar: OfficeCalendar;
  readonly now: string;
}

export interface CardsProps {
  readonly rows: readonly DeskRow[];
  readonly office: string;
  readonly clock: Clock;
  /** The line that says as whom, or who has it. */
  readonly who: (row: DeskRow) => Child;
  /** A box before the card, for what can be done to several at once. */
  readonly box?: (row: DeskRow) => Child | null;
}

type Group = keyof typeof words.groups;
const GROUPS: readonly Group[] = ['late', 'today', 'later', 'open'];

export function TaskGroups(props: CardsProps) {
  const { rows, clock } = props;
  const today = localDate(clock.now, clock.calendar.zone);
  const groupOf = ({ dueAt }: DeskRow): Group => {
    if (dueAt === null) return 'open';
    if (Date.parse(dueAt) < Date.parse(clock.now)) return 'late';
    return localDate(dueAt, clock.calendar.zone) === today ? 'today' : 'later';
  };
  return (
    <>
      {GROUPS.map((group) => {
        const some = rows.filter((row) => groupOf(row) === group);
        return some.length > 0 && (
          <section aria-labelledby={`kelompok-${group}`}>
            <h2 class={group === 'late' ? 'group-name late' : 'group-name'} id={`kelompok-${group}`}>{words.groups[group]} <span class="count">{some.length}</span></h2>
            <ul class="tasks">{some.map((row) => <Card {...props} row={row} />)}</ul>
          </section>
        );
      })}
    </>
  );
}

function Card({ row, office, clock, who, box }: CardsProps & { row: DeskRow }) {
  const { calendar, now } = clock;
  const left = remaining(calendar, row.dueAt, now, row.since);
  const verb = verbWords[row.does as keyof typeof verbWords] as string | undefined;
  const ticked = box?.(row) ?? null;
  return (
    <li class={ticked === null ? `task ${left.tone}` : `task ${left.tone} ticked`} data-task={`${row.caseId} ${row.step} ${row.kind} ${row.item}`}>
      {ticked}
      <div>
        <h3><a href={addressOf(row, office)} dir="auto" lang="id">{row.title}</a></h3>
        <p lang="id">{row.kind === 'step' ? row.activity : `${words.kinds[row.kind]}${row.activity === '' ? '' : `: ${row.activity}`}`}</p>
        {row.returned && <p class="returned-why" dir="auto"><b>{words.returnedBy(row.returned.name)}</b>{row.returned.comment !== '' && <>: <span lang="id">{row.returned.comment}</span></>}</p>}
        {row.ownText && <p class="quiet-text">{words.ownText}</p>}
        <p class="small-text quiet-text">{verb !== undefined && `${verb}, `}{who(row)}{'\u00a0'}· {row.sopTitle}</p>
      </div>
      <div class="due">
        <TimeLeft left={left} />
        {row.dueAt !== null && <span class="small-text quiet-text">{words.due} <time datetime={row.dueAt}>{formatNear(row.dueAt, now, calendar.zone)}</time>{row.norm !== '' && ` ${words.norm(readNorm(row.norm))}`}</span>}
        {(row.urgency !== 'biasa' || row.kind !== 'step') && <span class="due-badges"><UrgencyBadge urgency={row.urgency} />{row.kind !== 'step' && <Badge tone="warn">{words.kinds[row.kind]}</Badge>}</span>}
      </div>
    </li>
  );
}

/** An item of the minutes has a form of its own. */
function addressOf({ caseId, kind, item }: DeskRow, office: string): string {
  return `${office}/berkas/${caseId}${kind === 'followUp' ? `/tindak-lanjut?butir=${encodeURIComponent(item)}` : ''}`;
}

/** "Bambang, Plh. Siti", or that nobody holds it. */
export function holderNames(holders: readonly Holder[]): string {
  if (holders.length === 0) return words.vacant;
  return holders.map(({ name, capacity }) => (capacity === 'definitive' ? name : `${capacity === 'plt' ? 'Plt.' : 'Plh.'} ${name}`)).join(', ');
}
