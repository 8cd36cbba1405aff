/** Bytes into the cellar and into the office's list of files, by whichever door. Nothing is listed that was not accepted. */
import { error, type Issue } from '../core/issue.ts';
import { loadChannels } from '../store/channels.ts';
import type { StoredFile, Taken } from '../store/files.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { registerFile } from './register-file.ts';

type Kept = Omit<StoredFile, 'kind'>;
/** The cellar's own `put`. */
export type PutFile = (bytes: KeepFile['bytes'], name: string, taken: Taken) => Promise<{ ok: true; file: Kept; issues: readonly Issue[] } | { ok: false; issues: readonly Issue[] }>;

/** Bytes that a stranger may send as one file. */
const OUTSIDE_FILE = 10_000_000;
/** Bytes of one film from outside: a minute or two in the size of a screen. */
export const OUTSIDE_FILM = 50_000_000;
/** Bytes of strangers' files in one office that no request names; a day later they are gone. */
const OUTSIDE_LOOSE = 1_000_000_000;

export interface KeepFile {
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array;
  readonly name: string;
  /** Anything the office keeps unless told; a stranger's file stays within the limits for strangers. */
  readonly taken?: Taken;
}

/** `issues` of what was kept are warnings. */
export async function keepFile(context: Context, put: PutFile, identity: Identity, { bytes, name, taken = {} }: KeepFile): Promise<Outcome<{ file: Kept; issues: readonly Issue[] }>> {
  const limits = identity.kind === 'outside' ? await limitsForStrangers(context, identity.officeId, taken) : taken;
  if ('code' in limits) return refused('invalid', limits);
  const kept = await put(bytes, name, limits);
  if (!kept.ok) return refused('invalid', ...kept.issues);
  const { hash, size, mime, width = null, height = null, takenAt = null, location = null, shownAs = null, opaque = false } = kept.file;
  const known = await registerFile(context, identity, { hash, name: name.slice(0, 300), mime, size, width, height, takenAt, location, shownAs, opaque });
  return known.ok ? kept : known;
}

/** Only where a screen can show it may a film be larger than a letter. */
async function limitsForStrangers(context: Context, officeId: string, taken: Taken): Promise<Taken | Issue> {
  const [loose, channels] = await Promise.all([
    context.db.selectFrom('files').select((row) => row.fn.sum<number>('size').as('bytes')).where('office_id', '=', officeId).where('loose', '=', true).executeTakeFirst(),
    loadChannels(context.db, officeId),
  ]);
  if (Number(loose?.bytes ?? 0) > OUTSIDE_LOOSE) return error('request.files-too-many');
  const hasScreen = channels.some((one) => one.mode === 'screen');
  const most = Math.min(taken.most ?? OUTSIDE_FILE, OUTSIDE_FILE);
  return { ...taken, most, filmMost: hasScreen ? Math.min(taken.filmMost ?? OUTSIDE_FILM, OUTSIDE_FILM) : most };
}
