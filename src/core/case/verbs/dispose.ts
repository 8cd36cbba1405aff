/**
 * Disposisi: an instruction to one or more receivers. Where the SOP lets it refuse, its yes also lets the
 * content pass and signs it; its no ends the case or sends it back, with a reason.
 */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import { ownContentDecree } from '../../people/four-eyes.ts';
import { END, type Machine } from '../../sop/machine.ts';
import { refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import { isSigning, openParts } from '../signatures.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

export function dispose(machine: Machine, state: CaseState, command: CommandOf<'dispose'>, at: Instant): Decision {
  const { payload, actor } = command;
  if (payload.due !== undefined && payload.due < command.given.today) return refuse(error('dispose.due-past', 'due', { due: payload.due }));
  const { chapter, step, performer } = beginStep(machine, state, actor, at);
  if (payload.answer === 'tidak') {
    if (step.tidak === null) return refuse(error('dispose.cannot-refuse', 'answer', { step: step.printed }));
    if (payload.note === '') return refuse(error('case.reason-missing', 'note'));
    chapter.record({ type: 'Disposed', data: { ...payload, step: step.id, parts: {} } });
    chapter.record({ type: 'Returned', data: { from: step.id, to: step.tidak, comment: payload.note } });
    if (step.tidak === END) {
      chapter.record({ type: 'Moved', data: { from: step.id, to: null, way: 'tidak' } });
      chapter.close('refused', payload.note);
    } else chapter.move('tidak', step.tidak);
    return chapter.done();
  }
  if (payload.receivers.length === 0) return refuse(error('dispose.receiver-missing', 'receivers'));
  const parts = isSigning(step) ? Object.fromEntries(openParts(state).map((part) => [part, state.hashes[part] ?? ''])) : {};
  const selfApproval = isSigning(step) ? ownContentDecree(state, step, actor) : '';
  chapter.record({ type: 'Disposed', data: { ...payload, step: step.id, parts, selfApproval } });
  chapter.complete(performer, 'ya');
  return chapter.done();
}
