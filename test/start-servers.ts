/**
 * Once for the whole run: the program's own PostgreSQL, and another major version where the machine has one,
 * each with a migrated template from which tests copy their databases.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
// @ts-expect-error plain JavaScript: it runs before any package is there
import { build } from '../scripts/prepare.mjs';
import { startEmbedded, type EmbeddedServer } from '../src/store/embedded-postgres.ts';
import { migrate } from '../src/store/migrate.ts';

export type ServerName = 'embedded' | 'other';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection strings of the keepers; `other` is null on a machine with one version only. */
    servers: Record<ServerName, string | null>;
  }
}

const migrations = join(import.meta.dirname, '..', 'migrations');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Pages name the modules and fonts that were built for browsers.
  build();
  const folder = mkdtempSync(join(tmpdir(), 'kentongan-test-'));
  const binaries = otherBinaries();
  const start = async (name: string, from?: string) => {
    const server = await startEmbedded({ dataFolder: join(folder, name), binaries: from, durable: false });
    await makeTemplate(server.keeperUrl);
    return server;
  };
  const embedded = await start('embedded');
  const other: EmbeddedServer | null = binaries ? await start('other', binaries) : null;
  project.provide('servers', { embedded: embedded.keeperUrl, other: other?.keeperUrl ?? null });
  return async () => {
    await embedded.stop();
    await other?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(keeperUrl: string): Promise<void> {
  const keeper = new pg.Client({ connectionString: keeperUrl });
  await keeper.connect();
  await keeper.query('create database template_kentongan owner kentongan');
  const url = keeperUrl.replace('//postgres@', '//kentongan@').replace('/postgres?', '/template_kentongan?');
  const pool = new pg.Pool({ connectionString: url });
  if (existsSync(migrations)) await migrate(pool, migrations);
  await pool.end();
  await keeper.end();
}

/** The newest other major version the machine has, as Debian lays it out, or the one the operator named. */
function otherBinaries(): string | undefined {
  const named = process.env['KENTONGAN_TEST_POSTGRES'];
  if (named) return named;
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return undefined;
  const majors = readdirSync(home).map(Number).filter((major) => major >= 15 && major !== 18);
  const newest = majors.sort((a, b) => b - a).find((major) => existsSync(join(home, String(major), 'bin/initdb')));
  return newest ? join(home, String(newest), 'bin') : undefined;
}
