/** Desk and case list of the biggest office as the number of tasks grows: a list must not know how long it is. */
import pg from 'pg';
import { sql } from 'kysely';
import { readCalendar } from '../../src/queries/calendar.ts';
import { search } from '../../src/queries/search.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { listCases } from '../../src/queries/case-list.ts';
import { deskCounts } from '../../src/queries/desk-counts.ts';
import { myDesk } from '../../src/queries/desk.ts';
import { myChoices } from '../../src/queries/desk-filter.ts';
import { sentOn } from '../../src/queries/desk-sent.ts';
import { postLoads, postTasks } from '../../src/queries/desk-team.ts';
import { encodeCursor } from '../../src/queries/page.ts';
import { startEmbedded } from '../../src/store/embedded-postgres.ts';
import { figure, median, ratio } from '../figures.ts';
import { atEnd, temporaryFolder } from '../leftovers.ts';
import { printTable, progress } from '../table.ts';
import { fillDatabase, type Filled } from './filled-database.ts';

const SIZES = (process.env['KENTONGAN_BENCH_TASKS'] ?? '1000,100000,1000000').split(',').map(Number);
const ROUNDS = 31;
const CALENDAR = defaultCalendar();
const AT = '2026-03-02T02:00:00.000Z';
type List = (filled: Filled) => Promise<{ items: readonly unknown[] }>;

export async function longLists(): Promise<void> {
  const server = await startEmbedded({ dataFolder: temporaryFolder(), durable: false });
  atEnd(() => server.stop());
  const databases: Filled[] = [];
  for (const tasks of SIZES) {
    const began = performance.now();
    progress(`${figure(tasks)} tugas`);
    const filled = await fillDatabase(await makeDatabase(server.keeperUrl, `b${tasks}`), tasks);
    atEnd(() => filled.database.close());
    databases.push(filled);
    progress(`${figure(tasks)} tugas dalam ${figure((performance.now() - began) / 1000)} s`);
  }
  const rows: string[][] = [];
  for (const [name, lists] of Object.entries(await prepareLists(databases))) {
    progress(name);
    const times = await measure(lists);
    rows.push([name, ...times.map(figure), ratio(times.at(-1) ?? NaN, times[0] ?? NaN)]);
  }
  progress('');
  printTable(`desk: lists of the biggest office (half of all tasks), milliseconds, median of ${ROUNDS}`,
    ['50 rows', ...SIZES.map((size) => `${figure(size)} tasks`), 'last / first'], rows, ['Called as the doors call them, staffing look-up included; PostgreSQL warm, one caller.']);
}

async function makeDatabase(keeperUrl: string, name: string): Promise<string> {
  const keeper = new pg.Client({ connectionString: keeperUrl });
  await keeper.connect();
  await keeper.query(`create database ${name} owner kentongan`);
  await keeper.end();
  return keeperUrl.replace('//postgres@', '//kentongan@').replace('/postgres?', `/${name}?`);
}

async function prepareLists(databases: readonly Filled[]): Promise<Record<string, (() => ReturnType<List>)[]>> {
  const postOf = new Map<string, string>();
  for (const { database, officeId } of databases) postOf.set(officeId, (await database.db.selectFrom('positions').select('id').where('office_id', '=', officeId).limit(1).executeTakeFirstOrThrow()).id);
  const deep = new Map<Filled, { desk: string; cases: string }>();
  for (const filled of databases) deep.set(filled, await middle(filled));
  const lists: Record<string, List> = {
    'desk, first page': ({ database, officeId, personId }) => myDesk(database.db, officeId, personId, AT),
    'desk, page in the middle': (filled) => myDesk(filled.database.db, filled.officeId, filled.personId, AT, { cursor: deep.get(filled)?.desk }),
    'desk, by what the step does': ({ database, officeId, personId }) => myDesk(database.db, officeId, personId, AT, { does: 'verify' }),
    'desk, what it can be narrowed to': async ({ database, officeId, personId }) => ({ items: (await myChoices(database.db, officeId, personId, AT)).sops }),
    'desk, counts': async ({ database, officeId, personId }) => ({ items: [await deskCounts(database.db, officeId, personId, AT)] }),
    'team, load of each post': async ({ database, officeId, personId }) => ({ items: await postLoads(database.db, officeId, personId, AT) }),
    'team, first page': async ({ database, officeId, personId }) => postTasks(database.db, officeId, await postLoads(database.db, officeId, personId, AT)),
    'sent on, first page': ({ database, officeId, personId }) => sentOn(database.db, officeId, personId, AT),
    'cases, first page': ({ database, officeId }) => listCases(database.db, officeId),
    'cases, page in the middle': (filled) => listCases(filled.database.db, filled.officeId, { cursor: deep.get(filled)?.cases }),
    'cases, open ones': ({ database, officeId }) => listCases(database.db, officeId, { status: 'open' }),
    'cases, on one post': ({ database, officeId }) => listCases(database.db, officeId, { positionId: postOf.get(officeId) }),
    'cases, late ones': ({ database, officeId }) => listCases(database.db, officeId, { lateAt: AT }),
    'cases, by a rare word': ({ database, officeId }) => listCases(database.db, officeId, { words: 'nomor 500' }),
    'search, by a rare word': ({ database, officeId }) => search(database.db, officeId, { words: 'nomor 500', limit: 20 }, AT),
    'search, by a word in all of them': ({ database, officeId }) => search(database.db, officeId, { words: 'padukuhan', limit: 20 }, AT),
    'search, by a number': ({ database, officeId }) => search(database.db, officeId, { words: '17/AGD/2026', limit: 20 }, AT),
    'search, with a typing error': ({ database, officeId }) => search(database.db, officeId, { words: 'padukuhn 500', limit: 20 }, AT),
    'calendar, one month': async ({ database, officeId }) => ({ items: await readCalendar(database.db, officeId, CALENDAR, { from: '2026-01-01', to: '2026-01-31', at: AT }) }),
    'cases, by a word in all of them': ({ database, officeId }) => listCases(database.db, officeId, { words: 'padukuhan' }),
  };
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, databases.map((filled) => () => list(filled))]));
}

/** Cursors to the middle of the desk and of the case list. */
async function middle({ database, tasks, officeId }: Filled): Promise<{ desk: string; cases: string }> {
  const desk = (await sql<{ due: string; id: string; step: string }>`
    select coalesce(to_char(due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'infinity') as due, case_id as id, step from tasks
    where office_id = ${officeId} and step = 'periksa' order by coalesce(due_at, 'infinity'), case_id offset ${Math.floor(tasks / 12)} limit 1`.execute(database.db)).rows[0];
  const one = (await database.db.selectFrom('cases').select(['opened_at', 'id']).where('office_id', '=', officeId).orderBy('opened_at', 'desc').orderBy('id', 'desc').offset(Math.floor(tasks / 4)).limit(1).execute())[0];
  return { desk: encodeCursor([desk?.due ?? '', desk?.id ?? '', desk?.step ?? '']), cases: encodeCursor([one?.opened_at ?? '', one?.id ?? '']) };
}

/** Medians, the sizes by turns. */
async function measure(lists: readonly (() => ReturnType<List>)[]): Promise<number[]> {
  const times = lists.map((): number[] => []);
  for (let round = -3; round < ROUNDS; round++) {
    for (const [index, list] of lists.entries()) {
      const began = performance.now();
      const { items } = await list();
      if (items.length === 0) throw new Error('an empty list measures nothing');
      if (round >= 0) times[index]?.push(performance.now() - began);
    }
  }
  return times.map(median);
}
