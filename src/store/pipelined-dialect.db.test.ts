import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { ask, askTogether, prepared, sendLast } from './statement.ts';

const put = prepared('test-put', 'insert into notes (id) values ($1)', () => undefined);
const count = prepared('test-count', 'select count(*)::int4 as n from notes', ([row]: readonly { n: number }[]) => row?.n);

describeOnEachServer('a transaction that travels in few trips', (server) => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await freshDatabase({ server, empty: true });
    await database.pool.query('create table notes (id integer primary key)');
  });
  afterEach(() => database.drop());

  it('keeps what was sent last, once it is over', async () => {
    await database.db.transaction().execute((trx) => sendLast(trx, put(1), put(2)));
    expect(await ask(database.db, count())).toBe(2);
  });

  it('throws what failed in its last statements, and keeps nothing of it', async () => {
    const work = database.db.transaction().execute(async (trx) => {
      await ask(trx, put(1));
      await sendLast(trx, put(2), put(2), put(3));
      return 'done';
    });
    await expect(work).rejects.toMatchObject({ code: '23505', constraint: 'notes_pkey' });
    expect(await ask(database.db, count())).toBe(0);
  });

  it('keeps nothing when the work throws after its last statements were sent', async () => {
    const work = database.db.transaction().execute(async (trx) => {
      await sendLast(trx, put(1));
      throw new Error('changed its mind');
    });
    await expect(work).rejects.toThrow('changed its mind');
    expect(await ask(database.db, count())).toBe(0);
  });

  it('throws what failed among statements asked together, and its connection goes on', async () => {
    for (let round = 0; round < 12; round++) {
      await expect(database.db.transaction().execute((trx) => askTogether(trx, put(1), put(1), count()))).rejects.toMatchObject({ code: '23505' });
    }
    expect(await database.db.transaction().execute((trx) => askTogether(trx, put(1), count()))).toEqual([undefined, 1]);
  });

  it('lets each statement see what the one before it waited for', async () => {
    await ask(database.db, put(1));
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let tellLocked = () => {};
    const locked = new Promise<void>((resolve) => (tellLocked = resolve));
    const first = database.db.transaction().execute(async (trx) => {
      await trx.executeQuery(CompiledQuery.raw('select id from notes where id = 1 for update'));
      tellLocked();
      await held;
      await ask(trx, put(2));
    });
    await locked;
    const lock = prepared('test-lock', 'select id from notes where id = 1 for update', (rows) => rows.length);
    const second = database.db.transaction().execute((trx) => askTogether(trx, lock(), count()));
    setTimeout(release, 100);
    await first;
    expect(await second).toEqual([1, 2]);
  });
});
