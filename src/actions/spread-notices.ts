/**
 * Tells fresh notices to the people they concern: a row for each, with when each way is to carry it. The notice itself is
 * the job: whoever takes its row spreads it, and marks it in the same transaction.
 */
import { sql } from 'kysely';
import type { NoticeWay } from '../core/notices/preferences.ts';
import { receiversOf } from '../core/notices/receivers.ts';
import { dueAt } from '../core/notices/timing.ts';
import { isUrgent } from '../core/notices/topics.ts';
import type { Urgency } from '../core/case/command.ts';
import { loadOfficePeople } from '../store/notice-people.ts';
import { isDone } from '../store/open-tellings.ts';
import type { Trx } from '../store/transaction.ts';
import type { Context } from './context.ts';

const AT_ONCE = 200;

/** Returns how many notices were spread; fewer than a bite means that none is left. */
export async function spreadNotices(context: Context): Promise<{ readonly spread: number; readonly more: boolean }> {
  const { offices, ...told } = await context.db.transaction().execute(async (trx) => {
    const fresh = await trx.selectFrom('notices as n').innerJoin('cases as c', 'c.id', 'n.case_id')
      .select(['n.id', 'n.office_id', 'n.case_id', 'n.topic', 'n.people', 'n.position_ids', 'n.performers', 'n.by_person', 'n.at', 'c.urgency'])
      .where('n.spread_at', 'is', null).orderBy('n.id').limit(AT_ONCE).forUpdate(['n']).skipLocked().execute();
    const now = context.now();
    for (const [officeId, notices] of Map.groupBy(fresh, (one) => one.office_id)) {
      const office = await loadOfficePeople(trx, officeId);
      if (!office) continue;
      const rows = notices.flatMap((notice) => {
        const urgent = isUrgent(notice.topic, notice.urgency as Urgency);
        const address = { people: notice.people, positions: notice.position_ids, performers: notice.performers };
        return receiversOf(address, office.staffing, now, notice.by_person).filter((person) => office.members.has(person)).map((person) => {
          const preferences = office.preferencesOf(person);
          const due = (way: NoticeWay) => dueAt({ topic: notice.topic, urgent, at: now }, preferences[way], preferences.quiet, office.calendar);
          return { office_id: officeId, person_id: person, notice_id: notice.id, urgent, at: notice.at, read_at: null, email_due: due('email'), push_due: due('push') };
        });
      });
      if (rows.length > 0) await trx.insertInto('tellings').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
    }
    if (fresh.length > 0) await closeDone(trx, [...new Set(fresh.map((one) => one.case_id))], now);
    if (fresh.length > 0) await trx.updateTable('notices').set({ spread_at: now }).where('id', 'in', fresh.map((one) => one.id)).execute();
    return { spread: fresh.length, more: fresh.length === AT_ONCE, offices: new Set(fresh.map((one) => one.office_id)) };
  });
  // Open desks show how much is unread.
  for (const officeId of offices) context.announce?.(officeId);
  return told;
}

/** A case that moved on takes what was told about its last step off people's count: they need not read what is done. */
async function closeDone(trx: Trx, cases: readonly string[], now: string): Promise<void> {
  await sql`update tellings x set read_at = ${now} from notices n where n.id = x.notice_id and n.case_id = any(${[...cases]}::text[]) and x.read_at is null and ${isDone}`.execute(trx);
}
