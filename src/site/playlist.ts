/** What a player is given: the slides of its screen, each with how long it stands and when it may be shown. */
import { SCREEN_TEXT, screenText } from '../core/post/outlet-look.ts';
import type { Screen } from '../queries/screen.ts';
import type { ScreenItem } from '../queries/screen-programme.ts';
import { toPlain } from './markdown.ts';

export interface Slide {
  readonly caseId: string;
  readonly title: string;
  readonly text: string;
  readonly category: string;
  readonly picture: { readonly src: string; readonly alt: string; readonly credit: string } | null;
  readonly from: string;
  readonly until: string | null;
  readonly seconds: number;
}

export interface Playlist {
  readonly slides: readonly Slide[];
}

/** Read aloud in one's head, by somebody walking past. */
const CHARACTERS_A_SECOND = 14;

/** @param address of the player, e.g. `/v/{token}` */
export function makePlaylist(items: readonly ScreenItem[], address: string): Playlist {
  return {
    slides: items.map(({ caseId, post, from, until }) => {
      const text = toPlain(screenText(post), SCREEN_TEXT);
      const [media] = post.media;
      return {
        caseId, title: post.title, text, category: post.category, from, until,
        picture: media ? { src: `${address}/media/${media.file}.webp`, alt: media.alt, credit: media.credit } : null,
        seconds: Math.min(30, Math.max(8, Math.ceil((post.title.length + text.length) / CHARACTERS_A_SECOND) + 3)),
      };
    }),
  };
}

/** Is this file a picture of the programme? Nothing else leaves through a player's address. */
export function isInProgramme(items: readonly ScreenItem[], hash: string, screen: Screen): boolean {
  return hash === screen.office.seal || items.some((item) => item.post.media[0]?.file === hash);
}
