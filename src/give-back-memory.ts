/**
 * Gives memory back to the machine when the program has become quiet. V8 keeps the room that a start or a busy hour took
 * for as long as nothing forces it to look; an office's small machine runs other things beside us.
 */
import { performance, type EventLoopUtilization } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (how: { type: 'major'; flavor: 'last-resort' }) => void;

/** A collection stops everything for some 80 ms: only when less than this share of the time was used, so that hardly anybody waits for it. */
const QUIET = 0.05;
/** What must be gained; below it the heap is only breathing. */
const WORTH = 16 * 1024 * 1024;

/** Looks every `every` milliseconds, 3000 unless told; returns how to stop looking. */
export function giveBackMemory(every = 3000): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  let before = performance.eventLoopUtilization();
  const looking = setInterval(() => {
    const now = performance.eventLoopUtilization();
    if (isWorthIt(performance.eventLoopUtilization(now, before), process.memoryUsage())) collect({ type: 'major', flavor: 'last-resort' });
    before = now;
  }, every).unref();
  return () => clearInterval(looking);
}

export function isWorthIt({ utilization }: EventLoopUtilization, { heapTotal, heapUsed }: Pick<NodeJS.MemoryUsage, 'heapTotal' | 'heapUsed'>): boolean {
  return utilization < QUIET && heapTotal - heapUsed > WORTH;
}
