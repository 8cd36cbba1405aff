/**
 * Paraf and persetujuan: yes, no, or in part. A yes signs the hash of every part it lets pass;
 * a no sends the case back with its comment, the SOP's way or to an earlier step of this case.
 */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { findAct } from '../../people/actor.ts';
import { ownContentDecree } from '../../people/four-eyes.ts';
import { checkReady } from '../../post/ready.ts';
import { publishable } from '../../post/publishable.ts';
import { ownEntry } from '../../own-entry.ts';
import { END, getStep, type Machine, type MachineStep } from '../../sop/machine.ts';
import { stepsAhead } from '../../sop/ways.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { waysBack } from '../may.ts';
import { openParts, performersAsked, stepsAskedAgain } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { isPinnable, remarkOn } from './comment.ts';

export function sign(machine: Machine, state: CaseState, command: CommandOf<'sign'>, at: Instant): Decision {
  const { payload, actor } = command;
  const step = getStep(machine, payload.step ?? state.step ?? '');
  const again = step.id !== state.step;
  const left = again ? performersAsked(state, step) : step.performers.filter((key) => !state.done.includes(key));
  const chapter = new Chapter(machine, state, actor, left, at);
  const stray = payload.remarks.findIndex((one) => !isPinnable(state, one.part));
  if (stray !== -1) return refuse(error('comment.part-unknown', `remarks.${stray}`));
  if (payload.answer === 'tidak') return sendBack(chapter, step, payload);
  const refused = payload.answer === 'sebagian' ? payload.refused : [];
  const issues = [...checkContent(machine, state, step), ...checkRefused(state, payload.answer, payload.refused)];
  if (issues.length > 0) return refuse(...issues);
  const out = new Set(refused.map((one) => one.part));
  const parts = Object.fromEntries(openParts(state).filter((part) => !out.has(part)).map((part) => [part, state.hashes[part] ?? '']));
  chapter.record({
    type: 'Signed',
    data: {
      step: step.id, answer: payload.answer, kind: step.does === 'approve' ? 'approval' : 'initial', parts, refused,
      comment: payload.comment, classification: payload.classification, again,
      selfApproval: ownContentDecree(state, step, actor),
    },
  });
  remarkOn(chapter, payload.remarks);
  if (!again) chapter.complete(findAct(actor, left)?.performer ?? left[0] ?? '', payload.answer);
  else if (stepsAskedAgain(machine, chapter.state).length === 0) chapter.notify('task-waiting', { performers: chapter.step.performers });
  return chapter.done();
}

/** Content that is on its way to the public must be whole before anybody puts a paraf on it. */
function checkContent(machine: Machine, state: CaseState, step: MachineStep) {
  const ahead = stepsAhead(machine, step.id);
  const publish = ahead.findIndex((one) => one.does === 'publish');
  const drafted = ahead.findIndex((one) => one.does === 'draft');
  const due = state.kind === 'case' && publish !== -1 && (drafted === -1 || drafted > publish);
  return due || state.post ? checkReady(state.post) : [];
}

function checkRefused(state: CaseState, answer: 'ya' | 'sebagian', refused: readonly { part: string }[]) {
  // A yes beside marked parts says two things; nobody may guess which was meant.
  if (answer === 'ya') return refused.length > 0 ? [error('sign.refused-with-yes', 'refused', { parts: refused.length })] : [];
  if (refused.length === 0) return [error('sign.nothing-refused', 'refused')];
  const unknown = refused.find((one) => ownEntry(state.hashes, one.part) === undefined || one.part === 'order');
  if (unknown) return [error('sign.part-unknown', 'refused', { part: unknown.part })];
  const out = new Set([...Object.keys(state.refused), ...refused.map((one) => one.part)]);
  return state.post && publishable(state.post, out) === null ? [error('sign.nothing-left', 'refused')] : [];
}

function sendBack(chapter: Chapter, step: MachineStep, { backTo, remarks, ...payload }: CommandOf<'sign'>['payload']): Decision {
  const comment = payload.comment !== '' ? payload.comment : remarks.map((one) => one.text).join('; ').slice(0, 4000);
  if (comment === '') return refuse(error('case.reason-missing', 'comment'));
  const ways = waysBack(chapter.state, step);
  const to = backTo ?? step.tidak ?? END;
  if (!ways.includes(to)) return refuse(error('sign.way-unknown', 'backTo', { to }));
  remarkOn(chapter, remarks);
  chapter.record({ type: 'Returned', data: { from: step.id, to, comment } });
  if (to === END) {
    chapter.record({ type: 'Moved', data: { from: chapter.state.step, to: null, way: 'tidak' } });
    chapter.close('refused', comment);
  } else chapter.move('tidak', to);
  return chapter.done();
}
