/** Every other thing that may be done with a case; what is rare stands apart, with why the rest may not be done. */
import type { CommandType } from '../../core/case/command.ts';
import type { Move } from '../../core/case/moves.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { caseWords as words } from '../../texts/case-words.ts';
import { moveWords } from '../../texts/move-words.ts';
import { rareActWords } from '../../texts/rare-act-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { channelName, stepName } from '../case-names.ts';
import { formOf } from '../forms/verb-forms.ts';
import { ButtonLink } from './button.tsx';
import { moveAddress } from './move-form.tsx';

const RARE = ['publishEmergency', 'skip', 'end'] as const satisfies readonly CommandType[];
type Rare = (typeof RARE)[number];
const isRare = (type: CommandType): type is Rare => (RARE as readonly CommandType[]).includes(type);

export function MoveList({ view, office, except }: { view: CaseView; office: string; except: Move | undefined }) {
  const path = `${office}/berkas/${view.id}`;
  // What the form above does with its own second button is not offered twice.
  const goneOn = except && formOf(except.type)?.andThen?.type;
  const allowed = view.moves.filter((move) => move.allowed && move !== except && move.type !== goneOn && move.channel === null && move.type !== 'comment' && !isRare(move.type));
  if (allowed.length === 0 && !isCorrectable(view)) return null;
  return (
    <div class="actions">
      {allowed.map((move) => <ButtonLink href={moveAddress(path, move, view.state.step)} weight="plain">{moveTitle(view, move)}</ButtonLink>)}
      {isCorrectable(view) && <ButtonLink href={`${office}/berkas/baru?sop=${view.version.sopId}&ralat=${view.id}`} weight="plain">{words.moves.correct}</ButtonLink>}
    </div>
  );
}

/** Out of the ordinary, so away from the work: each with what it means, and beside it what is not this person's to do. */
export function RareActs({ view, office }: { view: CaseView; office: string }) {
  const path = `${office}/berkas/${view.id}`;
  // What may go out the ordinary way needs no emergency.
  const ordinary = view.moves.some((move) => move.type === 'publish' && move.allowed);
  const allowed = view.moves.filter((move) => move.allowed && isRare(move.type) && !(move.type === 'publishEmergency' && ordinary));
  const barred = view.moves.filter((move) => !move.allowed);
  return (
    <>
      {allowed.length > 0 && (
        <details class="no-print">
          <summary>{rareActWords.title}</summary>
          <ul class="rare-acts">{allowed.map((move) => <li><p>{rareActWords.means[move.type as Rare]}</p><ButtonLink href={moveAddress(path, move, view.state.step)} weight="danger">{moveTitle(view, move)}</ButtonLink></li>)}</ul>
        </details>
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
