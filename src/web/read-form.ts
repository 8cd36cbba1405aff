/** A sent form → its fields. Files flow to the cellar at once and stay in the form as `<hash> <name>`. */
import { registerFile } from '../actions/register-file.ts';
import type { Identity } from '../actions/context.ts';
import { error, type Issue } from '../core/issue.ts';
import type { Equipment, KeptFile } from '../doors/equipment.ts';
import { boundaryOf, MultipartFault, readMultipart, type Part } from '../doors/multipart.ts';
import { Fields } from './fields.ts';

export interface Submitted {
  readonly fields: Fields;
  /** What was wrong with files; everything else of the form is in `fields` all the same. */
  readonly issues: readonly Issue[];
}

export type Keep = (part: Part) => Promise<{ value: string } | { issues: readonly Issue[] }>;

const TEXT_LIMIT = 2_000_000;
const MOST_FIELDS = 5000;
/** Fifty pictures straight from a camera, or one long film. */
const BODY_LIMIT = 1_000_000_000;

/** Throws MultipartFault for a body that is cut off or beyond all limits. */
export async function readForm(request: Request, keep: Keep, most = BODY_LIMIT): Promise<Submitted> {
  if (!request.body) return { fields: new Fields(), issues: [] };
  const boundary = boundaryOf(request.headers.get('content-type'));
  if (boundary === null) {
    const text = await collect(request.body, TEXT_LIMIT);
    return { fields: new Fields([...new URLSearchParams(text)].slice(0, MOST_FIELDS)), issues: [] };
  }
  const entries: [string, string][] = [];
  const issues: Issue[] = [];
  let left = TEXT_LIMIT;
  for await (const part of readMultipart(request.body, boundary, most)) {
    if (entries.length >= MOST_FIELDS) throw new MultipartFault('too many fields');
    if (part.fileName === null) {
      const value = await collect(part.bytes, left);
      left -= value.length;
      entries.push([part.name, value]);
    } else if (part.fileName !== '') {
      const kept = await keep(part);
      if ('value' in kept) entries.push([part.name, kept.value]);
      else issues.push(...kept.issues.map((issue) => ({ ...issue, place: part.name, data: { ...issue.data, upload: part.fileName ?? '' } })));
    }
  }
  return { fields: new Fields(entries), issues };
}

/** What single fields take; a field that is not named takes any file the office keeps. */
interface Taken {
  readonly pictures?: readonly string[] | undefined;
  readonly films?: readonly string[] | undefined;
  /** Bytes of one file. */
  readonly most?: number;
  /** Bytes of one film. */
  readonly filmMost?: number;
}

/** Films that every browser and every screen plays. */
const FILM = /^video\/(mp4|webm)$/;

/** What is wrong with a file where only pictures, or only films, are taken. */
export function otherThan(wanted: string, mime: string): Issue | undefined {
  if (wanted === 'pictures' && !mime.startsWith('image/')) return error('file.picture-wanted', '', { found: mime === 'application/pdf' ? 'pdf' : /^(video|text)\//.exec(mime)?.[1] ?? 'document' });
  return wanted === 'films' && !FILM.test(mime) ? error('file.not-a-film') : undefined;
}

/** Keeps a file for the office. */
export function keepInOffice(equipment: Equipment, identity: Identity, taken: Taken = {}): Keep {
  return async (part) => {
    const name = part.fileName ?? '';
    const isFilm = taken.films?.includes(part.name) ?? false;
    const most = (isFilm ? taken.filmMost : taken.most) ?? Infinity;
    let size = 0;
    const counted = async function* () {
      for await (const piece of part.bytes) {
        size += piece.length;
        if (size > most) return;
        yield piece;
      }
    };
    const kept = await keepFile(equipment, identity, counted(), name);
    if (size > most) return { issues: [error('file.too-large', '', { limit: most })] };
    if (!kept.ok) return { issues: kept.issues };
    const other = otherThan(taken.pictures?.includes(part.name) ? 'pictures' : isFilm ? 'films' : '', kept.file.mime);
    if (other) return { issues: [other] };
    return { value: `${kept.file.hash} ${name}` };
  };
}

/** Bytes into the cellar, and into the office's list of files. */
export async function keepFile(equipment: Equipment, identity: Identity, bytes: AsyncIterable<Uint8Array>, name: string): Promise<{ ok: true; file: KeptFile; issues: readonly Issue[] } | { ok: false; issues: readonly Issue[] }> {
  const kept = await equipment.files.put(bytes, name);
  if (!kept.ok) return kept;
  const { hash, size, mime, width = null, height = null, takenAt = null, location = null, shownAs = null } = kept.file;
  const known = await registerFile(equipment.context, identity, { hash, name: name.slice(0, 300), mime, size, width, height, takenAt, location, shownAs });
  return known.ok ? kept : { ok: false, issues: known.issues };
}

/** The file's text becomes the field's value: for SOP files and lists. */
export function keepAsText(most = TEXT_LIMIT): Keep {
  return async (part) => ({ value: await collect(part.bytes, most) });
}

async function collect(bytes: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most) throw new MultipartFault('too large');
    pieces.push(Uint8Array.from(piece));
  }
  return Buffer.concat(pieces).toString('utf8').replace(/^\uFEFF/, '');
}
