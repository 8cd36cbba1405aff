/**
 * The parts a signature can stand on: title, order, each block, each picture, each variant.
 * A part's canonical text is what gets hashed (by the corridor); equal text, equal hash.
 */
import type { Post } from './post.ts';

/** `title`, `order`, `block:b1`, `media:m1`, `variant:instagram`. */
export type PartId = string;
/** Hash of every part of a post, lower-case hex SHA-256 of its canonical text. */
export type PartHashes = Readonly<Record<PartId, string>>;

/** Every part with the text its hash is taken over. JSON arrays, so that no two fields can run together. */
export function partTexts(post: Post): Readonly<Record<PartId, string>> {
  const texts: Record<PartId, string> = {
    title: JSON.stringify([post.title, post.summary, post.category, post.informationKind]),
    order: JSON.stringify([post.blocks.map((block) => block.id), post.media.map((media) => media.id)]),
  };
  for (const block of post.blocks) texts[`block:${block.id}`] = JSON.stringify([block.text]);
  for (const media of post.media) texts[`media:${media.id}`] = JSON.stringify([media.file, media.alt, media.caption, media.credit, ...focusOf(media)]);
  for (const variant of post.variants) texts[`variant:${variant.channel}`] = JSON.stringify([variant.text, variant.media]);
  return texts;
}

/** Part of the text only when somebody set it, so that what was signed before keeps its hash. */
function focusOf({ focus }: Post['media'][number]): readonly (readonly number[])[] {
  return focus ? [[focus.x, focus.y]] : [];
}

/** Parts whose hash differs between two versions, added and removed ones included. */
export function changedParts(before: PartHashes, after: PartHashes): readonly PartId[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all].filter((part) => before[part] !== after[part]).sort();
}
