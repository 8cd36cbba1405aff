/** The program as it is released, as a child on a data folder of its own. */
import type { ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, startChild } from './leftovers.ts';

const bundle = join(import.meta.dirname, '..', 'dist', 'kentongan.js');

export interface Program {
  readonly child: ChildProcess;
  readonly port: number;
  /** Milliseconds from its spawn to its first `/healthz` with 200. */
  readonly readyAfter: number;
}

/** Extra words for Node, e.g. for a profile: `KENTONGAN_BENCH_NODE="--cpu-prof --cpu-prof-dir=/tmp/p" npm run bench -- step`. */
const nodeWords = (process.env['KENTONGAN_BENCH_NODE'] ?? '').split(' ').filter((word) => word !== '');

export async function startProgram(dataFolder: string, more: { samples?: boolean; compileCache?: string } = {}): Promise<Program> {
  const port = await freePort();
  const began = performance.now();
  const child = startChild(process.execPath, [...nodeWords, bundle, 'serve', ...(more.samples ? [] : ['--empty'])], {
    env: {
      ...process.env, PORT: String(port), HOST: '127.0.0.1', KENTONGAN_DATA: dataFolder, KENTONGAN_URL: `http://localhost:${port}`, DATABASE_URL: '',
      ...(more.compileCache === undefined ? {} : { NODE_COMPILE_CACHE: more.compileCache }),
    },
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
    await sleep(5);
  }
  return { child, port, readyAfter: performance.now() - began };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/healthz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });
}
