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

/** The queues that the worker takes work from, by the names under which it was put there. */
export interface Queues {
  readonly deliveries: string;
  readonly refreshes: string;
}

export const renewalsOf = ({ deliveries }: Queues): string => `${deliveries}-renew`;

/** @param seconds after which the first group is looked for: a start has better things to do */
export async function askForRenewal(boss: PgBoss, queues: Queues, seconds: number): Promise<void> {
  await boss.send(renewalsOf(queues), { after: '' }, { startAfter: seconds, singletonKey: 'first' });
}

/** Returns how many offices were asked for. */
export async function renewSites(boss: PgBoss, queues: Queues, tools: DeliveryTools, { after }: RenewJob): Promise<number> {
  const offices = await listOutdatedSites(tools.context.db, tools.renderer(), after, OFFICES_AT_ONCE);
  for (const officeId of offices) await boss.send(queues.refreshes, { officeId }, { singletonKey: officeId, priority: BEHIND });
  const last = offices.at(-1);
  if (last !== undefined && offices.length === OFFICES_AT_ONCE) await boss.send(renewalsOf(queues), { after: last }, { startAfter: PAUSE });
  return offices.length;
}
