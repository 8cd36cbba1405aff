/** The step the case is at, with its form for whoever may carry it out, or the reason why it is not theirs. */
import { findStep } from '../../core/sop/machine.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { performersOf } from '../case-names.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import type { About } from '../forms/verb-form.ts';
import { verbForms } from '../forms/verb-forms.ts';
import { remaining } from '../remaining.ts';
import { MoveForm } from './move-form.tsx';

export function StepNow({ view, about, now }: { view: CaseView; about: About | undefined; now: string }) {
  const { state } = view;
  const step = findStep(view.version.machine, state.step ?? '');
  if (!step || state.status !== 'open') return <><h2 id="langkah">Berkas sudah berakhir</h2>{state.endReason !== '' && <p dir="auto">{state.endReason}</p>}</>;
  const left = remaining(view.office.calendar, view.dueAt, now);
  const verb = about && verbForms[about.move.type as keyof typeof verbForms];
  const why = view.moves.find((move) => move.step === step.id)?.why ?? [];
  return (
    <>
      <h2 id="langkah" tabindex={-1}>Langkah {step.printed}: {step.activity}</h2>
      <p class="quiet-text">{performersOf(view, step.id)}{step.timePrinted !== '' && ` · ${step.timePrinted}`} · <span class={left.tone === 'overdue' ? 'late' : undefined}>{left.words}</span></p>
      {verb && about ? <MoveForm verb={verb} about={about} form={freshForm(verb.fill?.(about) ?? new Fields())} /> : <p>{[...new Set(why.map((issue) => wordIssue(issue)))].join(' ') || 'Catat hasil tiap kanal pada daftar penayangan di bawah.'}</p>}
    </>
  );
}
