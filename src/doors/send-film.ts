/** A film as it is asked for: whole, or the stretch a player wants next. */
import { Readable } from 'node:stream';

export interface Film {
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
  /** Both ends included. */
  open(range?: { start: number; end?: number }): NodeJS.ReadableStream;
}

/** @param range the `Range` header; a wish for several stretches, or one that is none, gets the whole film */
export function sendFilm(film: Film, range: string | null, headers: Readonly<Record<string, string>>): Response {
  const all = { ...headers, 'content-type': film.mime, 'accept-ranges': 'bytes' };
  const wanted = readRange(range, film.size);
  if (wanted === 'beyond') return new Response(null, { status: 416, headers: { ...all, 'content-range': `bytes */${film.size}` } });
  if (wanted === null) return new Response(stream(film.open()), { headers: { ...all, 'content-length': String(film.size) } });
  const { start, end } = wanted;
  return new Response(stream(film.open({ start, end })), { status: 206, headers: { ...all, 'content-length': String(end - start + 1), 'content-range': `bytes ${start}-${end}/${film.size}` } });
}

function readRange(range: string | null, size: number): { start: number; end: number } | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return start >= size || start > end ? 'beyond' : { start, end };
}

function stream(bytes: NodeJS.ReadableStream): ReadableStream<Uint8Array> {
  return Readable.toWeb(bytes as Readable) as never;
}
