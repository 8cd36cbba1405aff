/** Films as the site and the screens get them: picture and sound, and nothing of what the maker's phone wrote beside them. */
import type { Readable } from 'node:stream';
import { blankOut } from './blank-out.ts';
import type { Blank, ReadBytes } from './film-bytes.ts';
import { findHidden } from './hidden-in-film.ts';

interface Stretch { start: number; end?: number }
interface PublicFilm { readonly mime: string; readonly size: number; open(range?: Stretch): Readable }

/** A player asks for a film stretch by stretch; what it hides is looked for once. */
const REMEMBERED = 200;

/** @param stream the original's bytes, both ends included. Null for a film that cannot be read: it is not shown. */
export function publicFilms(stream: (hash: string, range?: Stretch) => Readable): (film: { readonly hash: string; readonly mime: string; readonly size: number }) => Promise<PublicFilm | null> {
  const memory = new Map<string, Promise<readonly Blank[] | null>>();
  return async ({ hash, mime, size }) => {
    const read: ReadBytes = async (at, length) => Buffer.concat(await stream(hash, { start: at, end: at + length - 1 }).toArray());
    const hidden = memory.get(hash) ?? findHidden(read, size, mime);
    memory.delete(hash);
    memory.set(hash, hidden);
    for (const [oldest] of memory) if (memory.size > REMEMBERED) memory.delete(oldest);
    const blanks = await hidden.catch((failure: unknown) => {
      memory.delete(hash);
      throw failure;
    });
    return blanks && { mime, size, open: (range) => blankOut(stream(hash, range), range?.start ?? 0, blanks) };
  };
}
