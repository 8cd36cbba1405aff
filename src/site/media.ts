/** Pictures of the public site: only those of articles that stand, only in the widths there are. */
import { sendFilm, type Film } from '../doors/send-film.ts';
import { WIDTHS } from './picture.tsx';
import { HOUR, SAFETY } from './site-headers.ts';

export type PictureFormat = 'webp' | 'jpg';

/** The office's seal in the head of a page, for screens twice as sharp. */
export const SEAL_WIDTH = 160;

/** A smaller picture of a stored file, without its metadata; null when the file is not there or no picture. */
export type Rendition = (officeId: string, hash: string, size: { readonly width: number; readonly format: PictureFormat }) => Promise<Uint8Array | null>;

export interface MediaOptions {
  /** `pictureMemory` around whatever makes them: making one costs more than sending it a hundred times. */
  readonly rendition: Rendition;
  readonly isPublic: (officeId: string, hash: string) => Promise<boolean>;
  /** A stored film; null when the file is not there or no film. */
  readonly video: (officeId: string, hash: string) => Promise<Film | null>;
}

const MEMORY = 48 * 1024 * 1024;

/** Keeps the renditions last asked for, and lets two who ask at once wait for the same one. */
export function pictureMemory(make: Rendition, limit = MEMORY): Rendition {
  const held = new Map<string, { readonly bytes: Promise<Uint8Array | null>; size: number }>();
  let size = 0;
  const drop = (key: string) => {
    size -= held.get(key)?.size ?? 0;
    held.delete(key);
  };
  return (officeId, hash, want) => {
    const key = `${officeId} ${hash} ${want.width} ${want.format}`;
    const known = held.get(key);
    if (known) {
      held.delete(key);
      held.set(key, known);
      return known.bytes;
    }
    const entry = { bytes: make(officeId, hash, want), size: 0 };
    held.set(key, entry);
    entry.bytes.then((bytes) => {
      if (held.get(key) !== entry) return;
      if (!bytes) return drop(key);
      entry.size = bytes.length;
      size += bytes.length;
      for (const oldest of held.keys()) if (size > limit) drop(oldest);
    }, () => drop(key));
    return entry.bytes;
  };
}

const NAME = /^media\/([0-9a-f]{64})-(\d{3,4})\.(webp|jpg)$/;

export function isMediaPath(path: string): boolean {
  return path.startsWith('media/');
}

const FILM = /^media\/([0-9a-f]{64})\.(?:mp4|webm)$/;
const POLICY = "default-src 'none'; sandbox";

export interface AskedMedia {
  /** `If-None-Match` */
  readonly known: string | null;
  readonly range: string | null;
}

/** Null when there is no such picture or film for the public. Whoever kept it asks whether it may still be shown. */
export async function serveMedia(options: MediaOptions, officeId: string, path: string, asked: AskedMedia): Promise<Response | null> {
  const film = FILM.exec(path)?.[1];
  if (film !== undefined) return serveFilm(options, officeId, film, asked);
  const [, hash = '', digits, format] = NAME.exec(path) ?? [];
  const width = [SEAL_WIDTH, ...WIDTHS].find((one) => one === Number(digits));
  if (!width || !(await options.isPublic(officeId, hash))) return null;
  const etag = `"${hash.slice(0, 32)}-${width}-${format}"`;
  const headers = { ...SAFETY, 'cache-control': HOUR, etag, 'content-security-policy': POLICY };
  if (asked.known === etag) return new Response(null, { status: 304, headers });
  const bytes = await options.rendition(officeId, hash, { width, format: format as PictureFormat });
  if (!bytes) return null;
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': format === 'jpg' ? 'image/jpeg' : 'image/webp', 'content-length': String(bytes.length) } });
}

async function serveFilm(options: MediaOptions, officeId: string, hash: string, asked: AskedMedia): Promise<Response | null> {
  const film = (await options.isPublic(officeId, hash)) ? await options.video(officeId, hash) : null;
  const headers = { ...SAFETY, 'cache-control': HOUR, etag: `"${hash.slice(0, 32)}"`, 'content-security-policy': POLICY };
  if (film && asked.known === headers.etag && asked.range === null) return new Response(null, { status: 304, headers });
  return film && sendFilm(film, asked.range, headers);
}
