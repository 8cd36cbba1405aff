/** People of an office with the posts they hold or act for today: whom a remark may tell. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

export interface OfficePerson {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly string[];
}

const MOST = 500;

/** @param on today on the office's calendar */
export async function listOfficePeople(db: Db, officeId: string, on: string): Promise<readonly OfficePerson[]> {
  const { rows } = await sql<OfficePerson>`
    select m.person_id as "personId", m.name, coalesce((
      select json_agg(distinct p.name) from positions p where p.office_id = m.office_id and p.id in (
        select position_id from holdings where office_id = m.office_id and person_id = m.person_id and from_on <= ${on}::date and (to_on is null or to_on >= ${on}::date)
        union select position_id from mandates where office_id = m.office_id and person_id = m.person_id and kind <> 'selfApproval' and revoked_at is null and from_on <= ${on}::date and to_on >= ${on}::date)
    ), '[]'::json) as posts
    from members m where m.office_id = ${officeId} and m.active order by m.name, m.person_id limit ${MOST}`.execute(db);
  return rows;
}
