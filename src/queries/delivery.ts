/** What a delivery job needs to know, and which deliveries seem to have been lost. */
import type { CaseEvent } from '../core/case/event.ts';
import type { Publication } from '../core/case/state.ts';
import type { OutletMode } from '../core/post/outlet.ts';
import type { Db } from '../store/transaction.ts';
import { readSiteOffice, type SiteOffice } from './site-office.ts';
import { publicationOf } from '../core/case/showing.ts';

export interface Delivery {
  readonly office: SiteOffice;
  readonly mode: OutletMode;
  readonly publication: Publication;
  /** The attempt this is, from its start; part of the key under which the outcome is recorded. */
  readonly attempt: string;
}

/** Undefined when the case or its publication on this channel does not exist. */
export async function readDelivery(db: Db, officeId: string, caseId: string, channel: string): Promise<Delivery | undefined> {
  const [office, row, events] = await Promise.all([
    readSiteOffice(db, officeId),
    db.selectFrom('cases').innerJoin('channels', 'channels.office_id', 'cases.office_id').select(['cases.state', 'channels.mode'])
      .where('cases.office_id', '=', officeId).where('cases.id', '=', caseId).where('channels.key', '=', channel).executeTakeFirst(),
    db.selectFrom('events').select(['body', 'version']).where('office_id', '=', officeId).where('case_id', '=', caseId).orderBy('version', 'desc').execute(),
  ]);
  const publication = row && publicationOf(row.state, channel);
  if (!office || !row || !publication) return undefined;
  return { office, mode: row.mode, publication, attempt: attemptOf(events, channel) };
}

/** The version at which this channel was last started or taken back. */
function attemptOf(newestFirst: readonly { body: CaseEvent; version: number }[], channel: string): string {
  const start = newestFirst.find(({ body }) => {
    if (body.type === 'PublishingStarted' || body.type === 'EmergencyPublished') return body.data.channels.some((one) => one.channel === channel);
    return body.type === 'Withdrawn' && body.data.channels.includes(channel);
  });
  return String(start?.version ?? 0);
}

export interface Overdue {
  readonly officeId: string;
  readonly caseId: string;
  readonly channel: string;
  readonly kind: 'publish' | 'withdraw';
}

/** Publications of site and screen that should long have been answered at `before`. What a hand posts is never sent again. */
export async function listOverdueDeliveries(db: Db, before: string, limit: number): Promise<readonly Overdue[]> {
  const rows = await db.selectFrom('publications').innerJoin('channels', (join) => join
    .onRef('channels.office_id', '=', 'publications.office_id').onRef('channels.key', '=', 'publications.channel'))
    .select(['publications.office_id', 'case_id', 'channel', 'state'])
    .where('state', 'in', ['publishing', 'withdrawing']).where('mode', 'in', ['site', 'screen'])
    .where('changed_at', '<', before).where((where) => where.or([where('from_at', 'is', null), where('from_at', '<', before)]))
    .orderBy('changed_at').limit(limit).execute();
  return rows.map((row) => ({ officeId: row.office_id, caseId: row.case_id, channel: row.channel, kind: row.state === 'publishing' ? 'publish' : 'withdraw' }));
}
