/** What stopped a command, in a sentence for the one who started it. */
import { speak } from '../doors/language.ts';
import { helpWords } from '../texts/command-words.ts';
import type { Language } from '../texts/language.ts';
import { wordStoreIssue } from '../texts/store-issues.ts';
import { Trouble } from '../store/trouble.ts';

export function wordFailure(failure: unknown, language: Language): string {
  if (failure instanceof Trouble) return wordStoreIssue(failure.issue, language);
  if (failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE') return speak(language, () => helpWords.portTaken);
  return failure instanceof Error ? failure.message : String(failure);
}
