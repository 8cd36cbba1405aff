/**
 * Addresses inside one office's site, as they stand in either language (`mirror.ts`). Pages link to each other relatively, so the
 * same bytes answer under `/s/{slug}/` and at the root of the office's own domain. Only what leaves the site (feed, sitemap,
 * canonical and share links) is absolute, built on `siteBase`.
 */
import type { InformationKind } from '../core/post/post.ts';
import { slugOf } from '../core/post/slug.ts';
import type { SheetKind } from '../core/site-sheet.ts';
import type { SiteOffice } from '../queries/site-office.ts';
import type { VideoFormat } from '../queries/site-pictures.ts';

export const HOME = '';
export const MONTHS = 'arsip';
export const SOPS = 'sop';
export const PAGES = 'profil';
export const SERVICES = 'layanan';
export const KINDS = 'informasi';
export const CONTACT = 'kontak';
export const SEARCH = 'cari';
export const FEED = 'feed.xml';
export const JSON_FEED = 'feed.json';
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';

export const postPath = (slug: string) => `berita/${slug}`;
export const categoryPath = (category: string) => `kategori/${slugOf(category, 'lainnya')}`;
export const monthPath = (month: string) => `arsip/${month}`;
export const sheetPath = (kind: SheetKind, slug: string) => `${kind === 'page' ? PAGES : SERVICES}/${slug}`;
export const kindPath = (kind: InformationKind) => `${KINDS}/${kind}`;
/** @param mark of what is drawn on it: another title is another address, which other places fetch anew */
export const cardPath = (slug: string, mark: string) => `kartu/${slug}-${mark}.jpg`;
export const videoPath = (hash: string, format: VideoFormat) => `media/${hash}.${format}`;
export const sopPath = (id: string) => `sop/${id}`;
export const sopChartPath = (id: string) => `sop/${id}.svg`;
export const screenPath = (channel: string) => `layar/${channel}`;
export const stylePath = (hash: string) => `gaya-${hash}.css`;
export const picturePath = (hash: string, width: number, format: 'webp' | 'jpg') => `media/${hash}-${width}.${format}`;

/** From one page to another. `arsip/2026-11` → `berita/x` is `../berita/x`. */
export function relative(from: string, to: string): string {
  return upFrom(from) + to || './';
}

/** From a page to where its site begins. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The request form writes, so it stands under the program's own address alone. */
export function requestAddress(slug: string, publicUrl: string): string {
  return `${publicUrl.replace(/\/+$/, '')}/s/${slug}/permohonan`;
}

/** Where an office's site stands, with a slash at the end. */
export function siteBase(office: Pick<SiteOffice, 'slug' | 'settings'>, publicUrl: string): string {
  const { domain } = office.settings;
  return domain ? `https://${domain}/` : `${publicUrl.replace(/\/+$/, '')}/s/${office.slug}/`;
}
