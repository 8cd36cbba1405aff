/** What a player is given: the slides of its screen, each with how long it stands and when it may be shown. */
import { SCREEN_TEXT, screenText } from '../core/post/outlet-look.ts';
import type { Screen } from '../queries/screen.ts';
import type { ScreenItem } from '../queries/screen-programme.ts';
import type { SiteMedia } from '../queries/site-pictures.ts';
import { toPlain } from './markdown.ts';

/** Fills the panel behind the words. */
export interface SlideMedia {
  readonly kind: 'picture' | 'video';
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
  /** The eye's place, as `50% 30%`. */
  readonly position: string;
}

export interface Slide {
  readonly caseId: string;
  readonly title: string;
  readonly text: string;
  readonly category: string;
  readonly media: SlideMedia | null;
  readonly from: string;
  readonly until: string | null;
  /** Of a film, the longest it may take. */
  readonly seconds: number;
}

export interface Playlist {
  readonly slides: readonly Slide[];
}

const LONGEST_FILM = 180;
/** Read aloud in one's head, by somebody walking past. */
const CHARACTERS_A_SECOND = 14;

/** @param address of the player, e.g. `/v/{token}`. @param query what a media address must carry to be answered */
export function makePlaylist(items: readonly ScreenItem[], address: string, videos: SiteMedia['videos'], query = ''): Playlist {
  return {
    slides: items.map(({ caseId, post, from, until }) => {
      const text = toPlain(screenText(post), SCREEN_TEXT);
      const [media] = post.media;
      const film = media && videos.get(media.file);
      return {
        caseId, title: post.title, text, category: post.category, from, until,
        media: media ? {
          kind: film === undefined ? 'picture' : 'video', src: `${address}/media/${media.file}.${film ?? 'webp'}${query}`, alt: media.alt, credit: media.credit,
          position: `${Math.round((media.focus?.x ?? 0.5) * 100)}% ${Math.round((media.focus?.y ?? 0.5) * 100)}%`,
        } : null,
        seconds: film === undefined ? Math.min(30, Math.max(8, Math.ceil((post.title.length + text.length) / CHARACTERS_A_SECOND) + 3)) : LONGEST_FILM,
      };
    }),
  };
}

/** Is this file a picture or film of the programme? Nothing else leaves through a player's address. */
export function isInProgramme(items: readonly ScreenItem[], hash: string, screen: Pick<Screen, 'office'>): boolean {
  return hash === screen.office.seal || items.some((item) => item.post.media[0]?.file === hash);
}

export function filesOf(items: readonly ScreenItem[]): readonly string[] {
  return items.flatMap((item) => (item.post.media[0] ? [item.post.media[0].file] : []));
}
