import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween, differPosts } from './difference.ts';
import { partTexts } from './parts.ts';
import type { Post } from './post.ts';
import { differText, type Piece } from './word-difference.ts';

const word = fc.constantFrom('warga', 'kerja', 'bakti', 'hari', 'Minggu', '8', 'Maret', ',', '.', ' ', '  ', '\n', '\n\n', '**tebal**', 'é', '👪');
const text = fc.oneof(fc.string({ maxLength: 60 }), fc.array(word, { maxLength: 80 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 30 }));
const without = (pieces: readonly Piece[], kind: Piece['kind']) => pieces.filter((one) => one.kind !== kind).map((one) => one.text).join('');

it('gives the old text back from what was kept and removed, and the new from what was kept and added', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const pieces = differText(before, after);
    expect([without(pieces, 'added'), without(pieces, 'removed')]).toEqual([before, after]);
  }));
});

it('says nothing about a text that did not change, and says every change once', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    expect(differText(before, before).some((one) => one.kind !== 'kept')).toBe(false);
    const kinds = differText(before, after).map((one) => one.kind);
    kinds.forEach((kind, index) => expect(kind).not.toBe(kinds[index + 1]));
  }));
});

it('finds the changed word and leaves its neighbours alone', () => {
  expect(differText('Kerja bakti hari Minggu, 8 Maret 2026.', 'Kerja bakti hari Sabtu, 7 Maret 2026.')).toEqual([
    { kind: 'kept', text: 'Kerja bakti hari ' }, { kind: 'removed', text: 'Minggu' }, { kind: 'added', text: 'Sabtu' },
    { kind: 'kept', text: ', ' }, { kind: 'removed', text: '8' }, { kind: 'added', text: '7' }, { kind: 'kept', text: ' Maret 2026.' },
  ]);
});

it('bears the longest texts there are, alike or not', () => {
  const long = Array.from({ length: 3000 }, (_, index) => `kata${index}`).join(' ').slice(0, 20_000);
  const other = Array.from({ length: 3000 }, (_, index) => `lain${index}`).join(' ').slice(0, 20_000);
  expect(differText(long, other)).toEqual([{ kind: 'removed', text: long }, { kind: 'added', text: other }]);
  expect(differText(long, long.replace('kata700', 'diganti')).filter((one) => one.kind !== 'kept')).toEqual([{ kind: 'removed', text: 'kata700' }, { kind: 'added', text: 'diganti' }]);
});

const ids = (letter: string) => fc.shuffledSubarray([1, 2, 3, 4, 5, 6].map((one) => `${letter}${one}`));
const small = fc.constantFrom('', 'Satu.', 'Satu dua.', 'Tiga empat lima.');
const post: fc.Arbitrary<Post> = fc.record({
  title: small, summary: small, category: fc.constantFrom('Berita', 'Agenda'), informationKind: fc.constantFrom('berkala', 'setiap-saat'),
  blocks: ids('b').chain((all) => fc.tuple(...all.map((id) => small.map((one) => ({ id, text: one }))))),
  media: ids('m').chain((all) => fc.tuple(...all.map((id) => fc.tuple(small, fc.constantFrom('a', 'b'), fc.constantFrom(undefined, { x: 0.5, y: 0.25 })).map(([alt, letter, focus]) => ({ id, file: letter.repeat(64), alt, caption: '', credit: '', focus }))))),
  variants: fc.subarray(['instagram', 'videotron']).chain((all) => fc.tuple(...all.map((channel) => fc.tuple(small, ids('m')).map(([one, media]) => ({ channel, text: one, media }))))),
});

it('names exactly the parts that a signature would lose', () => {
  fc.assert(fc.property(post, post, (before, after) => {
    const [old, now] = [partTexts(before), partTexts(after)];
    const touched = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((part) => part !== 'order' && old[part] !== now[part]).sort();
    expect(differPosts(before, after).filter((one) => one.change !== 'same').map((one) => one.part).sort()).toEqual(touched);
  }));
});

it('tells each part once, new ones in the order they read', () => {
  fc.assert(fc.property(post, post, (before, after) => {
    const parts = differPosts(before, after);
    expect(new Set(parts.map((one) => one.part)).size).toBe(parts.length);
    const blocks = parts.filter((one) => one.part.startsWith('block:') && one.change !== 'removed').map((one) => one.part);
    expect(blocks).toEqual(after.blocks.map((one) => `block:${one.id}`));
  }));
});

it('says a paragraph moved only when the order of those that stayed is another', () => {
  fc.assert(fc.property(post, post, (before, after) => {
    const there = new Set(before.blocks.map((one) => one.id));
    const both = after.blocks.map((one) => one.id).filter((id) => there.has(id));
    const order = before.blocks.map((one) => one.id).filter((id) => both.includes(id));
    expect(differPosts(before, after).some((one) => one.moved && one.part.startsWith('block:'))).toBe(both.join() !== order.join());
  }));
});

it('finds nothing between a post and itself, and everything new where there was none', () => {
  fc.assert(fc.property(post, (one) => {
    expect(changesBetween(one, one)).toEqual([]);
    expect(differPosts(null, one).every((part) => part.change === 'added')).toBe(true);
  }));
});
