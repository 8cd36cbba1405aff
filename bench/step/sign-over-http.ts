/**
 * One signed step over HTTP: who asks, may they, is it the case they saw, decide, write row, tasks, answer and chained events in one
 * transaction on a PostgreSQL that waits for its disk. The server is the released bundle in a process of its own, the load another one.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { verifyLedger } from '../../src/queries/verify-ledger.ts';
import { openDatabase } from '../../src/store/database.ts';
import { figure, median, percentile } from '../figures.ts';
import { stopChild, temporaryFolder } from '../leftovers.ts';
import { startProgram } from '../program.ts';
import { printTable, progress } from '../table.ts';
import type { Load } from './give-load.ts';
import { prepareCases, type Signature } from './waiting-cases.ts';

const CONNECTIONS = 16;
const ROUNDS = 5;
const WARM_UP = 800;
const SIGNATURES = Number(process.env['KENTONGAN_BENCH_SIGNATURES'] ?? 3000);

export async function signOverHttp(): Promise<void> {
  const rows: string[][] = [];
  for (const offices of [1, 8]) {
    const each = Math.ceil((WARM_UP + ROUNDS * SIGNATURES) / offices / 2);
    progress(`${offices} kantor: ${each * offices * 2} berkas menunggu tanda tangan`);
    const folder = temporaryFolder();
    const signatures = await prepareCases(folder, offices, each);
    const program = await startProgram(folder);
    await load(program.port, signatures.splice(0, WARM_UP));
    const rounds: Load[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      rounds.push(await load(program.port, signatures.splice(0, SIGNATURES)));
      progress(`${offices} kantor, putaran ${round}: ${figure(SIGNATURES / (rounds.at(-1)?.seconds ?? NaN))} per detik`);
    }
    await stopChild(program.child);
    const times = rounds.map((round) => round.milliseconds);
    rows.push([
      offices === 1 ? 'one office' : `${offices} offices`, figure(median(rounds.map((round) => SIGNATURES / round.seconds))),
      ...[50, 99].map((percent) => figure(median(times.map((one) => percentile(one, percent))))), figure(Math.max(...times.flat())), await verify(folder),
    ]);
  }
  progress('');
  printTable(`step: one signed step over HTTP, ${CONNECTIONS} keep-alive connections, median of ${ROUNDS} rounds of ${SIGNATURES}`,
    ['', 'signatures/s', 'p50 ms', 'p99 ms', 'max ms', 'ledger'], rows, ['PostgreSQL with fsync and synchronous commit on; load in a process of its own.']);
}

async function load(port: number, signatures: readonly Signature[]): Promise<Load> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'give-load.ts'), String(port), String(CONNECTIONS)], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(signatures));
  const result = JSON.parse(await text(child.stdout)) as Load;
  if (result.statuses['200'] !== signatures.length) throw new Error(`not every signature was taken: ${JSON.stringify(result.statuses)}`);
  return result;
}

/** Fast and wrong is worth nothing: every chain is walked from its first event. */
async function verify(dataFolder: string): Promise<string> {
  const database = await openDatabase({ dataFolder, role: 'bench' });
  try {
    let events = 0;
    for (const { id } of await database.db.selectFrom('offices').select('id').execute()) {
      const { chain, differences } = await verifyLedger(database.db, id);
      if (!chain.ok || differences.length > 0) return `BROKEN at ${chain.ok ? differences[0]?.caseId : chain.seq}`;
      events += chain.events;
    }
    return `${figure(events)} events whole`;
  } finally {
    await database.close();
  }
}
