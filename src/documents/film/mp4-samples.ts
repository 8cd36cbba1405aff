/** Where in the file the samples of one track lie: chunk by chunk, as its tables say. */
import { NOTHING, UnreadableFilm, type Blank, type FilmBytes } from './film-bytes.ts';
import { boxIn, type Box } from './mp4-tree.ts';

/** Bytes of one table; a day of positions is far below. */
const LARGEST_TABLE = 8_000_000;

/** As stretches to be blanked. Throws UnreadableFilm when it cannot be told. */
export async function samplesOf(film: FilmBytes, track: Box): Promise<readonly Blank[]> {
  const tables = await boxIn(film, track, ['mdia', 'minf', 'stbl']);
  const [sizes, runs, short, long] = tables ? [await table(film, tables, 'stsz'), await table(film, tables, 'stsc'), await table(film, tables, 'stco'), await table(film, tables, 'co64')] : [];
  const offsets = short ?? long;
  if (!sizes || !runs || !offsets || sizes.length < 12) throw new UnreadableFilm('a track without tables');
  const [same, count] = [sizes.readUInt32BE(4), sizes.readUInt32BE(8)];
  const chunks = entries(offsets, 4, short ? 4 : 8).map((one) => (short ? one.readUInt32BE(0) : Number(one.readBigUInt64BE(0))));
  const perChunk = entries(runs, 4, 12).map((one) => ({ from: one.readUInt32BE(0), samples: one.readUInt32BE(4) }));
  if (same === 0 && sizes.length < 12 + 4 * count) throw new UnreadableFilm('half a table');
  const found: Blank[] = [];
  let sample = 0;
  let run = 0;
  for (const [index, at] of chunks.entries()) {
    while (run + 1 < perChunk.length && (perChunk[run + 1]?.from ?? Infinity) <= index + 1) run += 1;
    const last = Math.min(count, sample + (perChunk[run]?.samples ?? 0));
    let end = at + (same === 0 ? 0 : same * (last - sample));
    for (; same === 0 && sample < last; sample += 1) end += sizes.readUInt32BE(12 + 4 * sample);
    sample = last;
    if (end > film.size) throw new UnreadableFilm('samples beyond the end');
    if (end > at) found.push({ at, end, head: NOTHING });
  }
  if (sample < count) throw new UnreadableFilm('samples without a place');
  return found;
}

/** The content of a table, its version and flags first. */
async function table(film: FilmBytes, tables: Box, type: string): Promise<Buffer | undefined> {
  const box = await boxIn(film, tables, [type]);
  if (!box) return undefined;
  const length = box.end - box.body;
  if (length > LARGEST_TABLE || length < 8) throw new UnreadableFilm('a table of no size');
  return Buffer.from(await film.take(box.body, length));
}

/** @param at where the number of entries stands */
function entries(content: Buffer, at: number, width: number): readonly Buffer[] {
  const count = content.readUInt32BE(at);
  if (at + 4 + count * width > content.length) throw new UnreadableFilm('half a table');
  return Array.from({ length: count }, (_, index) => content.subarray(at + 4 + index * width, at + 4 + (index + 1) * width));
}
