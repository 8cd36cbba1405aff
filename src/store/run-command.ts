import { spawn } from 'node:child_process';
import type { Command } from './postgres-account.ts';
import { Trouble } from './trouble.ts';

/** PostgreSQL takes its language and zone from here; nothing of ours leaks in. */
export const serverEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? process.env : { PATH: process.env['PATH'], LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };

/** Runs a program to its end. Throws Trouble with the last line it said when it fails. */
export async function runCommand({ file, args, uid, gid }: Command): Promise<void> {
  const said: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(file, args, {
      env: serverEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
      ...(process.platform !== 'win32' && { cwd: '/' }),
      ...(uid !== undefined && { uid, gid }),
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('error', reject).on('close', resolve);
  }).catch((cause: unknown) => {
    throw explain(String(cause), cause);
  });
  if (code !== 0) throw explain(said.join(''));
}

/** Turns what PostgreSQL said into the trouble a person can act on. */
export function explain(said: string, cause?: unknown): Trouble {
  const lines = said.trim().split('\n');
  const detail = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
  if (/No space left on device|ENOSPC/.test(said)) return new Trouble('store.disk-full', { detail }, cause);
  // The file is there but its loader is not: built for another C library (musl).
  if (/ENOENT|No such file or directory.*(initdb|postgres)$|GLIBC_/m.test(said)) {
    return new Trouble('store.no-binaries', { platform: `${process.platform}-${process.arch}` }, cause);
  }
  return new Trouble('store.server-failed', { detail }, cause);
}
