/** Tells notices, writes what is due, looks for what is late, and sends letters; on every node, each thing once. */
import type { PgBoss } from 'pg-boss';
import { escalateLate } from '../actions/escalate-late.ts';
import { spreadNotices } from '../actions/spread-notices.ts';
import { writeLetters } from '../actions/write-letters.ts';
import { composeLetter } from './compose-letter.ts';
import { listStuckLetters } from '../queries/letters.ts';
import { deliverLetter, giveUpLetter, type LetterJob, type LetterTools } from './deliver-letter.ts';

const QUEUE = 'letters';
const LOST = `${QUEUE}-lost`;
const LATE = `${QUEUE}-late`;
/** 30 seconds, 1, 2, 4 … minutes, in all some four hours: a mail server's bad morning. */
const RETRIES = { retryLimit: 9, retryDelay: 30, retryBackoff: true, retryDelayMax: 3600 } as const;
const LOOK_EVERY = 2000;
const HOUR = 3_600_000;
/** Longer than all tries of the queue together. */
const STUCK_HOURS = 6;
const SWEEP_AT_ONCE = 500;

/** Makes the queues; call once after `boss.start()`, on every node that sends or works. */
export async function prepareLetterQueues(boss: PgBoss): Promise<void> {
  const common = { heartbeatSeconds: 30, notify: true, expireInSeconds: 300 } as const;
  await boss.createQueue(LOST, { ...common, retryLimit: 100, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 });
  await boss.createQueue(QUEUE, { ...common, ...RETRIES, deadLetter: LOST });
  await boss.createQueue(LATE, { retryLimit: 1 });
}

export interface NoticeWorkerOptions {
  readonly boss: PgBoss;
  readonly tools: LetterTools;
  readonly onFailure: (failure: unknown) => void;
}

/** Resolves when it works; `stop` lets what is running end. */
export async function startNoticeWorker({ boss, tools, onFailure }: NoticeWorkerOptions): Promise<{ stop(): Promise<void> }> {
  await prepareLetterQueues(boss);
  const polling = { pollingIntervalSeconds: 2, batchSize: 1 } as const;
  await boss.work<LetterJob>(QUEUE, { ...polling, localConcurrency: 2 }, async ([job]) => void (job && (await deliverLetter(tools, job.data))));
  await boss.work<LetterJob>(LOST, polling, async ([job]) => void (job && (await giveUpLetter(tools, job.data))));
  await boss.work(LATE, { pollingIntervalSeconds: 30 }, async () => {
    await escalateLate(tools.context);
    await sweepLetters(boss, tools);
  });
  await boss.schedule(LATE, '*/5 * * * *', null, { tz: 'Asia/Jakarta' });
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let next: NodeJS.Timeout | undefined;
  const look = () => {
    looking = tellWhatIsDue(tools).catch(onFailure).finally(() => {
      if (!stopped) next = setTimeout(look, LOOK_EVERY).unref();
    });
  };
  look();
  return {
    async stop() {
      stopped = true;
      clearTimeout(next);
      await looking;
      await Promise.all([QUEUE, LOST, LATE].map((name) => boss.offWork(name)));
    },
  };
}

/** Everything that can be told now, told. */
export async function tellWhatIsDue({ context, baseUrl }: Pick<LetterTools, 'context' | 'baseUrl'>): Promise<void> {
  while ((await spreadNotices(context)).more);
  await writeLetters(context, composeLetter(baseUrl));
}

/** A letter the queue has forgotten goes on its way again, or ends. Returns how many there were. */
export async function sweepLetters(boss: Pick<PgBoss, 'send'>, tools: LetterTools): Promise<number> {
  const before = new Date(Date.parse(tools.context.now()) - STUCK_HOURS * HOUR).toISOString();
  const stuck = await listStuckLetters(tools.context.db, before, SWEEP_AT_ONCE);
  for (const { id, attempts } of stuck) {
    if (attempts > 0) await giveUpLetter(tools, { letterId: id });
    else await boss.send(QUEUE, { letterId: id }, { singletonKey: id, singletonSeconds: STUCK_HOURS * 3600 });
  }
  return stuck.length;
}
