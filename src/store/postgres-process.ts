/**
 * Starts and stops the PostgreSQL process of a cluster. Whether it should is decided in `embedded-postgres.ts`.
 */
import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { giveTo } from './postgres-account.ts';
import { newAddress, readPostmaster, type Address } from './postgres-address.ts';
import type { Cluster } from './postgres-cluster.ts';
import { explain, serverEnvironment } from './run-command.ts';

export interface ServerProcess {
  readonly pid: number | undefined;
  /** Null while it runs; afterwards what it said before it ended. */
  farewell(): string | null;
}

/** One program, one office, a small machine; a bigger house brings its own server. */
function settings(address: Address, major: number, durable: boolean): string[] {
  const socket = address.host.startsWith('/');
  const chosen: Record<string, string | number> = {
    listen_addresses: socket ? '' : address.host,
    port: address.port,
    unix_socket_directories: socket ? `"${address.host.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    max_connections: 60,
    shared_buffers: '32MB',
    max_wal_size: '256MB',
    min_wal_size: '32MB',
    jit: 'off',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    client_connection_check_interval: '5s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] ',
    // Helper processes that would only cost memory here: three that read ahead, one that starts subscriptions.
    ...(major >= 18 && { io_method: 'sync' }),
    max_logical_replication_workers: 0,
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Spawns the server apart from us: it outlives our end and Ctrl-C, so that another program can go on with it. */
export async function spawnServer(cluster: Cluster, durable: boolean): Promise<ServerProcess> {
  giveTo(cluster.account, cluster.folder);
  giveTo(cluster.account, cluster.data);
  const address = await newAddress(cluster.folder, cluster.account);
  const { file, args, uid, gid } = cluster.account.command(join(cluster.binaries.folder, 'postgres'), [
    '-D',
    cluster.data,
    ...settings(address, cluster.binaries.major, durable),
  ]);
  const log = join(cluster.folder, 'server.log');
  turnOver(log);
  const descriptor = openSync(log, 'a', 0o600);
  const child = spawn(file, args, {
    cwd: process.platform === 'win32' ? undefined : '/',
    env: serverEnvironment,
    stdio: ['ignore', descriptor, descriptor],
    detached: true,
    windowsHide: true,
    ...(uid !== undefined && { uid, gid }),
  });
  closeSync(descriptor);
  let farewell: string | null = null;
  child.on('error', (failure) => (farewell = String(failure)));
  child.on('exit', () => (farewell ??= linesOf(log, child.pid)));
  child.unref();
  return { pid: child.pid, farewell: () => farewell };
}

/**
 * Ends a server quickly and cleanly (its clients are cut off) and waits until it has let go of the folder.
 * Throws Trouble `store.server-failed` after 30 seconds.
 */
export async function endServer(cluster: Cluster): Promise<void> {
  const running = readPostmaster(cluster.data);
  if (!running) return;
  if (process.platform === 'win32') {
    await promisify(execFile)(join(cluster.binaries.folder, 'pg_ctl'), ['stop', '-m', 'fast', '-D', cluster.data]);
    return;
  }
  process.kill(running.pid, 'SIGINT');
  for (let waited = 0; waited < 30_000; waited += 10) {
    // Another number: somebody came in at once and started it anew.
    if (readPostmaster(cluster.data)?.pid !== running.pid) return;
    await sleep(10);
  }
  throw explain(`error: process ${running.pid} did not end`);
}

/**
 * After a restart of the machine (in a container at every start) the number in `postmaster.pid` may belong to some
 * other program, and PostgreSQL would wait for that one for ever. Returns whether such a file was removed.
 */
export function forgetForeignProcess(cluster: Cluster): boolean {
  const noted = readPostmaster(cluster.data);
  if (process.platform !== 'linux' || !noted) return false;
  let runs = '';
  try {
    runs = readFileSync(`/proc/${noted.pid}/cmdline`, 'utf8');
  } catch {
    return false;
  }
  if (runs === '' || runs.includes('postgres')) return false;
  rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
  rmSync(join(noted.address.host, `.s.PGSQL.${noted.address.port}.lock`), { force: true });
  return true;
}

/** One old log is kept. */
function turnOver(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 1_000_000) renameSync(log, `${log}.1`);
}

/** Several servers may have written to the log at once; each line carries its process. */
function linesOf(log: string, pid: number | undefined): string {
  if (!statSync(log, { throwIfNoEntry: false })) return 'error: the folder was removed';
  const lines = readFileSync(log, 'utf8').split('\n');
  const own = lines.filter((line) => line.includes(`[${pid}]`));
  return (own.length > 0 ? own : lines).slice(-20).join('\n');
}
