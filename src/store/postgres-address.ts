/**
 * Where the program's own PostgreSQL listens: a unix socket in a private folder, on Windows a loopback port.
 */
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveTo, type Account } from './postgres-account.ts';
import { Trouble } from './trouble.ts';

export interface Address {
  /** Socket folder, or host name. */
  readonly host: string;
  readonly port: number;
}

/** What a running (or killed) server wrote about itself. */
export interface Postmaster {
  readonly pid: number;
  readonly address: Address;
}

const PORT = 5432;
/** The shortest limit of the systems in use (macOS: 104 bytes with the closing zero). */
const LONGEST_SOCKET_PATH = 103;

/** Socket folder for a new server; made if missing, private to the account. */
function socketFolder(postgresFolder: string, account: Account): string {
  const near = join(postgresFolder, 'socket');
  const folder = fits(near) ? near : join(tmpdir(), `kentongan-${hashOf(postgresFolder)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const entry = lstatSync(folder);
  const mine = process.getuid?.() ?? entry.uid;
  // The temporary folder is everybody's: never trust what somebody else put there under our name.
  if (!entry.isDirectory() || ![mine, account.owner?.uid].includes(entry.uid)) {
    throw new Trouble('store.folder-of-another-user', { folder });
  }
  chmodSync(folder, 0o700);
  giveTo(account, folder);
  return folder;
}

export async function newAddress(postgresFolder: string, account: Account): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() };
  return { host: socketFolder(postgresFolder, account), port: PORT };
}

/**
 * Reads `postmaster.pid` of a data folder. Null: no server runs there, or it is only just starting.
 * Lines: pid, data folder, start, port, socket folder, host, shared memory, state.
 */
export function readPostmaster(clusterFolder: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const host = process.platform === 'win32' ? '127.0.0.1' : lines[4];
  if (!lines[3] || !host) return null;
  return { pid: Number(lines[0]), address: { host, port: Number(lines[3]) } };
}

/** Address as a connection string that `pg` and `psql` take. */
export function urlOf(address: Address, user: string, database: string, password?: string): string {
  const who = password ? `${user}:${password}` : user;
  const place = address.host.startsWith('/')
    ? `/${database}?host=${encodeURIComponent(address.host)}&port=${address.port}`
    : `${address.host}:${address.port}/${database}`;
  return `postgresql://${who}@${place}`;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}.lock`)) <= LONGEST_SOCKET_PATH;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
