/**
 * A change to one text as a few characters: where, how many go, what comes. What an autosave sends over a bad line.
 * Offsets count UTF-16 units, as every text in a browser and on the server does.
 */
export interface TextPatch {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The one stretch that differs; null when nothing does. Never cuts a character in two. */
export function makePatch(before: string, after: string): TextPatch | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (isCut(before, head) || isCut(after, head)) head--;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isCut(before, before.length - tail) || isCut(after, after.length - tail)) tail--;
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) };
}

/** Null when the patch was made for another text. */
export function applyPatch(before: string, { at, remove, insert }: TextPatch): string | null {
  if (at + remove > before.length) return null;
  return before.slice(0, at) + insert + before.slice(at + remove);
}

/** Is this between the two halves of one character? */
function isCut(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
