/** Sentences that stand ready for the note of a disposition. They go on a paper, so they stay Indonesian. */
import { readPhrases } from '../core/settings/phrases.ts';

/** As offices usually write them. */
export const dispositionPhrases: readonly string[] = [
  'Untuk ditindaklanjuti sesuai ketentuan.',
  'Mohon disusun materinya dan dilaporkan sebelum tayang.',
  'Mohon dipelajari dan disampaikan saran.',
  'Mohon dikoordinasikan dengan pihak terkait.',
  'Mohon diwakili dan dilaporkan hasilnya.',
  'Untuk diketahui dan disimpan.',
];

/** The office's own, or the usual ones. */
export function phrasesOf({ phrases = [] }: { readonly phrases?: readonly string[] | undefined }): readonly string[] {
  return phrases.length > 0 ? phrases : dispositionPhrases;
}

/** What an office typed; undefined where it is nothing of its own, so that it keeps following the usual ones. */
export function ownPhrases(text: string): readonly string[] | undefined {
  const phrases = readPhrases(text);
  return phrases.length === 0 || phrases.join('\n') === dispositionPhrases.join('\n') ? undefined : phrases;
}
