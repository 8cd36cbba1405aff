/** Whom a case waits for, by name: every task with its post and the people who hold it or act for it today. */
import { sql } from 'kysely';
import type { Capacity } from '../core/people/actor.ts';
import type { Db } from '../store/transaction.ts';

export interface Waiting {
  readonly kind: 'step' | 'again' | 'ratify' | 'followUp';
  /** The item of the minutes, where it is one. */
  readonly item: string;
  readonly step: string;
  readonly performer: string;
  /** Empty while an outside party has it. */
  readonly position: string;
  readonly people: readonly Awaited[];
  readonly since: string;
  readonly dueAt: string | null;
}

export interface Awaited {
  readonly personId: string;
  readonly name: string;
  readonly capacity: Capacity;
  /** By a mandate they may pass content of their own. */
  readonly ownContent: boolean;
}

/** @param on today on the office's calendar */
export async function whoIsAwaited(db: Db, officeId: string, caseId: string, on: string): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select t.kind, t.step, t.item, t.performer, coalesce(p.name, '') as position, t.since, t.due_at as "dueAt", coalesce((
      select json_agg(json_build_object('personId', m.person_id, 'name', m.name, 'capacity', x.capacity, 'ownContent', exists (
        select from mandates o where o.office_id = t.office_id and o.position_id = t.position_id and o.person_id = x.person_id and o.kind = 'selfApproval' and o.revoked_at is null
          and o.from_on <= ${on}::date and o.to_on >= ${on}::date and (o.scope is null or t.performer = any(o.scope)))) order by x.capacity, m.name)
      from (
        select h.person_id, 'definitive' as capacity from holdings h
        where h.office_id = t.office_id and h.position_id = t.position_id and h.from_on <= ${on}::date and (h.to_on is null or h.to_on >= ${on}::date)
        union
        select a.person_id, a.kind from mandates a
        where a.office_id = t.office_id and a.position_id = t.position_id and a.kind <> 'selfApproval' and a.revoked_at is null
          and a.from_on <= ${on}::date and a.to_on >= ${on}::date and (a.scope is null or t.performer = any(a.scope))
      ) x join members m on m.office_id = t.office_id and m.person_id = x.person_id and m.active
    ), '[]'::json) as people
    from tasks t left join positions p on p.id = t.position_id and p.office_id = t.office_id
    where t.office_id = ${officeId} and t.case_id = ${caseId} order by t.kind desc, t.step, t.item, p.name limit 100`.execute(db);
  return rows;
}
