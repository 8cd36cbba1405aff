import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPages, type Pages } from '../../test/pages.ts';

describe('while the database is away', () => {
  let pages: Pages;
  let keeper: pg.Client;
  let name: string;
  beforeAll(async () => {
    pages = await openPages();
    name = (await pages.database.pool.query<{ name: string }>('select current_database() as name')).rows[0]!.name;
    keeper = new pg.Client({ connectionString: inject('servers').embedded! });
    await keeper.connect();
    pages.database.pool.on('error', () => {});
    // As a server that restarts: whoever is connected is cut off, and nobody gets in.
    await keeper.query(`alter database ${name} connection limit 0`);
    await keeper.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  });
  afterAll(async () => {
    await keeper.end();
    await pages.close();
  });

  it('a page says so, and when to come again', async () => {
    const citizen = await pages.browser();
    // The first may still meet a line that has been cut off meanwhile; all of them say the same.
    for (const page of [await citizen.get('/'), await citizen.get('/')]) {
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '10']);
      expect(page.html).toContain('Basis data sedang tidak dapat dihubungi');
    }
  });

  it('the API says so in its own form', async () => {
    const answer = await pages.send({}, 'GET', '/public/offices', { headers: { 'accept-language': 'en' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    expect(answer.json).toMatchObject({ status: 503, code: 'server.database-away', title: 'Unavailable just now' });
  });

  it('everything goes on by itself once it is back', async () => {
    await keeper.query(`alter database ${name} connection limit -1`);
    expect((await pages.send({}, 'GET', '/public/offices')).status).toBe(200);
  });
});
