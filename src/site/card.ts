/** The card that other places show beside a link to an article: what is drawn on it, and its address. */
import { createHash } from 'node:crypto';
import { officeColours } from '../core/colour/office-colours.ts';
import type { SiteOffice } from '../queries/site-office.ts';
import { formatDate, localDate } from '../texts/format-time.ts';
import { cardPath } from './paths.ts';

/** Pixels, as Open Graph asks for them. */
export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  readonly office: string;
  readonly above: string;
  readonly title: string;
  readonly category: string;
  readonly date: string;
  /** `#rrggbb`; carries white text. */
  readonly colour: string;
  /** Hash of the seal's file; null where the office has none. */
  readonly seal: string | null;
}

/** A JPEG; null when it cannot be drawn. */
export type DrawCard = (officeId: string, card: Card) => Promise<Uint8Array | null>;

const DRAWN_SINCE = 1;

export function cardOf({ name, settings, zone }: SiteOffice, post: { readonly title: string; readonly category: string; readonly publishedAt: string }): Card {
  return {
    office: name, above: settings.government ?? '', title: post.title, category: post.category, date: formatDate(localDate(post.publishedAt, zone)),
    colour: officeColours(settings.colour).light, seal: settings.seal ?? null,
  };
}

/** Changes with everything that is drawn, and with how it is drawn. */
export function cardAddress(office: SiteOffice, post: Parameters<typeof cardOf>[1] & { readonly slug: string }): string {
  const mark = createHash('sha256').update(JSON.stringify([DRAWN_SINCE, cardOf(office, post)])).digest('hex').slice(0, 16);
  return cardPath(post.slug, mark);
}
