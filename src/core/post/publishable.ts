/**
 * What remains of a post after a decision in part: refused parts are gone from every channel,
 * and nothing that leans on a refused part comes through.
 */
import type { PartId } from './parts.ts';
import type { Post } from './post.ts';

/** The post without its refused parts, or null when its title was refused or no text and no picture is left. */
export function publishable(post: Post, refused: ReadonlySet<PartId>): Post | null {
  if (refused.has('title')) return null;
  const blocks = post.blocks.filter((block) => !refused.has(`block:${block.id}`));
  const media = post.media.filter((item) => !refused.has(`media:${item.id}`));
  if (blocks.length === 0 && media.length === 0) return null;
  const kept = new Set(media.map((item) => item.id));
  const variants = post.variants
    .filter((variant) => !refused.has(`variant:${variant.channel}`))
    .map((variant) => ({ ...variant, media: variant.media.filter((id) => kept.has(id)) }));
  return { ...post, blocks, media, variants };
}

/** May this channel show anything at all? A channel whose own variant was refused is silent, not given the original. */
export function isChannelOpen(post: Post, channel: string, refused: ReadonlySet<PartId>): boolean {
  return !refused.has(`variant:${channel}`) && publishable(post, refused) !== null;
}

/** The form one channel shows: its own variant, else the original. Call with a publishable post. */
export function variantFor(post: Post, channel: string): { readonly text: string; readonly media: readonly string[] } {
  const own = post.variants.find((variant) => variant.channel === channel);
  if (own) return { text: own.text, media: own.media };
  return { text: post.blocks.map((block) => block.text).join('\n\n'), media: post.media.map((item) => item.id) };
}
