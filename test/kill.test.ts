/**
 * Twenty times, at a moment nobody chose, the program or its database or both are killed while eight workers write.
 * Whatever was acknowledged is there, once, and the ledger is sound.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../src/actions/context.ts';
import { verifyLedger } from '../src/queries/verify-ledger.ts';
import { openDatabase, type Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { readPostmaster } from '../src/store/postgres-address.ts';
import { testOffice } from './office.ts';
import { carryOutTask, contextOn, taskAt, WORKERS, type Acknowledged, type KillOffice } from './write-until-killed.ts';

const ROUNDS = 20;
const KINDS = ['the program', 'the database', 'both at once', 'the database, and the program goes on'] as const;
/** Bring the address to a fresh PRNG when a round must be repeated; the moments still differ from run to run. */
const seed = Math.floor(Math.random() * 1e9);
const folder = mkdtempSync(join(tmpdir(), 'ktg-kill-'));
const acks = join(folder, 'acks');
const data = join(folder, 'data');
let office: KillOffice;
let officeId = '';
const children: ChildProcess[] = [];
/** Registers that had entries when they were checked. */
const written = new Set<string>();

const open = () => openDatabase({ dataFolder: data, role: 'test', connections: 4 });
const postmaster = () => readPostmaster(join(data, 'postgres/cluster'))?.pid;

beforeAll(async () => {
  const database = await open();
  await migrate(database.pool, join(import.meta.dirname, '..', 'migrations'));
  const { rows } = await database.pool.query(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync`);
  expect(rows[0]).toMatchObject({ fsync: 'on', sync: 'on' });
  const made = await testOffice(contextOn(database), 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
  officeId = made.officeId;
  office = { sopId: made.sopId, clerk: made.as('petugas'), head: made.as('sekdin') };
  await database.close();
});

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  const pid = postmaster();
  if (pid) killServer(pid);
  rmSync(folder, { recursive: true, force: true });
});

/** The server and every process of its own, so that none of them can still finish what it was doing. */
function killServer(pid: number): void {
  const list = `/proc/${pid}/task/${pid}/children`;
  const backends = existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number) : [];
  for (const one of [pid, ...backends]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself in this very moment.
    }
  }
}

/** Starts the writer and waits until it has acknowledged something. */
async function startWriter(round: string): Promise<ChildProcess & { heard: () => number; said: () => string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'write-until-killed.ts'), data, acks, round, JSON.stringify(office)], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let heard = 0;
  let said = '';
  child.stdout!.on('data', (part: Buffer) => (heard += part.length));
  child.stderr!.on('data', (part: Buffer) => (said += String(part)));
  while (heard === 0) {
    if (child.exitCode !== null) throw new Error(`the writer ended: ${said}`);
    await sleep(5);
  }
  return Object.assign(child, { heard: () => heard, said: () => said });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

function acknowledged(): Acknowledged[] {
  if (!existsSync(acks)) return [];
  // The last line may have been cut by the kill: it was never acknowledged.
  return readFileSync(acks, 'utf8').split('\n').filter((line) => line.endsWith('}}')).map((line) => JSON.parse(line) as Acknowledged);
}

async function killInRound(number: number, moment: number): Promise<void> {
  const kind = KINDS[number % KINDS.length];
  const child = await startWriter(`r${number}`);
  await sleep(moment);
  if (kind === 'the program') child.kill('SIGKILL');
  else {
    const pid = postmaster();
    if (pid) killServer(pid);
    if (kind === 'both at once') child.kill('SIGKILL');
    else {
      // The program starts its database again and sends what failed once more under the same keys.
      const before = child.heard();
      while (child.heard() < before + WORKERS * 2) {
        if (child.exitCode !== null) throw new Error(`the program did not survive its database: ${child.said()}`);
        await sleep(10);
      }
      child.kill('SIGKILL');
    }
  }
  await ended(child);
}

async function checkEverything(database: Database, context: Context, round: string): Promise<void> {
  const all = acknowledged();
  const { rows: kept } = await database.pool.query<{ key: string; answer: { caseId: string; version: number } }>('select key, answer from commands where office_id = $1', [officeId]);
  const answers = new Map(kept.map((row) => [row.key.replace(/^person:/, ''), row.answer]));
  for (const one of all) expect(answers.get(one.key), one.key).toEqual(one.answer);

  // Everything is sent again: what was answered, and what was on its way when the lights went out.
  const own = all.filter((one) => one.key.startsWith(`${round}-`));
  const again = new Map(own.map((one) => [one.key, one]));
  for (const one of again.values()) {
    const answer = await carryOutTask(context, office, one);
    expect(answer).toMatchObject({ ok: true, caseId: one.answer.caseId, version: one.answer.version });
  }
  for (let worker = 0; worker < WORKERS; worker += 1) {
    const mine = own.filter((one) => one.key.startsWith(`${round}-${worker}-`));
    const task = taskAt(round, worker, mine.length, mine.at(-1)?.answer.caseId ?? '');
    const [first, second] = [await carryOutTask(context, office, task), await carryOutTask(context, office, task)];
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
  }

  const { rows: twice } = await database.pool.query(`
    select key, count(*)::int as times from (
      select body -> 'data' ->> 'title' as key from events where office_id = $1 and body ->> 'type' = 'Opened'
      union all select body -> 'data' ->> 'text' from events where office_id = $1 and body ->> 'type' = 'Commented'
      union all select body -> 'data' ->> 'reason' from events where office_id = $1 and body ->> 'type' = 'Ended'
    ) done group by key`, [officeId]);
  expect(twice.filter((row) => row.times !== 1)).toEqual([]);
  const done = new Set(twice.map((row) => row.key));
  expect(all.filter((one) => !done.has(one.key)).map((one) => one.key)).toEqual([]);

  expect(await verifyLedger(database.db, officeId)).toMatchObject({ chain: { ok: true }, differences: [] });
  const { rows: registers } = await database.pool.query(`
    select r.register, count(*)::int as entries, max(r.value)::int as last, c.value::int as counter
    from register_entries r join counters c using (office_id, register, year) where office_id = $1 group by 1, c.value`, [officeId]);
  for (const row of registers) written.add(row.register);
  for (const row of registers) expect([row.last, row.counter]).toEqual([row.entries, row.entries]);
}

it('loses nothing acknowledged and does nothing twice, whatever is killed and whenever', async () => {
  let random = seed;
  for (let number = 0; number < ROUNDS; number += 1) {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    await killInRound(number, random % 250);
    const database = await open();
    try {
      await checkEverything(database, contextOn(database), `r${number}`);
    } catch (failure) {
      throw new Error(`round ${number}, ${KINDS[number % KINDS.length]} killed, seed ${seed}`, { cause: failure });
    } finally {
      await database.close();
    }
  }
  expect(acknowledged().length).toBeGreaterThan(ROUNDS * WORKERS);
  expect([...written].sort()).toEqual(['agenda', 'arsip']);
}, 240_000);
