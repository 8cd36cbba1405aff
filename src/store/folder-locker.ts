/**
 * One writer at a time for an unfinished upload, whichever node it reached: a lock is a file in the shared folder, kept warm while it
 * is held. Whoever waits leaves a note; the holder then lets go, because its line is usually the one that has died.
 */
import { open, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lock, Locker, RequestRelease } from '@tus/server';

const GLANCE = 200;
/** A lock this cold was left behind by a node that died. */
const COLD = 15_000;
const PATIENCE = 20_000;

/** @param busy what is said to whoever waited in vain */
export function folderLocker(folder: string, busy: () => string): Locker {
  return { newLock: (id) => new FolderLock(join(folder, `${id}.lock`), join(folder, `${id}.wanted`), busy) };
}

class FolderLock implements Lock {
  readonly #path: string;
  readonly #wanted: string;
  readonly #busy: () => string;
  #watch: NodeJS.Timeout | undefined;

  constructor(path: string, wanted: string, busy: () => string) {
    this.#path = path;
    this.#wanted = wanted;
    this.#busy = busy;
  }

  async lock(signal: AbortSignal, release: RequestRelease): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (!(await this.#take())) {
      if (signal.aborted || Date.now() > until) throw { status_code: 423, body: this.#busy() };
      await writeFile(this.#wanted, '');
      await new Promise((resolve) => setTimeout(resolve, GLANCE));
    }
    await rm(this.#wanted, { force: true });
    let asked = false;
    this.#watch = setInterval(async () => {
      const now = new Date();
      await utimes(this.#path, now, now).catch(() => undefined);
      if (asked || !(await stat(this.#wanted).catch(() => null))) return;
      asked = true;
      await release();
    }, GLANCE);
  }

  async unlock(): Promise<void> {
    clearInterval(this.#watch);
    await rm(this.#path, { force: true });
  }

  async #take(): Promise<boolean> {
    try {
      await (await open(this.#path, 'wx', 0o600)).close();
      return true;
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
      const held = await stat(this.#path).catch(() => null);
      if (held && Date.now() - held.mtimeMs > COLD) await rm(this.#path, { force: true });
      return false;
    }
  }
}
