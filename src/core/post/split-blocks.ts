/**
 * One text area ↔ blocks. Blank lines part the blocks; a block whose text is unchanged keeps its id, and with it
 * the signatures on it. A changed block keeps its id where it clearly stands in the old one's place.
 */
import type { Block } from './post.ts';

export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

export function splitBlocks(text: string, before: readonly Block[]): Block[] {
  const texts = keepWhole(paragraphs(text), before);
  const ids: (string | null)[] = texts.map(() => null);
  const free = new Set(before.map((_, index) => index));
  const give = (to: number, from: number) => {
    ids[to] = before[from]!.id;
    free.delete(from);
  };
  const anchors = commonInOrder(texts, before.map((block) => block.text));
  for (const [to, from] of anchors) give(to, from);
  // What moved elsewhere unchanged.
  texts.forEach((one, to) => {
    const from = ids[to] === null ? [...free].find((index) => before[index]!.text === one) : undefined;
    if (from !== undefined) give(to, from);
  });
  // What was rewritten in place: between the same two neighbours, like for like.
  const edges: readonly (readonly [number, number])[] = [[-1, -1], ...anchors, [texts.length, before.length]];
  for (let edge = 1; edge < edges.length; edge++) {
    const [[to0, from0], [to1, from1]] = [edges[edge - 1]!, edges[edge]!];
    const open = [...free].filter((index) => index > from0 && index < from1).sort((a, b) => a - b);
    const places = texts.map((_, to) => to).filter((to) => to > to0 && to < to1 && ids[to] === null);
    for (const [to, from] of pairAlike(places.map((to) => texts[to]!), open.map((index) => before[index]!.text))) give(places[to]!, open[from]!);
  }
  const next = counter(before);
  return texts.map((one, index) => ({ id: ids[index] ?? next(), text: one }));
}

/** What blank lines part, as blocks have it. */
export function paragraphs(text: string): string[] {
  return text.replaceAll('\r\n', '\n').split(/\n(?:[ \t]*\n)+/).map((one) => one.replace(/^(?:[ \t]*\n)+|\s+$/g, '')).filter((one) => one.trim() !== '');
}

/** A block that holds blank lines of its own (a list, written by a program) stays one block while it is unchanged. */
function keepWhole(texts: readonly string[], before: readonly Block[]): string[] {
  let result = [...texts];
  for (const block of before) {
    const run = paragraphs(block.text);
    if (run.length < 2) continue;
    const at = result.findIndex((_, index) => run.every((one, offset) => result[index + offset] === one));
    if (at !== -1) result = [...result.slice(0, at), block.text, ...result.slice(at + run.length)];
  }
  return result;
}

/** Longest common subsequence as pairs of indexes, both rising. */
export function commonInOrder(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1]! + 1 : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Pairs of indexes, both rising: as many as can be, and of those the most alike. */
function pairAlike(a: readonly string[], b: readonly string[]): [number, number][] {
  const words = [a, b].map((list) => list.map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))));
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const paired = (i: number, j: number) => 2 + alike(words[0]![i]!, words[1]![j]!) + best[(i + 1) * width + j + 1]!;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) best[i * width + j] = Math.max(paired(i, j), best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (best[i * width + j] === paired(i, j)) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** How many of their words two texts share, from 0 to 1. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** `b7` after `b6`: an id that was given before is never given to another text. */
function counter(before: readonly Block[]): () => string {
  let last = Math.max(0, ...before.map((block) => Number(/^b(\d{1,9})$/.exec(block.id)?.[1] ?? 0)));
  return () => `b${++last}`;
}
