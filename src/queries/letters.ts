/** The outbox, and what a letter needs to be sent. */
import type { LetterContent } from '../core/notices/letter-content.ts';
import type { NoticeWay } from '../core/notices/preferences.ts';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export type LetterState = 'waiting' | 'sent' | 'failed' | 'kept';

export interface LetterRow {
  readonly id: string;
  readonly way: NoticeWay;
  readonly kind: 'notice' | 'digest' | 'trial';
  readonly to: string;
  readonly address: string;
  readonly content: LetterContent;
  readonly state: LetterState;
  readonly reason: string;
  readonly attempts: number;
  readonly at: string;
  readonly settledAt: string | null;
}

const FIELDS = ['l.id', 'l.way', 'l.kind', 'l.address', 'l.content', 'l.state', 'l.reason', 'l.attempts', 'l.at', 'l.settled_at as settledAt'] as const;

/** Newest first. */
export async function listLetters(db: Db, officeId: string, options: { limit?: number | undefined; cursor?: string | undefined; state?: LetterState | undefined } = {}): Promise<Page<LetterRow>> {
  const limit = options.limit ?? PAGE_DEFAULT;
  const after = decodeCursor(options.cursor, ['instant', 'text']);
  let found = db.selectFrom('letters as l').leftJoin('members as m', (join) => join.onRef('m.office_id', '=', 'l.office_id').onRef('m.person_id', '=', 'l.person_id'))
    .select([...FIELDS, 'm.name']).where('l.office_id', '=', officeId);
  if (options.state) found = found.where('l.state', '=', options.state);
  if (after) found = found.where((row) => row.or([row('l.at', '<', String(after[0])), row.and([row('l.at', '=', String(after[0])), row('l.id', '<', String(after[1]))])]));
  const rows = await found.orderBy('l.at', 'desc').orderBy('l.id', 'desc').limit(limit + 1).execute();
  // A device has an id, which says nothing to anybody.
  return pageOf(rows, limit, (row) => [row.at, row.id], ({ name, ...row }) => ({ ...row, to: name ?? '', address: row.way === 'push' ? '' : row.address }));
}

export async function findLetter(db: Db, letterId: string, officeId?: string) {
  let found = db.selectFrom('letters as l').select([...FIELDS, 'l.office_id as officeId', 'l.person_id as personId', 'l.urgent']).where('l.id', '=', letterId);
  if (officeId !== undefined) found = found.where('l.office_id', '=', officeId);
  return found.executeTakeFirst();
}

export async function findPushDevice(db: Db, officeId: string, deviceId: string) {
  return db.selectFrom('push_devices').select(['id', 'endpoint', 'p256dh', 'auth']).where('id', '=', deviceId).where('office_id', '=', officeId).executeTakeFirst();
}

/** With its password still sealed. */
export async function findMailServer(db: Db, officeId: string) {
  return db.selectFrom('mail_servers')
    .select(['host', 'port', 'user_name as user', 'password_sealed as sealed', 'sender_name as senderName', 'sender_address as senderAddress']).where('office_id', '=', officeId).executeTakeFirst();
}

/** Letters that should have had their end long ago, e.g. after a restored backup without its queue. */
export async function listStuckLetters(db: Db, before: string, limit: number): Promise<readonly { readonly id: string; readonly attempts: number }[]> {
  return db.selectFrom('letters').select(['id', 'attempts']).where('state', '=', 'waiting').where('at', '<', before).orderBy('at').limit(limit).execute();
}
