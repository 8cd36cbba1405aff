/** Every minute: the public pages that time has overtaken, office by office. */
import { renewAgedPages } from '../actions/renew-aged-pages.ts';
import { listAgedSites } from '../queries/aged-sites.ts';
import type { DeliveryTools } from './deliver.ts';
import type { Queues } from './renew-sites.ts';

/** What is left over has its turn a minute later. */
const OFFICES_AT_ONCE = 200;

export const agedOf = ({ deliveries }: Queues): string => `${deliveries}-aged`;

/** Throws what failed once every office has had its turn; those are tried again a minute later. */
export async function renewAged({ context, renderSite }: Pick<DeliveryTools, 'context' | 'renderSite'>): Promise<void> {
  const failures: unknown[] = [];
  for (const officeId of await listAgedSites(context.db, context.now(), OFFICES_AT_ONCE)) {
    await renewAgedPages(context, officeId, renderSite).catch((failure: unknown) => failures.push(failure));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'renewing aged pages');
}
