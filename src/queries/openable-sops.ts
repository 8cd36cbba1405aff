/** SOPs in force that a person may open a case of, and the posts they act in today. */
import { periodMonths, type PeriodMonths } from '../core/evaluation/period.ts';
import { actorAt, civilDate } from '../core/people/acting.ts';
import type { Capacity } from '../core/people/actor.ts';
import { officePerformers } from '../core/sop/ways.ts';
import { loadStaffing } from '../store/staffing.ts';
import { loadVersion, type SopVersion, type VersionCache } from '../store/sop-versions.ts';
import type { Db } from '../store/transaction.ts';

export interface OpenableSop {
  readonly sopId: string;
  readonly title: string;
  readonly takesCases: boolean;
  /** How long the periods are it is evaluated by; null where it has no step per period. */
  readonly periodMonths: PeriodMonths | null;
}

/** A post this person acts in today. */
export interface MyPost {
  readonly name: string;
  readonly capacity: Capacity;
  readonly decree: string;
}

export async function openableSops(db: Db, cache: VersionCache, officeId: string, personId: string, at: string): Promise<{ sops: readonly OpenableSop[]; posts: readonly MyPost[] }> {
  const office = await loadStaffing(db, officeId, personId);
  const member = office?.member;
  if (!office || !member) return { sops: [], posts: [] };
  const sops = (await versionsInForce(db, cache, officeId)).filter((version) => {
    const inside = officePerformers(version.machine);
    return actorActs(actorAt(member, office.staffing, version.bindings, at)).some((key) => inside.includes(key));
  }).map((version) => ({
    sopId: version.sopId, title: version.machine.title, takesCases: version.machine.caseStart !== null, periodMonths: version.machine.periodStart === null ? null : periodMonths(version.machine),
  }));
  return { sops: sops.toSorted((a, b) => a.title.localeCompare(b.title, 'id')), posts: postsToday(office.staffing, civilDate(at, office.staffing.zone), at) };
}

async function versionsInForce(db: Db, cache: VersionCache, officeId: string): Promise<readonly SopVersion[]> {
  const rows = await db.selectFrom('sop_versions').select('id').where('office_id', '=', officeId).where('in_force', '=', true).orderBy('adopted_at').limit(500).execute();
  const versions = await Promise.all(rows.map((row) => loadVersion(db, cache, officeId, row.id)));
  return versions.filter((version) => version !== undefined);
}

function actorActs(actor: ReturnType<typeof actorAt>): readonly string[] {
  return actor.kind === 'person' ? actor.acts.map((act) => act.performer) : [];
}

function postsToday(staffing: NonNullable<Awaited<ReturnType<typeof loadStaffing>>>['staffing'], today: string, at: string): readonly MyPost[] {
  const names = new Map(staffing.positions.map((one) => [one.id, one.name]));
  const covers = (span: { from: string; to: string | null }) => span.from <= today && (span.to === null || today <= span.to);
  return [
    ...staffing.holdings.filter(covers).map((one) => ({ name: names.get(one.positionId) ?? '', capacity: 'definitive' as const, decree: '' })),
    ...staffing.mandates.flatMap((one) => (one.kind !== 'selfApproval' && covers(one) && (one.revokedAt === null || at < one.revokedAt)
      ? [{ name: names.get(one.positionId) ?? '', capacity: one.kind, decree: one.decree }] : [])),
  ];
}
