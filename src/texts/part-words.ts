/** Names for the parts of a post that a signature can stand on. */
import type { PartId } from '../core/post/parts.ts';
import type { Post } from '../core/post/post.ts';

/** "Paragraf 2", "Gambar 1", "Materi Instagram"; a part the post no longer has goes by its kind alone. */
export function wordPart(part: PartId, post: Post | null, channelName: (key: string) => string = (key) => key): string {
  const [kind, id = ''] = part.split(/:(.*)/s);
  const place = (list: readonly { id: string }[] | undefined) => {
    const index = list?.findIndex((one) => one.id === id) ?? -1;
    return index < 0 ? '(sudah dihapus)' : String(index + 1);
  };
  switch (kind) {
    case 'title': return 'Judul dan ringkasan';
    case 'order': return 'Urutan bagian';
    case 'block': return `Paragraf ${place(post?.blocks)}`;
    case 'media': return `Gambar ${place(post?.media)}`;
    case 'variant': return `Materi ${channelName(id)}`;
    default: return part;
  }
}

export function wordParts(parts: readonly PartId[], post: Post | null, channelName?: (key: string) => string): string {
  return parts.filter((part) => part !== 'order' || parts.length === 1).map((part) => wordPart(part, post, channelName)).join(', ');
}
