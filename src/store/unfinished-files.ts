/**
 * Uploads on their way: bytes grow in `<files>/unfinished` until all are there, over as many visits as it takes. Nodes that share
 * the data folder share these. What nobody went on with for a day is swept away.
 */
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import type { DataStore, Locker } from '@tus/server';
import { folderLocker } from './folder-locker.ts';

/** What became of an upload whose bytes are all there. */
export interface Finished {
  readonly hash: string;
  readonly size: number;
}

export interface UnfinishedFiles {
  readonly datastore: DataStore;
  readonly locker: Locker;
  /** Size promised and size here, and what alone its field takes (`pictures`, `films`; absent for any); null for one that is not there. */
  find(id: string): Promise<{ readonly size: number; readonly offset: number; readonly name: string; readonly wanted?: string | undefined } | null>;
  stream(id: string): ReadStream;
  /** Forgets the bytes and, when it ended well, remembers for a day what became of them: the answer may have been lost on its way. */
  end(id: string, finished: Finished | null): Promise<void>;
  finished(id: string): Promise<Finished | null>;
  /** How many whose id begins so are still growing. */
  count(prefix: string): Promise<number>;
  sweep(): Promise<void>;
}

const DAY = 86_400_000;

/** @param busy what is said to whoever finds an upload being sent from elsewhere */
export async function openUnfinishedFiles(folder: string, busy: () => string): Promise<UnfinishedFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: DAY });
  const at = (id: string, ending = '') => {
    if (!/^[0-9a-f-]{20,80}$/.test(id)) throw new RangeError('not an upload');
    return join(folder, `${id}${ending}`);
  };
  return {
    datastore, locker: folderLocker(folder, busy),
    async find(id) {
      const upload = await datastore.getUpload(id).catch(() => null);
      return upload && { size: upload.size ?? -1, offset: upload.offset, name: upload.metadata?.['filename'] ?? '', wanted: upload.metadata?.['wanted'] ?? undefined };
    },
    stream: (id) => createReadStream(at(id)),
    async end(id, finished) {
      if (finished) {
        const draft = at(id, '.ending');
        const file = await open(draft, 'w', 0o600);
        await file.writeFile(JSON.stringify(finished)).finally(() => file.close());
        await rename(draft, at(id, '.done'));
      }
      await datastore.remove(id).catch(() => undefined);
    },
    async finished(id) {
      const text = await readFile(at(id, '.done'), 'utf8').catch(() => null);
      return text === null ? null : (JSON.parse(text) as Finished);
    },
    async count(prefix) {
      const names = await readdir(folder);
      return names.filter((name) => name.startsWith(prefix) && name.endsWith('.json')).length;
    },
    async sweep() {
      for (const name of await readdir(folder)) {
        const path = join(folder, name);
        const entry = await stat(path).catch(() => null);
        // A head is written once; what counts is when its bytes last grew.
        const bytes = name.endsWith('.json') ? await stat(path.slice(0, -'.json'.length)).catch(() => null) : null;
        const last = Math.max(entry?.mtimeMs ?? 0, bytes?.mtimeMs ?? 0);
        if (entry && Date.now() - last > DAY) await rm(path, { force: true });
      }
    },
  };
}
