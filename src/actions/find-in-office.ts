/** Is this person or post of this office? What belongs to another office does not exist here. */
import { error } from '../core/issue.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Refusal } from './context.ts';

export async function findPosition(trx: Trx, officeId: string, positionId: string): Promise<Refusal | null> {
  const row = await trx.selectFrom('positions').select('id').where('office_id', '=', officeId).where('id', '=', positionId).executeTakeFirst();
  return row ? null : refused('missing', error('position.unknown', 'positionId'));
}

export async function findPerson(trx: Trx, officeId: string, personId: string): Promise<Refusal | null> {
  const row = await trx.selectFrom('members').select('person_id').where('office_id', '=', officeId).where('person_id', '=', personId).where('active', '=', true).executeTakeFirst();
  return row ? null : refused('missing', error('person.unknown', 'personId'));
}
