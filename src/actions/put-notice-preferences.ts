/** How a person wants to be told, and the number colleagues may see. */
import { error } from '../core/issue.ts';
import { phoneDigits, type NoticePreferences } from '../core/notices/preferences.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';

export interface PutNoticePreferences {
  readonly value: NoticePreferences;
  /** As typed; empty takes it away. */
  readonly phone: string;
}

export async function putNoticePreferences(context: Context, identity: Identity, input: PutNoticePreferences): Promise<Outcome<object>> {
  if (identity.kind !== 'person') return refused('forbidden', error('office.unknown'));
  const phone = input.phone.trim() === '' ? '' : phoneDigits(input.phone);
  if (phone === null) return refused('invalid', error('notice.phone-malformed', 'phone'));
  const { quiet } = input.value;
  if (quiet.kind === 'hours' && quiet.from === quiet.to) return refused('invalid', error('notice.quiet-empty', 'quietTo'));
  const row = { value: JSON.stringify(input.value), phone };
  await context.db.insertInto('notice_preferences').values({ office_id: identity.officeId, person_id: identity.personId, ...row })
    .onConflict((conflict) => conflict.columns(['office_id', 'person_id']).doUpdateSet(row)).execute();
  return { ok: true };
}
