/**
 * The folder of the program's own PostgreSQL: made once, complete or not at all.
 *
 *   <dataFolder>/postgres/cluster     what initdb makes
 *                        /socket      where it listens
 *                        /server.log  what it complains about
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chooseAccount, giveTo, type Account } from './postgres-account.ts';
import type { Binaries } from './postgres-binaries.ts';
import { runCommand } from './run-command.ts';
import { Trouble } from './trouble.ts';

export interface Cluster {
  /** `<dataFolder>/postgres` */
  readonly folder: string;
  /** `<dataFolder>/postgres/cluster`, PostgreSQL's own data folder */
  readonly data: string;
  readonly account: Account;
  readonly binaries: Binaries;
  /** Only where it listens on a port (Windows); a private socket folder needs none. */
  readonly password: string | undefined;
}

/** Makes the folders around the cluster. Throws Trouble when this account may not. */
export function openCluster(dataFolder: string, binaries: Binaries): Cluster {
  const folder = makeFolder(dataFolder);
  const owner = statSync(folder).uid;
  const me = process.getuid?.();
  if (me !== undefined && me !== 0 && owner !== me) throw new Trouble('store.folder-of-another-user', { folder });
  const account = chooseAccount([folder, join(binaries.folder, 'initdb')]);
  return { folder, data: join(folder, 'cluster'), account, binaries, password: windowsPassword(folder) };
}

/**
 * Runs initdb when there is no cluster yet. It works beside the final place and moves in one step, so that a cut
 * wire leaves no half cluster and two programs at once end with one.
 * @param durable false skips waiting for the disk (tests)
 * Throws Trouble when the cluster was made by another major version.
 */
export async function ensureCluster(cluster: Cluster, durable: boolean): Promise<void> {
  if (existsSync(cluster.data)) {
    checkMajor(cluster);
    return;
  }
  giveTo(cluster.account, cluster.folder);
  const draft = join(cluster.folder, `draft-${randomBytes(6).toString('hex')}`);
  const passwordFile = join(cluster.folder, 'password');
  const access = cluster.password
    ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    : ['--auth-local=trust', '--auth-host=reject'];
  // ICU `id` sorts names as an Indonesian reader does (case does not split the list) on every system.
  const language = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=id'];
  try {
    const args = ['-D', draft, '-U', 'postgres', ...language, ...access, ...(durable ? [] : ['--no-sync'])];
    await runCommand(cluster.account.command(join(cluster.binaries.folder, 'initdb'), args));
    renameSync(draft, cluster.data);
  } catch (failure) {
    if (!existsSync(cluster.data)) throw failure; // else another program was faster
  } finally {
    removeDrafts(cluster.folder, draft);
  }
}

/** Removes our draft, and drafts that a cut wire left behind an hour ago or more. */
function removeDrafts(folder: string, ours: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('draft-')) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path === ours || age > 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

function checkMajor({ data, binaries }: Cluster): void {
  const made = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
  const facts = { made, here: binaries.major, folder: data };
  if (made > binaries.major) throw new Trouble('store.made-by-newer-server', facts);
  if (made < binaries.major) throw new Trouble('store.made-by-older-server', facts);
}

/** The outer folder may be passed through but not listed: PostgreSQL may run under another account than we do. */
function makeFolder(dataFolder: string): string {
  const folder = resolve(dataFolder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const inner = join(realpathSync(folder), 'postgres');
    mkdirSync(inner, { recursive: true, mode: 0o700 });
    return inner;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new Trouble(code === 'ENOSPC' ? 'store.disk-full' : 'store.folder-not-writable', { folder, detail: String(code) }, cause);
  }
}

function windowsPassword(folder: string): string | undefined {
  if (process.platform !== 'win32') return undefined;
  const file = join(folder, 'password');
  try {
    writeFileSync(file, randomBytes(24).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch {
    // Kept from the first start.
  }
  return readFileSync(file, 'utf8');
}
