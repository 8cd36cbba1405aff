/** Drafts of people on cases: outside the record, so that they may be changed and forgotten. */
import type { Db, Trx } from './transaction.ts';

export interface DraftRow {
  /** Version of the case the form began with. */
  readonly base: number;
  readonly revision: number;
  readonly fields: Readonly<Record<string, string[]>>;
  /** Null while somebody has the form open and has typed nothing. */
  readonly savedAt: string | null;
}

export async function findDraft(db: Db | Trx, officeId: string, caseId: string, personId: string): Promise<DraftRow | undefined> {
  return db.selectFrom('drafts').select(['base_version as base', 'revision', 'fields', 'saved_at as savedAt'])
    .where('office_id', '=', officeId).where('case_id', '=', caseId).where('person_id', '=', personId).executeTakeFirst();
}

/** The same, so that of two saves at one moment the second sees the first. */
export async function lockDraft(trx: Trx, officeId: string, caseId: string, personId: string): Promise<DraftRow | undefined> {
  await trx.selectFrom('drafts').select('revision').where('office_id', '=', officeId).where('case_id', '=', caseId).where('person_id', '=', personId).forUpdate().executeTakeFirst();
  return findDraft(trx, officeId, caseId, personId);
}

export async function putDraft(trx: Trx, key: { officeId: string; caseId: string; personId: string }, draft: DraftRow, at: string): Promise<void> {
  const row = { base_version: draft.base, revision: draft.revision, fields: JSON.stringify(draft.fields), saved_at: draft.savedAt, seen_at: at };
  await trx.insertInto('drafts').values({ office_id: key.officeId, case_id: key.caseId, person_id: key.personId, ...row })
    .onConflict((conflict) => conflict.columns(['office_id', 'case_id', 'person_id']).doUpdateSet(row)).execute();
}

export async function dropDraft(trx: Trx, officeId: string, caseId: string, personId: string): Promise<void> {
  await trx.deleteFrom('drafts').where('office_id', '=', officeId).where('case_id', '=', caseId).where('person_id', '=', personId).execute();
}
