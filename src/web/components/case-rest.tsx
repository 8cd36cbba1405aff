/** Minutes, dispositions with their printable sheets, files by kind, numbers and links: each in a group of its own. */
import type { Attachment } from '../../core/case/command.ts';
import type { EventOf } from '../../core/case/event.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords } from '../../texts/case-words.ts';
import { instructionWords } from '../../texts/choice-words.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import { FileLink } from './file-link.tsx';
import { FoldedPanel } from './folded-panel.tsx';

export function dispositionsOf(view: CaseView): readonly EventOf<'Disposed'>[] {
  return view.events.filter((event): event is EventOf<'Disposed'> => event.type === 'Disposed');
}

const KINDS: readonly Attachment['kind'][] = ['letter', 'evidence', 'material', 'work', 'minutes', 'proof'];

export function CaseRest({ view, office, path }: { view: CaseView; office: string; path: string }) {
  return (
    <>
      <Minutes view={view} office={office} />
      <Dispositions view={view} path={path} />
      <Files view={view} office={office} />
      <Links view={view} office={office} />
    </>
  );
}

function Minutes({ view, office }: { view: CaseView; office: string }) {
  const evaluated = view.events.findLast((event): event is EventOf<'Evaluated'> => event.type === 'Evaluated');
  if (!evaluated) return null;
  const words = caseWords.rest;
  return (
    <section class="panel" aria-labelledby="notulen">
      <h2 id="notulen">{words.minutes(wordCivilDate(evaluated.data.heldOn))}</h2>
      {evaluated.data.minutes.split('\n').map((line) => <p dir="auto" lang="id">{line}</p>)}
      <p>{words.present(evaluated.data.attendance.join(', '))}</p>
      <ul>{view.state.followUps.map((one) => <li dir="auto">{one.text}: {one.closed ? words.done(one.closed.result) : words.notDone}{one.closed?.proof.map((file) => <> · <FileLink file={file} office={office} /></>)}</li>)}</ul>
    </section>
  );
}

function Dispositions({ view, path }: { view: CaseView; path: string }) {
  const dispositions = dispositionsOf(view);
  if (dispositions.length === 0) return null;
  const words = caseWords.rest;
  return (
    <FoldedPanel id="disposisi" title={words.dispositions} about={String(dispositions.length)} open={view.state.status !== 'open'}>
      <ul class="events">
        {dispositions.map(({ by, data }, index) => (
          <li>
            <p><b>{wordSeal(by)}</b>{data.answer === 'tidak' ? words.refuses : words.to(data.receivers.join(', '))}</p>
            {data.instructions.length > 0 && <p>{data.instructions.map((one) => instructionWords[one] ?? one).join('; ')}{data.due !== undefined && words.by(wordCivilDate(data.due))}</p>}
            {data.note !== '' && <p dir="auto" lang="id">{data.note}</p>}
            <p><a href={`${path}/disposisi/${index + 1}`}>{words.sheet(index + 1)}</a></p>
          </li>
        ))}
      </ul>
    </FoldedPanel>
  );
}

function Files({ view, office }: { view: CaseView; office: string }) {
  const proof = Object.values(view.state.publications).flatMap((one) => one.proof);
  const files = [...view.state.files, ...proof];
  if (files.length === 0) return null;
  const words = caseWords.rest;
  const groups = KINDS.map((kind) => [words.kinds[kind], files.filter((file) => file.kind === kind)] as const).filter(([, list]) => list.length > 0);
  return (
    <section class="panel" aria-labelledby="lampiran">
      <h2 id="lampiran">{words.files}</h2>
      <dl class="facts beside">{groups.map(([name, list]) => <><dt>{name}</dt><dd><ul class="plain-list">{list.map((file) => <li><FileLink file={file} office={office} /></li>)}</ul></dd></>)}</dl>
    </section>
  );
}

function Links({ view, office }: { view: CaseView; office: string }) {
  const { entries, archived } = view.state;
  if (entries.length === 0 && view.receipt === null && !archived) return null;
  const words = caseWords.rest;
  return (
    <section class="panel" aria-labelledby="nomor">
      <h2 id="nomor">{words.numbers}</h2>
      <dl class="facts beside">
        {entries.map((entry) => <><dt>{words.book(entry.register, entry.year)}</dt><dd><a class="number" href={`${office}/register/${entry.register}`}>{entry.printed}</a></dd></>)}
        {archived && <><dt>{words.code}</dt><dd class="number">{archived.code}{archived.automatic && words.automatic}</dd></>}
        {view.receipt !== null && <><dt>{words.receipt}</dt><dd><a class="number" href={`/permohonan/${view.receipt}`}>{view.receipt}</a></dd></>}
      </dl>
    </section>
  );
}
