/** Whom a notice reaches: people named, and those who hold or act for its posts that day. */
import type { Instant } from '../calendar/office-calendar.ts';
import { civilDate, type Holding, type Mandate, type Staffing } from '../people/acting.ts';

export interface Address {
  readonly people: readonly string[];
  readonly positions: readonly string[];
  /** Columns of the SOP it is meant for: a mandate limited to others does not receive it. */
  readonly performers: readonly string[];
}

/** Each person once, without the one who caused it. */
export function receiversOf(address: Address, staffing: Pick<Staffing, 'zone' | 'holdings' | 'mandates'>, at: Instant, except = ''): readonly string[] {
  const found = [...address.people, ...holdersOf(address.positions, staffing, at), ...actingFor(address.positions, address.performers, staffing, at)];
  return [...new Set(found)].filter((person) => person !== '' && person !== except);
}

/** Those who hold one of these posts that day. */
export function holdersOf(positions: readonly string[], { zone, holdings }: Pick<Staffing, 'zone' | 'holdings'>, at: Instant): readonly string[] {
  const today = civilDate(at, zone);
  const holds = (one: Holding) => positions.includes(one.positionId) && one.from <= today && (one.to === null || today <= one.to);
  return [...new Set(holdings.filter(holds).map((one) => one.personId))];
}

/** Those who act for one of these posts that day, as Plt or Plh. */
export function actingFor(positions: readonly string[], performers: readonly string[], { zone, mandates }: Pick<Staffing, 'zone' | 'mandates'>, at: Instant): readonly string[] {
  const today = civilDate(at, zone);
  const acts = (one: Mandate) => one.kind !== 'selfApproval' && positions.includes(one.positionId) && one.from <= today && today <= one.to
    && (one.revokedAt === null || at < one.revokedAt) && (one.scope === null || performers.length === 0 || one.scope.some((key) => performers.includes(key)));
  return [...new Set(mandates.filter(acts).map((one) => one.personId))];
}
