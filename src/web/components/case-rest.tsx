/** Dispositions with their printable sheets, files, follow-ups and remarks. */
import type { EventOf } from '../../core/case/event.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { FileLink } from './file-link.tsx';

export function dispositionsOf(view: CaseView): readonly EventOf<'Disposed'>[] {
  return view.events.filter((event): event is EventOf<'Disposed'> => event.type === 'Disposed');
}

export function CaseRest({ view, office, path }: { view: CaseView; office: string; path: string }) {
  const dispositions = dispositionsOf(view);
  const comments = view.events.filter((event): event is EventOf<'Commented'> => event.type === 'Commented');
  const evaluated = view.events.findLast((event): event is EventOf<'Evaluated'> => event.type === 'Evaluated');
  const { zone } = view.office.calendar;
  return (
    <>
      {evaluated && (
        <section class="panel" aria-labelledby="notulen">
          <h2 id="notulen">Notulen {wordCivilDate(evaluated.data.heldOn)}</h2>
          {evaluated.data.minutes.split('\n').map((line) => <p dir="auto">{line}</p>)}
          <p>Hadir: {evaluated.data.attendance.join(', ')}</p>
          <ul>{view.state.followUps.map((one) => <li dir="auto">{one.text}: {one.closed ? `selesai, ${one.closed.result}` : 'belum selesai'}{one.closed?.proof.map((file) => <> · <FileLink file={file} office={office} /></>)}</li>)}</ul>
        </section>
      )}
      {dispositions.length > 0 && (
        <section class="panel" aria-labelledby="disposisi">
          <h2 id="disposisi">Disposisi</h2>
          <ul>
            {dispositions.map((event, index) => (
              <li>{wordSeal(event.by)}{event.data.answer === 'tidak' ? ' menolak' : `, kepada ${event.data.receivers.join(', ')}`}{event.data.note !== '' && `: ${event.data.note}`} <a href={`${path}/disposisi/${index + 1}`}>Lembar disposisi {index + 1}</a></li>
            ))}
          </ul>
        </section>
      )}
      {view.state.files.length > 0 && (
        <section class="panel" aria-labelledby="lampiran"><h2 id="lampiran">Lampiran</h2><ul>{view.state.files.map((file) => <li><FileLink file={file} office={office} /></li>)}</ul></section>
      )}
      {comments.length > 0 && (
        <section class="panel" aria-labelledby="catatan">
          <h2 id="catatan">Catatan</h2>
          <ul class="events">{comments.map((event) => <li><p dir="auto">{event.data.text}</p><p class="small-text quiet-text">{wordSeal(event.by)} · {formatInstant(event.at, zone)}</p></li>)}</ul>
        </section>
      )}
    </>
  );
}
