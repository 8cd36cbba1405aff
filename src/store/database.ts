/**
 * The connection to PostgreSQL: the office's own server when it named one, else the program's.
 */
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Issue } from '../core/issue.ts';
import { columnTypes } from './column-types.ts';
import { startEmbedded } from './embedded-postgres.ts';
import { PipelinedDialect } from './pipelined-dialect.ts';
import type { Tables } from './tables.ts';
import { Trouble } from './trouble.ts';

export interface Database {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Where it is, password included: for a library that must open its own connection. Never show it. */
  readonly url: string;
  /** Ends the pool, and with it the program's own server if nobody else uses it. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** What this program does, e.g. `serve`; shown in `pg_stat_activity` as `kentongan:serve`. */
  readonly role: string;
  /** Connections at most; 10 unless told. */
  readonly connections?: number;
  /** Milliseconds after which a statement is cut off; 30 s unless told, 0 for never. */
  readonly statementTimeout?: number;
}

export interface OpenOptions extends ConnectOptions {
  /** The office's own server; when empty the program brings its own. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly log?: (issue: Issue) => void;
  /** See `EmbeddedOptions`. */
  readonly binaries?: string | undefined;
}

/** SQL in this program is written for this version and later. */
const OLDEST_MAJOR = 15;

/** Throws Trouble when there is no usable server. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.databaseUrl) return connect(options.databaseUrl, options);
  const server = await startEmbedded(options);
  try {
    const database = await connect(server.url, options);
    return {
      ...database,
      async close() {
        await database.close();
        await server.stop();
      },
    };
  } catch (failure) {
    await server.stop();
    throw failure;
  }
}

/**
 * Connects and looks at the server's version.
 * Throws Trouble `store.server-unreachable` or `store.server-too-old`.
 */
export async function connect(url: string, options: ConnectOptions): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `kentongan:${options.role}`,
    max: options.connections ?? 10,
    types: columnTypes,
    statement_timeout: options.statementTimeout ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    pipeline: true,
  });
  // A connection lost while idle is replaced at the next query; without a listener it would end the program.
  pool.on('error', () => {});
  // The same for a connection lost between two statements of a transaction: its next statement says so to whoever asked.
  pool.on('connect', (client) => void client.on('error', () => {}));
  try {
    await checkVersion(pool);
  } catch (failure) {
    await pool.end();
    if (failure instanceof Trouble) throw failure;
    throw new Trouble('store.server-unreachable', { detail: (failure as Error).message }, failure);
  }
  const db = new Kysely<Tables>({ dialect: new PipelinedDialect(pool) });
  return { db, pool, url, close: () => pool.end() };
}

/**
 * The same connections for a library that expects JavaScript Dates (accounts), under its own table types.
 * Everything of ours uses `db`.
 */
export function withDates<LibraryTables>(pool: pg.Pool): Kysely<LibraryTables> {
  const asLibraryExpects: PostgresPool = {
    async connect() {
      const client = await pool.connect();
      return {
        query: (text: unknown, values?: unknown) =>
          client.query({ text: text as string, values: values as unknown[], types: pg.types as never }),
        release: () => client.release(),
      } as never;
    },
    end: async () => {},
    options: {},
  };
  return new Kysely<LibraryTables>({ dialect: new PostgresDialect({ pool: asLibraryExpects }) });
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int4 as number, current_setting('server_version') as name`,
  );
  const { number = 0, name = '' } = rows[0] ?? {};
  if (number < OLDEST_MAJOR * 10_000) throw new Trouble('store.server-too-old', { version: name, oldest: OLDEST_MAJOR });
}
