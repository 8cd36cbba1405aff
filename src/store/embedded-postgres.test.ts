import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Issue } from '../core/issue.ts';
import { startEmbedded } from './embedded-postgres.ts';
import { findBinaries } from './postgres-binaries.ts';
import { readPostmaster } from './postgres-address.ts';

const root = process.getuid?.() === 0;
const holder = join(import.meta.dirname, '../../test/hold-server.ts');

// Most tests are not about the first start: they begin with a copy of a finished cluster.
let seed: string;
beforeAll(async () => {
  seed = mkdtempSync(join(tmpdir(), 'kentongan-seed-'));
  chmodSync(seed, 0o755);
  await (await start(seed)).stop();
});
afterAll(() => rmSync(seed, { recursive: true }));
const plant = (into = folder) => execFileSync('cp', ['-a', join(seed, 'postgres'), into]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentongan-pg-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  const left = pidOf(folder);
  if (left && left !== 1 && left !== process.pid) killQuietly(left);
  await sleep(left ? 50 : 0);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

const start = (dataFolder = folder, log?: (issue: Issue) => void) => startEmbedded({ dataFolder, durable: false, log });
const pidOf = (dataFolder: string) => readPostmaster(join(dataFolder, 'postgres/cluster'))?.pid ?? null;
const issueOf = (work: Promise<unknown>) => work.then(() => null, (failure: { issue: Issue }) => failure.issue);

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Another program on the same folder. */
async function hold(dataFolder = folder, user?: { uid: number; gid: number }) {
  const child = spawn(process.execPath, [holder, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
    ...user,
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const said = JSON.parse(line) as { adopted: boolean; url: string; issue?: Issue };
  const ended = once(child, 'exit');
  return {
    ...said,
    async leave() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('the first and the second start', () => {
  test('make a database once and keep what is in it', async () => {
    const heard: string[] = [];
    const first = await start(folder, (issue) => heard.push(issue.code));
    expect(first.adopted).toBe(false);
    expect(await ask(first.url, 'create table kept as select 7 as x')).toBeUndefined();
    await first.stop();
    expect(pidOf(folder)).toBeNull();
    const second = await start(folder, (issue) => heard.push(issue.code));
    expect(await ask(second.url, 'select x from kept')).toBe(7);
    expect(await ask(second.url, 'select rolsuper from pg_roles where rolname = current_user')).toBe(false);
    await second.stop();
    await second.stop();
    expect(heard).toEqual(['store.creating']);
  });

  test('call neither a first start nor one after an orderly end a recovery, however slow the machine is', async () => {
    const { folder: real } = findBinaries();
    const slow = join(folder, 'lambat');
    mkdirSync(slow);
    writeFileSync(join(slow, 'initdb'), `#!/bin/sh\nsleep 2.1\nexec "${join(real, 'initdb')}" "$@"\n`, { mode: 0o755 });
    writeFileSync(join(slow, 'postgres'), `#!/bin/sh\nexec "${join(real, 'postgres')}" "$@"\n`, { mode: 0o755 });
    const told: string[] = [];
    const startSlowly = () => startEmbedded({ dataFolder: folder, durable: false, binaries: slow, log: (issue) => void told.push(issue.code) });
    await (await startSlowly()).stop();
    await (await startSlowly()).stop();
    expect(told).toEqual(['store.creating']);
  });

  test('keep strangers out of the folder and off the network', async () => {
    plant();
    const server = await start();
    expect(statSync(join(folder, 'postgres')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'postgres/socket')).mode & 0o777).toBe(0o700);
    expect(await ask(server.keeperUrl, 'show listen_addresses')).toBe('');
    await server.stop();
  });

  test('use a short folder for the socket when the path is too long', async () => {
    const long = join(folder, 'kantor-'.repeat(8), 'dinas-'.repeat(8));
    mkdirSync(long, { recursive: true });
    plant(long);
    const server = await start(long);
    expect(server.url).toMatch(/kentongan-[0-9a-f]{12}/);
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    expect(pidOf(long)).toBeNull();
    rmSync(decodeURIComponent(/host=([^&]+)/.exec(server.url)?.[1] ?? ''), { recursive: true });
  });
});

describe('several programs on one folder', () => {
  test('the last one out ends the server', async () => {
    plant();
    const here = await start();
    const there = await hold();
    expect(there.adopted).toBe(true);
    await here.stop();
    expect(await ask(there.url, 'select 1')).toBe(1);
    await there.leave();
    expect(pidOf(folder)).toBeNull();
  });

  test('a killed program leaves a server that the next one adopts and ends', async () => {
    plant();
    const killed = await hold();
    const pid = pidOf(folder);
    await killed.kill();
    const next = await start();
    expect(next.adopted).toBe(true);
    expect(pidOf(folder)).toBe(pid);
    await next.stop();
    expect(pidOf(folder)).toBeNull();
  });

  test('four that start at the same moment on a new folder share one server', async () => {
    const all = await Promise.all([hold(), hold(), start(), start()]);
    expect(all.filter(({ adopted }) => !adopted)).toHaveLength(1);
    for (const { url } of all) expect(await ask(url, 'select 1')).toBe(1);
    const [one, two, three, four] = all;
    await Promise.all([one.leave(), two.leave(), three.stop(), four.stop()]);
    expect(pidOf(folder)).toBeNull();
  });

  test('one may come in while the last goes out', async () => {
    plant();
    for (let round = 0; round < 4; round++) {
      const leaving = await start();
      const [, coming] = await Promise.all([leaving.stop(), sleep(round * 4).then(() => start())]);
      expect(await ask(coming.url, 'select 1')).toBe(1);
      await coming.stop();
      expect(pidOf(folder)).toBeNull();
    }
  });
});

describe('after an accident', () => {
  test('a server killed under a working program is started again', async () => {
    plant();
    const heard: string[] = [];
    const server = await start(folder, (issue) => heard.push(issue.code));
    process.kill(pidOf(folder) ?? 0, 'SIGKILL');
    await expect.poll(() => heard, { timeout: 30_000 }).toContain('store.server-back');
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    expect(pidOf(folder)).toBeNull();
  });

  test.runIf(process.platform === 'linux')('a number left over from before a restart, now another program’s, is no obstacle', async () => {
    plant();
    const server = await start();
    const file = join(folder, 'postgres/cluster/postmaster.pid');
    const notes = readFileSync(file, 'utf8');
    const { uid, gid } = statSync(file);
    await server.stop();
    // Of the same account: PostgreSQL does not mind the processes of others.
    const stranger = spawn('sleep', ['60'], root ? { uid, gid } : {});
    writeFileSync(file, notes.replace(/^\d+/, String(stranger.pid)));
    chownSync(file, uid, gid);
    const again = await start();
    expect(await ask(again.url, 'select 1')).toBe(1);
    await again.stop();
    stranger.kill();
  });

  test('a folder made by a newer PostgreSQL is refused with both versions', async () => {
    mkdirSync(join(folder, 'postgres/cluster'), { recursive: true });
    writeFileSync(join(folder, 'postgres/cluster/PG_VERSION'), '99\n');
    expect(await issueOf(start())).toMatchObject({ code: 'store.made-by-newer-server', data: { made: 99, here: 18 } });
  });

  test('a folder that cannot be made is named', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await issueOf(start(join(folder, 'file/data')))).toMatchObject({ code: 'store.folder-not-writable' });
  });

  test('programs that are not there are named', async () => {
    const work = startEmbedded({ dataFolder: folder, binaries: '/nowhere' });
    expect(await issueOf(work)).toMatchObject({ code: 'store.no-binaries' });
  });
});

describe.runIf(root)('as root', () => {
  const nobody = { uid: 65534, gid: 65534 };
  const namespaces = spawnSync('unshare', ['--user', '--map-user=65534', '--map-group=65534', 'true']).status === 0;

  test.runIf(namespaces)('works in a folder that only root may enter', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    plant(closed);
    const server = await start(closed);
    expect(await ask(server.url, 'select 1')).toBe(1);
    expect(statSync(join(closed, 'postgres/cluster')).uid).toBe(0);
    await server.stop();
    // The folder is opened: the account changes and the files follow.
    chmodSync(closed, 0o755);
    const again = await start(closed);
    expect(await ask(again.url, 'select 1')).toBe(1);
    await again.stop();
  });

  test('a normal user runs it as themselves, and is told about a folder of somebody else', async () => {
    chownSync(folder, nobody.uid, nobody.gid);
    const own = await hold(folder, nobody);
    expect(own).toMatchObject({ adopted: false });
    expect(statSync(join(folder, 'postgres/cluster')).uid).toBe(nobody.uid);
    await own.leave();
    expect(pidOf(folder)).toBeNull();

    const others = join(folder, 'others');
    mkdirSync(join(others, 'postgres'), { recursive: true });
    const refused = await hold(others, nobody);
    expect(refused.issue).toMatchObject({ code: 'store.folder-of-another-user' });
    expect(existsSync(join(others, 'postgres/cluster'))).toBe(false);
  });
});
