/**
 * Takes the office's jobs off their queues. A worker that dies is noticed by its missing heartbeat within seconds;
 * a delivery or a renewal of a site that fails for good goes to a second queue, where its publication or its office is told so.
 */
import type { PgBoss, ConstructorOptions } from 'pg-boss';
import { noteSiteFailure } from '../actions/note-site-failure.ts';
import { renewSite } from '../actions/renew-site.ts';
import { tidyUp } from '../actions/tidy-up.ts';
import { listOverdueDeliveries } from '../queries/delivery.ts';
import { listFailedSites } from '../queries/outdated-sites.ts';
import { deliver, giveUp, must, type DeliveryTools, type Job } from './deliver.ts';
import { agedOf, renewAged } from './renew-aged.ts';
import { askForRenewal, renewalsOf, renewSites, type Queues, type RenewJob } from './renew-sites.ts';
import { jobTaker, lostOf } from './take-jobs.ts';

export interface WorkerOptions {
  readonly boss: PgBoss;
  readonly queues: Queues;
  readonly tools: DeliveryTools;
  /** Deliveries at the same time on this node; 2 unless told. */
  readonly concurrency?: number;
  /** No other node works on this database: what is active now was left behind by this one's last life. */
  readonly alone?: boolean;
  /** Seconds until pages of another version of the program are looked for; 15 unless told. */
  readonly renewAfter?: number;
  /** Told of every attempt that failed, and in which queue. */
  readonly onFailure?: (failure: unknown, queue: string) => void;
}

/** How pg-boss must be built so that a dead worker's job is taken over in seconds. */
export const BOSS_OPTIONS = { useListenNotify: true, superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const satisfies ConstructorOptions;

const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1, heartbeatRefreshSeconds: 3 } as const;
/** 2, 4, 8 … seconds, in all some ten minutes: a restart of the database passes in between. */
const RETRIES = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 120 } as const;
const HOUR = 3_600_000;
const SWEEP_AT_ONCE = 500;
const RENEW_AFTER = 15;

interface RefreshJob {
  readonly officeId: string;
}

/** Makes the queues; call once after `boss.start()`, on every node that sends or works. */
export async function prepareQueues(boss: PgBoss, queues: Queues): Promise<void> {
  const { deliveries, refreshes } = queues;
  const common = { heartbeatSeconds: 10, notify: true, expireInSeconds: 900 } as const;
  for (const lost of [lostOf(deliveries), lostOf(refreshes)]) await boss.createQueue(lost, { ...common, retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 });
  await boss.createQueue(deliveries, { ...common, ...RETRIES, deadLetter: lostOf(deliveries) });
  await boss.createQueue(sweepsOf(queues), { retryLimit: 1 });
  await boss.createQueue(tidiesOf(queues), { retryLimit: 1 });
  // `short`: a minute that took longer than a minute is not made up for twice.
  await boss.createQueue(agedOf(queues), { retryLimit: 0, policy: 'short' });
  await boss.createQueue(renewalsOf(queues), { retryLimit: 3, policy: 'short' });
  // `short`: one waiting at a time per office; a second wish while one waits is the same wish.
  await boss.createQueue(refreshes, { ...common, ...RETRIES, policy: 'short' });
  // Told apart, because a queue that an earlier version made is left as it is.
  await boss.updateQueue(refreshes, { deadLetter: lostOf(refreshes) });
}

/** Resolves when it works; `stop` lets running jobs end. */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { boss, queues, tools } = options;
  await prepareQueues(boss, queues);
  if (options.alone) await takeBack(boss, queues);
  const taker = jobTaker(boss, options.onFailure ?? (() => {}));
  await taker.take<Job>(queues.deliveries, { ...POLLING, localConcurrency: options.concurrency ?? 2 }, (job) => deliver(tools, job));
  await taker.take<Job>(lostOf(queues.deliveries), POLLING, (job) => giveUp(tools, job));
  await taker.take<RefreshJob>(queues.refreshes, POLLING, async ({ officeId }) => must(await renewSite(tools.context, officeId, tools.renderSite, tools.renderer())));
  await taker.take<RefreshJob>(lostOf(queues.refreshes), POLLING, ({ officeId }) => noteSiteFailure(tools.context, officeId));
  await taker.take<RenewJob>(renewalsOf(queues), { pollingIntervalSeconds: 5 }, (job) => renewSites(boss, queues, tools, job));
  await askForRenewal(boss, queues, options.renewAfter ?? RENEW_AFTER);
  await taker.take(sweepsOf(queues), { pollingIntervalSeconds: 30 }, () => sweep(options));
  await boss.schedule(sweepsOf(queues), '17 * * * *', null, { tz: 'Asia/Jakarta' });
  await taker.take(tidiesOf(queues), { pollingIntervalSeconds: 60 }, () => tidyUp(tools.context));
  await boss.schedule(tidiesOf(queues), '40 2 * * *', null, { tz: 'Asia/Jakarta' });
  await taker.take(agedOf(queues), { pollingIntervalSeconds: 30 }, () => renewAged(tools));
  await boss.schedule(agedOf(queues), '* * * * *', null, { tz: 'Asia/Jakarta' });
  return taker;
}

/**
 * Sends again what should have been answered an hour ago, e.g. after a restored backup without its queue, and asks once more for the
 * sites that could not be rendered. Returns how many of both.
 */
export async function sweep({ boss, queues, tools }: Pick<WorkerOptions, 'boss' | 'queues' | 'tools'>): Promise<number> {
  const before = new Date(Date.parse(tools.context.now()) - HOUR).toISOString();
  const overdue = await listOverdueDeliveries(tools.context.db, before, SWEEP_AT_ONCE);
  for (const job of overdue) await boss.send(queues.deliveries, job);
  const failed = await listFailedSites(tools.context.db, SWEEP_AT_ONCE);
  for (const officeId of failed) await boss.send(queues.refreshes, { officeId }, { singletonKey: officeId });
  return overdue.length + failed.length;
}

/** Jobs of a worker that no longer lives go back to the queue at once instead of after their heartbeat. */
async function takeBack(boss: PgBoss, { deliveries }: Queues): Promise<void> {
  for (const name of [deliveries, lostOf(deliveries)]) {
    const left = (await boss.findJobs<Job>(name)).filter((job) => job.state === 'active');
    if (left.length > 0) await boss.fail(name, left.map((job) => job.id), { reason: 'worker ended' });
  }
}

function sweepsOf({ deliveries }: Queues): string {
  return `${deliveries}-sweep`;
}

function tidiesOf({ deliveries }: Queues): string {
  return `${deliveries}-tidy`;
}
