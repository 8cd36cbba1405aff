/** What the program and its PostgreSQL take; read from /proc, so on Linux only. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Memory {
  /** Resident set of the program, shared libraries included. */
  readonly program: number;
  /** Proportional set of all of PostgreSQL's processes: what they share counts once. */
  readonly postgres: number;
}

/** Megabytes; null where there is no /proc. */
export function readMemory(pid: number, dataFolder: string): Memory | null {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const postmaster = Number(readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  return { program: field(`/proc/${pid}/status`, 'VmRSS'), postgres: [postmaster, ...childrenOf(postmaster)].reduce((sum, one) => sum + field(`/proc/${one}/smaps_rollup`, 'Pss'), 0) };
}

function field(path: string, name: string): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has just ended
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] === String(parent);
    } catch {
      return false;
    }
  });
}
