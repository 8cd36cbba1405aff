/** A screen, found by the hash of the token in its player's address. */
import type { Zone } from '../core/calendar/office-calendar.ts';
import type { Db } from '../store/transaction.ts';

export interface Screen {
  readonly id: string;
  readonly officeId: string;
  readonly channel: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly office: { readonly name: string; readonly seal: string | null; readonly colour: string | null; readonly zone: Zone };
}

export async function findScreen(db: Db, tokenHash: Buffer): Promise<Screen | undefined> {
  const row = await db.selectFrom('screens').innerJoin('offices', 'offices.id', 'screens.office_id')
    .select(['screens.id', 'screens.office_id', 'screens.channel', 'screens.name', 'screens.width', 'screens.height', 'offices.name as office', 'offices.settings', 'offices.calendar'])
    .where('screens.token_hash', '=', tokenHash).executeTakeFirst();
  return row && {
    id: row.id, officeId: row.office_id, channel: row.channel, name: row.name, width: row.width, height: row.height,
    office: { name: row.office, seal: row.settings.seal ?? null, colour: row.settings.colour ?? null, zone: row.calendar.zone },
  };
}

/** The panels of one screen channel, as a preview needs them; one ordinary panel where none is set up yet. */
export async function listPanels(db: Db, officeId: string, channel: string): Promise<readonly (Omit<Screen, 'officeId'> & { readonly real: boolean })[]> {
  const office = await db.selectFrom('offices').select(['name', 'settings', 'calendar']).where('id', '=', officeId).executeTakeFirstOrThrow();
  const about = { name: office.name, seal: office.settings.seal ?? null, colour: office.settings.colour ?? null, zone: office.calendar.zone };
  const rows = await db.selectFrom('screens').select(['id', 'channel', 'name', 'width', 'height']).where('office_id', '=', officeId).where('channel', '=', channel).orderBy('name').limit(20).execute();
  return rows.length > 0 ? rows.map((row) => ({ ...row, office: about, real: true })) : [{ id: 'contoh', channel, name: 'Layar 16:9', width: 1920, height: 1080, office: about, real: false }];
}

/** For the preview in the desk: one of the office's screens by its id or by its channel, else a common panel of that channel. */
export async function findOfficeScreen(db: Db, officeId: string, named: string): Promise<Screen | undefined> {
  const office = await db.selectFrom('offices').select(['name', 'settings', 'calendar']).where('id', '=', officeId).executeTakeFirst();
  const row = await db.selectFrom('screens').select(['id', 'channel', 'name', 'width', 'height']).where('office_id', '=', officeId)
    .where((where) => where.or([where('id', '=', named), where('channel', '=', named)])).orderBy('name').executeTakeFirst();
  const channel = row ? undefined : await db.selectFrom('channels').select(['key', 'name']).where('office_id', '=', officeId).where('key', '=', named).where('mode', '=', 'screen').executeTakeFirst();
  const panel = row ?? (channel && { id: '', channel: channel.key, name: channel.name, ...COMMON_PANEL });
  return office && panel && { ...panel, officeId, office: { name: office.name, seal: office.settings.seal ?? null, colour: office.settings.colour ?? null, zone: office.calendar.zone } };
}

const COMMON_PANEL = { width: 1920, height: 1080 };

/** Screen channels of an office, for the public page that says what is on. */
export async function listScreenChannels(db: Db, officeId: string): Promise<readonly { readonly key: string; readonly name: string }[]> {
  return db.selectFrom('channels').select(['key', 'name']).where('office_id', '=', officeId).where('mode', '=', 'screen').orderBy('key').execute();
}
