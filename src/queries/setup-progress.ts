/** How far a new office has come with its set-up, read from what is there: leaving and coming back loses nothing. */
import { sql } from 'kysely';
import type { Db } from '../store/transaction.ts';

export const SETUP_STEPS = ['identitas', 'sop', 'pegawai', 'jabatan', 'kanal', 'coba'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];
export type SetupState = 'done' | 'skipped' | 'open';

export interface SetupProgress {
  readonly states: Readonly<Record<SetupStep, SetupState>>;
  readonly counts: { readonly people: number; readonly posts: number; readonly vacant: number; readonly sops: number; readonly channels: number; readonly cases: number };
  /** The first step that is neither done nor passed over; null when the office is ready. */
  readonly next: SetupStep | null;
}

export async function setupProgress(db: Db, officeId: string, on: string): Promise<SetupProgress | undefined> {
  const office = await db.selectFrom('offices').select('settings').where('id', '=', officeId).executeTakeFirst();
  const { rows } = await sql<SetupProgress['counts'] & { looked: boolean }>`
    select (select count(*) from members where office_id = ${officeId} and active)::int as people,
      (select count(*) from positions where office_id = ${officeId})::int as posts,
      (select count(*) from positions p where p.office_id = ${officeId} and not exists (select from holdings h where h.position_id = p.id and h.from_on <= ${on}::date and (h.to_on is null or h.to_on >= ${on}::date)))::int as vacant,
      (select count(*) from sop_versions where office_id = ${officeId} and in_force)::int as sops,
      (select count(*) from channels where office_id = ${officeId} and active)::int as channels,
      (select count(*) from (select from cases where office_id = ${officeId} limit 100) c)::int as cases,
      exists (select from settings_log where office_id = ${officeId} and area = 'channels') as looked`.execute(db);
  const counts = rows[0];
  if (!office || !counts) return undefined;
  const done: Readonly<Record<SetupStep, boolean>> = {
    identitas: (office.settings.address ?? '') !== '', pegawai: counts.people > 1, jabatan: counts.posts > 0 && counts.vacant === 0, sop: counts.sops > 0, kanal: counts.channels > 0 && (counts.looked || counts.cases > 0), coba: counts.cases > 0,
  };
  const skipped = office.settings.setupSkipped ?? [];
  const states = Object.fromEntries(SETUP_STEPS.map((step) => [step, done[step] ? 'done' : skipped.includes(step) ? 'skipped' : 'open'])) as Record<SetupStep, SetupState>;
  return { states, counts, next: SETUP_STEPS.find((step) => states[step] === 'open') ?? null };
}
