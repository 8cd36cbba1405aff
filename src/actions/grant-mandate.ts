/**
 * Plt, Plh, or a small office's leave to approve one's own content: always by a written decree, always with
 * a first and a last day. It starts and ends by itself; revoking it ends it now.
 */
import { sql } from 'kysely';
import { error } from '../core/issue.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { findPerson, findPosition } from './find-in-office.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { memberName, positionName, traceSetting } from './trace-setting.ts';

export interface GrantMandate {
  readonly positionId: string;
  readonly personId: string;
  readonly kind: 'plt' | 'plh' | 'selfApproval';
  readonly decree: string;
  readonly from: string;
  readonly to: string;
  /** SOP columns it is limited to; null for everything the post does. */
  readonly scope: readonly string[] | null;
}

export async function grantMandate(context: Context, identity: Identity, input: GrantMandate): Promise<Outcome<{ mandateId: string }>> {
  const decree = input.decree.trim();
  if (decree === '' || decree.length > 200) return refused('invalid', error('mandate.decree-missing', 'decree'));
  if (input.scope?.length === 0) return refused('invalid', error('mandate.scope-empty', 'scope'));
  if (input.to < input.from) return refused('invalid', error('dates.reversed', 'to', { from: input.from, to: input.to }));
  return inTransaction(context, async (trx) => {
    const { officeId } = identity;
    const refusal = (await requireAdmin(trx, identity)) ?? (await findPosition(trx, officeId, input.positionId)) ?? (await findPerson(trx, officeId, input.personId));
    if (refusal) return refusal;
    if (input.kind === 'selfApproval' && identity.kind === 'person' && identity.personId === input.personId) {
      return refused('forbidden', error('mandate.for-oneself', 'personId'));
    }
    const stray = input.scope && (await findUnboundColumn(trx, officeId, input.positionId, input.scope));
    if (stray) return refused('invalid', error('mandate.column-unbound', 'scope', { column: stray }));
    const mandateId = context.newId();
    await trx.insertInto('mandates').values({
      id: mandateId, office_id: officeId, position_id: input.positionId, person_id: input.personId, kind: input.kind, decree,
      from_on: input.from, to_on: input.to, scope: input.scope && [...input.scope], revoked_at: null, created_at: context.now(),
      created_by: identity.kind === 'person' ? identity.personId : '',
    }).execute();
    await traceSetting(context, trx, identity, {
      what: 'mandate.granted', subject: await memberName(trx, officeId, input.personId),
      after: { position: await positionName(trx, officeId, input.positionId), kind: input.kind, decree, from: input.from, to: input.to, ...(input.scope && { scope: input.scope }) },
    });
    return { ok: true, mandateId };
  });
}

/** The first column that the post fills in no SOP in force, nor in one that open cases still run by: a mandate for it would give no right. */
async function findUnboundColumn(trx: Trx, officeId: string, positionId: string, columns: readonly string[]): Promise<string | undefined> {
  const { rows } = await sql<{ column: string }>`
    select bound.key as column from sop_versions v, jsonb_each(v.bindings) as bound
    where v.office_id = ${officeId} and bound.value ? ${positionId}
      and (v.in_force or exists (select from cases c where c.office_id = v.office_id and c.status = 'open' and c.sop_version_id = v.id))`.execute(trx);
  const bound = new Set(rows.map((row) => row.column));
  return columns.find((column) => !bound.has(column));
}

export async function revokeMandate(context: Context, identity: Identity, mandateId: string): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const done = await trx.updateTable('mandates').set({ revoked_at: context.now() })
      .where('office_id', '=', identity.officeId).where('id', '=', mandateId).where('revoked_at', 'is', null).returning(['person_id', 'position_id', 'decree']).executeTakeFirst();
    if (!done) return refused('missing', error('mandate.unknown', 'mandateId'));
    const { officeId } = identity;
    await traceSetting(context, trx, identity, {
      what: 'mandate.revoked', subject: await memberName(trx, officeId, done.person_id), before: { position: await positionName(trx, officeId, done.position_id), decree: done.decree },
    });
    return { ok: true };
  });
}
