/** Takes jobs off queues, one after the other in each place, and tells of every one that failed before the queue tries it again. */
import type { PgBoss } from 'pg-boss';

export interface Pace {
  readonly pollingIntervalSeconds: number;
  readonly notifyPollingIntervalSeconds?: number;
  readonly heartbeatRefreshSeconds?: number;
  readonly localConcurrency?: number;
}

/** @param onFailure told of the failure and of the queue's name */
export function jobTaker(boss: PgBoss, onFailure: (failure: unknown, queue: string) => void) {
  const taken: string[] = [];
  return {
    async take<Data>(queue: string, pace: Pace, work: (data: Data) => Promise<unknown>): Promise<void> {
      taken.push(queue);
      await boss.work<Data>(queue, { ...pace, batchSize: 1 }, async ([job]) => {
        if (!job) return;
        try {
          await work(job.data);
        } catch (failure) {
          onFailure(failure, queue);
          throw failure;
        }
      });
    },
    /** Lets running jobs end. */
    async stop(): Promise<void> {
      await Promise.all(taken.map((queue) => boss.offWork(queue)));
    },
  };
}

/** Where a queue's jobs go that will not be tried again. */
export function lostOf(queue: string): string {
  return `${queue}-lost`;
}
