/**
 * How long a text is for one outlet, and what of it is over the outlet's rules. The heart, the form and the counter that
 * runs while somebody types ask this same file.
 */
import { error, type Issue } from '../issue.ts';
import type { Channel } from './outlet.ts';
import { outletText } from './plain-caption.ts';

export interface TextMeasure {
  /** In the outlet's own unit. */
  readonly length: number;
  readonly hashtags: number;
  readonly mentions: number;
}

type Rules = Pick<Channel, 'key' | 'name' | 'mode' | 'textLimit' | 'textUnit' | 'hashtagLimit' | 'mentionLimit'>;

/** What must not stand before a sign is matched with it: browsers of some years ago cannot look behind. */
const HASHTAG = /(?:^|[^\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu;
/** A mail address is no mention. */
const MENTION = /(?:^|[^\p{L}\p{N}_.@])@[\p{L}\p{N}_.]+/gu;

/** Characters as a reader counts them (an emoji of one code point is one), or bytes as they are stored. */
export function measureText(text: string, unit: Channel['textUnit'] = 'characters'): TextMeasure {
  const sent = text.trim();
  return { length: unit === 'bytes' ? countBytes(sent) : [...sent].length, hashtags: sent.match(HASHTAG)?.length ?? 0, mentions: sent.match(MENTION)?.length ?? 0 };
}

/** What the outlet would not take, with its name and by how much; place as given. */
export function checkOutletText(channel: Rules, text: string, place: string): readonly Issue[] {
  const unit = channel.textUnit ?? 'characters';
  const { length, hashtags, mentions } = measureText(outletText(channel, text), unit);
  const { key, name, textLimit, hashtagLimit, mentionLimit } = channel;
  const over = (code: string, count: number, limit: number | null | undefined) =>
    limit === null || limit === undefined || count <= limit ? [] : [error(code, place, { channel: key, name, count, limit, over: count - limit, unit })];
  return [...over('variant.too-long', length, textLimit), ...over('variant.too-many-hashtags', hashtags, hashtagLimit), ...over('variant.too-many-mentions', mentions, mentionLimit)];
}

/** UTF-8, without an encoder: the heart knows none. */
function countBytes(text: string): number {
  let bytes = 0;
  for (const one of text) {
    const point = one.codePointAt(0)!;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
