/**
 * Two people changed the same post: what they began with, what I have, what they saved → one post. Changes in different
 * parts go together by themselves. Where both changed the same part, mine stands in the post and both are named as a clash,
 * for the writer to choose; nothing either of them wrote is lost.
 */
import { mergeOrder } from './merge-order.ts';
import type { PartId } from './parts.ts';
import type { Block, Media, Post } from './post.ts';
import { allPictures, followsPictures } from './variant-pictures.ts';

export type ClashField = 'title' | 'summary' | 'category' | 'informationKind' | 'text' | 'alt' | 'caption' | 'credit';

/** An empty text is a part that was taken out. */
export interface Clash {
  readonly part: PartId;
  readonly field: ClashField;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  /** Holds my side of every clash, or theirs where mine is empty. */
  readonly post: Post;
  readonly clashes: readonly Clash[];
}

type Choose = (part: PartId, field: ClashField, base: string, mine: string, theirs: string) => string;

export function mergePosts(base: Post, given: Post, theirs: Post): Merged {
  const clashes: Clash[] = [];
  const choose: Choose = (part, field, ...[from, mine, other]) => {
    if (mine === other || other === from) return mine;
    if (mine === from) return other;
    clashes.push({ part, field, base: from, mine, theirs: other });
    return mine === '' ? other : mine;
  };
  const mine = withOwnIds(base, given, theirs);
  const title = (field: 'title' | 'summary' | 'category' | 'informationKind') => choose('title', field, base[field], mine[field], theirs[field]);
  const media = mergeMedia(base.media, mine.media, theirs.media, choose);
  const post: Post = {
    title: title('title'), summary: title('summary'), category: title('category'), informationKind: title('informationKind') as Post['informationKind'],
    blocks: mergeBlocks(base.blocks, mine.blocks, theirs.blocks, choose), media,
    variants: mergeVariants(base, mine, theirs, media, choose),
  };
  return { post, clashes };
}

/** What both sides numbered alike without meaning the same gets a number of its own on my side. */
function withOwnIds(base: Post, mine: Post, theirs: Post): Post {
  const blocks = ownIds('b', base.blocks, mine.blocks, theirs.blocks, (a, b) => a.text === b.text);
  const media = ownIds('m', base.media, mine.media, theirs.media, (a, b) => a.file === b.file);
  return {
    ...mine,
    blocks: mine.blocks.map((one) => ({ ...one, id: blocks.get(one.id) ?? one.id })),
    media: mine.media.map((one) => ({ ...one, id: media.get(one.id) ?? one.id })),
    variants: mine.variants.map((one) => ({ ...one, media: one.media.map((id) => media.get(id) ?? id) })),
  };
}

function ownIds<T extends { readonly id: string }>(letter: string, base: readonly T[], mine: readonly T[], theirs: readonly T[], same: (a: T, b: T) => boolean): ReadonlyMap<string, string> {
  const old = new Set(base.map((one) => one.id));
  const taken = new Set([...base, ...mine, ...theirs].map((one) => one.id));
  const renamed = new Map<string, string>();
  let number = taken.size;
  for (const one of mine) {
    const other = theirs.find((two) => two.id === one.id);
    if (old.has(one.id) || !other || same(one, other)) continue;
    do number += 1; while (taken.has(`${letter}${number}`));
    taken.add(`${letter}${number}`);
    renamed.set(one.id, `${letter}${number}`);
  }
  return renamed;
}

function mergeBlocks(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[], choose: Choose): Block[] {
  const text = (list: readonly Block[], id: string) => list.find((one) => one.id === id)?.text ?? '';
  const ids = idsOf(base, mine, theirs);
  const texts = new Map(ids.map((id) => [id, choose(`block:${id}`, 'text', text(base, id), text(mine, id), text(theirs, id))] as const));
  const kept = new Set(ids.filter((id) => texts.get(id) !== ''));
  return ordered(base, mine, theirs, kept).map((id) => ({ id, text: texts.get(id)! }));
}

/** A picture one person took out stays when the other changed its words. */
function mergeMedia(base: readonly Media[], mine: readonly Media[], theirs: readonly Media[], choose: Choose): Media[] {
  const find = (list: readonly Media[], id: string) => list.find((one) => one.id === id);
  const words = (one: Media | undefined) => JSON.stringify([one?.alt, one?.caption, one?.credit]);
  const merged = new Map<string, Media>();
  for (const id of idsOf(base, mine, theirs)) {
    const [from, own, other] = [find(base, id), find(mine, id), find(theirs, id)];
    if (!own || !other) {
      const left = own ?? other;
      if (left && (!from || words(left) !== words(from))) merged.set(id, left);
      continue;
    }
    const word = (field: 'alt' | 'caption' | 'credit') => choose(`media:${id}`, field, from?.[field] ?? '', own[field], other[field]);
    merged.set(id, { ...own, alt: word('alt'), caption: word('caption'), credit: word('credit') });
  }
  return ordered(base, mine, theirs, new Set(merged.keys())).map((id) => merged.get(id)!);
}

/** A text that shows all the pictures on both sides shows what both brought. */
function mergeVariants(base: Post, mine: Post, theirs: Post, media: readonly Media[], choose: Choose): Post['variants'] {
  const find = ({ variants }: Post, channel: string) => variants.find((one) => one.channel === channel);
  const left = new Set(media.map((one) => one.id));
  return [...new Set([...theirs.variants, ...mine.variants].map((one) => one.channel))].flatMap((channel) => {
    const [from, own, other] = [find(base, channel), find(mine, channel), find(theirs, channel)];
    const text = choose(`variant:${channel}`, 'text', from?.text ?? '', own?.text ?? '', other?.text ?? '');
    const pictures = own && (!other || own.media.join() !== (from?.media ?? []).join()) ? own.media : (other?.media ?? []);
    const follow = (!own || followsPictures(own, mine.media)) && (!other || followsPictures(other, theirs.media));
    return text === '' ? [] : [{ channel, text, media: follow ? allPictures(media) : pictures.filter((id) => left.has(id)) }];
  });
}

function idsOf(...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  return [...new Set(lists.flat().map((one) => one.id))];
}

function ordered(base: readonly { id: string }[], mine: readonly { id: string }[], theirs: readonly { id: string }[], kept: ReadonlySet<string>): readonly string[] {
  return mergeOrder(base.map((one) => one.id), mine.map((one) => one.id), theirs.map((one) => one.id), kept);
}
