/**
 * Takes delivery jobs off the queue. A worker that dies is noticed by its missing heartbeat within seconds;
 * a job that fails for good goes to a second queue, where its publication is told so.
 */
import type { PgBoss, ConstructorOptions } from 'pg-boss';
import { renewSite } from '../actions/renew-site.ts';
import { tidyUp } from '../actions/tidy-up.ts';
import { listOverdueDeliveries } from '../queries/delivery.ts';
import { deliver, giveUp, type DeliveryTools, type Job } from './deliver.ts';
import { agedOf, renewAged } from './renew-aged.ts';
import { askForRenewal, renewalsOf, renewSites, type RenewJob } from './renew-sites.ts';

export interface WorkerOptions {
  readonly boss: PgBoss;
  /** Name of the queue that actions put deliveries into. */
  readonly queue: string;
  readonly tools: DeliveryTools;
  /** Deliveries at the same time on this node; 2 unless told. */
  readonly concurrency?: number;
  /** No other node works on this database: what is active now was left behind by this one's last life. */
  readonly alone?: boolean;
  /** Seconds until pages of another version of the program are looked for; 15 unless told. */
  readonly renewAfter?: number;
  /** Told of every attempt that failed. */
  readonly onFailure?: (job: Job, failure: unknown) => void;
}

/** How pg-boss must be built so that a dead worker's job is taken over in seconds. */
export const BOSS_OPTIONS = { useListenNotify: true, superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 } as const satisfies ConstructorOptions;

const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1, heartbeatRefreshSeconds: 3 } as const;
/** 2, 4, 8 … seconds, in all some ten minutes: a restart of the database passes in between. */
const RETRIES = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 120 } as const;
const HOUR = 3_600_000;
const SWEEP_AT_ONCE = 500;
const RENEW_AFTER = 15;

/** Makes the queues; call once after `boss.start()`, on every node that sends or works. */
export async function prepareQueues(boss: PgBoss, queue: string): Promise<void> {
  const lost = `${queue}-lost`;
  const common = { heartbeatSeconds: 10, notify: true, expireInSeconds: 900 } as const;
  await boss.createQueue(lost, { ...common, retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 });
  await boss.createQueue(queue, { ...common, ...RETRIES, deadLetter: lost });
  await boss.createQueue(`${queue}-sweep`, { retryLimit: 1 });
  await boss.createQueue(`${queue}-tidy`, { retryLimit: 1 });
  // `short`: a minute that took longer than a minute is not made up for twice.
  await boss.createQueue(agedOf(queue), { retryLimit: 0, policy: 'short' });
  await boss.createQueue(renewalsOf(queue), { retryLimit: 3, policy: 'short' });
  // `short`: one waiting at a time per office; a second wish while one waits is the same wish.
  await boss.createQueue(`${queue}-site`, { ...common, ...RETRIES, policy: 'short' });
}

/** Resolves when it works; `stop` lets running jobs end. */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { boss, queue, tools } = options;
  await prepareQueues(boss, queue);
  if (options.alone) await takeBack(boss, queue);
  const watch = (work: (tools: DeliveryTools, job: Job) => Promise<void>) => async ([job]: { data: Job }[]) => {
    if (!job) return;
    try {
      await work(tools, job.data);
    } catch (failure) {
      options.onFailure?.(job.data, failure);
      throw failure;
    }
  };
  await boss.work<Job>(queue, { ...POLLING, batchSize: 1, localConcurrency: options.concurrency ?? 2 }, watch(deliver));
  await boss.work<Job>(`${queue}-lost`, { ...POLLING, batchSize: 1 }, watch(giveUp));
  await boss.work<{ officeId: string }>(`${queue}-site`, { ...POLLING, batchSize: 1 }, async ([job]) => {
    if (job) await renewSite(tools.context, job.data.officeId, tools.renderSite, tools.renderer());
  });
  await boss.work<RenewJob>(renewalsOf(queue), { pollingIntervalSeconds: 5 }, async ([job]) => void (job && (await renewSites(boss, queue, tools, job.data))));
  await askForRenewal(boss, queue, options.renewAfter ?? RENEW_AFTER);
  await boss.work(`${queue}-sweep`, { pollingIntervalSeconds: 30 }, async () => void (await sweep(options)));
  await boss.schedule(`${queue}-sweep`, '17 * * * *', null, { tz: 'Asia/Jakarta' });
  await boss.work(`${queue}-tidy`, { pollingIntervalSeconds: 60 }, async () => void (await tidyUp(tools.context)));
  await boss.schedule(`${queue}-tidy`, '40 2 * * *', null, { tz: 'Asia/Jakarta' });
  await boss.work(agedOf(queue), { pollingIntervalSeconds: 30 }, () => renewAged(tools));
  await boss.schedule(agedOf(queue), '* * * * *', null, { tz: 'Asia/Jakarta' });
  return {
    async stop() {
      await Promise.all([queue, `${queue}-lost`, `${queue}-site`, `${queue}-sweep`, `${queue}-tidy`, renewalsOf(queue), agedOf(queue)].map((name) => boss.offWork(name)));
    },
  };
}

/** Sends again what should have been answered an hour ago, e.g. after a restored backup without its queue. Returns how many. */
export async function sweep({ boss, queue, tools }: Pick<WorkerOptions, 'boss' | 'queue' | 'tools'>): Promise<number> {
  const before = new Date(Date.parse(tools.context.now()) - HOUR).toISOString();
  const overdue = await listOverdueDeliveries(tools.context.db, before, SWEEP_AT_ONCE);
  for (const job of overdue) await boss.send(queue, job);
  return overdue.length;
}

/** Jobs of a worker that no longer lives go back to the queue at once instead of after their heartbeat. */
async function takeBack(boss: PgBoss, queue: string): Promise<void> {
  for (const name of [queue, `${queue}-lost`]) {
    const left = (await boss.findJobs<Job>(name)).filter((job) => job.state === 'active');
    if (left.length > 0) await boss.fail(name, left.map((job) => job.id), { reason: 'worker ended' });
  }
}
