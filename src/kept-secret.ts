/** The key that signs sessions, kept in the data folder where the setting names none; made once, readable by the program's user alone. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './store/trouble.ts';

const SHORTEST = 32;

/** Throws Trouble `store.secret-broken` when what stands there cannot be a key. */
export function keptSecret(dataFolder: string): string {
  mkdirSync(dataFolder, { recursive: true });
  const path = join(dataFolder, 'secret');
  const kept = read(path);
  if (kept === '') makeSecret(path);
  const secret = kept === '' ? read(path) : kept;
  if (secret.length < SHORTEST) throw new Trouble('store.secret-broken', { folder: path });
  return secret;
}

/** Empty where there is none, or where the power failed while it was made: nothing was ever signed with that. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure;
    return '';
  }
}

/** Under its name only when it is whole on the disk. Of several nodes that start together the first one's stays. */
function makeSecret(path: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, randomBytes(32).toString('base64url'));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (read(path) === '') rmSync(path, { force: true });
  try {
    linkSync(draft, path);
  } catch (failure) {
    // A disk without links: no two nodes share such a one.
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
