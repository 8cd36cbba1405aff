/** Who is asking: a token in the Authorization header, else a session's cookie. */
import { createHash } from 'node:crypto';
import { findTokenHolder } from '../queries/identity.ts';
import type { Equipment, Visitor } from './equipment.ts';

export async function identify(equipment: Equipment, headers: Headers): Promise<Visitor | null> {
  const bearer = /^Bearer (ktg_[A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const { context } = equipment;
    const holder = await findTokenHolder(context.db, createHash('sha256').update(bearer).digest(), context.now());
    return holder ? { personId: holder.personId, scopes: holder.scopes, expiresAt: holder.expiresAt, officeId: holder.office.officeId, office: holder.office, sessionId: '', name: '', email: '' } : null;
  }
  // A header that is no token of ours never falls back to the cookie beside it.
  if (headers.has('authorization')) return null;
  const person = await equipment.accounts.whoIs(headers);
  return person && { ...person, scopes: null, officeId: null };
}
