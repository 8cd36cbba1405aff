/** Every other thing that may be done with a case, and why the rest may not. */
import type { Move } from '../../core/case/moves.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords as words } from '../../texts/case-words.ts';
import { moveWords } from '../../texts/move-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { channelName, stepName } from '../case-names.ts';
import { formOf } from '../forms/verb-forms.ts';
import { ButtonLink } from './button.tsx';
import { moveAddress } from './move-form.tsx';

export function MoveList({ view, office, except }: { view: CaseView; office: string; except: Move | undefined }) {
  const path = `${office}/berkas/${view.id}`;
  // What the form above does with its own second button is not offered twice.
  const goneOn = except && formOf(except.type)?.andThen?.type;
  const allowed = view.moves.filter((move) => move.allowed && move !== except && move.type !== goneOn && move.channel === null && move.type !== 'comment');
  const barred = view.moves.filter((move) => !move.allowed);
  return (
    <>
      {(allowed.length > 0 || isCorrectable(view)) && (
        <div class="actions">
          {allowed.map((move) => <ButtonLink href={moveAddress(path, move, view.state.step)} weight={move.type === 'end' || move.type === 'skip' || move.type === 'publishEmergency' ? 'danger' : 'plain'}>{moveTitle(view, move)}</ButtonLink>)}
          {isCorrectable(view) && <ButtonLink href={`${office}/berkas/baru?sop=${view.version.sopId}&ralat=${view.id}`} weight="plain">{words.moves.correct}</ButtonLink>}
        </div>
      )}
      {barred.length > 0 && (
        <details class="no-print">
          <summary>{words.moves.barred}</summary>
          <dl class="facts">{barred.map((move) => <><dt>{moveTitle(view, move)}</dt><dd>{[...new Set(move.why.map((issue) => wordIssue(issue)))].join(' ')}</dd></>)}</dl>
        </details>
      )}
    </>
  );
}

/** What the public has read is mended by a case of its own, which goes through the same checks. */
function isCorrectable({ state, actor, correctedBy }: CaseView): boolean {
  return correctedBy === null && actor.kind === 'person' && actor.acts.length > 0 && Object.values(state.publications).some((one) => one.state === 'published');
}

export function moveTitle(view: CaseView, move: Move): string {
  const { title } = moveWords[move.type];
  if (move.channel !== null) return `${title}: ${channelName(view, move.channel)}`;
  if (move.type === 'sign' && move.step !== null && move.step !== view.state.step) return words.moves.signAgain(stepName(view, move.step));
  return title;
}
