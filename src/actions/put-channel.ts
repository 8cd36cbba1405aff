/** An outlet of the office: added, changed or switched off. Cases that used it keep what they recorded. */
import { error } from '../core/issue.ts';
import { changedFields } from '../core/settings/setting-change.ts';
import type { OutletMode, Ratio, TextUnit } from '../core/post/outlet.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

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
    const known = await trx.selectFrom('channels').select(['name', 'mode', 'link_hosts', 'text_limit', 'ratio', 'address', 'active', 'text_unit', 'hashtag_limit', 'mention_limit']).where('office_id', '=', identity.officeId).where('key', '=', input.key).executeTakeFirst();
    await trx.insertInto('channels').values({ office_id: identity.officeId, key: input.key, ...row })
      .onConflict((conflict) => conflict.columns(['office_id', 'key']).doUpdateSet(row)).execute();
    const kept = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    await traceSetting(context, trx, identity, { what: known ? 'channel.changed' : 'channel.added', subject: input.name, ...changedFields(known ?? {}, { ...known, ...kept }) });
    return { ok: true };
  });
}
