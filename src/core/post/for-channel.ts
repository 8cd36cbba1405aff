/** The post as one channel's public sees it: own text where it has one, nothing refused, no other channel's form. */
import type { PartId } from './parts.ts';
import type { Post } from './post.ts';
import { isChannelOpen, publishable } from './publishable.ts';

/** Null when the channel must stay silent. */
export function forChannel(post: Post, channel: string, refused: ReadonlySet<PartId>): Post | null {
  const kept = isChannelOpen(post, channel, refused) ? publishable(post, refused) : null;
  if (!kept) return null;
  const own = kept.variants.find((variant) => variant.channel === channel);
  if (!own) return { ...kept, variants: [] };
  const media = own.media.flatMap((id) => kept.media.filter((item) => item.id === id));
  return { ...kept, blocks: [{ id: 'materi', text: own.text }], media, variants: [] };
}
