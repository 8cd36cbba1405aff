/**
 * How a post looks on one outlet, and what the outlet would cut or refuse.
 * The figures beyond an office's own settings are the platforms' as read on 2026-09-11 (Instagram) and 2026-10-06 (YouTube).
 */
import { error, warning, type Issue } from '../issue.ts';
import { forChannel } from './for-channel.ts';
import { checkOutletText } from './measure-text.ts';
import { kindOf, type OutletKind } from './outlet-kind.ts';
import type { Channel } from './outlet.ts';
import type { PartId } from './parts.ts';
import { plainCaption } from './plain-caption.ts';
import type { Media, Post } from './post.ts';
import { variantFor } from './publishable.ts';

export interface OutletLook {
  readonly kind: OutletKind;
  /** Null when the channel stays silent. */
  readonly post: Post | null;
  /** As the outlet shows it: plain where it knows no Markdown. */
  readonly text: string;
  /** What stands before "selengkapnya". */
  readonly folded: string;
  readonly hashtags: readonly string[];
  readonly media: readonly Media[];
  readonly issues: readonly Issue[];
}

const INSTAGRAM = { fold: 125, pictures: 10 };
const YOUTUBE = { title: 100 };
const FACEBOOK_FOLD = 480;
/** Longer text on a screen is cut: nobody standing before it would read it to its end. */
export const SCREEN_TEXT = 220;
const FOLD: Partial<Record<OutletKind, number>> = { instagram: INSTAGRAM.fold, facebook: FACEBOOK_FOLD, youtube: 157 };

export function lookOn(channel: Channel, post: Post, refused: ReadonlySet<PartId>): OutletLook {
  const kind = kindOf(channel);
  const shown = forChannel(post, channel.key, refused);
  if (!shown) return { kind, post: null, text: '', folded: '', hashtags: [], media: [], issues: [warning('outlet.silent', channel.key, { channel: channel.name })] };
  const markdown = variantFor(shown, channel.key).text;
  const text = channel.mode === 'hand' ? plainCaption(markdown) : markdown;
  const hashtags = [...new Set(text.match(/(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+/gu) ?? [])];
  const look = { kind, post: shown, text, folded: fold(text, FOLD[kind] ?? Infinity), hashtags, media: shown.media };
  return { ...look, issues: checkLook(channel, look, post.media.length) };
}

/** What a screen shows under the title: its own text, else the summary, else the original. Of a post as its channel shows it. */
export function screenText(post: Post): string {
  return post.summary === '' || post.blocks[0]?.id === 'materi' ? variantFor(post, '').text : post.summary;
}

function fold(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 25)).trimEnd();
}

/** @param pictures the whole post has, before anybody chose among them */
function checkLook(channel: Channel, look: Omit<OutletLook, 'issues'> & { readonly post: Post }, pictures: number): readonly Issue[] {
  const { kind, text, media, post } = look;
  const about = { channel: channel.name };
  const issues: Issue[] = [];
  // A screen shows the summary of an original, and the site has no limits: there only an own text is measured.
  if (channel.mode === 'hand' || post.blocks[0]?.id === 'materi') issues.push(...checkOutletText(channel, text, channel.key));
  if (kind === 'screen' && plainCaption(screenText(post)).length > SCREEN_TEXT) issues.push(warning('outlet.screen-cut', channel.key, { ...about, limit: SCREEN_TEXT }));
  if (kind === 'instagram') {
    if (media.length === 0) issues.push(error('outlet.picture-missing', channel.key, { ...about, pictures }));
    if (media.length > INSTAGRAM.pictures) issues.push(error('outlet.too-many-pictures', channel.key, { ...about, pictures: media.length, limit: INSTAGRAM.pictures }));
    if (/https?:\/\//.test(text)) issues.push(warning('outlet.link-dead', channel.key, about));
  }
  if (kind === 'youtube') {
    if (post.title.length > YOUTUBE.title) issues.push(error('outlet.title-too-long', channel.key, { ...about, length: post.title.length, limit: YOUTUBE.title }));
    if (/[<>]/.test(post.title + text)) issues.push(error('outlet.angle-brackets', channel.key, about));
  }
  return issues;
}
