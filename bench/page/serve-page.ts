/**
 * One public page, answered from memory by the released bundle, beside nginx with the same precompressed bytes and headers from a file.
 * Server on one core, load on another (`taskset`), the two servers in turn, so that whatever else the machine does hits both.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/store/database.ts';
import { figure, median, ratio } from '../figures.ts';
import { stopChild, temporaryFolder } from '../leftovers.ts';
import { startProgram } from '../program.ts';
import { printTable, progress } from '../table.ts';
import { startNginx } from './nginx.ts';

const ROUNDS = 15;
const SECONDS = 1;
/** Until what answers most is compiled. */
const WARM_UP = 5;
const CONNECTIONS = 16;
const WRK = '/usr/bin/wrk';
const NGINX = 'nginx';

export async function servePage(): Promise<void> {
  const folder = temporaryFolder();
  progress('kantor contoh');
  const program = await startProgram(folder, { samples: true });
  pin(program.child.pid, 0);
  const path = await findPage(folder);
  const kentongan = `http://127.0.0.1:${program.port}${path}`;
  const page = await fetch(kentongan, { headers: { 'accept-encoding': 'gzip' } });
  const html = await page.text();
  if (page.status !== 200 || page.headers.get('content-encoding') !== 'gzip') throw new Error(`${kentongan} answered ${page.status}`);
  const bytes = await packedBytes(folder, path);
  const servers: Record<string, string> = { kentongan };
  for (const [name, opensOnce] of [[NGINX, false], [`${NGINX}, open_file_cache`, true]] as const) {
    const nginx = await startNginx(bytes, page.headers, opensOnce);
    if (!nginx) continue;
    pin(nginx.pid, 0);
    servers[name] = `http://127.0.0.1:${nginx.port}${path}`;
    const same = await fetch(servers[name], { headers: { 'accept-encoding': 'gzip' } });
    if ((await same.text()) !== html) throw new Error('nginx does not serve the same page');
  }
  const rates: Record<string, number[]> = {};
  for (const address of Object.values(servers)) await measure(address, WARM_UP);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, address] of Object.entries(servers)) (rates[name] ??= []).push(await measure(address, SECONDS));
    progress(`putaran ${round}: ${Object.entries(rates).map(([name, list]) => `${name} ${figure(list.at(-1) ?? NaN)}`).join(', ')} per detik`);
  }
  await stopChild(program.child);
  progress('');
  // Beside the nginx of the same round: what disturbs the machine for seconds disturbs both.
  const beside = (list: readonly number[]) => median(list.map((rate, round) => rate / (rates[NGINX]?.[round] ?? NaN)));
  printTable(`page: one public page (${path}, ${page.headers.get('content-length')} bytes of gzip), ${CONNECTIONS} keep-alive connections, median of ${ROUNDS} rounds of ${SECONDS} s`,
    ['', 'requests/s', 'beside nginx'], Object.entries(rates).map(([name, list]) => [name, figure(median(list)), ratio(beside(list), 1)]),
    [NGINX in servers ? 'One process each; server on core 0, load on core 1. Beside nginx: median of the rounds’ ratios.' : 'No nginx on this machine: nothing to compare with.', existsSync(WRK) ? 'Load: wrk.' : 'Load: Node, because wrk is not here; it is slower than the servers, so the ratio flatters.']);
}

/** An article of a sample office, once it has been rendered. */
async function findPage(dataFolder: string): Promise<string> {
  const database = await openDatabase({ dataFolder, role: 'bench' });
  try {
    for (let waited = 0; waited < 60_000; waited += 200) {
      const row = await database.db.selectFrom('site_pages as p').innerJoin('offices as o', 'o.id', 'p.office_id').select(['o.slug', 'p.path'])
        .where('p.path', 'like', 'berita/_%').where('p.status', '=', 200).orderBy('p.path').executeTakeFirst();
      if (row) return `/s/${row.slug}/${row.path}`;
      await sleep(200);
    }
    throw new Error('no sample office has published an article');
  } finally {
    await database.close();
  }
}

async function packedBytes(dataFolder: string, address: string): Promise<Buffer> {
  const [, , slug = '', ...path] = address.split('/');
  const database = await openDatabase({ dataFolder, role: 'bench' });
  try {
    const row = await database.db.selectFrom('site_pages as p').innerJoin('offices as o', 'o.id', 'p.office_id').select('p.gzip')
      .where('o.slug', '=', slug).where('p.path', '=', path.join('/')).executeTakeFirstOrThrow();
    return row.gzip ?? Buffer.alloc(0);
  } finally {
    await database.close();
  }
}

/** Requests per second. */
async function measure(address: string, seconds: number): Promise<number> {
  const words = existsSync(WRK)
    ? [WRK, '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-H', 'accept-encoding: gzip', address]
    : [process.execPath, join(import.meta.dirname, 'ask-page.ts'), address, String(CONNECTIONS), String(seconds)];
  const [file = '', ...args] = canPin() ? ['taskset', '-c', '1', ...words] : words;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await text(child.stdout);
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? NaN);
}

function canPin(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/taskset');
}

function pin(pid: number | undefined, core: number): void {
  if (canPin() && pid !== undefined) execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
}
