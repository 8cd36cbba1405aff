/**
 * As whom PostgreSQL runs. It refuses root, and its data folder must belong to whoever runs it.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from './trouble.ts';

/** A command as the operating system gets it. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export interface Account {
  /** Owner of the files on disk; null: whoever runs this program. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  command(file: string, args: readonly string[]): Command;
}

const self: Account = { owner: null, command: (file, args) => ({ file, args }) };

/**
 * A normal user runs it as themselves. Root runs it as `postgres`, else inside a user namespace in which root is
 * called `nobody` (the files stay root's, so nobody else's program shares them), else as `nobody`.
 * @param folders what the account must be able to reach: the data folder and the programs
 * Throws Trouble `store.cannot-run-as-root` when no way works.
 */
export function chooseAccount(folders: readonly string[]): Account {
  if (process.getuid?.() !== 0) return self;
  const users = readUsers();
  const postgres = users.get('postgres') ?? users.get('_postgres');
  if (postgres && folders.every((folder) => canReach(folder, postgres))) return asUser(postgres);
  const nobody = users.get('nobody');
  if (nobody) {
    const wrap = ['--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`];
    const works = process.platform === 'linux' && spawnSync('unshare', [...wrap, 'true']).status === 0;
    if (works) {
      return {
        owner: { uid: 0, gid: 0 },
        command: (file, args) => ({ file: 'unshare', args: [...wrap, file, ...args] }),
      };
    }
    if (folders.every((folder) => canReach(folder, nobody))) return asUser(nobody);
  }
  throw new Trouble('store.cannot-run-as-root', { folder: folders[0] ?? '' });
}

/**
 * Gives a folder and all in it to the account; does nothing for a normal user or when it already belongs to it.
 * Only call this when no server runs on the folder.
 */
export function giveTo(account: Account, path: string): void {
  if (!account.owner) return;
  const { uid, gid } = account.owner;
  const entry = lstatSync(path);
  if (entry.uid === uid && entry.gid === gid) return;
  if (entry.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
  // The folder itself last: a run that was cut short is then done again.
  chownSync(path, uid, gid);
}

function asUser(user: User): Account {
  return { owner: user, command: (file, args) => ({ file, args, ...user }) };
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL looks its own name up, so only accounts with an entry here will do. */
function readUsers(): Map<string, User> {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const users = new Map<string, User>();
  for (const line of lines) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid) users.set(name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 });
  }
  return users;
}

/** Whether every folder above lets the user through. */
function canReach(path: string, user: User): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
