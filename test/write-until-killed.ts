/**
 * A program of its own that works until it is killed: `node write-until-killed.ts FOLDER ACKS ROUND OFFICE`.
 * Eight workers carry out commands; each answer is on the disk before its worker goes on. A command that fails
 * because the database has gone is sent again under the same key.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { actOnCase } from '../src/actions/act-on-case.ts';
import type { Context, Identity } from '../src/actions/context.ts';
import { openCase } from '../src/actions/open-case.ts';
import { openDatabase } from '../src/store/database.ts';

export interface KillOffice {
  readonly sopId: string;
  readonly clerk: Identity;
  /** May end a case. */
  readonly head: Identity;
}

export interface Task {
  readonly key: string;
  readonly kind: 'open' | 'comment' | 'end';
  /** Empty for `open`. */
  readonly caseId: string;
}

export interface Acknowledged extends Task {
  readonly answer: { readonly caseId: string; readonly version: number };
}

export const WORKERS = 8;

/** Title and remark carry the key, so that a command carried out twice would show. */
export async function carryOutTask(context: Context, office: KillOffice, { key, kind, caseId }: Task) {
  if (kind === 'open') return openCase(context, office.clerk, { sopId: office.sopId, payload: { title: key }, key, first: { type: 'receive', payload: { subject: key } } });
  if (kind === 'comment') return actOnCase(context, office.clerk, { caseId, type: 'comment', payload: { text: key }, key, seen: -1 });
  return actOnCase(context, office.head, { caseId, type: 'end', payload: { reason: key }, key, seen: -1 });
}

export function contextOn(database: { readonly db: Context['db'] }): Context {
  return { db: database.db, versions: new Map(), outbox: { send: async () => {}, refreshSite: async () => {}, sendLetter: async () => {} }, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
}

/** What a worker does next, after so many commands of its own. */
export function taskAt(round: string, worker: number, count: number, caseId: string): Task {
  const kind = (['open', 'comment', 'end'] as const)[count % 3]!;
  return { key: `${round}-${worker}-${count}`, kind, caseId: kind === 'open' ? '' : caseId };
}

if (import.meta.main) {
  const [folder = '', acks = '', round = '', given = '{}'] = process.argv.slice(2);
  const office = JSON.parse(given) as KillOffice;
  const database = await openDatabase({ dataFolder: folder, role: 'test', connections: WORKERS });
  const context = contextOn(database);
  const file = openSync(acks, 'a');
  process.on('exit', () => closeSync(file));
  await Promise.all(Array.from({ length: WORKERS }, async (_, worker) => {
    let caseId = '';
    for (let count = 0; ; ) {
      const task = taskAt(round, worker, count, caseId);
      const answer = await carryOutTask(context, office, task).catch(() => null);
      if (!answer) {
        await sleep(20);
        continue;
      }
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      caseId = answer.caseId;
      const line: Acknowledged = { ...task, answer: { caseId, version: answer.version } };
      writeSync(file, `${JSON.stringify(line)}\n`);
      fsyncSync(file);
      process.stdout.write('.');
      count += 1;
    }
  }));
}
