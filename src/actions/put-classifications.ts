/** The office's classification and retention list, replaced as a whole: each region decrees its own. */
import { CLASSIFICATION_CODE } from '../core/classification-code.ts';
import { error } from '../core/issue.ts';
import { changedItems } from '../core/settings/setting-change.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

/** Lines of a list that its trace keeps; beyond them the counts speak. */
const MOST_TRACED = 100;

export interface Classification {
  readonly code: string;
  readonly subject: string;
  readonly active: string;
  readonly inactive: string;
  readonly fate: string;
}

export async function putClassifications(context: Context, identity: Identity, list: readonly Classification[]): Promise<Outcome<object>> {
  const wrong = list.findIndex((one) => !CLASSIFICATION_CODE.test(one.code) || one.subject.trim() === '');
  if (wrong !== -1) return refused('invalid', error('classification.malformed', `list.${wrong}`, { row: wrong + 1, code: list[wrong]?.code ?? '' }));
  const codes = list.map((one) => one.code);
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
  if (repeated !== undefined) return refused('invalid', error('classification.repeated', 'list', { code: repeated }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const before = await trx.selectFrom('classifications').select(['code', 'subject', 'active', 'inactive', 'fate']).where('office_id', '=', identity.officeId).orderBy('code').execute();
    await trx.deleteFrom('classifications').where('office_id', '=', identity.officeId).execute();
    if (list.length > 0) await trx.insertInto('classifications').values(list.map((one) => ({ office_id: identity.officeId, ...one }))).execute();
    const { gone, came } = changedItems<Classification>(before, list.map(({ code, subject, active, inactive, fate }) => ({ code, subject, active, inactive, fate })));
    const part = (rows: readonly Classification[]) => rows.slice(0, MOST_TRACED).map((one) => `${one.code} ${one.subject}: ${one.active}, ${one.inactive}, ${one.fate}`);
    await traceSetting(context, trx, identity, {
      what: 'classifications.replaced', subject: '', before: { count: before.length, lines: part(gone) }, after: { count: list.length, lines: part(came) },
    });
    return { ok: true };
  });
}
