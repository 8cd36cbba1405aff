/** What changed since this person last judged, what was said to them since, and which signatures fell by which edit. */
import { fallenSignatures, lastJudged, saidSince, type LastJudged, type Said } from '../../core/case/last-judged.ts';
import { changesBetween } from '../../core/post/difference.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { contentWords } from '../../texts/content-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordParts } from '../../texts/part-words.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { channelName, stepName } from '../case-names.ts';
import { Difference } from './difference.tsx';

/** Of what was said, the newest; the whole stands in the history. */
const SAID = 5;

/** For somebody who is asked to sign; nothing where they have not judged it before and nobody said anything. @param step they are asked at @param heading one below what it stands under */
export function CaseChanges({ view, office, step, heading = 'h3' }: { view: CaseView; office: string; step: string | null; heading?: 'h2' | 'h3' }) {
  const { actor, events, state } = view;
  if (actor.kind !== 'person') return null;
  const last = lastJudged(events, actor.personId, step);
  const said = saidSince(events, last?.version ?? 0, actor.personId).slice(-SAID);
  const unchanged = last === undefined || changesBetween(last.post, state.post).length === 0;
  if (said.length === 0 && unchanged && last?.answer !== 'tidak') return null;
  return (
    <div class="since-judged">
      {last && <Judged view={view} office={office} last={last} heading={heading} />}
      {said.length > 0 && <SaidList view={view} said={said} answers={last?.answer === 'tidak'} heading={heading} />}
    </div>
  );
}

function Judged({ view, office, last, heading: Heading }: { view: CaseView; office: string; last: LastJudged; heading: 'h2' | 'h3' }) {
  const words = contentWords.changes;
  const when = formatInstant(last.at, view.office.calendar.zone);
  const at = last.step === '' ? '' : stepName(view, last.step);
  const own = view.actor.kind === 'person' && last.by.personId === view.actor.personId;
  const count = changesBetween(last.post, view.state.post).length;
  return (
    <>
      <Heading>{last.answer === 'ya' ? words.title : words.titleReturned}</Heading>
      {last.answer === 'tidak' && <blockquote><p class="small-text quiet-text">{words.asked(own ? null : wordSeal(last.by), when, at)}</p><p dir="auto" lang="id">{last.comment}</p></blockquote>}
      <p>{last.answer === 'ya' && `${words.last(when, at)} `}{words.since(count)}</p>
      {count > 0 && <Difference before={last.post} after={view.state.post} office={office} channelName={(key) => channelName(view, key)} />}
    </>
  );
}

function SaidList({ view, said, answers, heading: Heading }: { view: CaseView; said: readonly Said[]; answers: boolean; heading: 'h2' | 'h3' }) {
  const words = contentWords.changes;
  return (
    <>
      <Heading>{answers ? words.answers : words.said}</Heading>
      {said.map((one) => <blockquote><p class="small-text quiet-text">{wordSeal(one.by)} · <time datetime={one.at}>{formatInstant(one.at, view.office.calendar.zone)}</time></p><p dir="auto" lang="id">{one.text}</p></blockquote>)}
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
