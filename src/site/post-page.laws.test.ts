import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forChannel } from '../core/post/for-channel.ts';
import { Post } from '../core/post/post.ts';
import type { SitePost } from '../queries/site-posts.ts';
import { renderPost } from './post-page.tsx';
import type { SiteView } from './view.ts';

const site: SiteView = {
  office: { id: 'o1', slug: 'bunder', name: 'Kalurahan Bunder', settings: {}, zone: 'Asia/Jakarta' },
  base: 'https://contoh.example/s/bunder/', style: 'gaya-1.css', media: { sizes: new Map(), videos: new Map() }, requests: null,
};
const onPage = (post: Post): SitePost => ({
  caseId: 'c1', slug: 's', title: post.title, summary: post.summary, category: post.category, post, publishedAt: '2026-03-02T02:00:00.000Z',
  correctedAt: null, correctionNote: '', withdrawnAt: null, withdrawalReason: '', versions: [],
});
const file = (n: number) => n.toString(16).padStart(64, '0');

it('shows every part that passed and nothing that was refused, whatever was refused', () => {
  const parts = fc.record({ blocks: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), media: fc.array(fc.boolean(), { maxLength: 5 }), variant: fc.constantFrom('none', 'passed', 'refused') });
  fc.assert(fc.property(parts, ({ blocks, media, variant }) => {
    const post = Post.parse({
      title: 'Judul', blocks: blocks.map((_, n) => ({ id: `b${n}`, text: `Tandatangan${n}teks.` })), media: media.map((_, n) => ({ id: `m${n}`, file: file(n + 1), alt: `Gambar${n}alt`, caption: `Gambar${n}takarir` })),
      variants: [{ channel: 'instagram', text: 'Hanyainstagram', media: [] }, ...(variant === 'none' ? [] : [{ channel: 'website', text: 'Khusussitus', media: media.map((_, n) => `m${n}`) }])],
    });
    const refused = new Set([
      ...blocks.flatMap((passes, n) => (passes ? [] : [`block:b${n}`])), ...media.flatMap((passes, n) => (passes ? [] : [`media:m${n}`])),
      ...(variant === 'refused' ? ['variant:website'] : []),
    ]);
    const left = forChannel(post, 'website', refused);
    if (variant === 'refused' || (!blocks.includes(true) && !media.includes(true))) {
      expect(left).toBeNull();
      return;
    }
    const html = renderPost(site, onPage(left!), 'https://contoh.example/kartu.jpg');
    blocks.forEach((passes, n) => expect(html.includes(`Tandatangan${n}teks`)).toBe(passes && variant === 'none'));
    media.forEach((passes, n) => {
      expect(html.includes(`Gambar${n}alt`)).toBe(passes);
      expect(html.includes(file(n + 1))).toBe(passes);
    });
    expect(html.includes('Khusussitus')).toBe(variant === 'passed');
    expect(html).not.toContain('Hanyainstagram');
  }));
});
