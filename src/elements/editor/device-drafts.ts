/** Drafts on the device itself: kept through a closed tab, a dead line and an expired session, until the office has them. */
import { createStore, clear, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { DraftFields } from '../../core/post/draft.ts';

export interface DeviceDraft {
  readonly fields: DraftFields;
  /** Version of the case the form began with. */
  readonly base: number;
  /** When it was typed, by the device's clock. */
  readonly at: string;
  /** The form was sent with exactly this. */
  readonly sent: boolean;
  /** An earlier draft that was offered and neither restored nor thrown away. */
  readonly older?: DeviceDraft;
}

export interface DeviceDrafts {
  load(): Promise<DeviceDraft | undefined>;
  save(draft: DeviceDraft): Promise<void>;
  drop(): Promise<void>;
}

/** Whoever has not come back by then has the office's copy, or begins anew. */
const KEPT_FOR = 14 * 86_400_000;
let opened: UseStore | null = null;
const store = () => (opened ??= createStore('kentongan-naskah', 'drafts'));

/** @param key names the case, then the person, so that two people at one computer keep theirs apart */
export function deviceDrafts(key: string): DeviceDrafts {
  return { load: async () => get<DeviceDraft>(key, store()), save: async (draft) => set(key, draft, store()), drop: async () => del(key, store()) };
}

/** What was typed long ago, in any case, by anybody at this device. */
export async function forgetOldDrafts(): Promise<void> {
  for (const [key, draft] of await entries<string, DeviceDraft>(store())) if (Date.parse(draft.at) < Date.now() - KEPT_FOR) await del(key, store());
}

/** The office has confirmed the form of this case: what was sent with it is no longer a draft. */
export async function forgetSentDrafts(caseId: string): Promise<void> {
  for (const [key, { sent, older }] of await entries<string, DeviceDraft>(store())) {
    if (!sent || !key.startsWith(`${caseId} `)) continue;
    await (older ? set(key, older, store()) : del(key, store()));
  }
}

/** At a computer several people use, nobody reads what another has typed. */
export async function forgetAllDrafts(): Promise<void> {
  await clear(store());
}
