/**
 * Uploads that outlive the page: the file itself, its address at the server and what became of it, in the browser's own database.
 * A browser without room, or in private, keeps less; then the file is asked for again, and goes on at the same byte.
 */
import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';

export interface KeptUpload {
  readonly key: string;
  /** The form and field it is for. */
  readonly scope: string;
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  /** Null where the browser could not keep it. */
  readonly file: File | null;
  /** Where the server takes the rest; empty before it was asked. */
  readonly url: string;
  readonly sent: number;
  /** Hash of what arrived; empty until all of it has. */
  readonly hash: string;
  readonly paused: boolean;
  readonly at: number;
  /** When its form was sent; 0 before. */
  readonly handedIn: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
let opened: UseStore | null = null;
const store = () => (opened ??= createStore('kentongan-unggahan', 'berkas'));

/** What this form's field had; older than a day the server has forgotten it too. */
export async function keptFor(scope: string): Promise<readonly KeptUpload[]> {
  try {
    const all = (await entries<string, KeptUpload>(store())).map(([, one]) => one);
    const stale = all.filter((one) => Date.now() - one.at > DAY || (one.handedIn > 0 && Date.now() - one.handedIn > HOUR));
    for (const one of stale) await forget(one.key);
    return all.filter((one) => one.scope === scope && !stale.includes(one)).sort((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

/** Without the file where there is no room for it; not at all where nothing may be kept. */
export async function keep(upload: KeptUpload): Promise<void> {
  try {
    await set(upload.key, upload, store());
  } catch {
    await set(upload.key, { ...upload, file: null }, store()).catch(() => undefined);
  }
}

export async function forget(key: string): Promise<void> {
  await del(key, store()).catch(() => undefined);
}

/** Nothing of it is for who comes to this device next. */
export async function forgetAllUploads(): Promise<void> {
  await clear(store()).catch(() => undefined);
}

/** A form of this case, or the one that opened it, has been taken: what was handed in with it need not be offered again. */
export async function forgetHandedIn(path: string): Promise<void> {
  const opening = path.replace(/[^/]+$/, 'baru');
  try {
    for (const [, one] of await entries<string, KeptUpload>(store())) if (one.handedIn > 0 && (one.scope.startsWith(path) || one.scope.startsWith(opening))) await forget(one.key);
  } catch {
    // Nothing was kept.
  }
}
