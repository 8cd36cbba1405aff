/** Who stands behind a token, which offices a person belongs to, and which office a slug names. */
import { ask, prepared } from '../store/statement.ts';
import type { Db } from '../store/transaction.ts';

export interface Membership {
  readonly officeId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: 'admin' | 'staff';
  /** The password they sign in with was made by somebody else; asked where somebody has a session. */
  readonly firstPassword?: boolean;
}

export interface TokenHolder {
  readonly personId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  /** The one office it is for, of which its holder is a member. */
  readonly office: Membership;
}

/** Asked anew at every request: a token that was revoked, or whose holder has left, opens nothing from then on. Values: hash, instant. */
const tokenHolder = prepared('token-holder', `
  select t.person_id as "personId", t.scopes, t.expires_at as "expiresAt", o.id as "officeId", o.slug, o.name, m.role
  from api_tokens t join members m on m.office_id = t.office_id and m.person_id = t.person_id join offices o on o.id = t.office_id
  where t.token_hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2) and m.active`,
  ([row]: readonly (Membership & { personId: string; scopes: string[]; expiresAt: string | null })[]): TokenHolder | undefined => row && {
    personId: row.personId, scopes: row.scopes, expiresAt: row.expiresAt, office: { officeId: row.officeId, slug: row.slug, name: row.name, role: row.role },
  });

/** The holder of a living token of an active member. */
export function findTokenHolder(db: Db, tokenHash: Buffer, at: string): Promise<TokenHolder | undefined> {
  return ask(db, tokenHolder(tokenHash, at));
}

export async function membershipsOf(db: Db, personId: string): Promise<readonly Membership[]> {
  const rows = await db.selectFrom('members as m').innerJoin('offices as o', 'o.id', 'm.office_id')
    .select(['o.id', 'o.slug', 'o.name', 'm.role']).where('m.person_id', '=', personId).where('m.active', '=', true).orderBy('o.name').execute();
  return rows.map((row) => ({ officeId: row.id, slug: row.slug, name: row.name, role: row.role }));
}

/** The person's membership in the office of this slug; undefined for strangers, as if the office did not exist. */
export async function findMembership(db: Db, slug: string, personId: string): Promise<Membership | undefined> {
  const row = await db.selectFrom('members as m').innerJoin('offices as o', 'o.id', 'm.office_id')
    .select((of) => ['o.id', 'o.slug', 'o.name', 'm.role', of.exists(of.selectFrom('first_passwords as f').select('f.person_id').whereRef('f.person_id', '=', 'm.person_id')).as('firstPassword')])
    .where('o.slug', '=', slug).where('m.person_id', '=', personId).where('m.active', '=', true).executeTakeFirst();
  return row && { officeId: row.id, slug: row.slug, name: row.name, role: row.role, firstPassword: row.firstPassword === true };
}

/** Does this person still have the password that somebody else made for them? */
export async function hasFirstPassword(db: Db, personId: string): Promise<boolean> {
  return (await db.selectFrom('first_passwords').select('person_id').where('person_id', '=', personId).executeTakeFirst()) !== undefined;
}

/** The name an office shows to the public. */
export async function findPublicOffice(db: Db, slug: string) {
  return db.selectFrom('offices').select(['id', 'slug', 'name', 'settings']).where('slug', '=', slug).executeTakeFirst();
}

/** Is there any office yet? Before the first one, the program asks for it. */
export async function hasOffice(db: Db): Promise<boolean> {
  return (await db.selectFrom('offices').select('id').limit(1).executeTakeFirst()) !== undefined;
}
