/**
 * Bytes by the hash of their content, outside the database: `<folder>/ab/cdef…`. The same bytes lie there once,
 * never change, and are complete or not there at all.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileIssueCode } from '../core/file-issue.ts';
import { error, hasErrors, type Issue } from '../core/issue.ts';
import { readFileType, refuseByName, refuseOther, type FileKind, type OnlyKind } from './file-type.ts';

export interface StoredFile {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  readonly mime: string;
  readonly kind: FileKind;
  /** Pixels as a viewer sees the picture (after its orientation is applied). */
  readonly width?: number;
  readonly height?: number;
  /** When the camera took it: local time `2026-03-02T08:00:00`, with an offset if the camera knew one. */
  readonly takenAt?: string;
  /** Where the camera was, degrees. Evidence: never leaves the office. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** Hash of the JPEG made of a picture that browsers cannot show. */
  readonly shownAs?: string;
  /** A film of which nobody can tell what it carries beside picture and sound: evidence, never shown. */
  readonly opaque?: boolean;
}

export type Kept =
  | { readonly ok: true; readonly file: StoredFile; /** warnings only */ readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a place takes; without it anything the office keeps. */
export interface Taken {
  readonly only?: OnlyKind | undefined;
  /** Bytes of one file. */
  readonly most?: number | undefined;
  /** Bytes of one film; as any other file unless told. */
  readonly filmMost?: number | undefined;
}

/** What a picture library found; `issues` with an error refuses the file. */
export interface PictureFacts extends Pick<StoredFile, 'width' | 'height' | 'takenAt' | 'location'> {
  readonly issues: readonly Issue[];
}

export interface FileStoreOptions {
  /** Usually `<dataFolder>/files`. */
  readonly folder: string;
  /** Looks into a picture; `inspectPicture` of `documents/picture.ts`, given by whoever wires the program. */
  readonly inspectPicture: (path: string) => Promise<PictureFacts>;
  /** Can this film be shown without what its maker's phone wrote into it? Yes unless given. */
  readonly isReadableFilm?: (path: string, mime: string) => Promise<boolean>;
  /** Makes a JPEG of a picture that browsers cannot show; null when it cannot. */
  readonly makeShowable?: (bytes: Uint8Array) => Promise<Uint8Array | null>;
  /** Bytes; 200 MB and 40 MB unless told. */
  readonly limits?: { readonly file?: number; readonly picture?: number };
}

export interface FileStore {
  /**
   * Stores what flows in; safe on disk when it resolves. Refusals are issues; only a broken disk throws.
   * @param name what the owner called it, e.g. `rapat.jpg`; compared with the bytes
   * @param taken what else it must be; what is refused never lies among the files
   */
  put(bytes: AsyncIterable<Uint8Array> | Uint8Array, name?: string, taken?: Taken): Promise<Kept>;
  /** All bytes at once: for pictures and papers. Throws ENOENT. */
  read(hash: string): Promise<Buffer>;
  /** Why a file of this name and size would be refused whatever it holds; null when its bytes must tell. */
  refusal(name: string, size: number): Issue | null;
  /** Of a picture: the bytes that can be shown, which for HEIC are those of the JPEG made of it. Throws ENOENT. */
  readShowable(hash: string): Promise<Buffer>;
  /** A stretch of bytes, both ends included, as HTTP ranges say it. */
  stream(hash: string, range?: { start: number; end?: number }): ReadStream;
  /** Size in bytes, or null when it is not there. */
  size(hash: string): Promise<number | null>;
  /** Removes leftovers of uploads that a power cut ended more than a day ago. */
  sweep(): Promise<void>;
  /** Removes bytes that nobody has put for a day; those put again in the meantime stay. */
  discard(hash: string): Promise<void>;
}

const DAY = 86_400_000;

export function openFileStore({ folder, inspectPicture, isReadableFilm, makeShowable, limits = {} }: FileStoreOptions): FileStore {
  const incoming = join(folder, 'incoming');
  const largest = limits.file ?? 200_000_000;
  const largestPicture = limits.picture ?? 40_000_000;
  const pathOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError('not a hash');
    return join(folder, hash.slice(0, 2), hash.slice(2));
  };

  /** The made picture is a file like any other; a note beside the original says which. */
  async function keepBeside(hash: string, bytes: Uint8Array): Promise<string> {
    const made = createHash('sha256').update(bytes).digest('hex');
    for (const [path, content] of [[pathOf(made), bytes], [notePath(hash), made]] as const) {
      const draft = join(incoming, randomUUID());
      await write(draft, typeof content === 'string' ? Buffer.from(content) : content, Infinity);
      await settle(draft, path);
      await rm(draft, { force: true });
    }
    return made;
  }
  const notePath = (hash: string) => `${pathOf(hash)}.shown`;

  return {
    async put(bytes, name = '', taken = {}) {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const draft = join(incoming, randomUUID());
      try {
        const most = Math.min(largest, taken.most ?? largest);
        const filmMost = Math.min(largest, taken.filmMost ?? most);
        const beyond = taken.only === 'films' ? filmMost : Math.max(most, filmMost);
        const written = await write(draft, bytes, beyond);
        if (written.size > beyond) return refused('file.too-large', { limit: beyond });
        if (written.size === 0) return refused('file.empty');
        const type = await readFileType(draft, name);
        if ('code' in type) return { ok: false, issues: [type] };
        const other = refuseOther(taken.only, type);
        if (other) return { ok: false, issues: [other] };
        if (type.kind !== 'video' && written.size > most) return refused('file.too-large', { limit: most });
        const opaque = isReadableFilm !== undefined && type.kind === 'video' && !(await isReadableFilm(draft, type.mime));
        if (opaque && taken.only === 'films') return refused('file.film-unreadable');
        let facts: PictureFacts = { issues: [] };
        if (type.kind === 'picture') {
          if (written.size > largestPicture) return refused('file.too-large', { limit: largestPicture });
          facts = await inspectPicture(draft);
          if (hasErrors(facts.issues)) return { ok: false, issues: facts.issues };
        }
        const hidden = facts.issues.some((one) => one.code === ('file.cannot-be-shown' satisfies FileIssueCode));
        const showable = hidden && makeShowable ? await makeShowable(await readFile(draft)) : null;
        await settle(draft, pathOf(written.hash));
        const { issues, ...seen } = facts;
        const file = { ...written, mime: type.mime, kind: type.kind, ...seen, ...(opaque && { opaque }) };
        return showable ? { ok: true, file: { ...file, shownAs: await keepBeside(written.hash, showable) }, issues: [] } : { ok: true, file, issues };
      } catch (failure) {
        if (['ENOSPC', 'EDQUOT'].includes((failure as NodeJS.ErrnoException).code ?? '')) return refused('file.disk-full');
        throw failure;
      } finally {
        await rm(draft, { force: true });
      }
    },
    read: (hash) => readFile(pathOf(hash)),
    refusal: (name, size) => refuseByName(name, size, { file: largest, picture: largestPicture }),
    async readShowable(hash) {
      const made = await readFile(notePath(hash), 'utf8').catch(() => hash);
      return readFile(pathOf(made));
    },
    stream: (hash, range) => createReadStream(pathOf(hash), range),
    async size(hash) {
      const entry = await stat(pathOf(hash)).catch(() => null);
      return entry?.size ?? null;
    },
    async sweep() {
      for (const name of await readdir(incoming).catch(() => [])) {
        const entry = await stat(join(incoming, name)).catch(() => null);
        if (entry && Date.now() - entry.mtimeMs > DAY) await rm(join(incoming, name), { force: true });
      }
    },
    async discard(hash) {
      for (const path of [pathOf(hash), notePath(hash)]) {
        // Taken away first, looked at then: whoever puts the same bytes at this moment either made them young, or brings them again.
        const away = join(incoming, randomUUID());
        await mkdir(incoming, { recursive: true, mode: 0o700 });
        if (!(await rename(path, away).then(() => true, isMissing))) continue;
        if (Date.now() - (await stat(away)).mtimeMs < DAY) await rename(away, path);
        else await rm(away, { force: true });
      }
    },
  };
}

/** Writes and hashes until the end, or until the limit is passed; then waits for the disk. */
async function write(path: string, bytes: AsyncIterable<Uint8Array> | Uint8Array, limit: number) {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
      size += part.byteLength;
      if (size > limit) break;
      hash.update(part);
      await file.writeFile(part);
    }
    if (size <= limit) await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest('hex'), size };
}

/** Gives the finished draft its name. The folder is synced too: a name is data of its folder. */
async function settle(draft: string, path: string): Promise<void> {
  const folder = dirname(path);
  if (await mkdir(folder, { recursive: true, mode: 0o700 })) await syncFolder(dirname(folder));
  // Bytes already there are left alone: equal hash, equal bytes. They are as young as their last owner, so that no sweep takes them.
  const now = new Date();
  if (await utimes(path, now, now).then(() => true, isMissing)) return;
  await rename(draft, path);
  await syncFolder(folder);
}

/** False for a file that is not there; any other failure is one. */
function isMissing(failure: NodeJS.ErrnoException): false {
  if (failure.code === 'ENOENT') return false;
  throw failure;
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function refused(code: FileIssueCode, data: Issue['data'] = {}): Kept {
  return { ok: false, issues: [error(code, '', data)] };
}
