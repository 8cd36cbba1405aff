/** What the settings pages show: people, posts, who holds what, mandates, outlets, classification, tokens. */
import type { Db } from '../store/transaction.ts';

const MOST = 2000;

export async function officeSettings(db: Db, officeId: string) {
  return db.selectFrom('offices').select(['id', 'slug', 'name', 'settings', 'calendar']).where('id', '=', officeId).executeTakeFirst();
}

export async function listMembers(db: Db, officeId: string) {
  return db.selectFrom('members').select(['person_id as personId', 'name', 'role', 'active']).where('office_id', '=', officeId).orderBy('name').limit(MOST).execute();
}

export async function listPositions(db: Db, officeId: string) {
  return db.selectFrom('positions').select(['id', 'name']).where('office_id', '=', officeId).orderBy('name').limit(MOST).execute();
}

export async function listHoldings(db: Db, officeId: string) {
  return db.selectFrom('holdings').select(['id', 'position_id as positionId', 'person_id as personId', 'from_on as from', 'to_on as to'])
    .where('office_id', '=', officeId).orderBy('from_on', 'desc').limit(MOST).execute();
}

export async function listMandates(db: Db, officeId: string) {
  return db.selectFrom('mandates')
    .select(['id', 'position_id as positionId', 'person_id as personId', 'kind', 'decree', 'from_on as from', 'to_on as to', 'scope', 'revoked_at as revokedAt'])
    .where('office_id', '=', officeId).orderBy('from_on', 'desc').limit(MOST).execute();
}

export async function listChannels(db: Db, officeId: string) {
  return db.selectFrom('channels').select(['key', 'name', 'mode', 'link_hosts as linkHosts', 'text_limit as textLimit', 'text_unit as textUnit', 'hashtag_limit as hashtagLimit', 'mention_limit as mentionLimit', 'ratio', 'address', 'active'])
    .where('office_id', '=', officeId).orderBy('key').limit(MOST).execute();
}

/** Screens without their addresses: those are kept as hashes. */
export async function listScreens(db: Db, officeId: string) {
  return db.selectFrom('screens').select(['id', 'name', 'channel', 'width', 'height', 'seen_at as seenAt']).where('office_id', '=', officeId).orderBy('name').limit(MOST).execute();
}

/** In the order of the code's whole numbers: `400.14.2` stands before `400.14.10`. */
export async function listClassifications(db: Db, officeId: string) {
  const rows = await db.selectFrom('classifications').select(['code', 'subject', 'active', 'inactive', 'fate']).where('office_id', '=', officeId).limit(20_000).execute();
  const parts = (code: string) => code.split('.').map(Number);
  return rows.toSorted((a, b) => compareParts(parts(a.code), parts(b.code)));
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Of one person, newest first. */
export async function listTokens(db: Db, officeId: string, personId: string) {
  return db.selectFrom('api_tokens').select(['id', 'name', 'scopes', 'created_at as createdAt', 'expires_at as expiresAt', 'revoked_at as revokedAt', 'last_used_at as lastUsedAt'])
    .where('office_id', '=', officeId).where('person_id', '=', personId).orderBy('created_at', 'desc').limit(MOST).execute();
}

/** Of the whole office with whose they are: those that still open something first, then newest first. */
export async function listOfficeTokens(db: Db, officeId: string) {
  return db.selectFrom('api_tokens as t').innerJoin('members as m', (join) => join.onRef('m.office_id', '=', 't.office_id').onRef('m.person_id', '=', 't.person_id'))
    .select(['t.id', 't.name', 'm.name as owner', 't.scopes', 't.created_at as createdAt', 't.expires_at as expiresAt', 't.revoked_at as revokedAt', 't.last_used_at as lastUsedAt'])
    .where('t.office_id', '=', officeId).orderBy((row) => row('t.revoked_at', 'is not', null)).orderBy('t.created_at', 'desc').orderBy('t.id').limit(MOST).execute();
}
