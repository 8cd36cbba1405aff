/** Decisions taken on this device, until the office has them: a few hundred bytes each, in the browser's own database. */
import { createStore, del, entries, promisifyRequest, set } from 'idb-keyval';

export interface KeptVerdict {
  /** The idempotency key of the form: the same decision is never two. */
  readonly key: string;
  /** Whose it is; another person at this device neither sees nor sends it. */
  readonly person: string;
  readonly action: string;
  readonly casePath: string;
  readonly title: string;
  readonly answer: string;
  /** The form as it stood, with the version and the content's mark it was taken on. */
  readonly fields: readonly (readonly [string, string])[];
  readonly seen: number;
  readonly at: number;
  readonly state: 'waiting' | 'signed-out' | 'sent' | 'stale' | 'refused';
  /** When it was taken in, or why it was not. */
  readonly words: string;
}

const store = createStore('kentongan-putusan', 'putusan');
const KEPT_FOR = 7 * 86_400_000;

export async function keepVerdict(verdict: KeptVerdict): Promise<void> {
  await set(verdict.key, verdict, store);
}

/** One that was forgotten meanwhile stays forgotten. */
export async function changeVerdict(key: string, change: Partial<KeptVerdict>): Promise<void> {
  await store('readwrite', async (kept) => {
    const old = await promisifyRequest<KeptVerdict | undefined>(kept.get(key));
    if (old) await promisifyRequest(kept.put({ ...old, ...change }, key));
  });
}

export async function forgetVerdict(key: string): Promise<void> {
  await del(key, store);
}

/** Oldest first; what ended a week ago is gone. */
export async function listVerdicts(): Promise<readonly KeptVerdict[]> {
  const all = (await entries<string, KeptVerdict>(store)).map(([, one]) => one).sort((a, b) => a.at - b.at);
  const old = all.filter((one) => !isOpen(one) && one.at < Date.now() - KEPT_FOR);
  for (const one of old) await forgetVerdict(one.key);
  return all.filter((one) => !old.includes(one));
}

/** Not yet at the office. */
export function isOpen(verdict: KeptVerdict): boolean {
  return verdict.state === 'waiting' || verdict.state === 'signed-out';
}
