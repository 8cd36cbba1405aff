/** One article, the version before a correction, and what remains of an article that was withdrawn. */
import { cardAlt, changedParts, kindName, SITE, siteSentences as say } from '../texts/site-words.ts';
import { formatInstant } from '../texts/format-time.ts';
import type { Post } from '../core/post/post.ts';
import type { SitePost, SiteVersion } from '../queries/site-posts.ts';
import { Layout, writePage } from './layout.tsx';
import { toHtml } from './markdown.ts';
import { CARD } from './card.ts';
import { inMirror, ofOffice } from './mirror.ts';
import { HOME, kindPath, postPath, relative } from './paths.ts';
import { articleData, categoryCrumb, homeCrumb } from './structured-data.ts';
import { Figure } from './picture.tsx';
import { Meta, summaryOf } from './post-list.tsx';
import type { SiteView } from './view.ts';

/** Of a text column; a picture is never wider than it. */
const COLUMN = '(min-width: 46rem) 42rem, 92vw';

/** @param card absolute address of the article's drawn card */
export function renderPost(site: SiteView, post: SitePost, card: string): string {
  const path = postPath(post.slug);
  const { office, base } = site;
  const article = { publishedAt: post.publishedAt, modifiedAt: post.correctedAt ?? post.publishedAt, section: post.category };
  return writePage(
    <Layout
      site={site} path={path} title={post.title} description={summaryOf(post)} image={{ url: card, alt: cardAlt(post.title, office.name), ...CARD }} article={article}
      data={[articleData(site, post, card)]} crumbs={[homeCrumb(SITE.home), categoryCrumb(post.category)]}
    >
      <article class="post">
        <header>
          <Meta site={site} path={path} post={post} linked><span>{say.readingTime(minutesOf(post.post))}</span></Meta>
          <h1 lang={ofOffice()}>{post.title}</h1>
          {post.summary === '' ? '' : <p class="lede" lang={ofOffice()}>{post.summary}</p>}
        </header>
        {post.correctedAt === null ? '' : <CorrectionNotice site={site} path={path} post={post} />}
        <Content site={site} path={path} post={post.post} />
        <Share title={post.title} address={base + inMirror(path)} />
        <footer class="stamp">
          <p>{say.publishedBy(office.name, formatInstant(post.publishedAt, office.zone))}</p>
          <p>{SITE.kind}: <a href={relative(path, kindPath(post.post.informationKind))}>{kindName(post.post.informationKind)}</a>.</p>
          <p class="address">{SITE.print}: {base + path}</p>
          {post.versions.length === 0 ? '' : <Versions site={site} path={path} versions={post.versions} />}
        </footer>
      </article>
    </Layout>,
  );
}

const WORDS_A_MINUTE = 180;

function minutesOf(post: Post): number {
  const words = [post.summary, ...post.blocks.map((block) => block.text)].join(' ').split(/\s+/).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Plain links: nobody is told that a page was read until somebody shares it. */
function Share({ title, address }: { title: string; address: string }) {
  const [text, url] = [encodeURIComponent(title), encodeURIComponent(address)];
  const ways = [
    ['WhatsApp', `https://wa.me/?text=${text}%20${url}`], ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url}`], ['Telegram', `https://t.me/share/url?url=${url}&text=${text}`],
    ['X', `https://x.com/intent/post?text=${text}&url=${url}`], [SITE.email, `mailto:?subject=${text}&body=${url}`],
  ] as const;
  return (
    <section class="share" aria-label={SITE.share}>
      <h2>{SITE.share}</h2>
      <ul>{ways.map(([name, to]) => <li><a href={to} rel="noopener nofollow">{name}</a></li>)}</ul>
    </section>
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
          <h1 lang={ofOffice()}>{version.post.title}</h1>
          {version.post.summary === '' ? '' : <p class="lede" lang={ofOffice()}>{version.post.summary}</p>}
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

/** Says that, when and why, and repeats nothing of what was withdrawn, the title least of all: it may be what names a person. */
export function renderWithdrawn(site: SiteView, post: SitePost, path: string): string {
  const { zone } = site.office;
  return writePage(
    <Layout site={site} path={path} title={SITE.withdrawn} description={SITE.withdrawn} hidden>
      <div class="post">
        <h1>{SITE.withdrawn}</h1>
        <dl class="facts">
          <dt>{SITE.withdrawnAt}</dt><dd>{formatInstant(post.withdrawnAt ?? post.publishedAt, zone)}</dd>
          <dt>{SITE.withdrawnFirst}</dt><dd>{formatInstant(post.publishedAt, zone)}</dd>
          <dt>{SITE.withdrawnReason}</dt><dd lang={ofOffice()}>{post.withdrawalReason}</dd>
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
      <div class="text" lang={ofOffice()} dangerouslySetInnerHTML={{ __html: post.blocks.map((block) => toHtml(block.text)).join('') }} />
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
      <p>{SITE.correctedOn}: <time datetime={post.correctedAt ?? ''}>{formatInstant(post.correctedAt ?? post.publishedAt, site.office.zone)}</time>.</p>
      {post.correctionNote === '' ? <p>{SITE.correctionNoteNone}</p> : <p lang={ofOffice()}>{post.correctionNote}</p>}
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
          <li><a href={relative(path, postPath(version.slug))}><span>{say.correctionNumber(index + 1)}: {SITE.earlier.toLowerCase()}</span><small>{formatInstant(version.replacedAt, site.office.zone)}</small></a></li>
        ))}
      </ol>
    </>
  );
}

function changedIn(before: Post, after: Post): readonly string[] {
  const differs = (of: (post: Post) => unknown) => JSON.stringify(of(before)) !== JSON.stringify(of(after));
  return [
    ...(differs((post) => post.title) ? [changedParts.title] : []),
    ...(differs((post) => post.summary) ? [changedParts.summary] : []),
    ...(differs((post) => post.blocks.map((block) => block.text)) ? [changedParts.text] : []),
    ...(differs((post) => post.media.map(({ file, alt, caption, credit }) => [file, alt, caption, credit])) ? [changedParts.pictures] : []),
  ];
}
