/**
 * WebM and Matroska (RFC 9559): elements in elements. What a player needs stays; tags, attachments, chapters and titles become empty
 * elements (`Void`) of the same size. A film with tracks beside picture and sound is not taken: theirs lie scattered among the others.
 */
import { UnreadableFilm, type Blank, type FilmBytes } from './film-bytes.ts';

interface Element {
  readonly id: number;
  readonly at: number;
  readonly body: number;
  /** Exclusive. */
  readonly end: number;
  /** Written while it was not known how long it would become. */
  readonly open: boolean;
}

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const [INFO, TRACKS, TRACK, CLUSTER] = [0x1549a966, 0x1654ae6b, 0xae, 0x1f43b675];
const [TRACK_TYPE, TRACK_NAME] = [0x83, 0x536e];
/** SeekHead, Cluster, Cues. */
const STAYS_IN_SEGMENT = new Set([0x114d9b74, CLUSTER, 0x1c53bb6b]);
/** Segment's own id, the time's scale, duration, and the programs that wrote it. */
const STAYS_IN_INFO = new Set([0x2ad7b1, 0x4489, 0x4d80, 0x5741]);
/** Time, blocks, and what stands with them: by these an open cluster is seen to go on. */
const IN_CLUSTER = new Set([0xe7, 0x5854, 0xa7, 0xab, 0xa3, 0xa0, 0xaf, 0xec, 0xbf]);
const PICTURE = 1;
const SOUND = 2;

/** Throws UnreadableFilm. */
export async function blanksOfWebm(film: FilmBytes): Promise<readonly Blank[]> {
  const found: Blank[] = [];
  let pictures = 0;
  for await (const top of elementsIn(film, 0, film.size)) {
    if (top.id === EBML) continue;
    if (top.id !== SEGMENT) {
      found.push(asVoid(top));
      continue;
    }
    for await (const one of elementsIn(film, top.body, top.end)) {
      if (one.id === TRACKS) pictures += await lookAtTracks(film, one, found);
      else if (one.id === INFO) await keepOnly(film, one, (id) => STAYS_IN_INFO.has(id), found);
      else if (!STAYS_IN_SEGMENT.has(one.id)) found.push(asVoid(one));
    }
  }
  if (pictures === 0) throw new UnreadableFilm('no picture');
  return found;
}

/** How many tracks of pictures there are. */
async function lookAtTracks(film: FilmBytes, tracks: Element, found: Blank[]): Promise<number> {
  let pictures = 0;
  for await (const track of elementsIn(film, tracks.body, tracks.end)) {
    if (track.id !== TRACK) {
      found.push(asVoid(track));
      continue;
    }
    let kind = 0;
    for await (const one of elementsIn(film, track.body, track.end)) if (one.id === TRACK_TYPE && one.end > one.body) kind = (await film.take(one.end - 1, 1))[0] ?? 0;
    if (kind !== PICTURE && kind !== SOUND) throw new UnreadableFilm('a track of other things');
    if (kind === PICTURE) pictures += 1;
    await keepOnly(film, track, (id) => id !== TRACK_NAME, found);
  }
  return pictures;
}

async function keepOnly(film: FilmBytes, inside: Element, stays: (id: number) => boolean, found: Blank[]): Promise<void> {
  for await (const one of elementsIn(film, inside.body, inside.end)) if (!stays(one.id)) found.push(asVoid(one));
}

async function* elementsIn(film: FilmBytes, from: number, to: number): AsyncGenerator<Element> {
  let at = from;
  while (at < to) {
    const one = await elementAt(film, at, to);
    const end = one.open && one.id === CLUSTER ? await endOfCluster(film, one.body, to) : one.end;
    yield { ...one, end };
    at = end;
  }
}

async function elementAt(film: FilmBytes, at: number, to: number): Promise<Element> {
  film.count();
  const head = await film.take(at, Math.min(12, to - at));
  const idLength = lengthOf(head[0]);
  if (idLength > 4 || head.length <= idLength) throw new UnreadableFilm('no element');
  const sizeLength = lengthOf(head[idLength]);
  const body = at + idLength + sizeLength;
  if (sizeLength > 8 || head.length < idLength + sizeLength) throw new UnreadableFilm('half a head');
  const id = head.readUIntBE(0, idLength);
  const raw = BigInt(`0x${head.toString('hex', idLength, idLength + sizeLength)}`);
  const size = raw ^ (1n << BigInt(7 * sizeLength));
  const open = size === (1n << BigInt(7 * sizeLength)) - 1n;
  if (open && id !== SEGMENT && id !== CLUSTER) throw new UnreadableFilm('an element without an end');
  const end = open ? to : body + Number(size);
  if (end > to) throw new UnreadableFilm('an element beyond the end');
  return { id, at, body, end, open };
}

/** How many bytes a number takes, as its first byte tells: one more for each zero before the first one. */
const lengthOf = (first: number | undefined): number => Math.clz32(first ?? 0) - 23;

/** An open cluster goes on until something follows that belongs to no cluster. */
async function endOfCluster(film: FilmBytes, from: number, to: number): Promise<number> {
  let at = from;
  while (at < to) {
    const one = await elementAt(film, at, to);
    if (!IN_CLUSTER.has(one.id)) return at;
    at = one.end;
  }
  return to;
}

function asVoid({ at, end }: Element): Blank {
  const length = end - at;
  if (length <= 128) return { at, end, head: Uint8Array.of(0xec, 0x80 | (length - 2)) };
  const head = Buffer.alloc(9);
  head.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), 1);
  head[0] = 0xec;
  return { at, end, head };
}
