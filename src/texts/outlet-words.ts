/** How long a text is for one outlet, in words: beside the form, and while somebody types. */
import { measureText } from '../core/post/measure-text.ts';
import type { Channel } from '../core/post/outlet.ts';
import { outletText } from '../core/post/plain-caption.ts';

type Rules = Pick<Channel, 'mode' | 'textLimit' | 'textUnit' | 'hashtagLimit' | 'mentionLimit'>;

export interface CountedText {
  readonly words: string;
  readonly over: boolean;
}

const figure = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

/** "340 dari 2.200 karakter, sisa 1.860. 3 dari 30 tagar." */
export function countForOutlet(rules: Rules, text: string): CountedText {
  const unit = rules.textUnit === 'bytes' ? 'bita' : 'karakter';
  const { length, hashtags, mentions } = measureText(outletText(rules, text), rules.textUnit);
  const counts = [
    { count: length, limit: rules.textLimit ?? null, name: unit, always: true },
    { count: hashtags, limit: rules.hashtagLimit ?? null, name: 'tagar', always: false },
    { count: mentions, limit: rules.mentionLimit ?? null, name: 'sebutan akun', always: false },
  ].filter((one) => one.always || (one.limit !== null && one.count > 0));
  return { words: counts.map(wordCount).join(' '), over: counts.some(({ count, limit }) => limit !== null && count > limit) };
}

function wordCount({ count, limit, name }: { count: number; limit: number | null; name: string }): string {
  if (limit === null) return `${figure(count)} ${name}, tanpa batas.`;
  const left = limit - count;
  return `${figure(count)} dari ${figure(limit)} ${name}, ${left < 0 ? `lebih ${figure(-left)}` : `sisa ${figure(left)}`}.`;
}
