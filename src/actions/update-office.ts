/** What an office says about itself, and when it works. */
import { checkCalendar } from '../core/calendar/check-calendar.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { checkUsualCode } from '../core/classification-code.ts';
import { error } from '../core/issue.ts';
import { checkNumberPatterns } from '../core/settings/number-pattern.ts';
import { checkPhrases } from '../core/settings/phrases.ts';
import { changedFields, changedItems } from '../core/settings/setting-change.ts';
import type { OfficeSettings } from '../store/tables.ts';
import type { Trx } from '../store/transaction.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export interface UpdateOffice {
  readonly name?: string | undefined;
  readonly settings?: OfficeSettings | undefined;
  readonly calendar?: OfficeCalendar | undefined;
}

/** Fields left out stay as they are; `settings` is merged key by key. */
export async function updateOffice(context: Context, identity: Identity, input: UpdateOffice): Promise<Outcome<object>> {
  const { calendar, settings } = input;
  const wrong = [
    ...(calendar ? checkCalendar(calendar) : []), ...checkPhrases(settings?.phrases ?? []), ...checkUsualCode(settings?.defaultClassification), ...checkNumberPatterns(settings?.numbering ?? {}),
  ];
  if (wrong.length > 0) return refused('invalid', ...wrong);
  if (input.name !== undefined && input.name.trim() === '') return refused('invalid', error('field.invalid', 'name', { field: 'name', rule: 'empty' }));
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const seal = input.settings?.seal ?? '';
    if (seal !== '' && !(await isPicture(trx, identity.officeId, seal))) return refused('invalid', error('office.seal-unknown', 'settings.seal'));
    const before = await trx.selectFrom('offices').select(['name', 'settings', 'calendar']).where('id', '=', identity.officeId).forUpdate().executeTakeFirstOrThrow();
    await trx.updateTable('offices').set({
      name: input.name?.trim() ?? before.name,
      settings: JSON.stringify({ ...before.settings, ...input.settings }),
      calendar: JSON.stringify(input.calendar ?? before.calendar),
    }).where('id', '=', identity.officeId).execute();
    const faces = changedFields({ name: before.name, ...before.settings }, { name: input.name?.trim() ?? before.name, ...before.settings, ...input.settings });
    if (Object.keys(faces.after).length > 0) await traceSetting(context, trx, identity, { what: 'office.changed', subject: before.name, ...faces });
    const days = changedCalendar(before.calendar, input.calendar ?? before.calendar);
    if (Object.keys(days.before).length + Object.keys(days.after).length > 0) await traceSetting(context, trx, identity, { what: 'calendar.changed', subject: '', ...days });
    await context.outbox.refreshSite(trx, identity.officeId);
    return { ok: true };
  });
}

/** Zone and hours as they are; of the lists only what came and went. */
function changedCalendar(before: OfficeCalendar, after: OfficeCalendar) {
  const { gone: opened, came: closed } = changedItems(before.closed, after.closed);
  const { gone, came } = changedItems(before.special, after.special);
  return changedFields(
    { zone: before.zone, hours: before.hours, ...(opened.length > 0 && { closed: opened }), ...(gone.length > 0 && { special: gone }) },
    { zone: after.zone, hours: after.hours, ...(closed.length > 0 && { closed }), ...(came.length > 0 && { special: came }) },
  );
}

/** A seal is shown to everybody: it must be a picture that this office brought itself. */
async function isPicture(trx: Trx, officeId: string, hash: string): Promise<boolean> {
  const file = await trx.selectFrom('files').select('mime').where('office_id', '=', officeId).where('hash', '=', hash).executeTakeFirst();
  return file?.mime.startsWith('image/') ?? false;
}
