/** From the spawn to the first `/healthz` with 200: on a new folder, with the sample offices, and again on the same folder. Then what it takes, idle. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure, median } from '../figures.ts';
import { stopChild, temporaryFolder } from '../leftovers.ts';
import { startProgram } from '../program.ts';
import { printTable, progress } from '../table.ts';
import { readMemory, type Memory } from './memory.ts';

const ROUNDS = 7;
/** Connections that nobody used are closed after ten seconds. */
const IDLE = 15_000;

export async function startTimes(): Promise<void> {
  const folder = temporaryFolder();
  const compileCache = join(temporaryFolder(), 'node');
  const start = async (dataFolder: string, samples: boolean) => {
    const program = await startProgram(dataFolder, { samples, compileCache });
    progress(`${figure(program.readyAfter)} ms`);
    return program;
  };
  progress('folder baru, kantor contoh');
  const first = await start(folder, true);
  await stopChild(first.child);
  const empty = await start(temporaryFolder(), false);
  await stopChild(empty.child);
  const again: number[] = [];
  const memories: Memory[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    progress(`lagi, putaran ${round + 1}`);
    const program = await start(folder, true);
    again.push(program.readyAfter);
    if (round >= ROUNDS - 3) {
      await sleep(IDLE);
      const memory = readMemory(program.child.pid ?? 0, folder);
      if (memory) memories.push(memory);
    }
    await stopChild(program.child);
  }
  progress('');
  const [program, postgres] = [median(memories.map((one) => one.program)), median(memories.map((one) => one.postgres))];
  printTable('start: from spawn to the first healthy answer, and memory after 15 idle seconds', ['', 'value', 'rounds'], [
    ['first start, new folder, five sample offices', `${figure(first.readyAfter)} ms`, '1'],
    ['first start, new folder, no office', `${figure(empty.readyAfter)} ms`, '1'],
    ['start on an existing folder, PostgreSQL included', `${figure(median(again))} ms`, String(ROUNDS)],
    ['idle: program (RSS)', `${figure(program)} MB`, String(memories.length)],
    ['idle: PostgreSQL (PSS)', `${figure(postgres)} MB`, String(memories.length)],
    ['idle: both', `${figure(program + postgres)} MB`, String(memories.length)],
  ], [memories.length > 0 ? 'Compile cache of Node on, as the launcher has it.' : 'Memory is read on Linux only.']);
}
