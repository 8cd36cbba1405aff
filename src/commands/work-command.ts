/** `kentongan work`: takes delivery jobs and letters on a node that serves no pages. */
import { readConfig } from '../config.ts';
import { startNoticeWorker } from '../jobs/notice-worker.ts';
import { startWorker } from '../jobs/worker.ts';
import { deliveryTools } from '../serve.ts';
import { DELIVERIES } from '../store/outbox.ts';
import { buildWorld } from '../world.ts';

export async function workCommand(): Promise<number> {
  const world = await buildWorld(readConfig(process.env), 'work');
  const worker = await startWorker({ boss: world.boss, queue: DELIVERIES, tools: deliveryTools(world), onFailure: (_job, failure) => void world.equipment.report(failure, 'deliveries') });
  const notices = await startNoticeWorker({ boss: world.boss, tools: world.letters, onFailure: (failure) => void world.equipment.report(failure, 'notices') });
  console.log('Pekerja penayangan siap.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  await notices.stop();
  await worker.stop();
  await world.close();
  return 0;
}
