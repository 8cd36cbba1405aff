import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergePosts, type Merged } from './merge-posts.ts';
import { Post } from './post.ts';
import { splitBlocks } from './split-blocks.ts';

/** Words that say who wrote them, so that what is lost is seen. */
const paragraphs = fc.uniqueArray(fc.stringMatching(/^[A-F][a-f]{2,6}$/), { minLength: 1, maxLength: 7 });
const base = paragraphs.map((texts) => postOf(splitBlocks(texts.join('\n\n'), [])));

function postOf(blocks: Post['blocks'], more: Partial<Post> = {}): Post {
  return Post.parse({ title: 'Kerja bakti', blocks, ...more });
}

/** What one person does to a text: rewrites, takes out, adds, moves; typed in one text area, so ids come as they come. */
const edits = fc.array(fc.record({ what: fc.constantFrom('rewrite', 'remove', 'add', 'swap'), n: fc.nat() }), { maxLength: 5 });

function edit(from: Post, who: string, list: readonly { what: string; n: number }[]): Post {
  let texts = from.blocks.map((one) => one.text);
  list.forEach(({ what, n }, index) => {
    const at = texts.length === 0 ? 0 : n % texts.length;
    if (what === 'rewrite' && texts.length > 0) texts = texts.toSpliced(at, 1, `${who} menulis ulang ${index}`);
    if (what === 'remove') texts = texts.toSpliced(at, 1);
    if (what === 'add') texts = texts.toSpliced(at, 0, `${who} menambah ${index}`);
    if (what === 'swap' && texts.length > 1) texts = texts.toSpliced(at, 1).toSpliced(0, 0, texts[at]!);
  });
  return postOf(splitBlocks(texts.join('\n\n'), from.blocks));
}

const readable = ({ post, clashes }: Merged) => [...post.blocks.map((one) => one.text), ...clashes.flatMap((one) => [one.mine, one.theirs])];
const written = (who: string, post: Post) => post.blocks.map((one) => one.text).filter((text) => text.startsWith(who));

it('loses nothing that either person wrote', () => {
  fc.assert(fc.property(base, edits, edits, (from, ours, others) => {
    const [mine, theirs] = [edit(from, 'Saya', ours), edit(from, 'Dimas', others)];
    const seen = readable(mergePosts(from, mine, theirs));
    for (const text of [...written('Saya', mine), ...written('Dimas', theirs)]) expect(seen).toContain(text);
    for (const { id, text } of from.blocks) {
      if (mine.blocks.some((one) => one.id === id && one.text === text) && theirs.blocks.some((one) => one.id === id && one.text === text)) expect(seen).toContain(text);
    }
  }), { numRuns: 400 });
});

it('gives every block an id of its own', () => {
  fc.assert(fc.property(base, edits, edits, (from, ours, others) => {
    const { post } = mergePosts(from, edit(from, 'Saya', ours), edit(from, 'Dimas', others));
    expect(new Set(post.blocks.map((one) => one.id)).size).toBe(post.blocks.length);
    expect(Post.safeParse(post).success).toBe(true);
  }));
});

it('is the other\'s post when only the other changed, mine when only I did, and quiet when both did the same', () => {
  fc.assert(fc.property(base, edits, (from, list) => {
    const changed = edit(from, 'Saya', list);
    expect(mergePosts(from, from, changed)).toEqual({ post: changed, clashes: [] });
    expect(mergePosts(from, changed, from)).toEqual({ post: changed, clashes: [] });
    expect(mergePosts(from, changed, changed)).toEqual({ post: changed, clashes: [] });
  }));
});

const three = postOf([{ id: 'b1', text: 'Satu' }, { id: 'b2', text: 'Dua' }, { id: 'b3', text: 'Tiga' }]);
const typed = (text: string, more: Partial<Post> = {}) => postOf(splitBlocks(text, three.blocks), more);

it('puts changes in different blocks together by itself', () => {
  const { post, clashes } = mergePosts(three, typed('Satu, oleh saya\n\nDua\n\nTiga\n\nEmpat'), typed('Satu\n\nDua\n\nSisipan\n\nTiga, oleh Dimas'));
  expect(clashes).toEqual([]);
  expect(post.blocks.map((one) => one.text)).toEqual(['Satu, oleh saya', 'Dua', 'Sisipan', 'Tiga, oleh Dimas', 'Empat']);
});

it('names a block that both changed, or that one changed and the other took out', () => {
  expect(mergePosts(three, typed('Satu\n\nDua saya\n\nTiga'), typed('Satu\n\nDua Dimas\n\nTiga')).clashes).toEqual([{ part: 'block:b2', field: 'text', base: 'Dua', mine: 'Dua saya', theirs: 'Dua Dimas' }]);
  const gone = mergePosts(three, typed('Satu\n\nTiga'), typed('Satu\n\nDua Dimas\n\nTiga'));
  expect(gone.clashes).toMatchObject([{ part: 'block:b2', mine: '', theirs: 'Dua Dimas' }]);
  expect(gone.post.blocks[1]).toEqual({ id: 'b2', text: 'Dua Dimas' });
});

it('merges title, pictures and the text of each channel as well', () => {
  const picture = (id: string, letter: string, alt: string) => ({ id, file: letter.repeat(64), alt, caption: '', credit: '' });
  const from = { ...three, media: [picture('m1', 'a', 'Warga')], variants: [{ channel: 'instagram', text: 'Takarir', media: ['m1'] }] };
  const mine: Post = { ...from, title: 'Judul saya', media: [picture('m1', 'a', 'Warga menyapu'), picture('m2', 'b', 'Sungai')], variants: [{ channel: 'instagram', text: 'Takarir saya', media: ['m2'] }] };
  const theirs: Post = { ...from, summary: 'Ringkasan Dimas', media: [picture('m2', 'c', 'Lurah'), picture('m1', 'a', 'Warga')], variants: [...from.variants, { channel: 'facebook', text: 'Untuk Facebook', media: [] }] };
  const { post, clashes } = mergePosts(from, mine, theirs);
  expect(clashes).toEqual([]);
  expect(post).toMatchObject({ title: 'Judul saya', summary: 'Ringkasan Dimas' });
  expect(post.media.map((one) => [one.file[0], one.alt])).toEqual([['c', 'Lurah'], ['a', 'Warga menyapu'], ['b', 'Sungai']]);
  expect(new Set(post.media.map((one) => one.id)).size).toBe(3);
  expect(post.variants.map((one) => [one.channel, one.text])).toEqual([['instagram', 'Takarir saya'], ['facebook', 'Untuk Facebook']]);
  expect(post.media.find((one) => one.id === post.variants[0]?.media[0])?.alt).toBe('Sungai');
});
