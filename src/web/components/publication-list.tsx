/** Every channel of the case: where it stands, its link and proof, and what may be done with it. */
import { publicationOf, stageOf } from '../../core/case/showing.ts';
import type { Publication } from '../../core/case/state.ts';
import type { CaseView } from '../../queries/case-view.ts';
import type { ScreenReport } from '../../queries/showings-total.ts';
import { caseWords } from '../../texts/case-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { moveWords } from '../../texts/move-words.ts';
import { screenReportWords } from '../../texts/publishing-words.ts';
import { channelName } from '../case-names.ts';
import { channelsToPost, postsItself } from '../case-work.ts';
import { Badge } from './badge.tsx';
import { ButtonLink } from './button.tsx';
import { FileLink } from './file-link.tsx';
import { moveAddress } from './move-form.tsx';
import { PlayedTimes, StageBadge, wordHours, type Played } from './shown-stage.tsx';
import { Table } from './table.tsx';

export function hasPublications({ state }: CaseView): boolean {
  return state.channels.length > 0 || Object.keys(state.publications).length > 0;
}

interface ListProps {
  readonly view: CaseView;
  readonly path: string;
  readonly office: string;
  readonly now: string;
  /** By channel, of those shown on screens. */
  readonly reports: ReadonlyMap<string, ScreenReport>;
}

export function PublicationList({ view, path, office, now, reports }: ListProps) {
  const { zone } = view.office.calendar;
  const words = caseWords.published;
  const planned = view.state.channels.filter((one) => publicationOf(view.state, one.channel) === undefined);
  const publications = Object.values(view.state.publications);
  return (
    <Table caption={caseWords.publications} stacks heads={words.heads} rows={[
      ...publications.map((one) => [
        <b>{channelName(view, one.channel)}</b>,
        <State view={view} one={one} now={now} report={reports.get(one.channel)} />,
        <>{/^https?:/.test(one.link) ? <a class="show-address" href={one.link} rel="noopener noreferrer">{one.link}</a> : one.link}{one.proof.map((file) => <p><FileLink file={file} office={office} /></p>)}</>,
        <>{view.moves.filter((move) => move.channel === one.channel && move.allowed && !(view.state.status === 'cancelled' && move.type === 'recordPublication')).map((move) => (
          <ButtonLink href={moveAddress(path, move, view.state.step)} weight={move.type === 'withdraw' ? 'danger' : 'plain'}>{moveWords[move.type].title}</ButtonLink>
        ))}</>,
      ]),
      ...planned.map((one) => [
        <b>{channelName(view, one.channel)}</b>, <span>{view.state.status === 'open' ? words.planned : words.dropped}</span>,
        view.state.status !== 'open' ? '' : <>{one.from !== undefined && <span>{words.from(formatInstant(one.from, zone))}</span>} {one.until !== undefined && <span>{words.until(formatInstant(one.until, zone))}</span>}</>,
        <>{channelsToPost(view).filter((move) => move.channel === one.channel).map((move) => (
          <ButtonLink href={moveAddress(path, move, view.state.step)} weight="plain">{words.leaveOut}</ButtonLink>
        ))}</>,
      ]),
    ]} />
  );
}

function State({ view, one, now, report }: { view: CaseView; one: Publication; now: string; report: ScreenReport | undefined }) {
  const { zone } = view.office.calendar;
  const stage = stageOf(one, now, view.everyChannel.find((channel) => channel.key === one.channel)?.mode);
  const played = report ? playedOf(report) : null;
  const silent = played !== null && played.count === 0 && stage === 'onScreen';
  return (
    <>
      {stage === 'publishing' && !postsItself(view, one.channel) ? <Badge tone="warn">{caseWords.published.toPost}</Badge> : <StageBadge stage={stage} played={played} />} <span class="small-text quiet-text">{wordHours({ ...one, stage }, zone)}</span>
      {played && <p class="small-text"><PlayedTimes stage={stage} played={played} zone={zone} />{silent && ` ${hintOf(report, played, now)}`}</p>}
      {one.reason !== '' && <p class="small-text" dir="auto">{one.reason}</p>}
    </>
  );
}

/** A player reports every few minutes; one that was not heard of for longer stands still. */
const SILENT = 10 * 60_000;

function hintOf(report: ScreenReport | undefined, { seenAt }: Played, now: string): string {
  if (report?.screens.length === 0) return screenReportWords.noScreen;
  return seenAt !== null && Date.parse(now) - Date.parse(seenAt) < SILENT ? screenReportWords.soon : screenReportWords.check;
}

function playedOf({ count, lastAt, screens }: ScreenReport): Played {
  return { count, lastAt, seenAt: screens.flatMap((one) => one.seenAt ?? []).toSorted().at(-1) ?? null };
}
