/**
 * Text ↔ document, with every block that nobody touched written exactly as it came: a signature stands on its text, and
 * `*` for `-` would be a change.
 */
import { commonInOrder, paragraphs } from '../../core/post/split-blocks.ts';
import type { DocNode } from './document.ts';
import { readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface KeptSource {
  readonly document: DocNode;
  /** Call once with the nodes as the editor holds them, in the order they were given. */
  remember(nodes: readonly DocNode[]): void;
  write(nodes: readonly DocNode[]): string;
}

interface Kept {
  readonly source: string;
  readonly nodes: readonly DocNode[];
  /** Filled once the editor holds the nodes; what it adds to them (an empty `type`) is then part of the key. */
  keys: readonly string[];
}

export function keepSource(text: string): KeptSource {
  const blocks: Kept[] = paragraphs(text).map((source) => ({ source, nodes: readMarkdown(source), keys: [] }));
  return {
    document: { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.flatMap((block) => block.nodes) },
    remember(nodes) {
      let at = 0;
      for (const block of blocks) {
        block.keys = nodes.slice(at, at + block.nodes.length).map(keyOf);
        at += block.nodes.length;
      }
    },
    write(nodes) {
      const keys = nodes.map(keyOf);
      const found = findInPlace(blocks, keys);
      for (const block of blocks) if (!found.has(block)) findMoved(block, keys, found);
      const written: string[] = [];
      const starts = new Map([...found].map(([block, at]) => [at, block]));
      for (let at = 0; at < nodes.length;) {
        const block = starts.get(at);
        written.push(block ? block.source : writeMarkdown(nodes[at]!));
        at += block?.keys.length ?? 1;
      }
      return written.filter((one) => one !== '').join('\n\n');
    },
  };
}

/** Where each block stands that still has all its nodes together, in the order they came in. */
function findInPlace(blocks: readonly Kept[], keys: readonly string[]): Map<Kept, number> {
  const pairs = new Map(commonInOrder(blocks.flatMap((block) => block.keys), keys));
  const found = new Map<Kept, number>();
  let first = 0;
  for (const block of blocks) {
    const at = pairs.get(first);
    if (at !== undefined && block.keys.length > 0 && block.keys.every((_, offset) => pairs.get(first + offset) === at + offset)) found.set(block, at);
    first += block.keys.length;
  }
  return found;
}

/** The same nodes elsewhere, where no other block has been found. */
function findMoved(block: Kept, keys: readonly string[], found: Map<Kept, number>): void {
  const taken = new Set([...found].flatMap(([one, at]) => one.keys.map((_, offset) => at + offset)));
  const at = keys.findIndex((_, index) => block.keys.length > 0 && block.keys.every((key, offset) => keys[index + offset] === key && !taken.has(index + offset)));
  if (at !== -1) found.set(block, at);
}

function keyOf(node: DocNode): string {
  return JSON.stringify(node);
}
