/** The office's classification and retention list, replaced as a whole: each region decrees its own. */
import { error } from '../core/issue.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';

export interface Classification {
  /** `400.14.4.3`: levels are whole numbers without padding. */
  readonly code: string;
  readonly subject: string;
  readonly active: string;
  readonly inactive: string;
  readonly fate: string;
}

export async function putClassifications(context: Context, identity: Identity, list: readonly Classification[]): Promise<Outcome<object>> {
  const wrong = list.findIndex((one) => !/^\d{3}(\.\d+){0,6}$/.test(one.code) || one.subject.trim() === '');
  if (wrong !== -1) return refused('invalid', error('classification.malformed', `list.${wrong}`, { row: wrong + 1, code: list[wrong]?.code ?? '' }));
  const codes = list.map((one) => one.code);
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
  if (repeated !== undefined) return refused('invalid', error('classification.repeated', 'list', { code: repeated }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    await trx.deleteFrom('classifications').where('office_id', '=', identity.officeId).execute();
    if (list.length > 0) await trx.insertInto('classifications').values(list.map((one) => ({ office_id: identity.officeId, ...one }))).execute();
    return { ok: true };
  });
}
