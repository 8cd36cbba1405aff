/** The drawn card of an article that stands. Its address names what is drawn, so an old one leads nowhere. */
import type { SiteOffice } from '../queries/site-office.ts';
import type { SiteOptions } from './app.ts';
import { cardAddress, cardOf, type DrawCard } from './card.ts';
import { HOUR, SAFETY } from './site-headers.ts';

const NAME = /^kartu\/([a-z0-9-]{1,120})-[0-9a-f]{16}\.jpg$/;
const MOST = 200;

export function isCardPath(path: string): boolean {
  return path.startsWith('kartu/');
}

/** Keeps the cards last asked for (about 60 KB each), and lets two who ask at once wait for the same one. */
export function cardMemory(draw: DrawCard): DrawCard {
  const held = new Map<string, Promise<Uint8Array | null>>();
  return (officeId, card) => {
    const key = JSON.stringify([officeId, card]);
    const known = held.get(key);
    if (known) return known;
    const drawn = draw(officeId, card);
    held.set(key, drawn);
    const forget = () => held.delete(key);
    drawn.then((bytes) => void (bytes ?? forget()), forget);
    for (const oldest of held.keys()) if (held.size > MOST) held.delete(oldest);
    return drawn;
  };
}

export async function answerCard(options: Pick<SiteOptions, 'findCard' | 'drawCard'>, office: SiteOffice, path: string): Promise<Response | null> {
  const slug = NAME.exec(path)?.[1];
  const post = slug === undefined ? undefined : await options.findCard(office.id, slug);
  if (slug === undefined || !post || cardAddress(office, { ...post, slug }) !== path) return null;
  const bytes = await options.drawCard(office.id, cardOf(office, post));
  return bytes && new Response(new Uint8Array(bytes), { headers: { ...SAFETY, 'content-type': 'image/jpeg', 'content-length': String(bytes.length), 'cache-control': HOUR, 'cross-origin-resource-policy': 'cross-origin' } });
}
