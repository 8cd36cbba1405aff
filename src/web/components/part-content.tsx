/** One part of a post as it would be published. */
import type { PartId } from '../../core/post/parts.ts';
import type { Post } from '../../core/post/post.ts';
import { Markdown } from './markdown.tsx';
import { contentWords as words } from '../../texts/content-words.ts';

export function PartContent({ part, post, office }: { part: PartId; post: Post; office: string }) {
  const [kind, id = ''] = part.split(/:(.*)/s);
  if (kind === 'title') return <p dir="auto" lang="id"><b>{post.title}</b>{post.summary !== '' && <><br />{post.summary}</>}</p>;
  if (kind === 'block') return <Markdown text={post.blocks.find((one) => one.id === id)?.text ?? ''} />;
  if (kind === 'variant') return <Markdown text={post.variants.find((one) => one.channel === id)?.text ?? ''} />;
  const media = post.media.find((one) => one.id === id);
  return media ? <Picture media={media} office={office} /> : null;
}

export function Picture({ media, office }: { media: Post['media'][number]; office: string }) {
  const caption = [media.caption, media.credit === '' ? '' : words.photo(media.credit)].filter((one) => one !== '').join(' · ');
  return (
    <figure>
      <a href={`${office}/file/${media.file}`}><img src={`${office}/file/${media.file}/kecil`} alt={media.alt === '' ? words.noAlt : media.alt} width={320} height={240} loading="lazy" /></a>
      {caption !== '' && <figcaption dir="auto" lang="id">{caption}</figcaption>}
    </figure>
  );
}
