/** The step the case is at, with its form for whoever may carry it out, or who has it. */
import type { Move } from '../../core/case/moves.ts';
import { publicationOf, stageOf } from '../../core/case/showing.ts';
import { findStep, type MachineStep } from '../../core/sop/machine.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords } from '../../texts/case-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { readNorm } from '../../texts/read-norm.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { channelName, performersOf } from '../case-names.ts';
import { channelsToPost, postsItself, recordOf } from '../case-work.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import type { About } from '../forms/verb-form.ts';
import { verbForms } from '../forms/verb-forms.ts';
import { remaining } from '../remaining.ts';
import { ButtonLink } from './button.tsx';
import { LeftOver } from './left-over.tsx';
import { moveAddress, MoveForm } from './move-form.tsx';

function Posting({ view, office, now }: { view: CaseView; office: string; now: string }) {
  const waiting = channelsToPost(view);
  const words = caseWords.step;
  const underWay = Object.values(view.state.publications).filter((one) => postsItself(view, one.channel));
  const byProgram = underWay.filter((one) => stageOf(one, now, undefined) === 'publishing').map((one) => channelName(view, one.channel));
  const later = underWay.filter((one) => stageOf(one, now, undefined) === 'scheduled');
  return (
    <>
      {byProgram.length > 0 && <p>{words.postsItself(byProgram.join(', '))}</p>}
      {later.map((one) => <p>{words.scheduled(channelName(view, one.channel), formatInstant(one.from ?? now, view.office.calendar.zone))}</p>)}
      <LeftOver view={view} />
      {waiting.length > 0 && <p>{words.notRecorded}</p>}
      {waiting.length > 0 && (
        <div class="actions">
          {waiting.map((move) => {
            const name = channelName(view, move.channel ?? '');
            const label = publicationOf(view.state, move.channel ?? '') === undefined ? words.leaveOut(name) : postsItself(view, move.channel ?? '') ? words.recordOn(name) : words.postTo(name);
            return <ButtonLink href={moveAddress(`${office}/berkas/${view.id}`, move, view.state.step)} weight="main">{label}</ButtonLink>;
          })}
        </div>
      )}
    </>
  );
}

export function StepNow({ view, about, now, office }: { view: CaseView; about: About | undefined; now: string; office: string }) {
  const { state } = view;
  const words = caseWords.step;
  const current = findStep(view.version.machine, state.step ?? '');
  if (!current || state.status !== 'open') return <Ended view={view} office={office} />;
  const again = about ? stepAskedAgain(view, about.move) : undefined;
  const step = again ?? current;
  const left = remaining(view.office.calendar, view.dueAt, now);
  const verb = about && verbForms[about.move.type as keyof typeof verbForms];
  const printed = step.printed.replace(/\.$/, '');
  return (
    <>
      <h2 id="langkah" tabindex={-1}>{again ? words.headAgain(printed) : words.head(printed)}<span lang="id">{step.activity}</span></h2>
      <p class="quiet-text">{performersOf(view, step.id)}{step.timePrinted !== '' && ` · ${readNorm(step.timePrinted)}`}{!again && <> · <span class={left.tone === 'overdue' ? 'late' : undefined}>{left.words}</span>{left.doubt !== undefined && ` (${left.doubt})`}</>}</p>
      {verb && about ? <MoveForm verb={verb} about={about} form={freshForm(verb.fill?.(about) ?? new Fields())} /> : <><Posting view={view} office={office} now={now} /><NotAsked view={view} step={current} /></>}
    </>
  );
}

/** A signature asked for once more belongs to a step the case has passed. */
function stepAskedAgain(view: CaseView, move: Move): MachineStep | undefined {
  return move.type === 'sign' && move.step !== null && move.step !== view.state.step ? findStep(view.version.machine, move.step) : undefined;
}

/** Said by `Posting`, channel by channel. */
const SAID = ['channel.none-left', 'channel.switched-off'];

/** Whose step it is when it is not the reader's; what bars them although it is their post's. */
function NotAsked({ view, step }: { view: CaseView; step: MachineStep }) {
  const why = (view.moves.find((move) => move.step === step.id && move.type !== 'skip')?.why ?? []).filter((issue) => !SAID.includes(issue.code));
  if (why.length === 0) return null;
  if (why.every((issue) => issue.code === 'case.not-yours')) return <p>{caseWords.step.notYours(performersOf(view, step.id))}</p>;
  return <p>{[...new Set(why.map((issue) => wordIssue(issue)))].join(' ')}</p>;
}

function Ended({ view, office }: { view: CaseView; office: string }) {
  const { status, endReason, archived } = view.state;
  const words = caseWords.step;
  const entry = recordOf(view.state);
  return (
    <>
      <h2 id="langkah">{status === 'open' ? words.ended : words.endedAs[status]}</h2>
      {endReason !== '' && <p dir="auto" lang="id">{endReason}</p>}
      {entry && <p>{words.filedAs} <a class="number" href={`${office}/register/arsip`}>{entry.printed}</a>{archived && <><br /><span class="quiet-text">{caseWords.rest.code} <span class="number">{archived.code}</span></span></>}</p>}
    </>
  );
}
