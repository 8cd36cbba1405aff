/** What changed since this person last signed, and which signatures fell by which edit. */
import { fallenSignatures, lastSigned } from '../../core/case/last-signed.ts';
import { changesBetween } from '../../core/post/difference.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { contentWords } from '../../texts/content-words.ts';
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
  const words = contentWords.changes;
  if (!last) return <p class="quiet-text">{words.never}</p>;
  const count = changesBetween(last.post, state.post).length;
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.last(formatInstant(last.at, zone), last.step === '' ? '' : stepName(view, last.step))} {words.since(count)}</p>
      {count > 0 && <Difference before={last.post} after={state.post} office={office} channelName={names} />}
    </>
  );
}

/** For everybody: an edit after a signature takes it away from the touched parts, and this says whose and by whom. */
export function FallenList({ view }: { view: CaseView }) {
  const fallen = fallenSignatures(view.events);
  if (fallen.length === 0) return null;
  const words = contentWords.changes;
  const names = (key: string) => channelName(view, key);
  return (
    <details>
      <summary>{words.fallen(fallen.length)}</summary>
      <ul class="events">
        {fallen.map((one) => (
          <li>
            {one.voided.map((gone) => <p>{words.fell(gone.name, stepName(view, gone.step), wordParts(gone.parts, view.state.post, names).toLowerCase())}</p>)}
            <p class="small-text quiet-text">{words.because(wordSeal(one.by))} · {formatInstant(one.at, view.office.calendar.zone)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
