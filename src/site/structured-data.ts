/** What a page is, in the words of schema.org, for programs that read it. Data in the page; nothing of it runs. */
import type { SitePost } from '../queries/site-posts.ts';
import { languageNow } from '../texts/language.ts';
import { NEWS } from '../texts/ready-entries.ts';
import { SITE } from '../texts/site-words.ts';
import type { Crumb } from './head.tsx';
import { inMirror } from './mirror.ts';
import { categoryPath, HOME, picturePath, postPath, SEARCH } from './paths.ts';
import { summaryOf } from './post-list.tsx';
import type { SiteView } from './view.ts';

export type Data = Readonly<Record<string, unknown>>;

/** JSON that can stand inside a script element, whatever a title says. */
export function writeData(data: Data): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
}

export function officeData({ office, base }: SiteView): Data {
  const { government, address, phone, email, motto, seal, web } = office.settings;
  return {
    '@type': 'GovernmentOrganization', '@id': `${base}#kantor`, name: office.name, url: base,
    ...(government && { parentOrganization: { '@type': 'GovernmentOrganization', name: government } }), ...(address && { address }), ...(phone && { telephone: phone }), ...(email && { email }),
    ...(motto && { slogan: motto }), ...(seal && { logo: base + picturePath(seal, 400, 'webp') }), ...(web && { sameAs: web }),
  };
}

export function siteData(site: SiteView): Data {
  const { office, base } = site;
  return {
    '@type': 'WebSite', name: office.name, url: base + inMirror(HOME), inLanguage: languageNow(), publisher: { '@id': `${base}#kantor` },
    potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${base}${inMirror(SEARCH)}?q={search_term_string}` }, 'query-input': 'required name=search_term_string' },
  };
}

/** The article is the Indonesian one, also on the page that says the rest in English. */
export function articleData(site: SiteView, post: SitePost, card: string): Data {
  const { office, base } = site;
  const pictures = post.post.media.filter((one) => !site.media.videos.has(one.file)).map((one) => base + picturePath(one.file, 1280, 'jpg'));
  return {
    '@type': 'NewsArticle', headline: post.title, description: summaryOf(post), url: base + postPath(post.slug), mainEntityOfPage: base + postPath(post.slug), inLanguage: 'id',
    datePublished: post.publishedAt, dateModified: post.correctedAt ?? post.publishedAt, articleSection: post.category, image: [...pictures, card],
    author: { '@type': 'GovernmentOrganization', name: office.name, url: base }, publisher: { '@type': 'GovernmentOrganization', name: office.name, url: base },
    ...(post.correctedAt !== null && post.correctionNote !== '' && { correction: post.correctionNote }),
  };
}

export function crumbData({ base }: SiteView, crumbs: readonly Crumb[]): Data {
  return { '@type': 'BreadcrumbList', itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: crumb.title, item: base + inMirror(crumb.path) })) };
}

export const homeCrumb = (title: string): Crumb => ({ path: HOME, title });
/** The category that articles have by themselves is the program's word, and said in the page's language; others are the office's. */
export const categoryCrumb = (category: string): Crumb => ({ path: categoryPath(category), ...(category === NEWS ? { title: SITE.archive } : { title: category, own: true }) });
