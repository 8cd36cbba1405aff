/** One part of a post as it would be published. */
import type { PartId } from '../../core/post/parts.ts';
import type { Post } from '../../core/post/post.ts';
import { Markdown } from './markdown.tsx';

export function PartContent({ part, post, office }: { part: PartId; post: Post; office: string }) {
  const [kind, id = ''] = part.split(/:(.*)/s);
  if (kind === 'title') return <p dir="auto"><b>{post.title}</b>{post.summary !== '' && <><br />{post.summary}</>}</p>;
  if (kind === 'block') return <Markdown text={post.blocks.find((one) => one.id === id)?.text ?? ''} />;
  if (kind === 'variant') return <Markdown text={post.variants.find((one) => one.channel === id)?.text ?? ''} />;
  const media = post.media.find((one) => one.id === id);
  return media ? <Picture media={media} office={office} /> : null;
}

export function Picture({ media, office }: { media: Post['media'][number]; office: string }) {
  const words = [media.caption, media.credit === '' ? '' : `Foto: ${media.credit}`].filter((one) => one !== '').join(' · ');
  return (
    <figure>
      <a href={`${office}/file/${media.file}`}><img src={`${office}/file/${media.file}/kecil`} alt={media.alt === '' ? 'Gambar tanpa keterangan pengganti' : media.alt} width={320} height={240} loading="lazy" /></a>
      {words !== '' && <figcaption dir="auto">{words}</figcaption>}
    </figure>
  );
}
