/** The case becomes a record: classification, number, retention as the office's list proposes it. Nothing is ever destroyed by itself. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import type { Machine } from '../../sop/machine.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf } from '../command.ts';
import type { CaseState } from '../state.ts';
import { beginStep } from './begin-step.ts';

/** The program files every case that has ended, also where the office's list does not know its code: an archivist then decides. */
const UNLISTED = { active: '', inactive: '', fate: 'Dinilai kembali', subject: '' };

/** Carried out by a person at an `archive` step, or by the program for a case that ended without one. */
export function archive(machine: Machine, state: CaseState, command: CommandOf<'archive'>, at: Instant): Decision {
  const { payload, given, actor } = command;
  const automatic = actor.kind === 'system';
  const retention = given.retention ?? (automatic ? UNLISTED : undefined);
  if (!retention) return refuse(error('archive.code-unknown', 'classificationCode', { code: payload.classificationCode }));
  const { active, inactive, fate, subject } = retention;
  const data = { ...payload, subject, active, inactive, fate, automatic, entry: given.number };
  if (automatic) {
    const chapter = new Chapter(machine, state, actor, [], at);
    chapter.record({ type: 'Archived', data });
    return chapter.done();
  }
  const { chapter, performer } = beginStep(machine, state, actor, at);
  chapter.record({ type: 'Archived', data });
  chapter.complete(performer);
  return chapter.done();
}
