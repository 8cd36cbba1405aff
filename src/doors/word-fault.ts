/**
 * A fault nobody foresaw, as one entry of the log: what kind, where in the program, and nothing that anybody typed.
 * Messages of the database and of libraries quote the values they stumbled over; those are left out.
 */

import { isOutage } from './is-outage.ts';

/** Classes of PostgreSQL's codes whose quoted words are names of tables and columns: broken rules, and mistakes in our SQL. */
const NAMES_ONLY = /^(23|42)/;

export function wordFault(failure: unknown): string {
  if (!isFault(failure)) return `thrown without an error: ${typeof failure}`;
  const { name = 'Error', code, message, stack = '' } = failure;
  const known = typeof code === 'string' ? code : '';
  // Where the program was when the database went away says nothing, and every request meets it.
  const frames = isOutage(failure) ? [] : stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${name}${known && ` ${known}`}: ${withoutValues(message, known)}`, ...frames].join('\n');
}

interface Fault {
  readonly name?: string;
  readonly code?: unknown;
  readonly message: string;
  readonly stack?: string;
}

/** An error, or what the job queue makes of one: a plain object with the same fields. */
function isFault(failure: unknown): failure is Fault {
  return typeof failure === 'object' && failure !== null && 'message' in failure && typeof failure.message === 'string';
}

function withoutValues(message: string, code: string): string {
  const quoted = /"([^"]*)"|'([^']*)'|`([^`]*)`/g;
  return message
    .replace(quoted, (whole, ...found: (string | undefined)[]) => (NAMES_ONLY.test(code) && /^[A-Za-z_.]+$/.test(found.slice(0, 3).join('')) ? whole : '"…"'))
    .replace(/\S+@\S+/g, '…')
    .replace(/[A-Za-z0-9_.~+/=-]{24,}/g, '…');
}
