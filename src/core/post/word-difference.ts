/**
 * What was taken from a text and what was added, word by word. Kept and removed pieces give the old text back,
 * kept and added ones the new; the time is bounded however long and however different the two are.
 */
export interface Piece {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** More edits than this, and the two are compared sentence by sentence; still more, and they stand side by side. */
const MOST_EDITS = 600;
/** Less in common than this, and single kept words would only be confetti. */
const LEAST_KEPT = 0.25;
const WORDS = /\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const SENTENCES = /[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$/gu;

export function differText(before: string, after: string): readonly Piece[] {
  if (before === after) return tidy([{ kind: 'kept', text: before }]);
  const pieces = differTokens(split(before, WORDS), split(after, WORDS)) ?? differTokens(split(before, SENTENCES), split(after, SENTENCES));
  const whole = tidy([{ kind: 'removed', text: before }, { kind: 'added', text: after }]);
  if (!pieces) return whole;
  const read = tidy(bridge(pieces));
  const kept = read.reduce((sum, one) => sum + (one.kind === 'kept' ? one.text.length : 0), 0);
  return kept < LEAST_KEPT * Math.min(before.length, after.length) ? whole : read;
}

function split(text: string, by: RegExp): readonly string[] {
  return text.match(by) ?? [];
}

/** Equal ends first, then the shortest way between the rest; undefined when that way is too long. */
function differTokens(before: readonly string[], after: readonly string[]): readonly Piece[] | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const middle = shortestWay(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return middle && [{ kind: 'kept', text: before.slice(0, head).join('') }, ...middle, { kind: 'kept', text: before.slice(before.length - tail).join('') }];
}

/** Myers, "An O(ND) difference algorithm" (1986): the furthest point on every diagonal, edit by edit, and the way back. */
function shortestWay(a: readonly string[], b: readonly string[]): Piece[] | undefined {
  const rounds: Int32Array[] = [];
  let furthest = new Int32Array([0, 0, 0]);
  for (let edits = 0; edits <= Math.min(MOST_EDITS, a.length + b.length); edits++) {
    rounds.push(furthest);
    const next = new Int32Array(2 * edits + 5);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = step(furthest, edits, diagonal);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next[diagonal + edits + 2] = x;
      if (x >= a.length && x - diagonal >= b.length) return wayBack(a, b, rounds);
    }
    furthest = next;
  }
  return undefined;
}

/** Row `furthest` holds the diagonals of the round before, middle at its middle. */
const at = (furthest: Int32Array, diagonal: number) => furthest[diagonal + (furthest.length - 1) / 2] ?? 0;

function comesDown(furthest: Int32Array, edits: number, diagonal: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(furthest, diagonal - 1) < at(furthest, diagonal + 1));
}

function step(furthest: Int32Array, edits: number, diagonal: number): number {
  if (edits === 0) return 0;
  return comesDown(furthest, edits, diagonal) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
}

function wayBack(a: readonly string[], b: readonly string[], rounds: readonly Int32Array[]): Piece[] {
  const pieces: Piece[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const diagonal = x - y;
    const down = comesDown(rounds[edits]!, edits, diagonal);
    const start = step(rounds[edits]!, edits, diagonal);
    for (; x > start; x--, y--) pieces.push({ kind: 'kept', text: a[x - 1]! });
    if (edits === 0) break;
    if (down) pieces.push({ kind: 'added', text: b[--y]! });
    else pieces.push({ kind: 'removed', text: a[--x]! });
  }
  return pieces.reverse();
}

/** A lone space between two changes belongs to both: "lima belas" for "tujuh puluh" is one change, not two. */
function bridge(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((one, index): Piece[] => {
    const between = one.kind === 'kept' && one.text.trim() === '' && changed(pieces[index - 1]) && changed(pieces[index + 1]);
    return between ? [{ kind: 'removed', text: one.text }, { kind: 'added', text: one.text }] : [one];
  });
}

const changed = (piece: Piece | undefined) => piece !== undefined && piece.kind !== 'kept';

/** Neighbours of a kind become one, removed before added, nothing empty. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  let kept = '';
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'kept') {
      flush();
      kept += text;
      continue;
    }
    if (kept !== '') result.push({ kind: 'kept', text: kept });
    kept = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  if (kept !== '') result.push({ kind: 'kept', text: kept });
  return result;
}
