/**
 * A database of one's own for a test, with all tables and nothing in them.
 */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { describe, inject } from 'vitest';
import { connect } from '../src/store/database.ts';
import type { Tables } from '../src/store/tables.ts';
import type { ServerName } from './start-servers.ts';

export interface FreshDatabase {
  readonly url: string;
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Ends the pool and removes the database. */
  drop(): Promise<void>;
}

/**
 * Copies the migrated template (about 30 ms). Drop it when done; the whole server goes at the end of the run anyway.
 * @param options.empty without any tables, not even those of the migrations
 */
export async function freshDatabase(options: { server?: ServerName; empty?: boolean } = {}): Promise<FreshDatabase> {
  const keeperUrl = inject('servers')[options.server ?? 'embedded'];
  if (!keeperUrl) throw new Error('This machine has no second PostgreSQL; use describeOnEachServer.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = options.empty ? 'template0' : 'template_kentongan';
  await asKeeper(keeperUrl, `create database ${name} template ${template} owner kentongan`);
  const url = keeperUrl.replace('//postgres@', '//kentongan@').replace('/postgres?', `/${name}?`);
  const { db, pool } = await connect(url, { role: 'test', connections: 5 });
  return {
    url,
    db,
    pool,
    async drop() {
      await pool.end();
      await asKeeper(keeperUrl, `drop database ${name} with (force)`);
    },
  };
}

/** Runs the same tests on every PostgreSQL version the machine has. */
export function describeOnEachServer(title: string, tests: (server: ServerName) => void): void {
  for (const server of ['embedded', 'other'] as const) {
    describe.skipIf(!inject('servers')[server])(`${title} (${server})`, () => tests(server));
  }
}

async function asKeeper(url: string, statement: string): Promise<void> {
  const keeper = new pg.Client({ connectionString: url });
  await keeper.connect();
  try {
    await keeper.query(statement);
  } catch (failure) {
    // Two tests copying at the same moment: PostgreSQL lets one wait, but not for ever.
    if ((failure as { code?: string }).code !== '55006') throw failure;
    await keeper.query(statement);
  } finally {
    await keeper.end();
  }
}
