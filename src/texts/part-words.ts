/** Names for the parts of a post that a signature can stand on. */
import type { PartId } from '../core/post/parts.ts';
import type { Post } from '../core/post/post.ts';
import { inBoth } from './language.ts';

const words = inBoth({
  gone: '(sudah dihapus)', title: 'Judul dan ringkasan', order: 'Urutan bagian',
  block: (place: string) => `Paragraf ${place}`, media: (place: string) => `Gambar ${place}`, variant: (channel: string) => `Materi ${channel}`,
}, {
  gone: '(deleted)', title: 'Title and summary', order: 'Order of parts',
  block: (place: string) => `Paragraph ${place}`, media: (place: string) => `Picture ${place}`, variant: (channel: string) => `Text for ${channel}`,
});

/** "Paragraf 2", "Gambar 1", "Materi Instagram"; a part the post no longer has goes by its kind alone. */
export function wordPart(part: PartId, post: Post | null, channelName: (key: string) => string = (key) => key): string {
  const [kind, id = ''] = part.split(/:(.*)/s);
  const place = (list: readonly { id: string }[] | undefined) => {
    const index = list?.findIndex((one) => one.id === id) ?? -1;
    return index < 0 ? words.gone : String(index + 1);
  };
  switch (kind) {
    case 'title': return words.title;
    case 'order': return words.order;
    case 'block': return words.block(place(post?.blocks));
    case 'media': return words.media(place(post?.media));
    case 'variant': return words.variant(channelName(id));
    default: return part;
  }
}

export function wordParts(parts: readonly PartId[], post: Post | null, channelName?: (key: string) => string): string {
  return parts.filter((part) => part !== 'order' || parts.length === 1).map((part) => wordPart(part, post, channelName)).join(', ');
}
