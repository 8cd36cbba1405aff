/** Articles one below the other: on the home page, in a category, in a month. */
import { formatDate, localDate } from '../texts/format-time.ts';
import { SITE } from '../texts/site-words.ts';
import type { SitePostItem } from '../queries/site-posts.ts';
import { toPlain } from './markdown.ts';
import { categoryPath, postPath, relative } from './paths.ts';
import { Picture } from './picture.tsx';
import type { SiteView } from './view.ts';

const SUMMARY = 180;

/** The summary, or the first words of the text. */
export function summaryOf(post: { readonly summary: string; readonly post: { readonly blocks: readonly { readonly text: string }[] } }, limit = SUMMARY): string {
  if (post.summary !== '') return post.summary;
  const first = post.post.blocks.map((block) => block.text).find((text) => !/^\s*(#|\||>|[-*] )/.test(text) && text.trim() !== '');
  return toPlain(first ?? post.post.blocks[0]?.text ?? '', limit);
}

interface ListProps { readonly site: SiteView; readonly path: string; readonly posts: readonly SitePostItem[]; readonly lead?: boolean }

export function PostList({ site, path, posts, lead }: ListProps) {
  return (
    <ol class="items" role="list">
      {posts.map((post, index) => <li><Item site={site} path={path} post={post} first={lead === true && index === 0} /></li>)}
    </ol>
  );
}

function Item({ site, path, post, first }: { site: SiteView; path: string; post: SitePostItem; first: boolean }) {
  const [media] = post.post.media;
  return (
    <article class={first ? 'item first' : media ? 'item small' : 'item small plain'}>
      {media ? <Picture site={site} path={path} media={media} decorative eager={first} sizes={first ? '(min-width: 60rem) 46rem, 92vw' : '(min-width: 36rem) 11rem, 92vw'} /> : ''}
      <div>
        <Meta site={site} path={path} post={post} linked={false} />
        <h2><a href={relative(path, postPath(post.slug))}>{post.title}</a></h2>
        <p>{summaryOf(post)}</p>
      </div>
    </article>
  );
}

interface MetaProps { readonly site: SiteView; readonly path: string; readonly linked: boolean; readonly post: Pick<SitePostItem, 'category' | 'publishedAt' | 'correctedAt'> }

/** Category and dates; `linked` makes the category a link where the whole item is not one already. */
export function Meta({ site, path, post, linked }: MetaProps) {
  return (
    <p class="meta">
      {linked ? <a class="tag" href={relative(path, categoryPath(post.category))} itemprop="articleSection">{post.category}</a> : <span class="tag">{post.category}</span>}
      <time datetime={post.publishedAt} itemprop="datePublished">{formatDate(localDate(post.publishedAt, site.office.zone))}</time>
      {post.correctedAt === null ? '' : <span class="mark">{SITE.correction}</span>}
    </p>
  );
}
