/**
 * The content on its way (naskah) and its forms for single channels (materi).
 * Text is Markdown, block by block, so that a paragraph can be passed or refused on its own.
 */
import { z } from 'zod';

const partId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** One paragraph, heading, list, quote or table, as Markdown without raw HTML. */
export const Block = z.strictObject({ id: partId, text: z.string().max(20_000) });
export type Block = z.infer<typeof Block>;

/** Where the eye should be, as parts of width and height from the upper left: crops keep this point inside. */
export const Focus = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type Focus = z.infer<typeof Focus>;

export const Media = z.strictObject({
  id: partId,
  /** SHA-256 of the bytes, lower-case hex. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  /** What a person who cannot see it must know; required before publication. */
  alt: z.string().max(1000).default(''),
  caption: z.string().max(1000).default(''),
  credit: z.string().max(200).default(''),
  focus: Focus.optional(),
});
export type Media = z.infer<typeof Media>;

export const MOST_VARIANT_PICTURES = 20;

/** The post's own form for one channel; a channel without one takes the original. */
export const Variant = z.strictObject({
  channel: z.string().max(40),
  text: z.string().max(20_000),
  /** Ids of the post's media, in order. */
  media: z.array(partId).max(MOST_VARIANT_PICTURES),
});
export type Variant = z.infer<typeof Variant>;

/** Categories of UU 14/2008 art. 9 to 11; what is exempted (art. 17) is never a post. */
export const InformationKind = z.enum(['berkala', 'serta-merta', 'setiap-saat']);
export type InformationKind = z.infer<typeof InformationKind>;

export const Post = z.strictObject({
  title: z.string().trim().max(300),
  summary: z.string().trim().max(1000).default(''),
  category: z.string().trim().max(60).default('Berita'),
  informationKind: InformationKind.default('berkala'),
  blocks: z.array(Block).max(500),
  media: z.array(Media).max(50).default([]),
  variants: z.array(Variant).max(30).default([]),
});
export type Post = z.infer<typeof Post>;
