/**
 * MP4 and its family (ISO 14496-12): boxes in boxes. What a player needs is named here; every other box may hold what a phone wrote
 * (`udta` with the place, `meta` with keys, `uuid` with XMP, tracks of positions) and becomes free space of the same size.
 */
import { UnreadableFilm, type Blank, type FilmBytes } from './film-bytes.ts';
import { samplesOf } from './mp4-samples.ts';
import { boxesIn, boxIn, type Box } from './mp4-tree.ts';

/** By the box they lie in: what stays as it is. The empty name is the file itself. */
const STAYS: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'styp', 'mdat', 'mfra', 'sidx', 'ssix', 'pdin'],
  moov: ['mvhd', 'iods'],
  mvex: ['mehd', 'trex', 'leva', 'trep'],
  trak: ['tkhd', 'edts', 'tref', 'tapt', 'load'],
  mdia: ['mdhd', 'hdlr', 'elng'],
  minf: ['vmhd', 'smhd', 'nmhd', 'hdlr', 'dinf'],
  stbl: ['stsd', 'stts', 'ctts', 'cslg', 'stss', 'stsh', 'stps', 'stsz', 'stz2', 'stsc', 'stco', 'co64', 'sdtp', 'padb', 'stdp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio'],
  moof: ['mfhd'],
  traf: ['tfhd', 'tfdt', 'trun', 'sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio'],
};
/** By the box they lie in: what is looked into. */
const OPENED: Readonly<Record<string, readonly string[]>> = { '': ['moov', 'moof'], moov: ['trak', 'mvex'], trak: ['mdia'], mdia: ['minf'], minf: ['stbl'], moof: ['traf'] };
const SHOWN = ['vide', 'soun'];

/** Throws UnreadableFilm. */
export async function blanksOfMp4(film: FilmBytes): Promise<readonly Blank[]> {
  const found: Found = { blanks: [], films: 0, others: 0, fragments: 0 };
  await lookInto(film, { type: '', at: 0, body: 0, end: film.size }, found);
  if (found.films === 0) throw new UnreadableFilm('no picture');
  // Where a fragment keeps the samples of a track is not worked out here; so nothing of such a film is known to be safe.
  if (found.fragments > 0 && found.others > 0) throw new UnreadableFilm('a track of other things in fragments');
  return found.blanks;
}

interface Found {
  readonly blanks: Blank[];
  /** Tracks of pictures. */
  films: number;
  /** Tracks of neither pictures nor sound. */
  others: number;
  fragments: number;
}

async function lookInto(film: FilmBytes, inside: Box, found: Found): Promise<void> {
  for await (const box of boxesIn(film, inside)) {
    if (box.type === 'moof') found.fragments += 1;
    if (box.type === 'trak' && !(await isShown(film, box, found))) {
      found.others += 1;
      found.blanks.push(...(await samplesOf(film, box)), asFree(await film.take(box.at, box.body - box.at), box));
    } else if (OPENED[inside.type]?.includes(box.type)) await lookInto(film, box, found);
    else if (!STAYS[inside.type]?.includes(box.type)) found.blanks.push(asFree(await film.take(box.at, box.body - box.at), box));
  }
}

async function isShown(film: FilmBytes, track: Box, found: Found): Promise<boolean> {
  const handler = await boxIn(film, track, ['mdia', 'hdlr']);
  if (!handler || handler.end - handler.body < 12) throw new UnreadableFilm('a track of nothing');
  const kind = (await film.take(handler.body + 8, 4)).toString('latin1');
  if (kind === 'vide') found.films += 1;
  return SHOWN.includes(kind);
}

/** Its size stays, its name becomes `free`, and what was in it becomes zeros. */
function asFree(head: Buffer, box: Box): Blank {
  return { at: box.at, end: box.end, head: Buffer.concat([head.subarray(0, 4), Buffer.from('free'), head.subarray(8)]) };
}
