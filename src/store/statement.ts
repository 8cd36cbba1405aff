/**
 * Statements of the path every step takes: their text is fixed, so each connection has the server parse and plan it once,
 * and several of them can be sent in one trip.
 */
import { CompiledQuery } from 'kysely';
import { preparedText, sendUnawaited } from './pipelined-dialect.ts';
import type { Db, Trx } from './transaction.ts';

/** A statement with its values, and how its rows are read. */
export interface Statement<T> {
  readonly query: CompiledQuery;
  read(rows: readonly never[]): T;
}

/** @param name unique in the program: the server keeps the plan under it */
export function prepared<Row, T>(name: string, text: string, read: (rows: readonly Row[]) => T) {
  const marked = preparedText(name, text);
  return (...values: readonly unknown[]): Statement<T> => ({ query: CompiledQuery.raw(marked, [...values]), read });
}

export async function ask<T>(db: Db | Trx, statement: Statement<T>): Promise<T> {
  const { rows } = await db.executeQuery(statement.query);
  return statement.read(rows as never[]);
}

/** In one trip, one after the other: each sees what those before it locked or wrote. */
export async function askTogether<T extends readonly unknown[]>(trx: Trx, ...statements: { [I in keyof T]: Statement<T[I]> }): Promise<T> {
  const answers = await trx.getExecutor().provideConnection((connection) => Promise.all(statements.map((one) => connection.executeQuery(one.query))));
  return statements.map((one, index) => one.read((answers[index]?.rows ?? []) as never[])) as never;
}

/** Sends the transaction's last statements, which then travel with its commit; what fails is thrown there. */
export async function sendLast(trx: Trx, ...statements: readonly Statement<unknown>[]): Promise<void> {
  await trx.getExecutor().provideConnection(async (connection) => {
    for (const one of statements) sendUnawaited(connection, one.query);
  });
}
