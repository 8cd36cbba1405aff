/** One named office for every test: its people, posts and SOP, on a real database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actOnCase } from '../src/actions/act-on-case.ts';
import { addMember } from '../src/actions/add-member.ts';
import { addPosition } from '../src/actions/add-position.ts';
import { adoptSop } from '../src/actions/adopt-sop.ts';
import type { Context, Identity, Outcome } from '../src/actions/context.ts';
import { createOffice } from '../src/actions/create-office.ts';
import { holdPosition } from '../src/actions/hold-position.ts';
import { openCase } from '../src/actions/open-case.ts';
import type { CommandType } from '../src/core/case/command.ts';
import { isOutside, performerName } from '../src/core/sop/definition.ts';
import { readSopFile } from '../src/documents/read-sop-file.ts';
import type { DeliveryJob } from '../src/store/outbox.ts';
import { defaultCalendar } from './default-calendar.ts';
import type { FreshDatabase } from './database.ts';
import { CHANNELS } from './walk-case.ts';

export interface TestContext extends Context {
  /** Jobs put in the outbox, in order. */
  readonly sent: DeliveryJob[];
  /** Offices whose public pages were asked to be rendered anew. */
  readonly refreshed: string[];
  /** Letters that were handed to the outbox. */
  readonly letters: string[];
  /** The clock stands where it is put. */
  at: string;
}

export function testContext(database: FreshDatabase, at = '2026-03-02T02:00:00.000Z'): TestContext {
  const sent: DeliveryJob[] = [];
  const refreshed: string[] = [];
  const letters: string[] = [];
  return {
    db: database.db, versions: new Map(), sent, at,
    outbox: { send: async (_trx, job) => void sent.push(job), refreshSite: async (_trx, officeId) => void refreshed.push(officeId), sendLetter: async (_trx, id) => void letters.push(id) }, refreshed, letters,
    now() { return this.at; },
    newId: () => crypto.randomUUID(),
  };
}

export interface TestOffice {
  readonly officeId: string;
  readonly slug: string;
  readonly sopId: string;
  /** Position id by SOP column. */
  readonly positions: Readonly<Record<string, string>>;
  /** The identity of the person who holds the column's post. */
  as(performer: string): Identity;
  readonly admin: Identity;
}

export function good<T>(outcome: Outcome<T>): { ok: true } & T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Where work for all offices tells what failed in one of them, and nothing may fail. */
export function noFailure(failure: unknown): never {
  throw failure;
}

/** Makes an account for `<slug>-<column>` where a test signs in; the person's id is what it answers. */
export type MakeAccount = (who: string) => Promise<string>;

/** An office that has adopted one SOP of `sops/`, with one person (`<slug>-<column>`) for each of its columns. */
export async function testOffice(context: Context, slug: string, file: string, account: MakeAccount = async (who) => who): Promise<TestOffice> {
  const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const read = readSopFile(Buffer.from(source));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { definition } = read;
  const admin = { personId: await account(`${slug}-administrator`), name: 'Admin Kantor' };
  const people: Record<string, string> = {};
  const { officeId } = good(await createOffice(context, {
    slug, name: definition.agency ?? slug, settings: {}, calendar: defaultCalendar(), admin,
    channels: CHANNELS.map((one) => ({ ...one, address: '' })),
    classifications: [{ code: '400.14.4.3', subject: 'Pengumuman/Pemberitaan', active: '1 tahun', inactive: '1 tahun', fate: 'Musnah' }],
  }));
  const system: Identity = { kind: 'system', officeId };
  const positions: Record<string, string> = {};
  for (const [key, performer] of Object.entries(definition.performers)) {
    if (isOutside(performer)) continue;
    const personId = (people[key] = await account(`${slug}-${key}`));
    good(await addMember(context, system, { personId, name: `Pegawai ${performerName(performer)}`, role: 'staff' }));
    positions[key] = good(await addPosition(context, system, { name: performerName(performer) })).positionId;
    good(await holdPosition(context, system, { positionId: positions[key], personId, from: '2026-01-01', to: null }));
  }
  const bindings = Object.fromEntries(Object.entries(positions).map(([key, id]) => [key, [id]]));
  const { sopId } = good(await adoptSop(context, system, { source, definition, bindings }));
  return {
    officeId, slug, sopId, positions,
    as: (performer) => ({ kind: 'person', officeId, personId: people[performer] ?? `${slug}-${performer}` }),
    admin: { kind: 'person', officeId, personId: admin.personId },
  };
}

/** Opens a case and lets it be driven in one line a step. */
export async function openTestCase(context: Context, identity: Identity, sopId: string, more: Record<string, unknown> = {}) {
  const opened = good(await openCase(context, identity, { sopId, payload: { title: 'Kerja bakti bersih sungai', ...more }, key: crypto.randomUUID() }));
  const { caseId } = opened;
  return {
    caseId,
    receipt: opened.receipt,
    /** Carries out a command as somebody; throws with the issues when it is refused. */
    async do(who: Identity, type: CommandType, payload: Record<string, unknown> = {}) {
      return good(await actOnCase(context, who, { caseId, type, payload, key: crypto.randomUUID(), seen: -1 }));
    },
    try: (who: Identity, type: CommandType, payload: Record<string, unknown> = {}, more: { key?: string; seen?: number } = {}) =>
      actOnCase(context, who, { caseId, type, payload, key: more.key ?? crypto.randomUUID(), seen: more.seen ?? -1 }),
  };
}
