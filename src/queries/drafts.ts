/** What the edit form asks of drafts: one's own, and who else has the form open. */
import { findDraft, type DraftRow } from '../store/drafts.ts';
import type { Db } from '../store/transaction.ts';

/** The form says every twenty seconds that it is open; after a minute without a word it is not. */
const OPEN_FOR = 60_000;

export interface Writer {
  readonly name: string;
  readonly seenAt: string;
}

/** Undefined when this person has typed nothing that is unsaved. */
export async function ownDraft(db: Db, officeId: string, caseId: string, personId: string): Promise<(DraftRow & { readonly savedAt: string }) | undefined> {
  const draft = await findDraft(db, officeId, caseId, personId);
  return draft && draft.savedAt !== null ? { ...draft, savedAt: draft.savedAt } : undefined;
}

/** Everybody but this person who has the form open at that instant, longest-seen last. */
export async function writersNow(db: Db, officeId: string, caseId: string, except: string, at: string): Promise<readonly Writer[]> {
  const since = new Date(Date.parse(at) - OPEN_FOR).toISOString();
  return db.selectFrom('drafts').innerJoin('members', (join) => join.onRef('members.office_id', '=', 'drafts.office_id').onRef('members.person_id', '=', 'drafts.person_id'))
    .select(['members.name', 'drafts.seen_at as seenAt'])
    .where('drafts.office_id', '=', officeId).where('drafts.case_id', '=', caseId).where('drafts.person_id', '<>', except).where('drafts.seen_at', '>', since)
    .orderBy('drafts.seen_at', 'desc').limit(10).execute();
}

/** The last to save the content after a version of the case, and not this person. */
export async function savedSince(db: Db, officeId: string, caseId: string, except: string, version: number): Promise<{ readonly name: string; readonly at: string } | null> {
  const rows = await db.selectFrom('events').select('body').where('office_id', '=', officeId).where('case_id', '=', caseId).where('version', '>', version).orderBy('version', 'desc').limit(200).execute();
  const saved = rows.find(({ body }) => body.type === 'PostChanged' && body.by.personId !== except)?.body;
  return saved ? { name: saved.by.name, at: saved.at } : null;
}
