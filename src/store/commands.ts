/** Answers already given, by idempotency key. */
import { ask, prepared } from './statement.ts';
import type { CommandAnswer } from './tables.ts';
import type { Trx } from './transaction.ts';

interface KnownCommand {
  readonly requestHash: Buffer;
  readonly actor: string;
  readonly answer: CommandAnswer;
}

/** Values: office, key. */
export const knownCommand = prepared('known-command',
  'select request_hash as "requestHash", actor, answer from commands where office_id = $1 and key = $2',
  ([row]: readonly KnownCommand[]) => row);

export function findCommand(trx: Trx, officeId: string, key: string): Promise<KnownCommand | undefined> {
  return ask(trx, knownCommand(officeId, key));
}
