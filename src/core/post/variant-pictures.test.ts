import { expect, it } from 'vitest';
import { content } from '../../../test/one-case.ts';
import { mergePosts } from './merge-posts.ts';
import type { Channel } from './outlet.ts';
import { allPictures, checkPictures, followsPictures } from './variant-pictures.ts';

const channel = (key: string, more: Partial<Channel> = {}): Channel => ({ key, name: key, mode: 'hand', linkHosts: [`${key}.com`], textLimit: null, ratio: null, ...more });
const picture = (id: string) => ({ id, file: id.at(-1)!.repeat(64), alt: 'Warga', caption: '', credit: '' });
const post = (media: readonly string[], chosen: readonly string[] | null = null) =>
  content({ b1: 'Halo' }, { media: media.map(picture), variants: chosen === null ? [] : [{ channel: 'instagram', text: 'Hai', media: [...chosen] }] });
const codes = (one: ReturnType<typeof post>, planned: readonly string[]) => checkPictures(one, [channel('instagram'), channel('facebook')], planned, 'write').map((issue) => [issue.place, issue.data['pictures']]);

it('asks for a picture only where an outlet needs one: where it is planned, or a text was written for it', () => {
  expect(codes(post([]), ['facebook'])).toEqual([]);
  expect(codes(post([]), ['instagram'])).toEqual([['instagram', 0]]);
  expect(codes(post(['m1']), ['instagram'])).toEqual([]);
  expect(codes(post(['m1', 'm2'], []), [])).toEqual([['instagram', 2]]);
  expect(codes(post(['m1', 'm2'], ['m2']), ['instagram'])).toEqual([]);
});

it('follows the original while it shows all of its pictures, as many as a channel may have', () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ id: `m${index + 1}` }));
  expect(followsPictures({ media: allPictures(many) }, many)).toBe(true);
  expect([followsPictures({ media: [] }, []), followsPictures({ media: ['m1'] }, [{ id: 'm1' }, { id: 'm2' }])]).toEqual([true, false]);
});

it('shows what two people added at once, where the text of a channel follows the original', () => {
  const { post: merged, clashes } = mergePosts(post(['m1'], ['m1']), post(['m1', 'm2'], ['m1', 'm2']), post(['m1', 'm3'], ['m1', 'm3']));
  expect([merged.variants[0]?.media.toSorted(), clashes]).toEqual([['m1', 'm2', 'm3'], []]);
});
