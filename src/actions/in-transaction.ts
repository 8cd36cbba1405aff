/** One action, one transaction: all of it stays, or a refusal and nothing. */
import { error } from '../core/issue.ts';
import type { Trx } from '../store/transaction.ts';
import { Refused, refused, type Context, type Outcome } from './context.ts';

export async function inTransaction<T>(context: Context, work: (trx: Trx) => Promise<Outcome<T>>, attempt = 1): Promise<Outcome<T>> {
  try {
    return await context.db.transaction().execute(async (trx) => {
      const outcome = await work(trx);
      if (!outcome.ok) throw new Refused(outcome);
      return outcome;
    });
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
    // Two with the same key at the same moment: the second finds the first one's answer when it looks again.
    if (isUniqueViolation(thrown, 'commands_pkey') && attempt < 3) return inTransaction(context, work, attempt + 1);
    if (isUniqueViolation(thrown, 'offices_domain')) return refused('invalid', error('office.domain-taken', 'settings.domain'));
    if (isUniqueViolation(thrown, 'cases_period')) return refused('invalid', error('case.period-taken', 'period'));
    if (isUnstorable(thrown)) return refused('invalid', error('text.unstorable', '', { field: '' }));
    throw thrown;
  }
}

function isUniqueViolation(thrown: unknown, constraint: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === '23505' && 'constraint' in thrown && thrown.constraint === constraint;
}

/** What PostgreSQL says to a NUL character or half a character, wherever it came in. */
function isUnstorable(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false;
  const surrogate = thrown.code === '22P02' && 'detail' in thrown && /surrogate/i.test(String(thrown.detail));
  return surrogate || thrown.code === '22021' || thrown.code === '22P05';
}
