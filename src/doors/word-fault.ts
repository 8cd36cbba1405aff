/**
 * A fault nobody foresaw, as one entry of the log: what kind, where in the program, and nothing that anybody typed.
 * Messages of the database and of libraries quote the values they stumbled over; those are left out.
 */

/** Classes of PostgreSQL's codes whose quoted words are names of tables and columns: broken rules, and mistakes in our SQL. */
const NAMES_ONLY = /^(23|42)/;

export function wordFault(failure: unknown): string {
  if (!(failure instanceof Error)) return `thrown without an error: ${typeof failure}`;
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : '';
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${failure.name}${code && ` ${code}`}: ${withoutValues(failure.message, code)}`, ...frames].join('\n');
}

function withoutValues(message: string, code: string): string {
  const quoted = /"([^"]*)"|'([^']*)'|`([^`]*)`/g;
  return message
    .replace(quoted, (whole, ...found: (string | undefined)[]) => (NAMES_ONLY.test(code) && /^[A-Za-z_.]+$/.test(found.slice(0, 3).join('')) ? whole : '"…"'))
    .replace(/\S+@\S+/g, '…')
    .replace(/[A-Za-z0-9_.~+/=-]{24,}/g, '…');
}
