/**
 * Tells every node that something moved in an office, so that open desks look again. After the commit and never inside it: a
 * notification in a transaction makes commits wait for each other. What is announced within a moment goes out as one statement; one that
 * is lost costs a desk its freshness until it looks by itself.
 */
import { sql } from 'kysely';
import type { Db } from './transaction.ts';

export const DESK_NEWS = 'desk_news';
const GATHERED_MS = 100;

/** @returns what actions call with the office they changed */
export function deskNewsTeller(db: Db): (officeId: string) => void {
  const offices = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const send = () => {
    timer = null;
    const ids = [...offices];
    offices.clear();
    sql`select pg_notify(${DESK_NEWS}, id) from unnest(${ids}::text[]) as id`.execute(db).catch(() => {});
  };
  return (officeId) => {
    offices.add(officeId);
    timer ??= setTimeout(send, GATHERED_MS).unref();
  };
}
