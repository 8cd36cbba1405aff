/**
 * After the program was updated or moved to another address, every office's public pages are rendered again: a few offices at a
 * time, behind whatever else there is to do. Each office is asked for once a start, so one that fails holds nobody up.
 */
import type { PgBoss } from 'pg-boss';
import { listOutdatedSites } from '../queries/outdated-sites.ts';
import type { DeliveryTools } from './deliver.ts';

export interface RenewJob {
  /** The last office of the group before. */
  readonly after: string;
}

const OFFICES_AT_ONCE = 20;
/** Seconds between groups: about what a group takes. */
const PAUSE = 20;
/** Behind every refresh that somebody waits for. */
const BEHIND = -1;

export const renewalsOf = (queue: string): string => `${queue}-renew`;

/** @param seconds after which the first group is looked for: a start has better things to do */
export async function askForRenewal(boss: PgBoss, queue: string, seconds: number): Promise<void> {
  await boss.send(renewalsOf(queue), { after: '' }, { startAfter: seconds, singletonKey: 'first' });
}

/** Returns how many offices were asked for. */
export async function renewSites(boss: PgBoss, queue: string, tools: DeliveryTools, { after }: RenewJob): Promise<number> {
  const offices = await listOutdatedSites(tools.context.db, tools.renderer(), after, OFFICES_AT_ONCE);
  for (const officeId of offices) await boss.send(`${queue}-site`, { officeId }, { singletonKey: officeId, priority: BEHIND });
  const last = offices.at(-1);
  if (last !== undefined && offices.length === OFFICES_AT_ONCE) await boss.send(renewalsOf(queue), { after: last }, { startAfter: PAUSE });
  return offices.length;
}
