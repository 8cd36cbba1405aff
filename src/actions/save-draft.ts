/** Keeps what somebody is typing, step by step; without a step it only says that the form is open. No event: nobody has said anything yet. */
import { z } from 'zod';
import { may } from '../core/case/may.ts';
import { error } from '../core/issue.ts';
import { applyStep, LARGEST_DRAFT } from '../core/post/draft.ts';
import { lockDraft, putDraft } from '../store/drafts.ts';
import { loadVersion } from '../store/sop-versions.ts';
import { loadStaffing } from '../store/staffing.ts';
import { actorOf } from './carry-out.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { readFields } from './read-fields.ts';

const field = z.string().min(1).max(80);
const value = z.string().max(LARGEST_DRAFT);

export const SaveDraft = z.strictObject({
  /** Version of the case the form began with. */
  base: z.int().min(0).max(1_000_000_000),
  /** The save this step was made for; it is refused when the office holds another. */
  revision: z.int().min(0).max(1_000_000_000).default(0),
  /** The step gives every field: for a first save, or when the one before is unknown. */
  whole: z.boolean().default(false),
  changes: z.array(z.strictObject({ field, at: z.int().min(0), remove: z.int().min(0), insert: value })).max(200).default([]),
  set: z.record(field, z.array(value).max(200)).default({}),
});

/** `savedAt` is null as long as nothing was typed. */
export async function saveDraft(context: Context, identity: Identity, caseId: string, input: unknown): Promise<Outcome<{ revision: number; savedAt: string | null }>> {
  const read = readFields(SaveDraft, input);
  if (!read.ok) return read;
  const { base, revision, whole, changes, set } = read.fields;
  const { officeId } = identity;
  const personId = identity.kind === 'person' ? identity.personId : '';
  return inTransaction(context, async (trx) => {
    const row = await trx.selectFrom('cases').select(['state', 'sop_version_id']).where('id', '=', caseId).where('office_id', '=', officeId).executeTakeFirst();
    const office = row && (await loadStaffing(trx, officeId, personId));
    const version = row && (await loadVersion(trx, context.versions, officeId, row.sop_version_id));
    const at = context.now();
    const actor = office && version && actorOf(identity, office, version, at);
    if (!row || !version || !actor) return refused('missing', error('case.unknown', 'caseId'));
    const why = may(version.machine, row.state, actor, 'edit');
    if (why.length > 0) return refused(why.some((one) => one.code === 'case.not-yours') ? 'forbidden' : 'invalid', ...why);
    const key = { officeId, caseId, personId };
    const before = (await lockDraft(trx, officeId, caseId, personId)) ?? { base, revision: 0, fields: {}, savedAt: null };
    if (!whole && changes.length === 0 && Object.keys(set).length === 0) {
      await putDraft(trx, key, before, at);
      return { ok: true, revision: before.revision, savedAt: before.savedAt };
    }
    const after = whole ? applyStep({}, { changes: [], set }) : before.revision === revision && before.savedAt !== null ? applyStep(before.fields, { changes, set }) : null;
    if (!after) return refused('invalid', error('draft.base-unknown', 'revision'));
    if (JSON.stringify(after).length > LARGEST_DRAFT) return refused('invalid', error('draft.too-large', '', { limit: LARGEST_DRAFT }));
    const next = { base: whole ? base : before.base, revision: before.revision + 1, fields: after as Record<string, string[]>, savedAt: at };
    await putDraft(trx, key, next, at);
    return { ok: true, revision: next.revision, savedAt: at };
  });
}
