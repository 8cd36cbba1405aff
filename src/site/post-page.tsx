/** One article, the version before a correction, and what remains of an article that was withdrawn. */
import { kindName, publishedBy, SITE, correctionNumber, CHANGED_PARTS } from '../texts/site-words.ts';
import { formatInstant } from '../texts/format-time.ts';
import type { Post } from '../core/post/post.ts';
import type { SitePost, SiteVersion } from '../queries/site-posts.ts';
import { Layout, writePage } from './layout.tsx';
import { toHtml } from './markdown.ts';
import { HOME, picturePath, postPath, relative } from './paths.ts';
import { Figure } from './picture.tsx';
import { Meta, summaryOf } from './post-list.tsx';
import type { SiteView } from './view.ts';

/** Of a text column; a picture is never wider than it. */
const COLUMN = '(min-width: 46rem) 42rem, 92vw';

export function renderPost(site: SiteView, post: SitePost): string {
  const path = postPath(post.slug);
  const { office } = site;
  const [lead] = post.post.media;
  const image = lead && { url: site.base + picturePath(lead.file, 1200, 'jpg'), alt: lead.alt };
  const article = { publishedAt: post.publishedAt, modifiedAt: post.correctedAt ?? post.publishedAt, section: post.category };
  return writePage(
    <Layout site={site} path={path} title={post.title} description={summaryOf(post)} image={image} article={article}>
      <article class="post" itemscope itemtype="https://schema.org/NewsArticle">
        <header>
          <Meta site={site} path={path} post={post} linked />
          <h1 itemprop="headline">{post.title}</h1>
          {post.summary === '' ? '' : <p class="lede" itemprop="description">{post.summary}</p>}
        </header>
        {post.correctedAt === null ? '' : <CorrectionNotice site={site} path={path} post={post} />}
        <Content site={site} path={path} post={post.post} />
        <footer class="stamp">
          <p itemprop="publisher" itemscope itemtype="https://schema.org/GovernmentOrganization">
            <span itemprop="name" hidden>{office.name}</span>{publishedBy(office.name, formatInstant(post.publishedAt, office.zone))}
          </p>
          <p>{SITE.kind}: {kindName(post.post.informationKind)}.</p>
          <p class="address">{SITE.print}: {site.base + path}</p>
          {post.versions.length === 0 ? '' : <Versions site={site} path={path} versions={post.versions} />}
        </footer>
      </article>
    </Layout>,
  );
}

/** As it stood before a correction; out of search engines, with the way to what holds now. */
export function renderVersion(site: SiteView, current: SitePost, index: number): string {
  const version = current.versions[index]!;
  const path = postPath(version.slug);
  return writePage(
    <Layout site={site} path={path} title={`${SITE.earlier}: ${version.post.title}`} description={SITE.earlierIntro} hidden>
      <article class="post">
        <header>
          <h1>{version.post.title}</h1>
          {version.post.summary === '' ? '' : <p class="lede">{version.post.summary}</p>}
        </header>
        <aside class="notice" aria-label={SITE.earlier}>
          <h2>{SITE.earlier}</h2>
          <p>{SITE.earlierIntro} {SITE.correctedOn}: {formatInstant(version.replacedAt, site.office.zone)}.</p>
          <p><a href={relative(path, postPath(current.slug))}>{SITE.toCurrent}</a></p>
        </aside>
        <Content site={site} path={path} post={version.post} />
      </article>
    </Layout>,
  );
}

/** Says that, when and why, and repeats nothing of what was withdrawn. */
export function renderWithdrawn(site: SiteView, post: SitePost, path: string): string {
  const { zone } = site.office;
  return writePage(
    <Layout site={site} path={path} title={SITE.withdrawn} description={SITE.withdrawn} hidden>
      <div class="post">
        <h1>{SITE.withdrawn}</h1>
        <dl class="facts">
          <dt>{SITE.withdrawnAt}</dt><dd>{formatInstant(post.withdrawnAt ?? post.publishedAt, zone)}</dd>
          <dt>{SITE.withdrawnFirst}</dt><dd>{formatInstant(post.publishedAt, zone)}</dd>
          <dt>{SITE.withdrawnReason}</dt><dd>{post.withdrawalReason}</dd>
        </dl>
        <p>{SITE.withdrawnAdvice}</p>
        <p><a href={relative(path, HOME)}>{SITE.toHome}</a></p>
      </div>
    </Layout>,
  );
}

function Content({ site, path, post }: { site: SiteView; path: string; post: Post }) {
  const [lead, ...rest] = post.media;
  return (
    <>
      {lead ? <Figure site={site} path={path} media={lead} sizes={COLUMN} eager /> : ''}
      <div class="text" itemprop="articleBody" dangerouslySetInnerHTML={{ __html: post.blocks.map((block) => toHtml(block.text)).join('') }} />
      {rest.map((media) => <Figure site={site} path={path} media={media} sizes={COLUMN} />)}
    </>
  );
}

function CorrectionNotice({ site, path, post }: { site: SiteView; path: string; post: SitePost }) {
  const last = post.versions.at(-1);
  const changed = last ? changedIn(last.post, post.post) : [];
  return (
    <aside class="notice" aria-label={SITE.correction}>
      <h2>{SITE.correction}</h2>
      <p>{SITE.correctedOn}: <time datetime={post.correctedAt ?? ''} itemprop="dateModified">{formatInstant(post.correctedAt ?? post.publishedAt, site.office.zone)}</time>.</p>
      <p>{post.correctionNote === '' ? SITE.correctionNoteNone : post.correctionNote}</p>
      {changed.length === 0 ? '' : <p>{SITE.correctionChanged}: {changed.join(', ')}.</p>}
      {last ? <p><a href={relative(path, postPath(last.slug))}>{SITE.earlier}</a></p> : ''}
    </aside>
  );
}

function Versions({ site, path, versions }: { site: SiteView; path: string; versions: readonly SiteVersion[] }) {
  return (
    <>
      <h2>{SITE.changes}</h2>
      <ol class="links" role="list">
        {versions.map((version, index) => (
          <li><a href={relative(path, postPath(version.slug))}><span>{correctionNumber(index + 1)}: {SITE.earlier.toLowerCase()}</span><small>{formatInstant(version.replacedAt, site.office.zone)}</small></a></li>
        ))}
      </ol>
    </>
  );
}

function changedIn(before: Post, after: Post): readonly string[] {
  const differs = (of: (post: Post) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(after));
  return [
    ...(differs((post) => post.title) ? [CHANGED_PARTS.title] : []),
    ...(differs((post) => post.summary) ? [CHANGED_PARTS.summary] : []),
    ...(differs((post) => post.blocks.map((block) => block.text)) ? [CHANGED_PARTS.text] : []),
    ...(differs((post) => post.media.map(({ file, alt, caption, credit }) => [file, alt, caption, credit])) ? [CHANGED_PARTS.pictures] : []),
  ];
}
