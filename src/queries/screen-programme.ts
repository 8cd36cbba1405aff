/** What the screens of a channel show: released, not withdrawn, and nothing that came after the release. */
import { sentOut } from '../core/case/sent-out.ts';
import type { CaseEvent } from '../core/case/event.ts';
import { forChannel } from '../core/post/for-channel.ts';
import type { Post } from '../core/post/post.ts';
import type { Db } from '../store/transaction.ts';

export interface ScreenItem {
  readonly caseId: string;
  /** As this channel shows it. */
  readonly post: Post;
  readonly from: string;
  readonly until: string | null;
}

/** More than this nobody stands still for. */
const MOST = 60;

/** Items whose window is open at `at` or opens later, so that a player knows them before the line fails. Oldest first. */
export async function readScreenProgramme(db: Db, officeId: string, channel: string, at: string): Promise<readonly ScreenItem[]> {
  const rows = await db.selectFrom('publications').innerJoin('cases', 'cases.id', 'publications.case_id')
    .select(['publications.case_id', 'publications.from_at', 'publications.until_at', 'cases.state'])
    .where('publications.office_id', '=', officeId).where('publications.channel', '=', channel)
    .where('publications.state', 'in', ['publishing', 'published'])
    .where((where) => where.or([where('publications.until_at', 'is', null), where('publications.until_at', '>', at)]))
    .orderBy('publications.changed_at', 'desc').orderBy('publications.case_id').limit(MOST).execute();
  const open = rows.filter((row) => row.state.securityLevel === 'biasa');
  const events = await eventsOf(db, officeId, open.map((row) => row.case_id));
  const items = open.flatMap((row) => {
    const sent = sentOut(events.get(row.case_id) ?? [], channel);
    const post = sent?.post ? forChannel(sent.post, channel, sent.refused) : null;
    return sent && post ? [{ caseId: row.case_id, post, from: row.from_at ?? sent.startedAt, until: row.until_at }] : [];
  });
  return items.reverse();
}

/** One case as this channel would show it now, before anything of it is released: for those who work on it. */
export async function readScreenDraft(db: Db, officeId: string, caseId: string, channel: string, at: string): Promise<ScreenItem | undefined> {
  const row = await db.selectFrom('cases').select('state').where('office_id', '=', officeId).where('id', '=', caseId).executeTakeFirst();
  const post = row?.state.post ? forChannel(row.state.post, channel, new Set()) : null;
  return post ? { caseId, post, from: at, until: null } : undefined;
}

async function eventsOf(db: Db, officeId: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const byCase = new Map<string, CaseEvent[]>(caseIds.map((id) => [id, []]));
  if (caseIds.length === 0) return byCase;
  const rows = await db.selectFrom('events').select(['case_id', 'body']).where('office_id', '=', officeId).where('case_id', 'in', [...caseIds]).orderBy('case_id').orderBy('version').execute();
  for (const row of rows) byCase.get(row.case_id)?.push(row.body);
  return byCase;
}
