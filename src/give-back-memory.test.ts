import { expect, it } from 'vitest';
import { giveBackMemory, isWorthIt } from './give-back-memory.ts';

const MB = 1024 * 1024;
const unused = () => process.memoryUsage().heapTotal - process.memoryUsage().heapUsed;
const use = (utilization: number) => ({ utilization, active: 0, idle: 0 });

it('leaves a busy program alone, and a quiet one that has little to give', () => {
  expect(isWorthIt(use(0.5), { heapTotal: 100 * MB, heapUsed: 30 * MB })).toBe(false);
  expect(isWorthIt(use(0.01), { heapTotal: 40 * MB, heapUsed: 30 * MB })).toBe(false);
  expect(isWorthIt(use(0.01), { heapTotal: 100 * MB, heapUsed: 30 * MB })).toBe(true);
});

it('makes the heap small again after work that needed a large one', async () => {
  let rows: unknown[] = Array.from({ length: 400_000 }, (_, row) => ({ row, text: `baris ${row}` }));
  const large = process.memoryUsage().heapTotal;
  expect(rows.length).toBe(400_000);
  rows = [];
  const stop = giveBackMemory(50);
  try {
    await expect.poll(() => process.memoryUsage().heapTotal).toBeLessThan(large - 16 * MB);
    await expect.poll(unused).toBeLessThan(17 * MB);
  } finally {
    stop();
  }
});
