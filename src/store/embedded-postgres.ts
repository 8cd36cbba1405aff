/**
 * The program's own PostgreSQL: found running and adopted, or started; ended by whoever leaves last.
 *
 * Every program keeps one connection with a shared lock as long as it uses the server. Whoever can take that lock
 * alone is the last, and holds it while it ends the server, so that nobody can come in meanwhile.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { warning, type Issue } from '../core/issue.ts';
import type { StoreIssueCode } from '../core/store-issue.ts';
import { readPostmaster, urlOf, type Address } from './postgres-address.ts';
import { findBinaries } from './postgres-binaries.ts';
import { ensureCluster, openCluster, type Cluster } from './postgres-cluster.ts';
import { endServer, forgetForeignProcess, spawnServer, type ServerProcess } from './postgres-process.ts';
import { prepareServer } from './prepare-server.ts';
import { explain } from './run-command.ts';
import { Trouble } from './trouble.ts';

export interface EmbeddedOptions {
  /** The program's data folder; the server lives in `<dataFolder>/postgres`. */
  readonly dataFolder: string;
  /** Told what takes long or went wrong and is being mended. */
  readonly log?: (issue: Issue) => void;
  /** Folder with other PostgreSQL programs, e.g. `/usr/lib/postgresql/15/bin`. */
  readonly binaries?: string | undefined;
  /** False gives up safety against power loss for speed: only for tests. */
  readonly durable?: boolean;
}

export interface EmbeddedServer {
  /** Connection string of the database `kentongan` as the role that owns it. */
  readonly url: string;
  /** Connection string of the server's keeper, who may create databases. */
  readonly keeperUrl: string;
  /** Whether the server was already running. */
  readonly adopted: boolean;
  /** Lets go of the server, and ends it when no other program uses it. End your own pools first. */
  stop(): Promise<void>;
}

const PRESENCE = 7_233_001;
const REFUSAL_PATIENCE = 5_000;
const START_PATIENCE = 600_000;

/** Throws Trouble when no server can be had: see `core/store-issue.ts`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log = () => {}, durable = true } = options;
  const tell = (code: StoreIssueCode, data: Issue['data'] = {}) => log(warning(code, '', data));
  const cluster = openCluster(options.dataFolder, findBinaries(options.binaries));
  let stopping = false;
  let entered = await enter(cluster, durable, tell);
  watch(entered.presence);

  /** A server that dies under us is started again; pools find it at the same address. */
  function watch(presence: pg.Client): void {
    presence.once('end', () => {
      if (!stopping) void revive();
    });
  }

  async function revive(): Promise<void> {
    tell('store.server-lost');
    while (!stopping) {
      try {
        entered = await enter(cluster, durable, tell);
        if (stopping) return void (await entered.presence.end());
        watch(entered.presence);
        return tell('store.server-back');
      } catch (failure) {
        log(failure instanceof Trouble ? failure.issue : explain(String(failure)).issue);
        await sleep(5_000, undefined, { ref: false });
      }
    }
  }

  return {
    url: urlOf(entered.address, 'kentongan', 'kentongan', cluster.password),
    keeperUrl: urlOf(entered.address, 'postgres', 'postgres', cluster.password),
    adopted: entered.adopted,
    async stop() {
      if (stopping) return;
      stopping = true;
      await leave(entered.presence, cluster);
    },
  };
}

interface Entered {
  readonly presence: pg.Client;
  readonly address: Address;
  readonly adopted: boolean;
}

type Tell = (code: StoreIssueCode, data?: Issue['data']) => void;

/** Connects to the running server; starts one when nobody answers; patient with one that is starting or ending. */
async function enter(cluster: Cluster, durable: boolean, tell: Tell): Promise<Entered> {
  let child: ServerProcess | null = null;
  let refusedAt = 0;
  // Nobody answers, yet a server left its mark there: it ended without taking it away.
  let fell = false;
  let startedAt = 0;
  let toldRecovery = false;
  for (const began = Date.now(); Date.now() - began < START_PATIENCE; await sleep(10)) {
    const running = readPostmaster(cluster.data);
    const answer = running ? await knock(running.address, cluster) : 'nobody';
    if (running && typeof answer === 'object') {
      return { presence: answer, address: running.address, adopted: running.pid !== child?.pid };
    }
    fell ||= running !== null && child === null && answer === 'nobody';
    if (answer === 'busy' && fell && !toldRecovery && Date.now() - startedAt > 2_000) {
      toldRecovery = true;
      tell('store.recovering');
    }
    if (answer === 'busy' || (child && child.farewell() === null)) continue;
    const said = child?.farewell();
    if (typeof said === 'string') {
      // Somebody else holds the folder: it is starting too, or was killed and is not buried yet.
      if (!/lock file|shared memory block/.test(said)) throw explain(said);
      refusedAt ||= Date.now();
      if (!forgetForeignProcess(cluster)) {
        if (Date.now() - refusedAt > REFUSAL_PATIENCE) throw explain(said);
        await sleep(50);
      }
    } else {
      if (!existsSync(cluster.data)) tell('store.creating', { folder: cluster.folder });
      await ensureCluster(cluster, durable);
    }
    startedAt = Date.now();
    child = await spawnServer(cluster, durable);
  }
  throw explain('error: the server did not become ready');
}

/** `nobody`: no server listens there. `busy`: it is starting, recovering or ending. */
async function knock(address: Address, cluster: Cluster): Promise<pg.Client | 'nobody' | 'busy'> {
  const keeper = (database: string) =>
    new pg.Client({
      connectionString: urlOf(address, 'postgres', database, cluster.password),
      application_name: 'kentongan:presence',
    });
  const client = keeper('postgres');
  client.on('error', () => {}); // the end of the connection says enough
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [PRESENCE]);
    await prepareServer(client, () => keeper('kentongan'), cluster.password);
    return client;
  } catch (failure) {
    void client.end().catch(() => {});
    const { code = '', message } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'nobody';
    if (code === 'EACCES') throw new Trouble('store.folder-of-another-user', { folder: address.host }, failure);
    const passing = ['57P01', '57P02', '57P03', '53300', 'ECONNRESET', 'EPIPE'];
    if (passing.includes(code) || message.includes('Connection terminated')) return 'busy';
    throw new Trouble('store.server-unreachable', { detail: message }, failure);
  }
}

/** Gives up our share of the lock, and ends the server if nobody else has one. */
async function leave(presence: pg.Client, cluster: Cluster): Promise<void> {
  try {
    await presence.query('select pg_advisory_unlock_shared($1)', [PRESENCE]);
    const { rows } = await presence.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [PRESENCE]);
    if (rows[0]?.last && (await everyoneLeft(presence))) await endServer(cluster);
  } catch (failure) {
    if (failure instanceof Trouble) throw failure; // otherwise the server is already gone
  } finally {
    await presence.end().catch(() => {});
  }
}

/** Connections that were just closed take a moment to disappear. */
async function everyoneLeft(presence: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 6; attempt++) {
    const { rows } = await presence.query<{ others: number }>(
      `select count(*)::int4 as others from pg_stat_activity
       where application_name like 'kentongan%' and pid <> pg_backend_pid()`,
    );
    if (rows[0]?.others === 0) return true;
    await sleep(30);
  }
  return false;
}
