import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { connect, withDates } from './database.ts';

describeOnEachServer('the connection', (server) => {
  let base: FreshDatabase;
  beforeAll(async () => {
    base = await freshDatabase({ server, empty: true });
  });
  afterAll(() => base.drop());

  const one = async (expression: string) => (await base.pool.query(`select ${expression} as value`)).rows[0].value;

  test('reads dates, instants and whole numbers as they are stored', async () => {
    expect(await one(`date '2026-03-02'`)).toBe('2026-03-02');
    expect(await one(`timestamptz '2026-03-02 08:00:00.5+07'`)).toBe('2026-03-02T01:00:00.500Z');
    expect(await one(`9007199254740991::int8`)).toBe(9007199254740991);
    expect(await one(`array[date '2026-03-02', null]`)).toEqual(['2026-03-02', null]);
    expect(await one(`array[timestamptz '2026-03-02 08:00+07']`)).toEqual(['2026-03-02T01:00:00.000Z']);
    expect(await one(`array[1::int8, 2]`)).toEqual([1, 2]);
    expect(await one(`null::int8`)).toBeNull();
  });

  test('refuses to round a number', async () => {
    await expect(one('9007199254740992::int8')).rejects.toThrow(RangeError);
  });

  test('gives Dates to a library that expects them, on the same pool', async () => {
    await base.pool.query('create table sessions (expires timestamptz)');
    const library = withDates<{ sessions: { expires: Date } }>(base.pool);
    await library.insertInto('sessions').values({ expires: new Date('2026-03-02T01:00:00Z') }).execute();
    const row = await library.selectFrom('sessions').selectAll().executeTakeFirstOrThrow();
    expect(row.expires).toEqual(new Date('2026-03-02T01:00:00Z'));
    await library.transaction().execute((trx) => trx.deleteFrom('sessions').execute());
    expect(base.pool.idleCount).toBe(base.pool.totalCount);
  });

  test('says who it is and cuts off a statement that takes too long', async () => {
    const { pool, close } = await connect(base.url, { role: 'serve', statementTimeout: 50 });
    const { rows } = await pool.query(`select current_setting('application_name') as name`);
    expect(rows[0].name).toBe('kentongan:serve');
    await expect(pool.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
    await close();
  });

  test('sorts names as a reader expects', async () => {
    const { rows } = await base.pool.query(`select string_agg(n, ' ' order by n) as names from (values ('Zaki'), ('andi'), ('Budi')) t(n)`);
    expect(rows[0].names).toBe('andi Budi Zaki');
  });
});

test('an address where nobody answers is a sentence, not a stack', async () => {
  const failure = await connect('postgresql://x@127.0.0.1:1/x', { role: 'test' }).catch((thrown) => thrown);
  expect(failure.issue).toMatchObject({ code: 'store.server-unreachable' });
});
