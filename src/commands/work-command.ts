/** `kentongan work`: takes delivery jobs and letters on a node that serves no pages. */
import { readConfig } from '../config.ts';
import { speak } from '../doors/language.ts';
import { startNoticeWorker } from '../jobs/notice-worker.ts';
import { startWorker } from '../jobs/worker.ts';
import { deliveryTools } from '../serve.ts';
import { QUEUES } from '../store/outbox.ts';
import { serveWords } from '../texts/command-words.ts';
import type { Language } from '../texts/language.ts';
import { buildWorld } from '../world.ts';

export async function workCommand(language: Language): Promise<number> {
  const world = await buildWorld(readConfig(process.env), 'work');
  const report = (failure: unknown, queue: string) => void world.equipment.report(failure, queue);
  const worker = await startWorker({ boss: world.boss, queues: QUEUES, tools: deliveryTools(world), onFailure: report });
  const notices = await startNoticeWorker({ boss: world.boss, queue: QUEUES.letters, tools: world.letters, onFailure: report });
  console.log(speak(language, () => serveWords.worker));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  await notices.stop();
  await worker.stop();
  await world.close();
  return 0;
}
