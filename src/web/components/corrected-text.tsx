/** Which published text a correction is about, and where it was read. */
import type { Zone } from '../../core/calendar/office-calendar.ts';
import type { CorrectedCase } from '../../queries/corrected-case.ts';
import { correctionWords as words } from '../../texts/correction-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { Notice } from './notice.tsx';

/** @param hint what whoever opens the correction writes where; absent on the case itself */
export function CorrectedText({ corrected, office, zone, hint }: { corrected: CorrectedCase; office: string; zone: Zone; hint?: string }) {
  return (
    <Notice title={words.corrects}>
      <p><a href={`${office}/berkas/${corrected.id}`} dir="auto" lang="id">{corrected.title}</a></p>
      <ul class="plain-list">
        {corrected.shown.map(({ channel, link, at }) => <li>{/^https?:/.test(link) ? <a href={link} target="_blank" rel="noopener noreferrer">{channel}</a> : channel}, {formatDate(localDate(at, zone))}</li>)}
      </ul>
      {hint !== undefined && <p>{hint}</p>}
    </Notice>
  );
}
