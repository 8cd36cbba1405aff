/** The office's rooms in the order they are used, and the tools in its head. A page that has got its route gets its line here. */
import type { IconName } from './components/icon.tsx';

interface Place {
  /** What a page names as its `section`. */
  readonly key: string;
  /** Below `/o/{slug}/`. */
  readonly path: string;
  /** What `pageWords` calls it. */
  readonly name: 'desk' | 'cases' | 'calendar' | 'register' | 'ledger' | 'sops' | 'evaluations' | 'settings' | 'finding' | 'notices';
  readonly icon: IconName;
}

/** Those at the `thumb` stand in a phone's bar, four of them; the rest lies behind "Lainnya". */
export const ROOMS = [
  { key: 'desk', path: 'meja', name: 'desk', icon: 'inbox', thumb: true },
  { key: 'cases', path: 'berkas', name: 'cases', icon: 'folder-open', thumb: true },
  { key: 'calendar', path: 'kalender', name: 'calendar', icon: 'calendar-days', thumb: true },
  { key: 'register', path: 'register', name: 'register', icon: 'notebook-tabs' },
  { key: 'ledger', path: 'tayangan', name: 'ledger', icon: 'megaphone', thumb: true },
  { key: 'sops', path: 'sop', name: 'sops', icon: 'workflow' },
  { key: 'evaluations', path: 'evaluasi', name: 'evaluations', icon: 'chart-column' },
  { key: 'settings', path: 'pengaturan', name: 'settings', icon: 'settings-2', admin: true },
] as const satisfies readonly (Place & { thumb?: true; admin?: true })[];

/** In the head, before the person. `box` looks like a field on a wide screen; `unread` carries the count of `office.unread`. */
export const TOOLS: readonly (Place & { readonly box?: boolean; readonly unread?: boolean })[] = [
  { key: 'search', path: 'cari', name: 'finding', icon: 'search', box: true },
  { key: 'notices', path: 'kabar', name: 'notices', icon: 'bell', unread: true },
];

export type Section = (typeof ROOMS)[number]['key'] | 'account' | 'search' | 'notices';
