/** Every channel of the case: where it stands, its link and proof, and what may be done with it. */
import { publicationOf } from '../../core/case/showing.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords } from '../../texts/case-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { moveWords } from '../../texts/move-words.ts';
import { channelName } from '../case-names.ts';
import { channelsToPost, postsItself } from '../case-work.ts';
import { Badge, PublicationBadge } from './badge.tsx';
import { ButtonLink } from './button.tsx';
import { FileLink } from './file-link.tsx';
import { moveAddress } from './move-form.tsx';
import { Table } from './table.tsx';

export function hasPublications({ state }: CaseView): boolean {
  return state.channels.length > 0 || Object.keys(state.publications).length > 0;
}

export function PublicationList({ view, path, office }: { view: CaseView; path: string; office: string }) {
  const { zone } = view.office.calendar;
  const words = caseWords.published;
  const planned = view.state.channels.filter((one) => publicationOf(view.state, one.channel) === undefined);
  const publications = Object.values(view.state.publications);
  return (
    <Table caption={caseWords.publications} stacks heads={words.heads} rows={[
      ...publications.map((one) => [
        <b>{channelName(view, one.channel)}</b>,
        <>{one.state === 'publishing' && !postsItself(view, one.channel) ? <Badge tone="warn">{words.toPost}</Badge> : <PublicationBadge state={one.state} />} <span class="small-text quiet-text">{formatInstant(one.at, zone)}</span>{one.reason !== '' && <p class="small-text" dir="auto">{one.reason}</p>}</>,
        <>{/^https?:/.test(one.link) ? <a class="show-address" href={one.link} rel="noopener noreferrer">{one.link}</a> : one.link}{one.proof.map((file) => <p><FileLink file={file} office={office} /></p>)}</>,
        <>{view.moves.filter((move) => move.channel === one.channel && move.allowed && !(view.state.status === 'cancelled' && move.type === 'recordPublication')).map((move) => (
          <ButtonLink href={moveAddress(path, move, view.state.step)} weight={move.type === 'withdraw' ? 'danger' : 'plain'}>{moveWords[move.type].title}</ButtonLink>
        ))}</>,
      ]),
      ...planned.map((one) => [
        <b>{channelName(view, one.channel)}</b>, <span>{words.planned}</span>,
        <>{one.from !== undefined && <span>{words.from(formatInstant(one.from, zone))}</span>} {one.until !== undefined && <span>{words.until(formatInstant(one.until, zone))}</span>}</>,
        <>{channelsToPost(view).filter((move) => move.channel === one.channel).map((move) => (
          <ButtonLink href={moveAddress(path, move, view.state.step)} weight="plain">{words.leaveOut}</ButtonLink>
        ))}</>,
      ]),
    ]} />
  );
}
