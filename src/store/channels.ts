/** The outlets an office uses. */
import type { Channel } from '../core/post/outlet.ts';
import type { Db, Trx } from './transaction.ts';

export async function loadChannels(db: Db | Trx, officeId: string): Promise<readonly Channel[]> {
  const rows = await db.selectFrom('channels').select(['key', 'name', 'mode', 'link_hosts', 'text_limit', 'ratio', 'text_unit', 'hashtag_limit', 'mention_limit'])
    .where('office_id', '=', officeId).where('active', '=', true).orderBy('key').execute();
  return rows.map((row) => ({ key: row.key, name: row.name, mode: row.mode, linkHosts: row.link_hosts, textLimit: row.text_limit, ratio: row.ratio, textUnit: row.text_unit, hashtagLimit: row.hashtag_limit, mentionLimit: row.mention_limit }));
}
