/**
 * One case of seed 001 as all three engines live it: drafted, returned once by the section, mended, checked, approved,
 * published on two channels, both links brought back, reported twice. Who does what, with which content.
 */
import type { Post } from '../../src/core/post/post.ts';
import { partTexts } from '../../src/core/post/parts.ts';
import { post } from '../../test/walk-case.ts';

export type Person = 'ketua' | 'data' | 'admin';

export type Deed =
  | { readonly type: 'dispose' | 'submit' | 'work' | 'publish' | 'acknowledge'; readonly by: Person }
  | { readonly type: 'edit'; readonly by: Person; readonly post: Post; readonly hashes: Readonly<Record<string, string>> }
  | { readonly type: 'sign'; readonly by: Person; readonly answer: 'ya' | 'tidak'; readonly comment: string }
  | { readonly type: 'chooseChannels'; readonly by: Person; readonly channels: readonly string[] }
  | { readonly type: 'recordPublication'; readonly by: Person; readonly channel: string; readonly link: string };

/** Hashes are the corridor's work, not the heart's: they are given to all three. */
function edit(content: Post): Deed {
  return { type: 'edit', by: 'admin', post: content, hashes: partTexts(content) };
}

export const STORY: readonly Deed[] = [
  { type: 'dispose', by: 'ketua' },
  { type: 'dispose', by: 'data' },
  edit(post(7)),
  { type: 'submit', by: 'admin' },
  { type: 'work', by: 'admin' },
  { type: 'sign', by: 'data', answer: 'tidak', comment: 'Tambahkan nama padukuhan.' },
  edit(post(11)),
  { type: 'submit', by: 'admin' },
  { type: 'work', by: 'admin' },
  { type: 'sign', by: 'data', answer: 'ya', comment: '' },
  { type: 'sign', by: 'ketua', answer: 'ya', comment: '' },
  { type: 'chooseChannels', by: 'data', channels: ['facebook', 'instagram'] },
  { type: 'work', by: 'admin' },
  { type: 'publish', by: 'admin' },
  { type: 'recordPublication', by: 'admin', channel: 'facebook', link: 'https://www.facebook.com/contoh-kantor/posts/1' },
  { type: 'recordPublication', by: 'admin', channel: 'instagram', link: 'https://www.instagram.com/p/abc/' },
  { type: 'acknowledge', by: 'data' },
  { type: 'acknowledge', by: 'ketua' },
];
