/** The step the case is at, with its form for whoever may carry it out, or the reason why it is not theirs. */
import { findStep } from '../../core/sop/machine.ts';
import type { Move } from '../../core/case/moves.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords } from '../../texts/case-words.ts';
import { readNorm } from '../../texts/read-norm.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { channelName, performersOf } from '../case-names.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import type { About } from '../forms/verb-form.ts';
import { verbForms } from '../forms/verb-forms.ts';
import { remaining } from '../remaining.ts';
import { ButtonLink } from './button.tsx';
import { moveAddress, MoveForm } from './move-form.tsx';

/** Channels this person still has to post to by hand, or to write down what came of it. */
export function channelsToPost(view: CaseView): readonly Move[] {
  return view.moves.filter((move) => move.type === 'recordPublication' && move.allowed && ['publishing', 'failed', 'unknown'].includes(view.state.publications[move.channel ?? '']?.state ?? ''));
}

function Posting({ view, office }: { view: CaseView; office: string }) {
  const waiting = channelsToPost(view);
  if (waiting.length === 0) return null;
  const words = caseWords.step;
  return (
    <>
      <p>{words.notRecorded}</p>
      <div class="actions">
        {waiting.map((move) => {
          const byHand = view.channels.find((one) => one.key === move.channel)?.mode === 'hand';
          const name = channelName(view, move.channel ?? '');
          return <ButtonLink href={moveAddress(`${office}/berkas/${view.id}`, move, view.state.step)} weight="main">{byHand ? words.postTo(name) : words.recordOn(name)}</ButtonLink>;
        })}
      </div>
    </>
  );
}

export function StepNow({ view, about, now, office }: { view: CaseView; about: About | undefined; now: string; office: string }) {
  const { state } = view;
  const words = caseWords.step;
  const step = findStep(view.version.machine, state.step ?? '');
  if (!step || state.status !== 'open') return <><h2 id="langkah">{words.ended}</h2>{state.endReason !== '' && <p dir="auto" lang="id">{state.endReason}</p>}</>;
  const left = remaining(view.office.calendar, view.dueAt, now);
  const verb = about && verbForms[about.move.type as keyof typeof verbForms];
  const why = view.moves.find((move) => move.step === step.id)?.why ?? [];
  return (
    <>
      <h2 id="langkah" tabindex={-1}>{words.head(step.printed.replace(/\.$/, ''))}<span lang="id">{step.activity}</span></h2>
      <p class="quiet-text">{performersOf(view, step.id)}{step.timePrinted !== '' && ` · ${readNorm(step.timePrinted)}`} · <span class={left.tone === 'overdue' ? 'late' : undefined}>{left.words}</span></p>
      {verb && about ? <MoveForm verb={verb} about={about} form={freshForm(verb.fill?.(about) ?? new Fields())} /> : <><Posting view={view} office={office} />{why.length > 0 && <p>{[...new Set(why.map((issue) => wordIssue(issue)))].join(' ')}</p>}</>}
    </>
  );
}
