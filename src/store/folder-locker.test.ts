import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderLocker } from './folder-locker.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ktg-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newLock = (id: string) => folderLocker(folder, () => 'sibuk').newLock(id);
const { signal } = new AbortController();

it('a lock left behind by a node that died is taken over by one alone, however many wait for it', async () => {
  const holders = new Map<string, number>();
  const seen: number[] = [];
  const hold = async (id: string) => {
    const lock = newLock(id);
    await lock.lock(signal, () => {});
    const now = (holders.get(id) ?? 0) + 1;
    holders.set(id, now);
    seen.push(now);
    for (let breath = 0; breath < 20; breath += 1) await breathe();
    holders.set(id, (holders.get(id) ?? 0) - 1);
    await lock.unlock();
  };
  const waiters = Array.from({ length: 12 }, (_, index) => index);
  const files = Array.from({ length: 40 }, (_, index) => `unggahan-${index}`);
  await Promise.all(files.map(async (id) => {
    const left = join(folder, `${id}.lock`);
    writeFileSync(left, '');
    utimesSync(left, new Date(0), new Date(0));
    // One after the other: some come while others are already taking it over.
    await Promise.all(waiters.map(async (place) => {
      for (let breath = 0; breath < place; breath += 1) await breathe();
      await hold(id);
    }));
  }));
  expect(Math.max(...seen)).toBe(1);
  expect(seen).toHaveLength(files.length * waiters.length);
}, 60_000);

it('a holder that could not let go is asked again', async () => {
  const [holder, waiting] = [newLock('x'), newLock('x')];
  let asked = 0;
  await holder.lock(signal, async () => {
    asked += 1;
    if (asked === 1) throw new Error('belum');
    await holder.unlock();
  });
  await waiting.lock(signal, () => {});
  await waiting.unlock();
  expect(asked).toBe(2);
});

it('whoever lost its lock while it slept does not take it away from the one who holds it now', async () => {
  const [sleeper, holder, third] = [newLock('x'), newLock('x'), newLock('x')];
  await sleeper.lock(signal, () => {});
  rmSync(join(folder, 'x.lock'));
  await holder.lock(signal, () => {});
  await sleeper.unlock();
  await expect(third.lock(AbortSignal.abort(), () => {})).rejects.toMatchObject({ status_code: 423 });
  await holder.unlock();
});
