/** Files for machines: Atom feed, sitemap, robots. */
import type { SiteAddress, SitePostItem, Count } from '../queries/site-posts.ts';
import type { SiteSop } from '../queries/site-sops.ts';
import { toHtml } from './markdown.ts';
import { KIND_LIST } from './kind-pages.tsx';
import { inMirror, LANGUAGES } from './mirror.ts';
import { categoryPath, CONTACT, FEED, HOME, JSON_FEED, kindPath, KINDS, MONTHS, monthPath, PAGES, postPath, SERVICES, SITEMAP, sopPath, SOPS } from './paths.ts';
import { summaryOf } from './post-list.tsx';
import type { SiteView } from './view.ts';

/** Newest articles in full. An entry keeps its id when the address of the site changes. */
export function renderFeed(site: SiteView, posts: readonly SitePostItem[], renderedAt: string): string {
  const { office, base } = site;
  const updated = posts.map(changedAt).sort().at(-1) ?? renderedAt;
  const entries = posts.map((post) => {
    const url = base + postPath(post.slug);
    return `<entry><id>${xml(`urn:kentongan:${office.id}:${post.caseId}`)}</id><title>${xml(post.title)}</title><link href="${xml(url)}"/>`
      + `<published>${post.publishedAt}</published><updated>${changedAt(post)}</updated><category term="${xml(post.category)}"/>`
      + `<summary>${xml(summaryOf(post))}</summary><content type="html">${xml(post.post.blocks.map((block) => toHtml(block.text)).join(''))}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><id>${xml(`urn:kentongan:${office.id}`)}</id>`
    + `<title>${xml(office.name)}</title><updated>${updated}</updated><author><name>${xml(office.name)}</name></author>`
    + `<link rel="self" href="${xml(base + FEED)}"/><link href="${xml(base)}"/>${entries.join('\n')}</feed>\n`;
}

/** The same as JSON Feed 1.1. */
export function renderJsonFeed(site: SiteView, posts: readonly SitePostItem[]): string {
  const { office, base } = site;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1', title: office.name, home_page_url: base, feed_url: base + JSON_FEED, language: 'id',
    items: posts.map((post) => ({
      id: `urn:kentongan:${office.id}:${post.caseId}`, url: base + postPath(post.slug), title: post.title, summary: summaryOf(post), tags: [post.category],
      content_html: post.post.blocks.map((block) => toHtml(block.text)).join(''), date_published: post.publishedAt, date_modified: changedAt(post),
    })),
  }).replace(/</g, '\\u003c');
}

export interface SitemapContent {
  readonly addresses: readonly SiteAddress[];
  readonly categories: readonly Count[];
  readonly months: readonly Count[];
  readonly sops: readonly SiteSop[];
  readonly sheets: readonly { readonly path: string; readonly savedAt: string }[];
}

/** What the program says itself, in both languages. An article's twin says the same article, and is found from here. */
const FRAME = [SOPS, PAGES, SERVICES, KINDS, CONTACT, ...KIND_LIST.map(kindPath)];

export function renderSitemap(site: SiteView, content: SitemapContent): string {
  const newest = content.addresses.map((one) => one.changedAt).sort().at(-1);
  const pages = [
    ...LANGUAGES.flatMap((language) => [...[HOME, MONTHS].map((path) => ({ path: inMirror(path, language), at: newest })), ...FRAME.map((path) => ({ path: inMirror(path, language), at: undefined }))]),
    ...content.addresses.map((one) => ({ path: postPath(one.slug), at: one.changedAt })),
    ...[...new Set(content.categories.map((one) => categoryPath(one.name)))].map((path) => ({ path, at: undefined })),
    ...content.months.map((one) => ({ path: monthPath(one.name), at: undefined })),
    ...content.sheets.map(({ path, savedAt }) => ({ path, at: savedAt })),
    ...content.sops.map((one) => ({ path: sopPath(one.id), at: one.adoptedAt })),
  ];
  const urls = pages.map(({ path, at }) => `<url><loc>${xml(site.base + path)}</loc>${at ? `<lastmod>${at}</lastmod>` : ''}</url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`;
}

export function renderRobots(site: SiteView): string {
  return `# ${site.office.name.replace(/\s+/g, ' ')}\nUser-agent: *\nAllow: /\n\nSitemap: ${site.base}${SITEMAP}\n`;
}

function changedAt(post: SitePostItem): string {
  return post.correctedAt ?? post.publishedAt;
}

/** Control characters have no place in XML at all; not even escaped. */
function xml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
