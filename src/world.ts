/**
 * Builds what touches the outside: database, queue, clock, files, accounts, the lists an office starts with.
 * Decides nothing. Only `main.ts` and the commands it starts use it.
 */
import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PgBoss } from 'pg-boss';
import { openAccounts, type Accounts } from './accounts/accounts.ts';
import { lockOutIn } from './accounts/lock-out.ts';
import type { Context } from './actions/context.ts';
import { drawSop } from './cli/draw-sop.ts';
import type { Config } from './config.ts';
import { makeCalendar, type CalendarPart } from './core/calendar/make-calendar.ts';
import type { Issue } from './core/issue.ts';
import { readCalendarFile } from './documents/read-calendar-file.ts';
import { readClassification, readOutlets } from './documents/read-defaults.ts';
import { readReplacedLaws } from './documents/read-replaced-laws.ts';
import { readSopFile } from './documents/read-sop-file.ts';
import { inspectPicture, rendition, thumbnail } from './documents/picture.ts';
import type { Equipment } from './doors/equipment.ts';
import { wordFault } from './doors/word-fault.ts';
import { BOSS_OPTIONS, prepareQueues } from './jobs/worker.ts';
import { PACKAGE_FOLDER, readPackageFile } from './package-folder.ts';
import { openDatabase, withDates, type Database } from './store/database.ts';
import { openFileStore, type FileStore } from './store/files.ts';
import { migrate } from './store/migrate.ts';
import { DELIVERIES, pgBossOutbox } from './store/outbox.ts';

export interface World {
  readonly config: Config;
  readonly database: Database;
  readonly boss: PgBoss;
  readonly context: Context;
  readonly accounts: Accounts;
  readonly files: FileStore;
  readonly equipment: Equipment;
  close(): Promise<void>;
}

/** @param role shown in the database's list of clients, e.g. `serve` */
export async function buildWorld(config: Config, role: string, log: (issue: Issue) => void = () => {}): Promise<World> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder, role, log });
  await migrate(database.pool, join(PACKAGE_FOLDER, 'migrations'));
  const boss = new PgBoss({ ...BOSS_OPTIONS, connectionString: database.url, application_name: `kentongan:${role}:jobs`, max: 4 });
  boss.on('error', (failure) => report(failure, 'jobs'));
  await boss.start();
  await prepareQueues(boss, DELIVERIES);
  const context: Context = {
    db: database.db, versions: new Map(), outbox: pgBossOutbox(boss), now: () => new Date().toISOString(), newId: () => randomUUIDv7(),
  };
  const accounts = openAccounts({ db: withDates(database.pool), baseUrl: config.baseUrl, secret: config.secret ?? keptSecret(config.dataFolder), lockOut: lockOutIn(database.db) });
  const files = openFileStore({ folder: join(config.dataFolder, 'files'), inspectPicture });
  const equipment = equip(config, context, accounts, files);
  return {
    config, database, boss, context, accounts, files, equipment,
    async close() {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await database.close();
    },
  };
}

/** Wide enough for every outlet's best quality (Instagram shows at most 1440 pixels). */
const POSTING_WIDTH = 1440;

function equip(config: Config, context: Context, accounts: Accounts, files: FileStore): Equipment {
  const laws = readReplacedLaws(readPackageFile('defaults', 'legal-bases.yaml'));
  return {
    context, accounts, baseUrl: config.baseUrl, version: (JSON.parse(readPackageFile('package.json').toString()) as { version: string }).version,
    files: {
      put: files.put, stream: files.stream, size: files.size,
      async thumbnail(hash) {
        try {
          const small = await thumbnail(await files.read(hash));
          return { bytes: small.bytes, mime: small.mime };
        } catch {
          return null;
        }
      },
      async cropped(hash, ratio) {
        try {
          const cut = await rendition(await files.read(hash), { width: POSTING_WIDTH, format: 'jpeg', ...(ratio ? { ratio } : {}) });
          return { bytes: cut.bytes, mime: cut.mime };
        } catch {
          return null;
        }
      },
    },
    readSop: readSopFile,
    drawSop: (definition, state) => drawSop(definition, state ? { state } : {}),
    laws: laws.ok ? laws.laws : [],
    sampleSops: readSampleSops,
    defaults: (zone) => ({
      calendar: makeCalendar(zone, calendarParts()), channels: readOutlets(readPackageFile('defaults', 'outlets.yaml')),
      classifications: readClassification(readPackageFile('defaults', 'classification.yaml')),
    }),
    // The same on every node that shares the secret, and known only to who can read the console.
    firstRunCode: createHmac('sha256', config.secret ?? keptSecret(config.dataFolder)).update('kantor pertama').digest('hex').slice(0, 10),
    report,
  };
}

/** Every list of `defaults/` that speaks of time; a broken one stops the program. */
function calendarParts(): readonly CalendarPart[] {
  return ['hours', 'holidays-2025', 'holidays-2026'].map((name) => {
    const { part } = readCalendarFile(readPackageFile('defaults', `${name}.yaml`).toString());
    if (!part) throw new Error(`defaults/${name}.yaml tidak terbaca. Perbaiki berkasnya.`);
    return part;
  });
}

/** The SOPs that come with the program; one that does not read is left out, which a test notices. */
function readSampleSops(): ReturnType<Equipment['sampleSops']> {
  return readdirSync(join(PACKAGE_FOLDER, 'sops')).filter((name) => name.endsWith('.yaml')).toSorted().flatMap((name) => {
    const source = readPackageFile('sops', name).toString();
    const read = readSopFile(Buffer.from(source));
    return read.ok ? [{ key: name.slice(0, -'.yaml'.length), source, definition: read.definition }] : [];
  });
}

/** A fault's code in the log; no payload and no person's data with it. */
function report(failure: unknown, where: string): string {
  const code = randomBytes(4).toString('hex');
  console.error(`[${new Date().toISOString()}] ${where} ${code} ${wordFault(failure)}`);
  return code;
}

/** Signs sessions; made once, readable by the program's user alone. */
function keptSecret(dataFolder: string): string {
  const path = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true });
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('base64url');
    writeFileSync(path, secret, { mode: 0o600, flag: 'wx' });
    chmodSync(path, 0o600);
    return secret;
  }
}

/** Public pictures of the site: small, turned upright, without hidden data. */
export function publicPicture(files: FileStore) {
  return async (_officeId: string, hash: string, size: { width: number; format: 'webp' | 'jpg' }): Promise<Uint8Array | null> => {
    try {
      return (await rendition(await files.read(hash), { width: size.width, format: size.format === 'jpg' ? 'jpeg' : 'webp' })).bytes;
    } catch {
      return null;
    }
  };
}
