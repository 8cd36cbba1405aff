/** Articles one below the other: on the home page, in a category, in a month. */
import type { Child } from 'hono/jsx';
import { formatDate, localDate } from '../texts/format-time.ts';
import { SITE } from '../texts/site-words.ts';
import type { SitePostItem } from '../queries/site-posts.ts';
import { toPlain } from './markdown.ts';
import { ofOffice } from './mirror.ts';
import { categoryPath, postPath, relative } from './paths.ts';
import { firstPicture, Picture } from './picture.tsx';
import type { SiteView } from './view.ts';

const SUMMARY = 180;

/** The summary, or the first words of the text. */
export function summaryOf(post: { readonly summary: string; readonly post: { readonly blocks: readonly { readonly text: string }[] } }, limit = SUMMARY): string {
  if (post.summary !== '') return post.summary;
  const first = post.post.blocks.map((block) => block.text).find((text) => !/^\s*(#|\||>|[-*] )/.test(text) && text.trim() !== '');
  return toPlain(first ?? post.post.blocks[0]?.text ?? '', limit);
}

interface ListProps { readonly site: SiteView; readonly path: string; readonly posts: readonly SitePostItem[] }

export function PostList({ site, path, posts }: ListProps) {
  return (
    <ol class="items" role="list">
      {posts.map((post) => <li><Item site={site} path={path} post={post} /></li>)}
    </ol>
  );
}

/** Side by side, where there is room. */
export function PostCards({ site, path, posts, eager }: ListProps & { readonly eager?: boolean }) {
  return (
    <ol class="cards" role="list">
      {posts.map((post, index) => <li><Card site={site} path={path} post={post} eager={eager === true && index === 0} /></li>)}
    </ol>
  );
}

interface ItemProps { readonly site: SiteView; readonly path: string; readonly post: SitePostItem; readonly eager?: boolean }

function Item({ site, path, post, eager = false }: ItemProps) {
  const media = firstPicture(site, post);
  return (
    <article class={media ? 'item' : 'item plain'}>
      {media ? <Picture site={site} path={path} media={media} decorative eager={eager} sizes="(min-width: 36rem) 11rem, 9rem" /> : ''}
      <div>
        <Meta site={site} path={path} post={post} linked={false} />
        <h2 lang={ofOffice()}><a href={relative(path, postPath(post.slug))}>{post.title}</a></h2>
        <p lang={ofOffice()}>{summaryOf(post)}</p>
      </div>
    </article>
  );
}

function Card({ site, path, post, eager }: ItemProps) {
  const media = firstPicture(site, post);
  return (
    <article class="card">
      {media ? <Picture site={site} path={path} media={media} decorative eager={eager === true} sizes="(min-width: 60rem) 21rem, (min-width: 36rem) 44vw, 92vw" /> : ''}
      <div>
        <Meta site={site} path={path} post={post} linked={false} />
        <h2 lang={ofOffice()}><a href={relative(path, postPath(post.slug))}>{post.title}</a></h2>
        <p lang={ofOffice()}>{summaryOf(post, 120)}</p>
      </div>
    </article>
  );
}

/** The newest story, large; its picture is what the page is seen to load by. */
export function Lead({ site, path, post }: ItemProps) {
  const media = firstPicture(site, post);
  return (
    <article class={media ? 'lead' : 'lead plain'}>
      {media ? <Picture site={site} path={path} media={media} decorative eager sizes="(min-width: 60rem) 40rem, 92vw" /> : ''}
      <div>
        <Meta site={site} path={path} post={post} linked={false} />
        <h2 lang={ofOffice()}><a href={relative(path, postPath(post.slug))}>{post.title}</a></h2>
        <p lang={ofOffice()}>{summaryOf(post, 260)}</p>
      </div>
    </article>
  );
}

/** Titles and dates alone, for notices at the side. */
export function PostLines({ site, path, posts }: ListProps) {
  return (
    <ul class="lines">
      {posts.map((post) => (
        <li><a href={relative(path, postPath(post.slug))} lang={ofOffice()}>{post.title}</a><time datetime={post.publishedAt}>{formatDate(localDate(post.publishedAt, site.office.zone))}</time></li>
      ))}
    </ul>
  );
}

interface MetaProps { readonly site: SiteView; readonly path: string; readonly linked: boolean; readonly post: Pick<SitePostItem, 'category' | 'publishedAt' | 'correctedAt'>; readonly children?: Child }

/** Category and dates; `linked` makes the category a link where the whole item is not one already. */
export function Meta({ site, path, post, linked, children }: MetaProps) {
  return (
    <p class="meta">
      {linked ? <a class="tag" lang={ofOffice()} href={relative(path, categoryPath(post.category))}>{post.category}</a> : <span class="tag" lang={ofOffice()}>{post.category}</span>}
      <time datetime={post.publishedAt}>{formatDate(localDate(post.publishedAt, site.office.zone))}</time>
      {children}
      {post.correctedAt === null ? '' : <span class="mark">{SITE.correction}</span>}
    </p>
  );
}
