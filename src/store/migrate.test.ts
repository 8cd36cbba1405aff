import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { migrate } from './migrate.ts';

describeOnEachServer('migrate', (server) => {
  let base: FreshDatabase;
  let folder: string;
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
  const issueOf = (work: Promise<unknown>) => work.then(() => null, (failure: { issue: unknown }) => failure.issue);

  beforeEach(async () => {
    base = await freshDatabase({ server, empty: true });
    folder = mkdtempSync(join(tmpdir(), 'kentongan-migrate-'));
    write('0001_posts.sql', 'create table posts (id text); create table links (id text);');
    write('0002_more_posts.sql', 'alter table posts add column title text;');
  });
  afterEach(async () => {
    await base.drop();
    rmSync(folder, { recursive: true });
  });

  test('applies files in order, then asks one question', async () => {
    expect(await migrate(base.pool, folder)).toEqual(['0001_posts.sql', '0002_more_posts.sql']);
    const query = vi.spyOn(base.pool, 'query');
    const connect = vi.spyOn(base.pool, 'connect');
    expect(await migrate(base.pool, folder)).toEqual([]);
    expect(query).toHaveBeenCalledTimes(1);
    expect(connect.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('twenty programs at once apply everything once', async () => {
    const rounds = await Promise.all(Array.from({ length: 20 }, () => migrate(base.pool, folder)));
    expect(rounds.flat()).toEqual(['0001_posts.sql', '0002_more_posts.sql']);
  });

  test('a failing file leaves nothing of itself, and says its line', async () => {
    write('0003_broken.sql', 'create table half (id text);\nalter table nowhere add column x text;');
    expect(await issueOf(migrate(base.pool, folder))).toMatchObject({ code: 'store.migration-failed', data: { name: '0003_broken.sql' } });
    const { rows } = await base.pool.query(`select to_regclass('half') as half, to_regclass('posts') as posts`);
    expect(rows[0]).toEqual({ half: null, posts: 'posts' });
    write('0003_broken.sql', 'create table half (id text)');
    expect(await migrate(base.pool, folder)).toEqual(['0003_broken.sql']);
  });

  test('an old file that was changed is refused', async () => {
    await migrate(base.pool, folder);
    write('0001_posts.sql', 'create table posts (id int);');
    expect(await issueOf(migrate(base.pool, folder))).toMatchObject({ code: 'store.migration-changed', data: { name: '0001_posts.sql' } });
  });

  test('line ends of another system are no change', async () => {
    write('0003_two.sql', 'select 1;\nselect 2;\n');
    await migrate(base.pool, folder);
    write('0003_two.sql', 'select 1;\r\nselect 2;\r\n');
    expect(await migrate(base.pool, folder)).toEqual([]);
  });

  test('a database newer than the program is refused', async () => {
    await migrate(base.pool, folder);
    rmSync(join(folder, '0002_more_posts.sql'));
    expect(await issueOf(migrate(base.pool, folder))).toMatchObject({ code: 'store.database-newer', data: { here: 1, there: 2 } });
  });

  test('gaps and doubles are refused before anything is applied', async () => {
    write('0002_other.sql', '');
    expect(await issueOf(migrate(base.pool, folder))).toMatchObject({ code: 'store.migration-misnumbered' });
    mkdirSync(join(folder, 'x'));
  });
});
