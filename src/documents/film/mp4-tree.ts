/** The boxes of an MP4, found by their heads alone. */
import { UnreadableFilm, type FilmBytes } from './film-bytes.ts';

export interface Box {
  readonly type: string;
  readonly at: number;
  /** Where its content begins. */
  readonly body: number;
  /** Exclusive. */
  readonly end: number;
}

/** The boxes that lie side by side in one. */
export async function* boxesIn(film: FilmBytes, inside: Box): AsyncGenerator<Box> {
  let at = inside.body;
  while (inside.end - at >= 8) {
    film.count();
    const head = await film.take(at, Math.min(16, inside.end - at));
    const [short, type] = [head.readUInt32BE(0), head.toString('latin1', 4, 8)];
    if (short === 1 && head.length < 16) throw new UnreadableFilm('half a head');
    const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 && inside.type === '' ? inside.end - at : short;
    const body = at + (short === 1 ? 16 : 8);
    if (at + size < body || at + size > inside.end) throw new UnreadableFilm(`a box of ${size} bytes`);
    yield { type, at, body, end: at + size };
    at += size;
  }
  // QuickTime ends some lists with four zeros; anything else there is no box.
  const rest = await film.take(at, inside.end - at);
  if (rest.some((byte) => byte !== 0)) throw new UnreadableFilm('bytes that are no box');
}

/** The first box on this way down. */
export async function boxIn(film: FilmBytes, inside: Box, path: readonly string[]): Promise<Box | undefined> {
  let here: Box | undefined = inside;
  for (const type of path) {
    let next: Box | undefined;
    for await (const box of boxesIn(film, here)) if (box.type === type) next ??= box;
    if (!next) return undefined;
    here = next;
  }
  return here;
}
