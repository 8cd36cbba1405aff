import { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { PipelinedDialect } from '../store/pipelined-dialect.ts';
import type { Tables } from '../store/tables.ts';
import { findOfficeByHost } from './site-office.ts';

it('an office is found by its own domain through the index of domains, however many offices there are', async () => {
  const database = await freshDatabase();
  try {
    await database.pool.query(`insert into offices (id, slug, name, settings, calendar, created_at)
      select 'k' || n, 'k' || n, 'Kantor ' || n, json_build_object('domain', case when n % 2 = 0 then 'k' || n || '.example' else '' end), '{"zone":"Asia/Jakarta"}', now() from generate_series(1, 3000) n`);
    await database.pool.query('analyze offices');
    const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
    const db = new Kysely<Tables>({ dialect: new PipelinedDialect(database.pool), log: ({ query }) => void asked.push(query) });
    expect((await findOfficeByHost(db, 'k42.example'))?.id).toBe('k42');
    expect(await findOfficeByHost(db, '')).toBeUndefined();
    const [first] = asked;
    const { rows } = await database.pool.query(`explain ${first!.sql}`, [...first!.parameters]);
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('offices_domain');
  } finally {
    await database.drop();
  }
});
