/** Does what each outlet would be given fit its rules? Asked at submission, and shown to everybody who signs or publishes. */
import type { Issue } from '../issue.ts';
import { checkOutletText } from './measure-text.ts';
import type { Channel } from './outlet.ts';
import type { Post } from './post.ts';
import { variantFor } from './publishable.ts';

/**
 * Every text written for an outlet, and the original where an officer will post it by hand on a planned outlet. A screen
 * shows the summary of an original, and the site has no limits: there only an own text counts.
 */
export function checkOutlets(post: Post | null, channels: readonly Channel[], planned: readonly string[]): readonly Issue[] {
  if (!post) return [];
  return channels.flatMap((channel) => {
    const own = post.variants.some((one) => one.channel === channel.key);
    if (!own && !(channel.mode === 'hand' && planned.includes(channel.key))) return [];
    return checkOutletText(channel, variantFor(post, channel.key).text, own ? `post.variants.${channel.key}` : 'post.blocks');
  });
}
