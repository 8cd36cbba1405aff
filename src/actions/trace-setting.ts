/** Leaves a line in the office's trace of settings, in the transaction of the change itself. */
import { SETTING_CHANGES, type SettingChange, type SettingValues } from '../core/settings/setting-change.ts';
import type { Trx } from '../store/transaction.ts';
import type { Context, Identity } from './context.ts';

export interface SettingTrace {
  readonly what: SettingChange;
  /** Name of what was changed, as people call it. */
  readonly subject: string;
  readonly before?: SettingValues;
  readonly after?: SettingValues;
}

/** Never hand over a password, a token or its hash: what stands here is read by every administrator. */
export async function traceSetting(context: Context, trx: Trx, identity: Identity, { what, subject, before = {}, after = {} }: SettingTrace): Promise<void> {
  await trx.insertInto('settings_log').values({
    office_id: identity.officeId, at: context.now(), person_id: identity.kind === 'person' ? identity.personId : '', area: SETTING_CHANGES[what], what,
    subject: subject.slice(0, 300), before: JSON.stringify(before), after: JSON.stringify(after),
  }).execute();
}

/** The member's name, for lines about people. */
export async function memberName(trx: Trx, officeId: string, personId: string): Promise<string> {
  return (await trx.selectFrom('members').select('name').where('office_id', '=', officeId).where('person_id', '=', personId).executeTakeFirst())?.name ?? '';
}

/** The post's name, for lines about posts. */
export async function positionName(trx: Trx, officeId: string, positionId: string): Promise<string> {
  return (await trx.selectFrom('positions').select('name').where('office_id', '=', officeId).where('id', '=', positionId).executeTakeFirst())?.name ?? '';
}
