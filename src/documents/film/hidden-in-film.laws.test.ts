import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, element, FILE_TYPE, longBox, openElement, PLACE, placeBox, smallFilm, track, words } from '../../../test/film.ts';
import { publicFilms } from './public-films.ts';

/** What no public film may hold. */
const SECRET = 'RAHASIA';

/** The film as the public gets it; null when it does not. */
async function shown(film: Uint8Array, mime = 'video/mp4', range?: { start: number; end?: number }): Promise<Buffer | null> {
  const found = await publicFilms(streamOf(film))({ hash: 'a', mime, size: film.length });
  return found && Buffer.concat(await found.open(range).toArray());
}
const streamOf = (film: Uint8Array, piece = 7) => (_hash: string, { start = 0, end = film.length - 1 }: { start?: number; end?: number } = {}) => {
  const stretch = Buffer.from(film.subarray(start, end + 1));
  return Readable.from(Array.from({ length: Math.ceil(stretch.length / piece) }, (_, index) => stretch.subarray(index * piece, (index + 1) * piece)), { objectMode: false });
};
const same = (film: Buffer, out: Buffer | null, kept: Buffer) => expect(out?.subarray(film.indexOf(kept), film.indexOf(kept) + kept.length).equals(kept)).toBe(true);

describe('an MP4', () => {
  it('is shown without the place where a phone says it stood', async () => {
    const film = smallFilm(placeBox());
    expect(film.includes(PLACE)).toBe(true);
    const out = (await shown(film))!;
    expect([out.length, out.includes(PLACE), out.includes('gambar'), out.includes('free')]).toEqual([film.length, false, true, true]);
  });

  it.each([
    ['keys of QuickTime', box('meta', box('keys', words(0, 1), 'com.apple.quicktime.location.ISO6709'), box('ilst', SECRET))],
    ['XMP', box('uuid', Buffer.alloc(16, 7), SECRET)],
    ['a name nobody has heard of', box('zzzz', SECRET)],
    ['what was once free space', box('free', SECRET)],
    ['a length of eight bytes', longBox('udta', Buffer.from(SECRET))],
  ])('is shown without %s, wherever it lies', async (_name, hidden) => {
    const inTrack = Buffer.concat([FILE_TYPE, box('mdat', 'gambar'), box('moov', box('mvhd', Buffer.alloc(100)), track('vide', [FILE_TYPE.length + 8], 6, hidden))]);
    for (const film of [smallFilm(hidden), Buffer.concat([smallFilm(), hidden]), Buffer.concat([hidden, smallFilm()]), inTrack]) {
      const out = (await shown(film))!;
      expect([out.length, out.includes(SECRET), out.includes('ISO6709'), out.includes('gambar')]).toEqual([film.length, false, false, true]);
    }
  });

  it('is shown without the positions of a track of its own, though they lie among the pictures', async () => {
    const at = FILE_TYPE.length + 8;
    const data = Buffer.from(`gambar1${SECRET}gambar2${SECRET}gambar3`);
    const film = Buffer.concat([FILE_TYPE, box('mdat', data), box('moov', box('mvhd', Buffer.alloc(100)), track('vide', [at, at + 14, at + 28], 7), track('meta', [at + 7, at + 21], 7))]);
    const out = (await shown(film))!;
    expect(out.subarray(at, at + data.length).toString('latin1')).toBe(`gambar1${'\0'.repeat(7)}gambar2${'\0'.repeat(7)}gambar3`);
    expect(out.toString('latin1').split('trak')).toHaveLength(2);
  });

  it.each([
    ['breaks off', smallFilm().subarray(0, -5)],
    ['has a box that is longer than what it lies in', smallFilm(Buffer.concat([words(99), Buffer.from('udta')]))],
    ['has a box shorter than its head', Buffer.concat([smallFilm(), words(3), Buffer.from('udta')])],
    ['shows nothing', Buffer.concat([FILE_TYPE, box('mdat', 'gambar'), box('moov', box('mvhd', Buffer.alloc(100)))])],
    ['has no index', Buffer.concat([FILE_TYPE, box('mdat', 'gambar')])],
    ['has positions in fragments', Buffer.concat([smallFilm(track('meta', [], 0)), box('moof', box('mfhd', words(0, 1)))])],
    ['has positions that lie nowhere', smallFilm(track('meta', [1_000_000], 9))],
    ['ends in other things', Buffer.concat([smallFilm(), Buffer.from('abc')])],
  ])('that %s is not shown', async (_name, film) => {
    expect(await shown(film)).toBeNull();
  });

  const leaf = fc.record({ type: fc.constantFrom('udta', 'meta', 'uuid', 'free', 'skip', 'loci', 'zzzz'), before: fc.nat(40) }).map(({ type, before }) => box(type, Buffer.alloc(before, 1), SECRET));
  const nested = fc.oneof(leaf, fc.tuple(fc.constantFrom('udta', 'meta', 'zzzz'), fc.array(leaf, { maxLength: 3 })).map(([type, inside]) => box(type, ...inside)));
  const some = fc.array(nested, { maxLength: 3 });

  it('keeps every byte a player needs in its place, and nothing else, however its boxes are mixed', async () => {
    await fc.assert(fc.asyncProperty(some, some, some, some, fc.boolean(), async (first, last, inMovie, inTrack, indexFirst) => {
      const [video, data] = [track('vide', [0], 0, ...inTrack), box('mdat', Buffer.alloc(50, 'gambar'))];
      const movie = box('moov', ...inMovie, box('mvhd', Buffer.alloc(100, 3)), video);
      const film = Buffer.concat([...first, FILE_TYPE, ...(indexFirst ? [movie, data] : [data, movie]), ...last]);
      const out = await shown(film);
      expect([out?.length, out?.includes(SECRET)]).toEqual([film.length, false]);
      for (const kept of [FILE_TYPE, data, box('mvhd', Buffer.alloc(100, 3)), video.subarray(8, video.length - Buffer.concat(inTrack).length)]) same(film, out, kept);
      // Looked through again there is nothing left to take out.
      expect((await shown(out!))?.equals(out!)).toBe(true);
    }));
  });

  it('gives any stretch as it gives the whole', async () => {
    await fc.assert(fc.asyncProperty(some, fc.nat(), fc.nat(), async (hidden, one, two) => {
      const film = smallFilm(...hidden);
      const [start, end] = [one % film.length, two % film.length].toSorted((a, b) => a - b) as [number, number];
      expect((await shown(film, 'video/mp4', { start, end }))?.equals((await shown(film))!.subarray(start, end + 1))).toBe(true);
    }));
  });

  it('of any bytes at all is shown or not, and never breaks the reader', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(400), fc.constantFrom('video/mp4', 'video/webm'), async (bytes, at, mime) => {
      const film = smallFilm(placeBox());
      film.set(bytes.subarray(0, Math.max(0, film.length - (at % film.length))), at % film.length);
      const out = await shown(film, mime);
      expect(out === null || out.length === film.length).toBe(true);
    }));
  });
});

describe('a WebM', () => {
  const EBML = element(0x1a45dfa3, element(0x4282, 'webm'));
  const info = (...more: Buffer[]) => element(0x1549a966, element(0x2ad7b1, words(1_000_000)), element(0x4d80, 'uji'), ...more);
  const tracks = (kind = 1) => element(0x1654ae6b, element(0xae, element(0xd7, Buffer.of(1)), element(0x83, Buffer.of(kind)), element(0x536e, SECRET)));
  const frame = element(0xa3, 'gambar');
  const tags = element(0x1254c367, element(0x7373, element(0x67c8, element(0x45a3, 'LOCATION'), element(0x4487, SECRET))));
  const small = Buffer.concat([Buffer.from('1254c367', 'hex'), Buffer.from([0x87]), Buffer.from(SECRET)]);

  it.each([
    ['of known length', Buffer.concat([EBML, element(0x18538067, info(element(0x7ba9, SECRET)), tags, tracks(), element(0x1f43b675, frame), small)])],
    ['as a browser records it, open at its end', Buffer.concat([EBML, openElement(0x18538067, info(element(0x7ba9, SECRET)), tracks(), openElement(0x1f43b675, frame), openElement(0x1f43b675, frame, frame), tags)])],
  ])('%s is shown without its tags, titles and names', async (_name, film) => {
    expect(film.includes(SECRET)).toBe(true);
    const out = (await shown(film, 'video/webm'))!;
    expect([out.length, out.includes(SECRET), out.includes('LOCATION'), out.includes('gambar')]).toEqual([film.length, false, false, true]);
    expect((await shown(out, 'video/webm'))?.equals(out)).toBe(true);
  });

  it.each([
    ['carries another track', Buffer.concat([EBML, element(0x18538067, info(), tracks(0x21), element(0x1f43b675, frame))])],
    ['shows nothing', Buffer.concat([EBML, element(0x18538067, info(), element(0x1f43b675, frame))])],
    ['breaks off', Buffer.concat([EBML, element(0x18538067, info(), tracks(), element(0x1f43b675, frame))]).subarray(0, -3)],
    ['has tags without an end', Buffer.concat([EBML, openElement(0x18538067, info(), tracks(), openElement(0x1254c367, tags))])],
  ])('that %s is not shown', async (_name, film) => {
    expect(await shown(film, 'video/webm')).toBeNull();
  });
});
