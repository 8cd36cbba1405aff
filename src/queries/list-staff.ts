/** People of an office for its administrators: with their e-mail, role, and the posts they hold or act for today; those who left stand last. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

export interface StaffRow {
  readonly personId: string;
  readonly name: string;
  readonly role: 'admin' | 'staff';
  readonly active: boolean;
  /** Empty for a member without an account. */
  readonly email: string;
  /** Held or by mandate; `kind` is null for a post that is held. */
  readonly posts: readonly { readonly name: string; readonly kind: 'plt' | 'plh' | null }[];
}

const MOST = 2000;

/** @param on today on the office's calendar */
export async function listStaff(db: Db, officeId: string, on: string): Promise<readonly StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select m.person_id as "personId", m.name, m.role, m.active, coalesce(u.email, '') as email, coalesce((
      select json_agg(json_build_object('name', p.name, 'kind', a.kind) order by a.kind nulls first, p.name) from (
        select position_id, null as kind from holdings where office_id = m.office_id and person_id = m.person_id and from_on <= ${on}::date and (to_on is null or to_on >= ${on}::date)
        union select position_id, kind from mandates where office_id = m.office_id and person_id = m.person_id and kind <> 'selfApproval' and revoked_at is null and from_on <= ${on}::date and to_on >= ${on}::date
      ) a join positions p on p.id = a.position_id and p.office_id = m.office_id where m.active
    ), '[]'::json) as posts
    from members m left join "user" u on u.id = m.person_id where m.office_id = ${officeId} order by m.active desc, m.name, m.person_id limit ${MOST}`.execute(db);
  return rows;
}
