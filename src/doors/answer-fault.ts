/** What a caller is told of a fault nobody foresaw: a moment's outage of the database is not the program's, and passes. */
import { error, type Issue } from '../core/issue.ts';
import { isOutage } from './is-outage.ts';

export interface FaultAnswer {
  readonly status: 500 | 503;
  readonly issue: Issue;
  /** Seconds after which it is worth asking again; for the header of that name. */
  readonly retryAfter?: string;
}

/** @param code of its entry in the log */
export function answerFault(failure: unknown, code: string): FaultAnswer {
  return isOutage(failure) ? { status: 503, issue: error('server.database-away'), retryAfter: '10' } : { status: 500, issue: error('server.failed', '', { code }) };
}
