/** One case: what it is, what this person may do now, the content, the signatures, the way, the proof. */
import { findStep } from '../../core/sop/machine.ts';
import type { Move } from '../../core/case/moves.ts';
import type { CaseView } from '../../queries/case-view.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { moveWords } from '../../texts/move-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { aboutMove, loadCase } from '../case-about.ts';
import { performersOf } from '../case-names.ts';
import { CaseContent } from '../components/case-content.tsx';
import { CaseFacts, CaseHead } from '../components/case-head.tsx';
import { CaseRest } from '../components/case-rest.tsx';
import { CaseWay } from '../components/case-way.tsx';
import { EventList } from '../components/event-list.tsx';
import { Layout } from '../components/layout.tsx';
import { MoveForm } from '../components/move-form.tsx';
import { MoveList } from '../components/move-list.tsx';
import { Notice } from '../components/notice.tsx';
import { PublicationList } from '../components/publication-list.tsx';
import { SignatureStrip } from '../components/signature-strip.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import type { About } from '../forms/verb-form.ts';
import { formOf, verbForms } from '../forms/verb-forms.ts';
import { remaining } from '../remaining.ts';
import { sendPage } from '../respond.tsx';
import { officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const casePage: Page = (equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  if (!view) return missing(c);
  const move = ownMove(view);
  const about = move && (await aboutMove(equipment, c, view, move, null));
  const done = c.req.query('beres');
  return sendPage(c, (
    <Layout title={view.state.title} person={visitorOf(c).name} office={c.get('office')} section="cases" scripts={move && formOf(move.type)?.scripts} wide>
      <CasePage view={view} about={about} office={officePath(c)} equipment={equipment} done={done !== undefined && Object.hasOwn(moveWords, done)} />
    </Layout>
  ));
};

/** The form that stands on the page itself: the step's own, or what must come before it. */
export function ownMove(view: CaseView): Move | undefined {
  const step = findStep(view.version.machine, view.state.step ?? '');
  const allowed = view.moves.filter((move) => move.allowed);
  if (step?.does === 'draft') return allowed.find((move) => move.type === 'edit');
  if (step?.does === 'followUp' && view.state.followUps.some((one) => !one.closed)) return allowed.find((move) => move.type === 'closeFollowUp');
  const own = allowed.find((move) => move.step !== null && move.step === view.state.step && move.type !== 'skip');
  if (own?.type === 'publish' && !hasToStart(view)) return undefined;
  return own ?? allowed.find((move) => move.type === 'ratify') ?? allowed.find((move) => move.type === 'sign');
}

function hasToStart(view: CaseView): boolean {
  const { channels, publications } = view.state;
  return channels.length === 0 || channels.some(({ channel }) => publications[channel] === undefined || publications[channel]?.state === 'failed');
}

function CasePage({ view, about, office, equipment, done }: { view: CaseView; about: About | undefined; office: string; equipment: Equipment; done: boolean }) {
  const now = equipment.context.now();
  const path = `${office}/berkas/${view.id}`;
  const { state } = view;
  const drawing = equipment.drawSop(view.version.definition, { done: state.visits.filter((one) => one.leftAt !== null).map((one) => one.step), current: state.step === null ? [] : [state.step] });
  const signing = about?.move.type === 'sign' || about?.move.type === 'ratify';
  const content = <section class="panel" aria-labelledby="naskah"><h2 id="naskah">Naskah</h2><CaseContent view={view} office={office} /></section>;
  return (
    <>
      <CaseHead view={view} office={office} />
      {done && <Notice tone="good"><p>Tersimpan.</p></Notice>}
      <div class="case">
        <div>
          {signing && content}
          <section class="panel now" aria-labelledby="langkah"><StepNow view={view} about={about} now={now} /></section>
          <MoveList view={view} office={office} except={about?.move} />
          {!signing && (state.kind === 'case' || state.post) && content}
          <section class="panel" aria-labelledby="tayangan"><h2 id="tayangan">Penayangan</h2><PublicationList view={view} path={path} office={office} /></section>
          <CaseRest view={view} office={office} path={path} />
          <details>
            <summary>Gambar alur SOP</summary>
            <div class="drawing" tabindex={0} role="region" aria-label="Gambar alur SOP" dangerouslySetInnerHTML={{ __html: drawing }}></div>
          </details>
          <details>
            <summary>Seluruh riwayat ({view.events.length} kejadian)</summary>
            <EventList view={view} events={view.events.toReversed()} />
          </details>
        </div>
        <aside aria-label="Keterangan berkas">
          <section class="panel"><h2>Keterangan</h2><CaseFacts view={view} office={office} /></section>
          <section class="panel"><h2>Paraf dan persetujuan</h2><SignatureStrip view={view} /></section>
          <section class="panel"><h2>Jalannya berkas</h2><CaseWay view={view} now={now} /></section>
        </aside>
      </div>
    </>
  );
}

function StepNow({ view, about, now }: { view: CaseView; about: About | undefined; now: string }) {
  const { state } = view;
  const step = findStep(view.version.machine, state.step ?? '');
  if (!step || state.status !== 'open') return <><h2 id="langkah">Berkas sudah berakhir</h2>{state.endReason !== '' && <p dir="auto">{state.endReason}</p>}</>;
  const left = remaining(view.office.calendar, view.dueAt, now);
  const verb = about && verbForms[about.move.type as keyof typeof verbForms];
  const why = view.moves.find((move) => move.step === step.id)?.why ?? [];
  return (
    <>
      <h2 id="langkah">Langkah {step.printed}: {step.activity}</h2>
      <p class="quiet-text">{performersOf(view, step.id)}{step.timePrinted !== '' && ` · ${step.timePrinted}`} · <span class={left.tone === 'overdue' ? 'late' : undefined}>{left.words}</span></p>
      {verb && about ? <MoveForm verb={verb} about={about} form={freshForm(verb.fill?.(about) ?? new Fields())} /> : <p>{[...new Set(why.map((issue) => wordIssue(issue)))].join(' ') || 'Catat hasil tiap kanal pada daftar penayangan di bawah.'}</p>}
    </>
  );
}
