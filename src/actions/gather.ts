/** What a command needs that only the cellar knows: hashes, the next number, channels, retention, the period's figures. */
import { civilDate } from '../core/people/acting.ts';
import type { CommandType, Given } from '../core/case/command.ts';
import { loadChannels, loadEveryChannel } from '../store/channels.ts';
import { findMembers } from '../store/members.ts';
import { takeNumber, type Register } from '../store/numbers.ts';
import { recapPeriod } from '../store/period-recap.ts';
import { findPosts } from '../store/posts.ts';
import { findRetention } from '../store/retention.ts';
import type { OfficeAndStaffing } from '../store/staffing.ts';
import type { Trx } from '../store/transaction.ts';
import type { Post } from '../core/post/post.ts';
import { contentHashes } from './content-hashes.ts';

const REGISTER_OF: Partial<Record<CommandType, Register>> = { receive: 'agenda', request: 'permohonan', archive: 'arsip' };
const NEEDS_CHANNELS: readonly CommandType[] = ['receive', 'request', 'edit', 'submit', 'chooseChannels', 'reschedule', 'publishEmergency'];
/** A case goes on with what it chose, also when that was switched off since. */
const NEEDS_EVERY_CHANNEL: readonly CommandType[] = ['publish', 'recordPublication', 'recordWithdrawal'];

export interface Wanted {
  readonly type: CommandType;
  readonly post: Post | undefined;
  readonly code: string | undefined;
  readonly mentions: readonly string[];
  /** Posts that items of the minutes are given to. */
  readonly posts: readonly string[];
  readonly period: { readonly sopId: string; readonly name: string } | null;
}

export async function gather(trx: Trx, office: OfficeAndStaffing['office'], asked: Wanted, at: string): Promise<Given> {
  const { type, post, code, mentions, posts } = asked;
  const register = REGISTER_OF[type];
  const today = civilDate(at, office.calendar.zone);
  return {
    today,
    hashes: post && contentHashes(post),
    channels: NEEDS_EVERY_CHANNEL.includes(type) ? await loadEveryChannel(trx, office.id) : NEEDS_CHANNELS.includes(type) ? await loadChannels(trx, office.id) : [],
    members: mentions.length === 0 ? undefined : await findMembers(trx, office.id, mentions),
    posts: posts.length === 0 ? undefined : await findPosts(trx, office.id, posts),
    retention: code === undefined ? undefined : await findRetention(trx, office.id, code),
    recap: type === 'evaluate' && asked.period ? await recapPeriod(trx, office, asked.period.sopId, asked.period.name) : undefined,
    // Last, because it locks the register's counter until the transaction ends.
    number: register && (await takeNumber(trx, office.id, register, Number(today.slice(0, 4)), office.settings)),
  };
}
