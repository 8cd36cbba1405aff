/** What stopped a command, in a sentence for the one who started it. */
import { storeIssues } from '../texts/store-issues.ts';
import { Trouble } from '../store/trouble.ts';

export function wordFailure(failure: unknown): string {
  if (failure instanceof Trouble) return (storeIssues as Readonly<Record<string, { id(issue: Trouble['issue']): string }>>)[failure.issue.code]?.id(failure.issue) ?? failure.issue.code;
  if (failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE') return 'Port itu sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=3001 npm start.';
  return failure instanceof Error ? failure.message : String(failure);
}
