/** A sent form → its fields. Files flow to the cellar at once and stay in the form as `<hash> <name>`. */
import { keepFile } from '../actions/keep-file.ts';
import type { Identity } from '../actions/context.ts';
import type { Issue } from '../core/issue.ts';
import type { Equipment } from '../doors/equipment.ts';
import { boundaryOf, MultipartFault, readMultipart, type Part } from '../doors/multipart.ts';
import { Fields } from './fields.ts';

export interface Submitted {
  readonly fields: Fields;
  /** What was wrong with files; everything else of the form is in `fields` all the same. */
  readonly issues: readonly Issue[];
}

/** @param before the fields that stood above the file */
export type Keep = (part: Part, before: Fields) => Promise<{ value: string } | { issues: readonly Issue[] }>;

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
      const kept = await keep(part, new Fields(entries));
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
  readonly letters?: readonly string[] | undefined;
  /** Bytes of one file. */
  readonly most?: number;
}

/** Keeps a file for the office. */
export function keepInOffice({ context, files }: Equipment, identity: Identity, { pictures, films, letters, most }: Taken = {}): Keep {
  return async (part) => {
    const name = part.fileName ?? '';
    const only = pictures?.includes(part.name) ? 'pictures' : films?.includes(part.name) ? 'films' : letters?.includes(part.name) ? 'letters' : undefined;
    const kept = await keepFile(context, files.put, identity, { bytes: part.bytes, name, taken: { only, most } });
    return kept.ok ? { value: `${kept.file.hash} ${name}` } : { issues: kept.issues };
  };
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
