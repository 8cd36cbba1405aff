/** Drafts on the device itself: kept through a closed tab, a dead line and an expired session. */
import { createStore, del, get, set } from 'idb-keyval';
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

/** @param key names the case and the person, so that two people at one computer keep theirs apart */
export function deviceDrafts(key: string): DeviceDrafts {
  const store = createStore('kentongan-naskah', 'drafts');
  return { load: () => get<DeviceDraft>(key, store), save: (draft) => set(key, draft, store), drop: () => del(key, store) };
}
