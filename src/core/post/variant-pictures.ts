/**
 * Which pictures go out with a text written for one channel: all of the post's, unless its writer chose some. And which channels
 * cannot be posted to because nothing of the post's pictures is left for them.
 */
import { error, type Issue } from '../issue.ts';
import { kindOf } from './outlet-kind.ts';
import type { Channel } from './outlet.ts';
import { MOST_VARIANT_PICTURES, type Media, type Post, type Variant } from './post.ts';
import { variantFor } from './publishable.ts';

/** Where somebody meets a channel without its picture; each has something else to do about it. */
export type PictureMoment = 'write' | 'sign' | 'choose' | 'publish' | 'post';

/** What the form and its module call a choice of one's own. */
export const OWN_CHOICE = 'sendiri';

/** The pictures of a text that follows the original. */
export function allPictures(media: readonly Pick<Media, 'id'>[]): string[] {
  return media.slice(0, MOST_VARIANT_PICTURES).map((one) => one.id);
}

export function followsPictures(variant: Pick<Variant, 'media'>, media: readonly Pick<Media, 'id'>[]): boolean {
  return variant.media.join() === allPictures(media).join();
}

/** An outlet that takes no post without a picture. */
export function needsPicture(channel: Channel): boolean {
  return kindOf(channel) === 'instagram';
}

/** One issue for every channel that needs a picture and would get none: those planned, and those a text was written for. */
export function checkPictures(post: Post | null, channels: readonly Channel[], planned: readonly string[], at: PictureMoment): readonly Issue[] {
  if (!post) return [];
  return channels.flatMap((channel) => {
    const meant = planned.includes(channel.key) || post.variants.some((one) => one.channel === channel.key);
    if (!meant || !needsPicture(channel) || variantFor(post, channel.key).media.length > 0) return [];
    return [error('outlet.picture-missing', channel.key, { channel: channel.name, pictures: post.media.length, at })];
  });
}
