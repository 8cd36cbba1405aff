/**
 * One writer at a time for an unfinished upload, whichever node it reached: a lock is a file in the shared folder, kept warm while it
 * is held. Whoever waits leaves a note; the holder then lets go, because its line is usually the one that has died.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
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
  /** Stands in the lock while it is ours. */
  readonly #mark = randomUUID();

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
      try {
        await release();
      } catch {
        // Whoever waits goes on waiting: asked again at the next glance.
        asked = false;
      }
    }, GLANCE);
  }

  async unlock(): Promise<void> {
    clearInterval(this.#watch);
    // A node that slept too long has lost it: what stands there now is another's.
    if ((await readFile(this.#path, 'utf8').catch(() => '')) === this.#mark) await rm(this.#path, { force: true });
  }

  async #take(): Promise<boolean> {
    if (await this.#make(this.#path)) return true;
    if (await this.#isCold(this.#path)) await this.#takeAway();
    return false;
  }

  /** One alone takes a cold lock away: a second one would take away what the first has made since. */
  async #takeAway(): Promise<void> {
    const sign = `${this.#path}.breaking`;
    if (!(await this.#make(sign))) return (await this.#isCold(sign)) ? rm(sign, { force: true }) : undefined;
    try {
      if (await this.#isCold(this.#path)) await rm(this.#path, { force: true });
    } finally {
      await rm(sign, { force: true });
    }
  }

  /** False when the file is there already. */
  async #make(path: string): Promise<boolean> {
    try {
      await writeFile(path, this.#mark, { mode: 0o600, flag: 'wx' });
      return true;
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
      return false;
    }
  }

  async #isCold(path: string): Promise<boolean> {
    const held = await stat(path).catch(() => null);
    return held !== null && Date.now() - held.mtimeMs > COLD;
  }
}
