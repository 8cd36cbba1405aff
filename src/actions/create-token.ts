/** A key for a program that works in a person's name. Shown once; kept as a hash; never more than its scopes. */
import { createHash, randomBytes } from 'node:crypto';
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { findPerson } from './find-in-office.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

/** `read` looks; `work` carries out steps; `sign` also decides: dispositions, paraf and approval, what is left out or ended; `settings` also administers. */
export const SCOPES = ['read', 'work', 'sign', 'settings'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a token may do at most, and until when. */
export interface TokenLimits {
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
}

/** @param by the token that makes this one, if one does: none may do more than it, or last longer. */
export async function createToken(
  context: Context,
  identity: Identity,
  input: { name: string; scopes: readonly Scope[]; expiresAt: string | null },
  by: TokenLimits | null = null,
): Promise<Outcome<{ tokenId: string; token: string; expiresAt: string | null }>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.members-only'));
  if (input.scopes.length === 0) return refused('invalid', error('token.scope-missing', 'scopes'));
  const beyond = by && input.scopes.find((scope) => !by.scopes.includes(scope));
  if (beyond) return refused('forbidden', error('token.scope-lacking', 'scopes', { scope: beyond }));
  if (input.expiresAt !== null && Date.parse(input.expiresAt) <= Date.parse(context.now())) return refused('invalid', error('token.expires-past', 'expiresAt'));
  const expiresAt = earlier(input.expiresAt, by?.expiresAt ?? null);
  return inTransaction(context, async (trx) => {
    const refusal = await findPerson(trx, identity.officeId, identity.personId);
    if (refusal) return refusal;
    const token = `ktg_${randomBytes(32).toString('base64url')}`;
    const tokenId = context.newId();
    await trx.insertInto('api_tokens').values({
      id: tokenId, office_id: identity.officeId, person_id: identity.personId, name: input.name.trim().slice(0, 100), token_hash: hashToken(token),
      scopes: [...input.scopes], created_at: context.now(), expires_at: expiresAt, revoked_at: null, last_used_at: null,
    }).execute();
    await traceSetting(context, trx, identity, { what: 'token.made', subject: input.name.trim().slice(0, 100), after: { scopes: input.scopes, ...(expiresAt && { expiresAt }) } });
    return { ok: true, tokenId, token, expiresAt };
  });
}

/** Null never comes. */
function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) < Date.parse(other) ? one : other;
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Ends a token, at once: one's own, and an administrator any of the office. */
export async function revokeToken(context: Context, identity: Identity, tokenId: string): Promise<Outcome<object>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.members-only'));
  return inTransaction(context, async (trx) => {
    const isAdmin = (await requireAdmin(trx, identity)) === null;
    const done = await trx.updateTable('api_tokens').set({ revoked_at: context.now() })
      .where('id', '=', tokenId).where('office_id', '=', identity.officeId).where('revoked_at', 'is', null).$if(!isAdmin, (query) => query.where('person_id', '=', identity.personId)).returning(['name', 'scopes']).executeTakeFirst();
    if (!done) return refused('missing', error('token.unknown', 'tokenId'));
    await traceSetting(context, trx, identity, { what: 'token.revoked', subject: done.name, before: { scopes: done.scopes } });
    return { ok: true };
  });
}
