/** The office of a desk's pages: the membership of who is signed in, the office's face, and the posts this person works in today. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';
import type { Membership } from './identity.ts';

export interface DeskOffice extends Membership {
  /** `#rrggbb`, or what stands in its place. */
  readonly colour?: string;
  /** Hash of the picture of its seal. */
  readonly seal?: string;
  /** Names of posts held or acted for, "Plt. Lurah". */
  readonly posts: readonly string[];
  /** Notices not yet read, where the office keeps count. */
  readonly unread?: number;
}

/** Undefined for strangers, as if the office did not exist. */
export async function findDeskOffice(db: Db, slug: string, personId: string, at: string): Promise<DeskOffice | undefined> {
  const { rows: [row] } = await sql<DeskOffice & { colour: string | null; seal: string | null }>`
    select o.id as "officeId", o.slug, o.name, m.role, o.settings ->> 'colour' as colour, o.settings ->> 'seal' as seal, coalesce((
      select json_agg(acts.kind || p.name order by acts.kind, p.name) from (
        select position_id, '' as kind from holdings where office_id = o.id and person_id = m.person_id and from_on <= d.today and (to_on is null or to_on >= d.today)
        union
        select position_id, case kind when 'plt' then 'Plt. ' else 'Plh. ' end from mandates
        where office_id = o.id and person_id = m.person_id and kind <> 'selfApproval' and from_on <= d.today and to_on >= d.today and (revoked_at is null or revoked_at > ${at}::timestamptz)
      ) acts join positions p on p.id = acts.position_id), '[]'::json) as posts,
      (select count(*)::int from (select 1 from tellings t where t.person_id = m.person_id and t.office_id = o.id and t.read_at is null limit 100) few) as unread,
      exists (select from first_passwords f where f.person_id = m.person_id) as "firstPassword"
    from offices o join members m on m.office_id = o.id, lateral (select (${at}::timestamptz at time zone (o.calendar ->> 'zone'))::date as today) d
    where o.slug = ${slug} and m.person_id = ${personId} and m.active`.execute(db);
  if (!row) return undefined;
  const { colour, seal, ...rest } = row;
  return { ...rest, ...(colour ? { colour } : {}), ...(seal ? { seal } : {}) };
}
