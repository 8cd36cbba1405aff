/** Hashes of a post's parts. The heart knows no cryptography; it is given these. */
import { createHash } from 'node:crypto';
import { partTexts, type PartHashes } from '../core/post/parts.ts';
import type { Post } from '../core/post/post.ts';

export function contentHashes(post: Post): PartHashes {
  return Object.fromEntries(Object.entries(partTexts(post)).map(([part, text]) => [part, createHash('sha256').update(text).digest('hex')]));
}
