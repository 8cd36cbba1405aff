/** Remarks and files beside the line of work; they change nothing that is signed. */
import type { Instant } from '../../calendar/office-calendar.ts';
import { error } from '../../issue.ts';
import type { PartId } from '../../post/parts.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Machine } from '../../sop/machine.ts';
import { Chapter, refuse, type Decision } from '../chapter.ts';
import type { CommandOf, Pin } from '../command.ts';
import type { CaseState } from '../state.ts';

export function comment(machine: Machine, state: CaseState, command: CommandOf<'comment'>, at: Instant): Decision {
  const { text, pin, answers, settles, mentions } = command.payload;
  const known = new Map((command.given.members ?? []).map((one) => [one.personId, one]));
  const stranger = mentions.findIndex((id) => !known.has(id));
  if (stranger !== -1) return refuse(error('comment.stranger', `mentions.${stranger}`));
  if (pin && !isPinnable(state, pin.part)) return refuse(error('comment.part-unknown', 'pin'));
  if (answers === undefined ? settles : answers > state.version) return refuse(error('comment.answers-nothing', 'answers'));
  const told = [...new Set(mentions)].flatMap((id) => known.get(id) ?? []);
  const chapter = new Chapter(machine, state, command.actor, [], at);
  chapter.record({
    type: 'Commented',
    data: { text, ...(pin && { pin: hashed(state, pin) }), ...(answers !== undefined && { answers }), ...(settles && { settles }), ...(told.length > 0 && { mentions: told }) },
  });
  if (told.length > 0) chapter.notify('mentioned', { people: told.map((one) => one.personId) });
  return chapter.done();
}

/** Remarks on single words that come with a decision: they stand in the discussion, where they can be answered and settled. */
export function remarkOn(chapter: Chapter, remarks: CommandOf<'sign'>['payload']['remarks']): void {
  for (const { text, ...pin } of remarks) chapter.record({ type: 'Commented', data: { text, pin: hashed(chapter.state, pin) } });
}

/** The order of the parts is nothing a word of the content could be about. */
export function isPinnable(state: CaseState, part: PartId): boolean {
  return part !== 'order' && ownEntry(state.hashes, part) !== undefined;
}

function hashed(state: CaseState, pin: Pin): Pin & { hash: string } {
  return { ...pin, hash: ownEntry(state.hashes, pin.part) ?? '' };
}

export function attach(machine: Machine, state: CaseState, command: CommandOf<'attach'>, at: Instant): Decision {
  const chapter = new Chapter(machine, state, command.actor, [], at);
  chapter.record({ type: 'Attached', data: command.payload });
  return chapter.done();
}
