/**
 * What a file is, read from its bytes, and whether we take it. Names and browsers' claims are only compared.
 */
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileIssueCode } from '../core/file-issue.ts';
import { error, type Issue } from '../core/issue.ts';
import { isLetterType } from '../core/letter-type.ts';

export type FileKind = 'picture' | 'video' | 'document' | 'text';

/** What alone is taken in a place: pictures, films that every browser and every screen plays, or scans of letters. */
export type OnlyKind = 'pictures' | 'films' | 'letters';

export interface FileType {
  readonly mime: string;
  /** Without a dot. */
  readonly extension: string;
  readonly kind: FileKind;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Everything not listed is refused: HTML and SVG run scripts in a reader's browser, archives hide what is in them. */
const accepted: readonly FileType[] = [
  { mime: 'image/jpeg', extension: 'jpg', kind: 'picture' },
  { mime: 'image/png', extension: 'png', kind: 'picture' },
  { mime: 'image/webp', extension: 'webp', kind: 'picture' },
  { mime: 'image/gif', extension: 'gif', kind: 'picture' },
  { mime: 'image/heic', extension: 'heic', kind: 'picture' },
  { mime: 'video/mp4', extension: 'mp4', kind: 'video' },
  { mime: 'video/webm', extension: 'webm', kind: 'video' },
  { mime: 'video/quicktime', extension: 'mov', kind: 'video' },
  { mime: 'application/pdf', extension: 'pdf', kind: 'document' },
  { mime: `${office}.wordprocessingml.document`, extension: 'docx', kind: 'document' },
  { mime: `${office}.spreadsheetml.sheet`, extension: 'xlsx', kind: 'document' },
  { mime: `${office}.presentationml.presentation`, extension: 'pptx', kind: 'document' },
  { mime: 'application/vnd.oasis.opendocument.text', extension: 'odt', kind: 'document' },
  { mime: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods', kind: 'document' },
  { mime: 'text/plain', extension: 'txt', kind: 'text' },
  { mime: 'text/csv', extension: 'csv', kind: 'text' },
];

/** The same bytes under other names. */
const alias: Readonly<Record<string, string>> = {
  'image/heif': 'image/heic',
  'image/apng': 'image/png',
  'video/x-m4v': 'video/mp4',
};
const otherExtensions: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg', heif: 'heic', m4v: 'mp4', qt: 'mov' };

/** @param name the file's name as its owner called it; empty when unknown */
export async function readFileType(path: string, name: string): Promise<FileType | Issue> {
  const promised = byExtension(name);
  const found = await fileTypeFromFile(path);
  if (!found) return readAsText(path, name, promised);
  const mime = found.mime.split(';')[0] ?? '';
  const type = accepted.find((one) => one.mime === (alias[mime] ?? mime));
  if (!type) return refuse('file.type-refused', { found: found.ext });
  // Phones name a WebP `foto.jpg`; that harms nobody. A PDF called `foto.jpg` is a mistake or a trick.
  if (promised && promised.kind !== type.kind) return refuse('file.name-misleads', { name, found: type.extension });
  return type;
}

/** What is wrong with a whole file where only pictures, only films, or only letters are taken. */
export function refuseOther(only: OnlyKind | undefined, { mime, kind }: FileType): Issue | null {
  if (only === 'pictures' && kind !== 'picture') return refuse('file.picture-wanted', { found: mime === 'application/pdf' ? 'pdf' : kind });
  if (only === 'letters' && !isLetterType(mime)) return refuse('file.letter-wanted', {});
  return only === 'films' && mime !== 'video/mp4' && mime !== 'video/webm' ? refuse('file.not-a-film', {}) : null;
}

/** What its name already promises to be refused for, so that nobody sends 200 MB to learn it; null when only its bytes can tell. */
export function refuseByName(name: string, size: number, limits: { readonly file: number; readonly picture: number }): Issue | null {
  const promised = byExtension(name);
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1];
  if (extension !== undefined && !promised) return refuse('file.type-refused', { found: extension.toLowerCase() });
  const limit = promised?.kind === 'picture' ? limits.picture : limits.file;
  if (size > limit) return refuse('file.too-large', { size, limit });
  return size === 0 ? refuse('file.empty', {}) : null;
}

/** Text has no signature: it must be text from end to end of what we look at, and no language that browsers or shells run. */
async function readAsText(path: string, name: string, promised: FileType | undefined): Promise<FileType | Issue> {
  const start = await readStart(path, 65_536);
  const text = start.toString('utf8');
  if (/^\s*(<[a-z!?/]|#!|%!|\{\\rtf)/i.test(text.replace(/^\uFEFF/, ''))) return refuse('file.type-refused', { found: 'html/xml/script' });
  if (promised !== undefined && promised.kind !== 'text') return refuse('file.type-refused', { promised: promised.extension });
  if (promised?.kind !== 'text' || start.includes(0)) return refuse('file.type-refused', { found: /[^.]+$/.exec(name)?.[0] ?? '' });
  return promised;
}

function byExtension(name: string): FileType | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return accepted.find((one) => one.extension === (otherExtensions[extension] ?? extension));
}

async function readStart(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function refuse(code: FileIssueCode, data: Issue['data']): Issue {
  return error(code, '', data);
}
