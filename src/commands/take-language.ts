/** `--lang id|en` anywhere in a command. Not what the machine prefers: many were installed in English, by somebody else. */
import type { Language } from '../texts/language.ts';

export function takeLanguage(words: readonly string[]): { readonly language: Language; readonly words: readonly string[] } {
  const at = words.indexOf('--lang');
  if (at === -1) return { language: 'id', words };
  return { language: words[at + 1] === 'en' ? 'en' : 'id', words: words.toSpliced(at, 2) };
}
