/**
 * What the cellar (rows and bytes) can report. Sentences are in `texts/store-issues.ts`.
 * Errors stop the program at its door; `store.creating`, `store.recovering`, `store.server-lost` and
 * `store.server-back` only tell the operator what is going on.
 */
export type StoreIssueCode =
  | 'store.creating'
  | 'store.recovering'
  | 'store.server-lost'
  | 'store.server-back'
  | 'store.no-binaries'
  | 'store.folder-not-writable'
  | 'store.folder-of-another-user'
  | 'store.cannot-run-as-root'
  | 'store.made-by-newer-server'
  | 'store.made-by-older-server'
  | 'store.disk-full'
  | 'store.server-failed'
  | 'store.server-unreachable'
  | 'store.server-too-old'
  | 'store.migration-misnumbered'
  | 'store.migration-changed'
  | 'store.migration-failed'
  | 'store.database-newer'
  | 'store.secret-broken';
