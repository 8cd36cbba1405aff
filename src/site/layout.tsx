/** The frame of every page: who stands behind it, the way to the content, how to read it, and how to reach the office. */
import type { Child } from 'hono/jsx';
import { assetPath } from '../doors/browser-assets.ts';
import { languageNow } from '../texts/language.ts';
import { SITE } from '../texts/site-words.ts';
import { Head, type Crumb } from './head.tsx';
import { Foot } from './foot.tsx';
import { SEAL_WIDTH } from './media.ts';
import { inMirror, LANGUAGES, ofOffice, outside } from './mirror.ts';
import { FEED, JSON_FEED, picturePath, relative } from './paths.ts';
import { crumbData, writeData, type Data } from './structured-data.ts';
import type { SiteView } from './view.ts';

interface LayoutProps {
  readonly site: SiteView;
  readonly path: string;
  /** Empty on the home page. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of a picture for previews in other places. */
  readonly image?: { readonly url: string; readonly alt: string; readonly width: number; readonly height: number } | undefined;
  readonly article?: { readonly publishedAt: string; readonly modifiedAt: string; readonly section: string };
  /** What search engines read beside the page, as schema.org says it. */
  readonly data?: readonly Data[];
  /** Pages above this one, from the home page on; the page itself is added. */
  readonly crumbs?: readonly Crumb[];
  /** Kept out of search engines, e.g. a version that no longer holds. */
  readonly hidden?: boolean;
  /** Where the other language stands, for pages that have no twin of their own. */
  readonly twin?: string;
  readonly children?: Child;
}

export function writePage(page: unknown): string {
  return `<!doctype html>\n${String(page)}`;
}

export function Layout(props: LayoutProps) {
  const { site, path, title, description, image, article, crumbs } = props;
  const { office, base } = site;
  const { head = 'garis', home = 'warta', letters = 'berkait', seal } = office.settings;
  const full = title === '' ? office.name : `${title} · ${office.name}`;
  const data = [...(props.data ?? []), ...(crumbs ? [crumbData(site, [...crumbs, { path, title }])] : [])];
  return (
    <html lang={languageNow()} prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
      <head>
        <meta charset="utf-8" />
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description === '' ? full : description} />
        <meta name="color-scheme" content="light dark" />
        {props.hidden ? <meta name="robots" content="noindex" /> : <Addresses base={base} path={path} />}
        <link rel="stylesheet" href={outside(path, site.style)} />
        <script type="module" src={assetPath('reading.js')}></script>
        <link rel="alternate" type="application/atom+xml" title={office.name} href={outside(path, FEED)} />
        <link rel="alternate" type="application/feed+json" title={office.name} href={outside(path, JSON_FEED)} />
        {seal ? <link rel="icon" type="image/webp" href={outside(path, picturePath(seal, SEAL_WIDTH, 'webp'))} /> : <link rel="icon" href="data:," />}
        <meta property="og:locale" content={LOCALES[languageNow()]} />
        <meta property="og:site_name" content={office.name} />
        <meta property="og:type" content={article ? 'article' : 'website'} />
        <meta property="og:title" content={title === '' ? office.name : title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={base + inMirror(path)} />
        {image ? <><meta property="og:image" content={image.url} /><meta property="og:image:width" content={String(image.width)} /><meta property="og:image:height" content={String(image.height)} /><meta property="og:image:alt" content={image.alt} /></> : ''}
        {article ? <meta property="article:published_time" content={article.publishedAt} /> : ''}
        {article ? <meta property="article:modified_time" content={article.modifiedAt} /> : ''}
        {article ? <meta property="article:section" content={article.section} /> : ''}
        <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
        {data.map((one) => <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeData(one) }}></script>)}
      </head>
      <body class={`kepala-${head} tata-${home} huruf-${letters}`}>
        <a class="skip" href="#isi">{SITE.skip}</a>
        <Head site={site} path={path} twin={props.twin} />
        <main id="isi" class="wrap" tabindex={-1}>
          {crumbs ? <Crumbs path={path} crumbs={crumbs} /> : ''}
          {props.children}
        </main>
        <Foot site={site} path={path} />
      </body>
    </html>
  );
}

const LOCALES = { id: 'id_ID', en: 'en_GB' } as const;

/** This page's own address, and where it stands in each language. */
function Addresses({ base, path }: { base: string; path: string }) {
  return (
    <>
      <link rel="canonical" href={base + inMirror(path)} />
      {LANGUAGES.map((language) => <link rel="alternate" hreflang={language} href={base + inMirror(path, language)} />)}
      <link rel="alternate" hreflang="x-default" href={base + path} />
    </>
  );
}

function Crumbs({ path, crumbs }: { path: string; crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={SITE.crumbs}>
      <ol>{crumbs.map((crumb) => <li><a href={relative(path, crumb.path)} lang={crumb.own ? ofOffice() : undefined}>{crumb.title}</a></li>)}</ol>
    </nav>
  );
}
