/** Tells notices, writes what is due, looks for what is late, and sends letters; on every node, each thing once. */
import type { PgBoss } from 'pg-boss';
import type { OfficeFailure } from '../actions/context.ts';
import { escalateLate } from '../actions/escalate-late.ts';
import { spreadNotices } from '../actions/spread-notices.ts';
import { writeLetters } from '../actions/write-letters.ts';
import { composeLetter } from './compose-letter.ts';
import { listStuckLetters } from '../queries/letters.ts';
import { deliverLetter, giveUpLetter, type LetterJob, type LetterTools } from './deliver-letter.ts';
import { jobTaker, lostOf } from './take-jobs.ts';

/** 30 seconds, 1, 2, 4 … minutes, in all some four hours: a mail server's bad morning. */
const RETRIES = { retryLimit: 9, retryDelay: 30, retryBackoff: true, retryDelayMax: 3600 } as const;
const LOOK_EVERY = 2000;
const TOLD_EVERY = 600_000;
const HOUR = 3_600_000;
/** Longer than all tries of the queue together. */
const STUCK_HOURS = 6;
const SWEEP_AT_ONCE = 500;

/** Makes the queues; call once after `boss.start()`, on every node that sends or works. */
export async function prepareLetterQueues(boss: PgBoss, queue: string): Promise<void> {
  const common = { heartbeatSeconds: 30, notify: true, expireInSeconds: 300 } as const;
  await boss.createQueue(lostOf(queue), { ...common, retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 });
  await boss.createQueue(queue, { ...common, ...RETRIES, deadLetter: lostOf(queue) });
  await boss.createQueue(lateOf(queue), { retryLimit: 1 });
}

export interface NoticeWorkerOptions {
  readonly boss: PgBoss;
  /** Name of the queue that actions put letters into. */
  readonly queue: string;
  readonly tools: LetterTools;
  /** Told of every attempt that failed, and of which work. */
  readonly onFailure: (failure: unknown, work: string) => void;
}

/** Resolves when it works; `stop` lets what is running end. */
export async function startNoticeWorker({ boss, queue, tools, onFailure }: NoticeWorkerOptions): Promise<{ stop(): Promise<void> }> {
  await prepareLetterQueues(boss, queue);
  const taker = jobTaker(boss, onFailure);
  const ofOffice = seldom((failure, officeId) => onFailure(failure, `${queue} ${officeId}`));
  await taker.take<LetterJob>(queue, { pollingIntervalSeconds: 2, localConcurrency: 2 }, (job) => deliverLetter(tools, job));
  await taker.take<LetterJob>(lostOf(queue), { pollingIntervalSeconds: 2 }, (job) => giveUpLetter(tools, job));
  await taker.take(lateOf(queue), { pollingIntervalSeconds: 30 }, async () => {
    await escalateLate(tools.context, ofOffice);
    await sweepLetters(boss, queue, tools);
  });
  await boss.schedule(lateOf(queue), '*/5 * * * *', null, { tz: 'Asia/Jakarta' });
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let next: NodeJS.Timeout | undefined;
  const look = () => {
    looking = tellWhatIsDue(tools, ofOffice).catch((failure: unknown) => onFailure(failure, queue)).finally(() => {
      if (!stopped) next = setTimeout(look, LOOK_EVERY).unref();
    });
  };
  look();
  return {
    async stop() {
      stopped = true;
      clearTimeout(next);
      await looking;
      await taker.stop();
    },
  };
}

/** It is looked every two seconds: what goes on failing in an office is told once in ten minutes. */
function seldom(tell: OfficeFailure): OfficeFailure {
  const told = new Map<string, number>();
  return (failure, officeId) => {
    const now = Date.now();
    if (now - (told.get(officeId) ?? 0) < TOLD_EVERY) return;
    told.set(officeId, now);
    tell(failure, officeId);
  };
}

/** Everything that can be told now, told. */
export async function tellWhatIsDue({ context, baseUrl }: Pick<LetterTools, 'context' | 'baseUrl'>, onFailure: OfficeFailure): Promise<void> {
  await spreadNotices(context, onFailure);
  await writeLetters(context, composeLetter(baseUrl), onFailure);
}

/** A letter the queue has forgotten goes on its way again, or ends. Returns how many there were. */
export async function sweepLetters(boss: Pick<PgBoss, 'send'>, queue: string, tools: LetterTools): Promise<number> {
  const before = new Date(Date.parse(tools.context.now()) - STUCK_HOURS * HOUR).toISOString();
  const stuck = await listStuckLetters(tools.context.db, before, SWEEP_AT_ONCE);
  for (const { id, attempts } of stuck) {
    if (attempts > 0) await giveUpLetter(tools, { letterId: id });
    else await boss.send(queue, { letterId: id }, { singletonKey: id, singletonSeconds: STUCK_HOURS * 3600 });
  }
  return stuck.length;
}

function lateOf(queue: string): string {
  return `${queue}-late`;
}
