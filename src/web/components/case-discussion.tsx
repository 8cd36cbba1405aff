/** Remarks as threads: what they are about, whom they told, what was answered, and which are settled. */
import type { Remark } from '../../core/case/discussion.ts';
import type { CaseEvent, EventOf } from '../../core/case/event.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { contentWords } from '../../texts/content-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { wordPart } from '../../texts/part-words.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { channelName } from '../case-names.ts';
import { Badge } from './badge.tsx';

export function CaseDiscussion({ view, remarks, remarkPath }: { view: CaseView; remarks: readonly Remark[]; remarkPath: string | undefined }) {
  const words = contentWords.remarks;
  if (remarks.length === 0) return <p class="quiet-text">{words.none}</p>;
  const open = remarks.filter((one) => !one.settled);
  const settled = remarks.filter((one) => one.settled);
  return (
    <>
      <ol class="threads">{open.map((remark) => <Thread view={view} remark={remark} remarkPath={remarkPath} />)}</ol>
      {settled.length > 0 && <details><summary>{words.settled(settled.length)}</summary><ol class="threads">{settled.map((remark) => <Thread view={view} remark={remark} remarkPath={remarkPath} />)}</ol></details>}
    </>
  );
}

function Thread({ view, remark, remarkPath }: { view: CaseView; remark: Remark; remarkPath: string | undefined }) {
  const words = contentWords.remarks;
  return (
    <li class="thread" id={`catatan-${remark.number}`}>
      <RemarkText view={view} event={remark.event} outdated={remark.outdated} />
      {remark.settled && <Badge tone="good">{words.done}</Badge>}
      {remark.answers.length > 0 && <ol class="answers-to">{remark.answers.map(({ number, event }) => <li id={`catatan-${number}`}><RemarkText view={view} event={event} /></li>)}</ol>}
      {remarkPath !== undefined && <p class="thread-do no-print"><a href={`${remarkPath}?jawab=${remark.number}`}>{remark.settled ? words.reopen : words.answer}<span class="unseen">{words.of(remark.event.by.name)}</span></a></p>}
    </li>
  );
}

/** One remark with who, when, and the words it is about. */
export function RemarkText({ view, event, outdated = false }: { view: CaseView; event: EventOf<'Commented'>; outdated?: boolean }) {
  const words = contentWords.remarks;
  const { text, pin, mentions = [] } = event.data;
  return (
    <div class="remark">
      <p class="small-text quiet-text"><b>{wordSeal(event.by)}</b> · <time datetime={event.at}>{formatInstant(event.at, view.office.calendar.zone)}</time></p>
      {pin && <p class="remark-about">{wordPart(pin.part, view.state.post, (key) => channelName(view, key))}{pin.words !== '' && <>: <q dir="auto" lang="id">{pin.words}</q></>}{outdated && <span class="quiet-text">{words.outdated}</span>}</p>}
      {text.split('\n').map((line) => <p dir="auto" lang="id">{line}</p>)}
      {mentions.length > 0 && <p class="small-text quiet-text">{words.told(mentions.map((one) => one.name).join(', '))}</p>}
    </div>
  );
}

/** The remark with this number, for an answer that quotes it. */
export function findRemark(events: readonly CaseEvent[], number: number): EventOf<'Commented'> | undefined {
  const event = events[number - 1];
  return event?.type === 'Commented' ? event : undefined;
}
