import { expect, it } from 'vitest';
import { checkOutlets } from './check-outlets.ts';
import { checkOutletText, measureText } from './measure-text.ts';
import type { Channel } from './outlet.ts';
import { Post } from './post.ts';

const channel = (key: string, rules: Partial<Channel> = {}): Channel => ({ key, name: key, mode: 'hand', linkHosts: [], textLimit: null, ratio: null, ...rules });
const codes = (issues: readonly { code: string }[]) => issues.map((one) => one.code);

it('counts an emoji as one character and as four bytes', () => {
  expect(measureText('Ayo 👍').length).toBe(5);
  expect(measureText('Ayo 👍', 'bytes').length).toBe(8);
  expect(measureText('Résumé ☂', 'bytes').length).toBe(new TextEncoder().encode('Résumé ☂').length);
});

it('counts hashtags and mentions, but no mail address and no number sign', () => {
  expect(measureText('#KerjaBakti bersama @pemdes.bunder, surel info@bunder.example, harga C#4 dan # saja')).toMatchObject({ hashtags: 1, mentions: 1 });
});

it('says by how much a text is over, with the outlet\'s name', () => {
  expect(checkOutletText(channel('instagram', { name: 'Instagram', textLimit: 10 }), 'a'.repeat(15), 'p')).toMatchObject([{ code: 'variant.too-long', place: 'p', data: { name: 'Instagram', limit: 10, over: 5, unit: 'characters' } }]);
  expect(codes(checkOutletText(channel('instagram', { hashtagLimit: 1, mentionLimit: 1 }), '#a #b @c @d', ''))).toEqual(['variant.too-many-hashtags', 'variant.too-many-mentions']);
  expect(codes(checkOutletText(channel('youtube', { textLimit: 5, textUnit: 'bytes' }), 'éééa', ''))).toEqual(['variant.too-long']);
  expect(checkOutletText(channel('website'), 'a'.repeat(99_999), '')).toEqual([]);
});

it('counts what an officer pastes, not the signs of Markdown', () => {
  expect(checkOutletText(channel('instagram', { textLimit: 5 }), '**tebal**', '')).toEqual([]);
  expect(codes(checkOutletText(channel('videotron', { mode: 'screen', textLimit: 5 }), '**tebal**', ''))).toEqual(['variant.too-long']);
});

it('looks at every own text, and at the original only where an officer will post it by hand', () => {
  const post = Post.parse({ title: 'Kerja bakti', blocks: [{ id: 'b1', text: 'a'.repeat(50) }], variants: [{ channel: 'facebook', text: 'a'.repeat(20), media: [] }] });
  const all = [channel('instagram', { textLimit: 10 }), channel('facebook', { textLimit: 10 }), channel('videotron', { textLimit: 10, mode: 'screen' }), channel('website', { mode: 'site', textLimit: 10 })];
  expect(checkOutlets(post, all, []).map((one) => one.place)).toEqual(['post.variants.facebook']);
  expect(checkOutlets(post, all, ['instagram', 'videotron', 'website']).map((one) => one.place)).toEqual(['post.blocks', 'post.variants.facebook']);
  expect(checkOutlets(null, all, ['instagram'])).toEqual([]);
});
