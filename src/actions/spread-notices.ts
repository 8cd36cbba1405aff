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
import type { Context, OfficeFailure } from './context.ts';

const AT_ONCE = 200;
const OFFICES_AT_ONCE = 1000;

/** Office by office: one that fails is told to `onFailure` and tried again at the next look. Returns how many notices were spread. */
export async function spreadNotices(context: Context, onFailure: OfficeFailure): Promise<number> {
  const offices = await context.db.selectFrom('notices').select('office_id').distinct().where('spread_at', 'is', null).limit(OFFICES_AT_ONCE).execute();
  let spread = 0;
  for (const { office_id: officeId } of offices) {
    try {
      for (let bite = AT_ONCE; bite === AT_ONCE; spread += bite) bite = await context.db.transaction().execute((trx) => spreadBite(context, trx, officeId));
      // Open desks show how much is unread.
      context.announce?.(officeId);
    } catch (failure) {
      onFailure(failure, officeId);
    }
  }
  return spread;
}

async function spreadBite(context: Context, trx: Trx, officeId: string): Promise<number> {
  const fresh = await trx.selectFrom('notices as n').innerJoin('cases as c', 'c.id', 'n.case_id')
    .select(['n.id', 'n.case_id', 'n.topic', 'n.people', 'n.position_ids', 'n.performers', 'n.by_person', 'n.at', 'c.urgency'])
    .where('n.spread_at', 'is', null).where('n.office_id', '=', officeId).orderBy('n.id').limit(AT_ONCE).forUpdate(['n']).skipLocked().execute();
  const office = fresh.length > 0 ? await loadOfficePeople(trx, officeId) : undefined;
  if (!office) return 0;
  const now = context.now();
  const rows = fresh.flatMap((notice) => {
    const urgent = isUrgent(notice.topic, notice.urgency as Urgency);
    const address = { people: notice.people, positions: notice.position_ids, performers: notice.performers };
    return receiversOf(address, office.staffing, now, notice.by_person).filter((person) => office.members.has(person)).map((person) => {
      const preferences = office.preferencesOf(person);
      const due = (way: NoticeWay) => dueAt({ topic: notice.topic, urgent, at: now }, preferences[way], preferences.quiet, office.calendar);
      return { office_id: officeId, person_id: person, notice_id: notice.id, urgent, at: notice.at, read_at: null, email_due: due('email'), push_due: due('push') };
    });
  });
  if (rows.length > 0) await trx.insertInto('tellings').values(rows).onConflict((conflict) => conflict.doNothing()).execute();
  await closeDone(trx, [...new Set(fresh.map((one) => one.case_id))], now);
  await trx.updateTable('notices').set({ spread_at: now }).where('id', 'in', fresh.map((one) => one.id)).execute();
  return fresh.length;
}

/** A case that moved on takes what was told about its last step off people's count: they need not read what is done. */
async function closeDone(trx: Trx, cases: readonly string[], now: string): Promise<void> {
  await sql`update tellings x set read_at = ${now} from notices n where n.id = x.notice_id and n.case_id = any(${[...cases]}::text[]) and x.read_at is null and ${isDone}`.execute(trx);
}
