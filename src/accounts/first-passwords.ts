/** Who still has the password that somebody else made for them: they are asked for one of their own. */
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables.ts';

export interface FirstPasswords {
  note(personId: string): Promise<void>;
  forget(personId: string): Promise<void>;
}

export function firstPasswordsIn(db: Kysely<Tables>): FirstPasswords {
  return {
    note: async (personId) => void (await db.insertInto('first_passwords').values({ person_id: personId }).onConflict((conflict) => conflict.doNothing()).execute()),
    forget: async (personId) => void (await db.deleteFrom('first_passwords').where('person_id', '=', personId).execute()),
  };
}
