/** The desk's other two parts, each whole or as a few lines beside one's own tasks: the team's load, and what was sent on. */
import type { PostLoad } from '../../queries/desk-team.ts';
import type { SentRow } from '../../queries/desk-sent.ts';
import { deskWords as words } from '../../texts/desk-words.ts';
import { formatInstant, formatNear } from '../../texts/format-time.ts';
import { TimeLeft } from '../components/beat-gauge.tsx';
import { remaining } from '../remaining.ts';
import { holderNames, type Clock } from './task-list.tsx';

/** Posts with their holders and how much waits; the chosen one is marked. */
export function PostLoads({ posts, desk, chosen }: { posts: readonly PostLoad[]; desk: string; chosen?: string | undefined }) {
  return (
    <ul class="loads">
      {posts.map((post) => (
        <li>
          <a class="load" href={`${desk}?bagian=tim&jabatan=${encodeURIComponent(post.positionId)}`} aria-current={post.positionId === chosen ? 'true' : undefined}>
            <span><b>{post.position}</b><small>{post.own ? words.you(holderNames(post.holders)) : holderNames(post.holders)}</small></span>
            <span class="load-counts">{post.late > 0 && <span class="late">{words.late(words.count(post.late))}</span>}<span class="count">{words.count(post.waiting)}<span class="unseen"> {words.tasks}</span></span></span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function SentList({ rows, office, clock }: { rows: readonly SentRow[]; office: string; clock: Clock }) {
  const { calendar, now } = clock;
  return (
    <ul class="tasks">
      {rows.map((row) => {
        const left = remaining(calendar, row.dueAt, now, row.since);
        return (
          <li class={`task ${left.tone}`} data-task={`${row.caseId} ${row.step} tunggu`}>
            <div>
              <h3><a href={`${office}/berkas/${row.caseId}`} dir="auto" lang="id">{row.title}</a></h3>
              <p lang="id">{row.activity}</p>
              <p class="small-text quiet-text">{words.sentOn(placeOf(row), formatNear(row.since, now, calendar.zone), formatNear(row.sentAt, now, calendar.zone))}</p>
            </div>
            <div class="due"><TimeLeft left={left} /></div>
          </li>
        );
      })}
    </ul>
  );
}

/** The same in two lines a case. */
export function SentLines({ rows, office, clock }: { rows: readonly SentRow[]; office: string; clock: Clock }) {
  return (
    <ul class="lines">
      {rows.map((row) => (
        <li><a href={`${office}/berkas/${row.caseId}`} dir="auto" lang="id">{row.title}</a><small>{words.at(placeOf(row))}</small><small><TimeLeft left={remaining(clock.calendar, row.dueAt, clock.now, row.since)} /></small></li>
      ))}
    </ul>
  );
}

export function OutsideLines({ rows, office, clock }: { rows: readonly { caseId: string; title: string; since: string }[]; office: string; clock: Clock }) {
  return <ul class="lines">{rows.map((one) => <li><a href={`${office}/berkas/${one.caseId}`} dir="auto" lang="id">{one.title}</a><small>{words.since(formatInstant(one.since, clock.calendar.zone))}</small></li>)}</ul>;
}

function placeOf(row: SentRow): string {
  if (row.outside) return words.atOutside;
  return row.posts.map((post) => `${post.name} (${holderNames(post.holders)})`).join('; ') || '-';
}
