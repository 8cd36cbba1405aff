/** An outlet of the office: added, changed or switched off. Cases that used it keep what they recorded. */
import { error } from '../core/issue.ts';
import type { OutletMode, Ratio, TextUnit } from '../core/post/outlet.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';

export interface PutChannel {
  readonly key: string;
  readonly name: string;
  readonly mode: OutletMode;
  readonly linkHosts: readonly string[];
  readonly textLimit: number | null;
  readonly ratio: Ratio | null;
  /** These three stay as they are when they are not given. */
  readonly textUnit?: TextUnit;
  readonly hashtagLimit?: number | null;
  readonly mentionLimit?: number | null;
  readonly address: string;
  readonly active: boolean;
}

export async function putChannel(context: Context, identity: Identity, input: PutChannel): Promise<Outcome<object>> {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(input.key)) return refused('invalid', error('field.invalid', 'key', { field: 'key', rule: 'format' }));
  if (input.address !== '' && !/^https?:\/\/\S+$/.test(input.address)) return refused('invalid', error('field.invalid', 'address', { field: 'address', rule: 'url' }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const row = { name: input.name, mode: input.mode, link_hosts: [...input.linkHosts], text_limit: input.textLimit, ratio: input.ratio, address: input.address, active: input.active, text_unit: input.textUnit, hashtag_limit: input.hashtagLimit, mention_limit: input.mentionLimit };
    await trx.insertInto('channels').values({ office_id: identity.officeId, key: input.key, ...row })
      .onConflict((conflict) => conflict.columns(['office_id', 'key']).doUpdateSet(row)).execute();
    return { ok: true };
  });
}
