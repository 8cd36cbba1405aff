/** An office's own ready sentences for dispositions: one a line, short, and few enough to choose from. */
import { error, type Issue } from '../issue.ts';

export const MOST_PHRASES = 30;
export const LONGEST_PHRASE = 200;

/** Lines as somebody typed them; empty ones and repetitions go. */
export function readPhrases(text: string): readonly string[] {
  return [...new Set(text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== ''))];
}

export function checkPhrases(phrases: readonly string[]): readonly Issue[] {
  if (phrases.length > MOST_PHRASES) return [error('office.phrases-too-many', 'phrases', { count: phrases.length, most: MOST_PHRASES })];
  const row = phrases.findIndex((one) => [...one].length > LONGEST_PHRASE);
  return row === -1 ? [] : [error('office.phrase-too-long', 'phrases', { row: row + 1, length: [...(phrases[row] ?? '')].length, limit: LONGEST_PHRASE })];
}
