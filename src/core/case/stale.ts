/**
 * A command says which version it saw. When the case has moved on since, the command is refused with what
 * happened in between; remarks and what comes back from outside depend on nothing and are always taken.
 */
import type { CommandType } from './command.ts';
import type { CaseEvent } from './event.ts';

const FREE: readonly CommandType[] = ['comment', 'attach', 'recordPublication', 'recordWithdrawal'];

/** Events a command must still see, given the version it saw; empty when it may go on. Versions count events. */
export function unseen(type: CommandType, seen: number, since: readonly CaseEvent[]): readonly CaseEvent[] {
  if (FREE.includes(type) || seen < 0) return [];
  return since.some((event) => !isHarmless(type, event)) ? since : [];
}

/** A remark changes nothing that anybody decides on, and what became of one channel nothing for whoever starts another. */
function isHarmless(type: CommandType, event: CaseEvent): boolean {
  return event.type === 'Commented' || event.type === 'Attached' || (type === 'publish' && event.type === 'PublicationRecorded');
}
