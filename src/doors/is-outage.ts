/**
 * Whether a fault only says that the database cannot be reached just now: it restarts, the line is cut, all its places are taken.
 * The same request may succeed a moment later, and nothing of it needs mending.
 */

/** PostgreSQL's class 08 (connection), its shutdown and start-up, and "too many connections"; then what the operating system says of a line. */
const AWAY = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What `pg` says without a code. */
const CUT = /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/;

export function isOutage(failure: unknown): boolean {
  const { code, syscall, message } = (failure ?? {}) as { code?: unknown; syscall?: unknown; message?: unknown };
  if (typeof code !== 'string') return typeof message === 'string' && CUT.test(message);
  // A file that is missing has the same code as a socket that is.
  return AWAY.test(code) && (code !== 'ENOENT' || syscall === 'connect');
}
