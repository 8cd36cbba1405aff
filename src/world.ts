/**
 * Builds what touches the outside: database, queue, clock, files, accounts, the lists an office starts with.
 * Decides nothing. Only `main.ts` and the commands it starts use it.
 */
import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PgBoss } from 'pg-boss';
import { openAccounts, type Accounts } from './accounts/accounts.ts';
import { firstPasswordsIn } from './accounts/first-passwords.ts';
import { lockOutIn } from './accounts/lock-out.ts';
import type { Context } from './actions/context.ts';
import { drawSop } from './cli/draw-sop.ts';
import type { Config } from './config.ts';
import type { CalendarYear } from './core/calendar/calendar-year.ts';
import { makeCalendar, type CalendarPart } from './core/calendar/make-calendar.ts';
import type { Issue } from './core/issue.ts';
import { drawCard, type CardWords } from './documents/draw-card.ts';
import { readCalendarFile } from './documents/read-calendar-file.ts';
import { readClassification, readOutlets, readTemplates } from './documents/read-defaults.ts';
import { readReplacedLaws } from './documents/read-replaced-laws.ts';
import { readSopFile } from './documents/read-sop-file.ts';
import { templateOf, writeSopHead } from './documents/write-sop-head.ts';
import { isReadableFilm } from './documents/film/hidden-in-film.ts';
import { publicFilms } from './documents/film/public-films.ts';
import { heicToJpeg } from './documents/heic.ts';
import { inspectPicture, rendition, thumbnail } from './documents/picture.ts';
import { findPublicAddress } from './couriers/find-public-address.ts';
import { mailServerOf } from './couriers/mail-server-of.ts';
import { sendMail } from './couriers/send-mail.ts';
import { pushKeys, sendPush } from './couriers/send-push.ts';
import type { Equipment } from './doors/equipment.ts';
import { DeskStreams } from './doors/desk-streams.ts';
import { wordFault } from './doors/word-fault.ts';
import { sendOnce, type LetterTools } from './jobs/deliver-letter.ts';
import { prepareLetterQueues } from './jobs/notice-worker.ts';
import { BOSS_OPTIONS, prepareQueues } from './jobs/worker.ts';
import { keptSecret } from './kept-secret.ts';
import { PACKAGE_FOLDER, readPackageFile } from './package-folder.ts';
import { pictureMemory } from './site/media.ts';
import { ARTICLE, previewArticle, previewSlide } from './site/preview.tsx';
import { openDatabase, withDates, type Database } from './store/database.ts';
import { deskNewsTeller } from './store/desk-news.ts';
import { openFileStore, type FileStore } from './store/files.ts';
import { openUnfinishedFiles, type UnfinishedFiles } from './store/unfinished-files.ts';
import { migrate } from './store/migrate.ts';
import { pgBossOutbox, QUEUES } from './store/outbox.ts';
import { sealer } from './store/seal.ts';
import { answerWords } from './texts/answer-words.ts';

export interface World {
  readonly config: Config;
  readonly database: Database;
  readonly boss: PgBoss;
  readonly context: Context;
  readonly accounts: Accounts;
  readonly files: FileStore;
  readonly unfinished: UnfinishedFiles;
  readonly equipment: Equipment;
  readonly letters: LetterTools;
  close(): Promise<void>;
}

/** @param role shown in the database's list of clients, e.g. `serve` */
export async function buildWorld(config: Config, role: string, log: (issue: Issue) => void = () => {}): Promise<World> {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder, role, log });
  await migrate(database.pool, join(PACKAGE_FOLDER, 'migrations'));
  const boss = new PgBoss({ ...BOSS_OPTIONS, connectionString: database.url, application_name: `kentongan:${role}:jobs`, max: 2 });
  boss.on('error', (failure) => report(failure, 'jobs'));
  await boss.start();
  await prepareQueues(boss, QUEUES);
  await prepareLetterQueues(boss, QUEUES.letters);
  const secret = config.secret ?? keptSecret(config.dataFolder);
  const context: Context = {
    db: database.db, versions: new Map(), outbox: pgBossOutbox(boss), now: () => new Date().toISOString(), newId: () => randomUUIDv7(), announce: deskNewsTeller(database.db),
  };
  const accounts = openAccounts({ db: withDates(database.pool), baseUrl: config.baseUrl, secret, lockOut: lockOutIn(database.db), firstPasswords: firstPasswordsIn(database.db) });
  const files = openFileStore({ folder: join(config.dataFolder, 'files'), inspectPicture, isReadableFilm, makeShowable: heicToJpeg });
  const unfinished = await openUnfinishedFiles(join(config.dataFolder, 'files', 'unfinished'), () => answerWords.upload.busy);
  const letters = letterTools(config, context, secret);
  const equipment = equip(config, context, accounts, files, unfinished, letters, secret);
  return {
    config, database, boss, context, accounts, files, unfinished, equipment, letters,
    async close() {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await database.close();
    },
  };
}

/** Wide enough for every outlet's best quality (Instagram shows at most 1440 pixels). */
const POSTING_WIDTH = 1440;

function letterTools(config: Config, context: Context, secret: string): LetterTools {
  const keys = pushKeys(secret, config.baseUrl);
  const host = new URL(config.baseUrl).hostname;
  return {
    context, baseUrl: config.baseUrl, programMail: config.smtpUrl === undefined ? null : mailServerOf(config.smtpUrl, host), pushServices: config.pushServices ?? [],
    mail: sendMail, findPublicAddress: isShared(config) ? async (name) => (config.insideMailServers?.includes(name) ? {} : findPublicAddress(name)) : undefined, push: (device, message) => sendPush(keys, device, message, fetch), open: sealer(secret).open,
  };
}

/** A program with a database or a mail server of its operator's serves offices that are guests in its network. */
const isShared = (config: Config): boolean => config.databaseUrl !== undefined || config.smtpUrl !== undefined;

function equip(config: Config, context: Context, accounts: Accounts, files: FileStore, unfinished: UnfinishedFiles, letters: LetterTools, secret: string): Equipment {
  const laws = readReplacedLaws(readPackageFile('defaults', 'legal-bases.yaml'));
  return {
    context, accounts, unfinished, baseUrl: config.baseUrl, version: (JSON.parse(readPackageFile('package.json').toString()) as { version: string }).version,
    files: {
      put: files.put, refusal: files.refusal, stream: files.stream, size: files.size, film: publicFilms(files.stream),
      async thumbnail(hash) {
        try {
          const small = await thumbnail(await files.readShowable(hash));
          return { bytes: small.bytes, mime: small.mime };
        } catch {
          return null;
        }
      },
      async small(hash, width) {
        try {
          const small = await rendition(await files.readShowable(hash), { width, format: 'webp', quality: 60 });
          return { bytes: small.bytes, mime: small.mime };
        } catch {
          return null;
        }
      },
      async cropped(hash, ratio, focus, width = POSTING_WIDTH) {
        try {
          const cut = await rendition(await files.readShowable(hash), { width, format: 'jpeg', ...(ratio ? { ratio } : {}), ...(focus ? { focus } : {}) });
          return { bytes: cut.bytes, mime: cut.mime };
        } catch {
          return null;
        }
      },
    },
    readSop: readSopFile,
    writeSopHead,
    drawSop: (definition, state) => drawSop(definition, state ? { state } : {}),
    preview: previewDoor(config, context, files),
    laws: laws.ok ? laws.laws : [],
    sampleSops: readSampleSops,
    templates: readTemplates(readPackageFile('defaults', 'templates.yaml')),
    defaults: (zone) => ({
      calendar: makeCalendar(zone, calendarParts()), channels: readOutlets(readPackageFile('defaults', 'outlets.yaml')),
      classifications: readClassification(readPackageFile('defaults', 'classification.yaml')),
    }),
    calendarYears: calendarYears(),
    // The same on every node that shares the secret, and known only to who can read the console.
    firstRunCode: createHmac('sha256', secret).update('kantor pertama').digest('hex').slice(0, 10),
    notices: {
      seal: sealer(secret).seal, pushKey: pushKeys(secret, config.baseUrl).publicKey, pushServices: letters.pushServices, programMail: letters.programMail !== null,
      sendNow: (letterId) => sendOnce(letters, letterId),
    },
    deskStreams: new DeskStreams(),
    report,
  };
}

function previewDoor(config: Config, context: Context, files: FileStore): Equipment['preview'] {
  const options = { publicUrl: config.baseUrl, rendition: pictureMemory(publicPicture(files)), db: context.db, now: context.now };
  return { article: ARTICLE, site: (draft, channel, path) => previewArticle(options, draft, channel, path), screen: (draft, screen, path) => previewSlide(options, draft, screen, path) };
}

/** Every list of `defaults/` that speaks of time; a broken one stops the program. */
function calendarParts(): readonly CalendarPart[] {
  const holidays = readdirSync(join(PACKAGE_FOLDER, 'defaults')).filter((name) => /^holidays-\d{4}\.yaml$/.test(name)).toSorted();
  return ['hours.yaml', ...holidays].map((name) => {
    const { part } = readCalendarFile(readPackageFile('defaults', name).toString());
    if (!part) throw new Error(`defaults/${name} tidak terbaca. Perbaiki berkasnya.`);
    return part;
  });
}

/** The same lists by year, for offices that were there before them. */
function calendarYears(): readonly CalendarYear[] {
  const { closed, special } = makeCalendar('Asia/Jakarta', calendarParts());
  const years = new Set(closed.map((one) => Number(one.date.slice(0, 4))));
  return [...years].toSorted().map((year) => ({ year, closed: closed.filter((one) => one.date.startsWith(`${year}-`)), special: special.filter((one) => one.from.startsWith(`${year}-`)) }));
}

/** The SOPs that come with the program; one that does not read is left out, which a test notices. */
function readSampleSops(): ReturnType<Equipment['sampleSops']> {
  return readdirSync(join(PACKAGE_FOLDER, 'sops')).filter((name) => name.endsWith('.yaml')).toSorted().flatMap((name) => {
    const source = readPackageFile('sops', name).toString();
    const read = readSopFile(Buffer.from(source));
    return read.ok ? [{ key: name.slice(0, -'.yaml'.length), template: templateOf(source), definition: read.definition }] : [];
  });
}

/** A fault's code in the log; no payload and no person's data with it. */
function report(failure: unknown, where: string): string {
  const code = randomBytes(4).toString('hex');
  console.error(`[${new Date().toISOString()}] ${where} ${code} ${wordFault(failure)}`);
  return code;
}

/** Public pictures of the site: small, turned upright, without hidden data. */
export function publicPicture(files: FileStore) {
  return async (_officeId: string, hash: string, size: { width: number; format: 'webp' | 'jpg' }): Promise<Uint8Array | null> => {
    try {
      return (await rendition(await files.readShowable(hash), { width: size.width, format: size.format === 'jpg' ? 'jpeg' : 'webp' })).bytes;
    } catch {
      return null;
    }
  };
}

/** Cards of articles, in the program's own typeface. */
export function publicCard(files: FileStore) {
  const font = (name: string) => join(PACKAGE_FOLDER, 'defaults', 'fonts', `kartu-${name}.ttf`);
  const fonts = { bold: font('bold'), medium: font('medium') };
  return async (_officeId: string, card: CardWords & { readonly seal: string | null }): Promise<Uint8Array | null> => {
    const seal = card.seal === null ? null : await files.read(card.seal).catch(() => null);
    return drawCard(card, seal, fonts);
  };
}
