/**
 * Brings the tables to the state this program knows: numbered SQL files, forward only, each in one transaction.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { Trouble } from './trouble.ts';

export interface Migration {
  readonly number: number;
  /** File name, e.g. `0003_cases.sql`. */
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

type Applied = Omit<Migration, 'sql'>;

const LOCK = 7_233_002;

/**
 * Applies what is missing; one query when nothing is. Any number of programs may call this at once.
 * @param folder holds `0001_name.sql`, `0002_…`: without gaps
 * @returns names of the files applied now
 * Throws Trouble `store.migration-misnumbered`, `-changed`, `-failed` or `store.database-newer`.
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<string[]> {
  const known = readMigrations(folder);
  if (missing(known, await readApplied(pool)).length === 0) return [];
  const client = await pool.connect();
  try {
    // Waiting for another program's long migration is no fault.
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      `create table if not exists schema_migrations (
         number int4 primary key,
         name text not null,
         sha256 text not null,
         applied_at timestamptz not null default now()
       )`,
    );
    const todo = missing(known, await readApplied(client));
    for (const migration of todo) await apply(client, migration);
    return todo.map(({ name }) => name);
  } finally {
    client.release(true); // with the connection go the lock and the setting
  }
}

/** Reads and checks the numbering. */
function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort();
  return names.map((name, index) => {
    const number = Number(/^(\d{4})_[a-z0-9_-]+\.sql$/.exec(name)?.[1]);
    if (number !== index + 1) throw new Trouble('store.migration-misnumbered', { name, expected: index + 1 });
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/** What is still to be done; refuses a history that is not ours. */
function missing(known: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const newest = applied.at(-1);
  if (newest && newest.number > known.length) {
    throw new Trouble('store.database-newer', { name: newest.name, here: known.length, there: newest.number });
  }
  for (const [index, row] of applied.entries()) {
    const file = known[index];
    if (file?.number !== row.number || file.sha256 !== row.sha256) {
      throw new Trouble('store.migration-changed', { name: file?.name ?? row.name });
    }
  }
  return known.slice(applied.length);
}

async function readApplied(from: pg.Pool | pg.PoolClient): Promise<Applied[]> {
  try {
    const { rows } = await from.query<Applied>('select number, name, sha256 from schema_migrations order by number');
    return rows;
  } catch (failure) {
    const undefinedTable = '42P01';
    if ((failure as { code?: string }).code === undefinedTable) return [];
    throw failure;
  }
}

async function apply(client: pg.PoolClient, { number, name, sha256, sql }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [number, name, sha256]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => {});
    const { message, position } = cause as { message: string; position?: string };
    const line = position ? sql.slice(0, Number(position)).split('\n').length : 0;
    throw new Trouble('store.migration-failed', { name, line, detail: message }, cause);
  }
}
