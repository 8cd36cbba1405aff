/** The frame of every page: who stands behind it, the way to the content, and how to reach the office. */
import type { Child } from 'hono/jsx';
import { SITE } from '../texts/site-words.ts';
import { FEED, HOME, MONTHS, picturePath, relative, SOPS } from './paths.ts';
import type { SiteView } from './view.ts';

interface LayoutProps {
  readonly site: SiteView;
  readonly path: string;
  /** Empty on the home page. */
  readonly title: string;
  readonly description: string;
  /** Absolute address of a picture for previews in other places. */
  readonly image?: { readonly url: string; readonly alt: string } | undefined;
  readonly article?: { readonly publishedAt: string; readonly modifiedAt: string; readonly section: string };
  /** Kept out of search engines, e.g. a version that no longer holds. */
  readonly hidden?: boolean;
  readonly children?: Child;
}

export function writePage(page: unknown): string {
  return `<!doctype html>\n${String(page)}`;
}

export function Layout(props: LayoutProps) {
  const { site, path, title, description, image, article } = props;
  const { office, base } = site;
  const full = title === '' ? office.name : `${title} · ${office.name}`;
  return (
    <html lang="id" prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
      <head>
        <meta charset="utf-8" />
        <title>{full}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {props.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={base + path} />}
        <link rel="stylesheet" href={relative(path, site.style)} />
        <link rel="alternate" type="application/atom+xml" title={office.name} href={relative(path, FEED)} />
        {office.settings.seal ? <link rel="icon" type="image/webp" href={relative(path, picturePath(office.settings.seal, 400, 'webp'))} /> : <link rel="icon" href="data:," />}
        <meta property="og:locale" content="id_ID" />
        <meta property="og:site_name" content={office.name} />
        <meta property="og:type" content={article ? 'article' : 'website'} />
        <meta property="og:title" content={title === '' ? office.name : title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={base + path} />
        {image ? <meta property="og:image" content={image.url} /> : ''}
        {image ? <meta property="og:image:alt" content={image.alt} /> : ''}
        {article ? <meta property="article:published_time" content={article.publishedAt} /> : ''}
        {article ? <meta property="article:modified_time" content={article.modifiedAt} /> : ''}
        {article ? <meta property="article:section" content={article.section} /> : ''}
        <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      </head>
      <body>
        <a class="skip" href="#isi">{SITE.skip}</a>
        <Head site={site} path={path} />
        <main id="isi" class="wrap" tabindex={-1}>{props.children}</main>
        <Foot site={site} path={path} />
      </body>
    </html>
  );
}

function Head({ site, path }: { site: SiteView; path: string }) {
  const { name, settings } = site.office;
  const entries = [[HOME, SITE.home], [MONTHS, SITE.archive], [SOPS, SITE.sops]] as const;
  const current = (to: string) => (to === path ? 'page' : to !== HOME && path.startsWith(`${to}/`) ? 'true' : undefined);
  return (
    <header class="head">
      <div class="wrap">
        <a class="office" href={relative(path, HOME)}>
          {settings.seal ? <img src={relative(path, picturePath(settings.seal, 400, 'webp'))} alt="" width="48" height="48" /> : ''}
          <span>
            <b>{name}</b>
            {settings.government ? <small>{settings.government}</small> : ''}
          </span>
        </a>
        <nav aria-label={SITE.navigation}>
          <ul>{entries.map(([to, label]) => <li><a href={relative(path, to)} aria-current={current(to)}>{label}</a></li>)}</ul>
        </nav>
      </div>
    </header>
  );
}

function Foot({ site, path }: { site: SiteView; path: string }) {
  const { name, settings } = site.office;
  const { agency, government, motto, address, phone, email } = settings;
  return (
    <footer class="foot">
      <div class="wrap" itemscope itemtype="https://schema.org/GovernmentOrganization">
        <div>
          <p class="name"><a href={relative(path, HOME)} itemprop="url"><span itemprop="name">{name}</span></a></p>
          {agency && agency !== name ? <p>{agency}</p> : ''}
          {government ? <p class="quiet">{government}</p> : ''}
          {motto ? <p class="quiet"><em>{motto}</em></p> : ''}
        </div>
        <address>
          {address ? <p itemprop="address">{address}</p> : ''}
          {phone ? <p>{SITE.phone}: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} itemprop="telephone">{phone}</a></p> : ''}
          {email ? <p>{SITE.email}: <a href={`mailto:${email}`} itemprop="email">{email}</a></p> : ''}
        </address>
        <nav aria-label={SITE.feed}>
          <p><a href={relative(path, MONTHS)}>{SITE.months}</a></p>
          <p><a href={relative(path, FEED)}>{SITE.feed}</a></p>
        </nav>
      </div>
    </footer>
  );
}
