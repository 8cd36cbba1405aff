/** What changed since this person last signed, and which signatures fell by which edit. */
import { fallenSignatures, lastSigned } from '../../core/case/last-signed.ts';
import { changesBetween } from '../../core/post/difference.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordParts } from '../../texts/part-words.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { channelName, stepName } from '../case-names.ts';
import { Difference } from './difference.tsx';

/** For somebody who is asked to sign. */
export function CaseChanges({ view, office }: { view: CaseView; office: string }) {
  const { actor, events, state } = view;
  const { zone } = view.office.calendar;
  const last = actor.kind === 'person' ? lastSigned(events, actor.personId) : undefined;
  const names = (key: string) => channelName(view, key);
  if (!last) return <p class="quiet-text">Naskah ini belum pernah Anda paraf.</p>;
  const count = changesBetween(last.post, state.post).length;
  return (
    <>
      <h3>Yang berubah sejak paraf Anda</h3>
      <p>Terakhir Anda paraf {formatInstant(last.at, zone)}{last.step !== '' && `, pada ${stepName(view, last.step)}`}. {count === 0 ? 'Sejak itu naskah tidak berubah.' : `Sejak itu ${count} bagian berubah:`}</p>
      {count > 0 && <Difference before={last.post} after={state.post} office={office} channelName={names} />}
    </>
  );
}

/** For everybody: an edit after a signature takes it away from the touched parts, and this says whose and by whom. */
export function FallenList({ view }: { view: CaseView }) {
  const fallen = fallenSignatures(view.events);
  if (fallen.length === 0) return null;
  const names = (key: string) => channelName(view, key);
  return (
    <details>
      <summary>Paraf yang gugur ({fallen.length} perubahan)</summary>
      <ul class="events">
        {fallen.map((one) => (
          <li>
            {one.voided.map((gone) => <p>Paraf {gone.name} pada {stepName(view, gone.step)} gugur untuk {wordParts(gone.parts, view.state.post, names).toLowerCase()}.</p>)}
            <p class="small-text quiet-text">Karena perubahan oleh {wordSeal(one.by)} · {formatInstant(one.at, view.office.calendar.zone)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
