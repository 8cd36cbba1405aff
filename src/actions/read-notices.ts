/** A person has read a notice, or all of theirs. */
import type { Context, Identity, Outcome } from './context.ts';
import { refused } from './context.ts';
import { error } from '../core/issue.ts';

/** @param which one notice as told to this person, everything about one case, or all; others' are never touched */
export async function readNotices(context: Context, identity: Identity, which: { readonly id: number } | { readonly caseId: string } | 'all'): Promise<Outcome<{ readonly read: number }>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.unknown'));
  let rows = context.db.updateTable('tellings').set({ read_at: context.now() })
    .where('office_id', '=', identity.officeId).where('person_id', '=', identity.personId).where('read_at', 'is', null);
  if (which !== 'all') rows = 'id' in which ? rows.where('id', '=', which.id) : rows.where('notice_id', 'in', (about) => about.selectFrom('notices').select('id').where('case_id', '=', which.caseId));
  const done = await rows.executeTakeFirst();
  return { ok: true, read: Number(done.numUpdatedRows) };
}
