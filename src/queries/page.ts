/** Every list has its limit and its next page. A cursor is opaque to the caller and points behind the last row. */
import { findUnstorable } from '../core/storable-text.ts';

export const PAGE_LIMIT = 200;
export const PAGE_DEFAULT = 50;

export interface Page<T> {
  readonly items: readonly T[];
  /** Hand back as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

export function pageOf<Row, T>(rows: readonly Row[], limit: number, key: (row: Row) => readonly (string | number)[], present: (row: Row) => T): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(present), next: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}

export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What a part of a cursor may be; anything else would be an error in the database. */
const PARTS = {
  instant: (one: unknown) => typeof one === 'string' && (one === 'infinity' || (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(one) && one > '0001' && !Number.isNaN(Date.parse(one)))),
  text: (one: unknown) => typeof one === 'string' && findUnstorable(one) === null,
  number: (one: unknown) => typeof one === 'number' && Number.isInteger(one) && Math.abs(one) <= 2_147_483_647,
} as const;

/** The key a cursor holds, or null for one that this program did not make. */
export function decodeCursor(cursor: string | undefined, parts: readonly (keyof typeof PARTS)[]): readonly (string | number)[] | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const good = Array.isArray(key) && key.length === parts.length && parts.every((part, index) => PARTS[part](key[index]));
    return good ? key : null;
  } catch {
    return null;
  }
}
