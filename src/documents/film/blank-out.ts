/** A stretch of a film on its way out, with what it hides blanked; every byte keeps its place. */
import { Readable } from 'node:stream';
import type { Blank } from './film-bytes.ts';

/** @param from where in the film the first byte of `bytes` lies. @param blanks in order */
export function blankOut(bytes: AsyncIterable<Uint8Array>, from: number, blanks: readonly Blank[]): Readable {
  return Readable.from(blanked(bytes, from, blanks), { objectMode: false });
}

async function* blanked(bytes: AsyncIterable<Uint8Array>, from: number, blanks: readonly Blank[]): AsyncGenerator<Uint8Array> {
  let at = from;
  let next = 0;
  for await (const piece of bytes) {
    const end = at + piece.length;
    while (next < blanks.length && (blanks[next]?.end ?? 0) <= at) next += 1;
    let out = piece;
    for (let index = next; index < blanks.length; index += 1) {
      const blank = blanks[index];
      if (!blank || blank.at >= end) break;
      if (blank.end <= at) continue;
      if (out === piece) out = Uint8Array.from(piece);
      out.fill(0, Math.max(blank.at, at) - at, Math.min(blank.end, end) - at);
      for (let place = Math.max(blank.at, at); place < Math.min(blank.at + blank.head.length, end); place += 1) out[place - at] = blank.head[place - blank.at] ?? 0;
    }
    yield out;
    at = end;
  }
}
