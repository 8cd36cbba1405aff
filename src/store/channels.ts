/** The outlets of an office. */
import type { Channel } from '../core/post/outlet.ts';
import type { Db, Trx } from './transaction.ts';

/** Those in use. */
export async function loadChannels(db: Db | Trx, officeId: string): Promise<readonly Channel[]> {
  return (await loadEveryChannel(db, officeId)).filter((one) => !one.off);
}

/** Also those switched off: cases that chose one of them have it still. */
export async function loadEveryChannel(db: Db | Trx, officeId: string): Promise<readonly Channel[]> {
  const rows = await db.selectFrom('channels').select(['key', 'name', 'mode', 'link_hosts', 'text_limit', 'ratio', 'text_unit', 'hashtag_limit', 'mention_limit', 'active'])
    .where('office_id', '=', officeId).orderBy('key').execute();
  return rows.map((row) => ({
    key: row.key, name: row.name, mode: row.mode, linkHosts: row.link_hosts, textLimit: row.text_limit, ratio: row.ratio, textUnit: row.text_unit,
    hashtagLimit: row.hashtag_limit, mentionLimit: row.mention_limit, ...(!row.active && { off: true }),
  }));
}
