/** How long a text is for one outlet, in words: beside the form, and while somebody types. */
import { measureText } from '../core/post/measure-text.ts';
import type { Channel } from '../core/post/outlet.ts';
import { outletText } from '../core/post/plain-caption.ts';
import { inBoth } from './language.ts';

type Rules = Pick<Channel, 'mode' | 'textLimit' | 'textUnit' | 'hashtagLimit' | 'mentionLimit'>;

export interface CountedText {
  readonly words: string;
  readonly over: boolean;
}

const grouped = (number: number, mark: string) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

const words = inBoth({
  bytes: 'bita', characters: 'karakter', hashtags: 'tagar', mentions: 'sebutan akun',
  figure: (number: number) => grouped(number, '.'),
  unlimited: (count: string, name: string) => `${count} ${name}, tanpa batas.`,
  counted: (count: string, limit: string, name: string) => `${count} dari ${limit} ${name}`,
  left: (left: string) => `sisa ${left}.`,
  over: (over: string) => `lebih ${over}.`,
}, {
  bytes: 'bytes', characters: 'characters', hashtags: 'hashtags', mentions: 'mentions',
  figure: (number) => grouped(number, ','),
  unlimited: (count, name) => `${count} ${name}, no limit.`,
  counted: (count, limit, name) => `${count} of ${limit} ${name}`,
  left: (left) => `${left} left.`,
  over: (over) => `${over} too many.`,
});

/** "340 dari 2.200 karakter, sisa 1.860. 3 dari 30 tagar." */
export function countForOutlet(rules: Rules, text: string): CountedText {
  const unit = rules.textUnit === 'bytes' ? words.bytes : words.characters;
  const { length, hashtags, mentions } = measureText(outletText(rules, text), rules.textUnit);
  const counts = [
    { count: length, limit: rules.textLimit ?? null, name: unit, always: true },
    { count: hashtags, limit: rules.hashtagLimit ?? null, name: words.hashtags, always: false },
    { count: mentions, limit: rules.mentionLimit ?? null, name: words.mentions, always: false },
  ].filter((one) => one.always || (one.limit !== null && one.count > 0));
  return { words: counts.map(wordCount).join(' '), over: counts.some(({ count, limit }) => limit !== null && count > limit) };
}

function wordCount({ count, limit, name }: { count: number; limit: number | null; name: string }): string {
  const { figure } = words;
  if (limit === null) return words.unlimited(figure(count), name);
  const left = limit - count;
  return `${words.counted(figure(count), figure(limit), name)}, ${left < 0 ? words.over(figure(-left)) : words.left(figure(left))}`;
}
