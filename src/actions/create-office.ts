/** A new office with its calendar, outlets and classification list; the first administrator is already its member. */
import { error } from '../core/issue.ts';
import { checkCalendar } from '../core/calendar/check-calendar.ts';
import type { OfficeCalendar } from '../core/calendar/office-calendar.ts';
import { checkUsualCode } from '../core/classification-code.ts';
import type { Channel } from '../core/post/outlet.ts';
import { OFFICE_SLUG } from '../core/settings/new-office.ts';
import type { OfficeSettings } from '../store/tables.ts';
import { refused, type Context, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { traceSetting } from './trace-setting.ts';

export interface CreateOffice {
  readonly slug: string;
  readonly name: string;
  readonly settings: OfficeSettings;
  readonly calendar: OfficeCalendar;
  readonly channels: readonly (Channel & { readonly address: string })[];
  readonly classifications: readonly { code: string; subject: string; active: string; inactive: string; fate: string }[];
  readonly admin: { readonly personId: string; readonly name: string };
  /** Made by whoever runs the server, and not by its administrator. */
  readonly atTerminal?: boolean;
}

export async function createOffice(context: Context, input: CreateOffice): Promise<Outcome<{ officeId: string }>> {
  const { slug, name, settings, calendar, admin } = input;
  if (!OFFICE_SLUG.test(slug)) return refused('invalid', error('office.slug-malformed', 'slug', { slug }));
  if (name.trim() === '') return refused('invalid', error('field.invalid', 'name', { field: 'name', rule: 'empty' }));
  const wrong = [...checkCalendar(calendar), ...checkUsualCode(settings.defaultClassification)];
  if (wrong.length > 0) return refused('invalid', ...wrong);
  return inTransaction(context, async (trx) => {
    const officeId = context.newId();
    const made = await trx.insertInto('offices').values({ id: officeId, slug, name: name.trim(), settings: JSON.stringify(settings), calendar: JSON.stringify(calendar), created_at: context.now() })
      .onConflict((conflict) => conflict.column('slug').doNothing()).executeTakeFirst();
    if (Number(made.numInsertedOrUpdatedRows) === 0) return refused('invalid', error('office.slug-taken', 'slug', { slug }));
    await trx.insertInto('chain_heads').values({ office_id: officeId, seq: 0, hash: Buffer.alloc(32) }).execute();
    await trx.insertInto('members').values({ office_id: officeId, person_id: admin.personId, name: admin.name, role: 'admin' }).execute();
    if (input.channels.length > 0) {
      await trx.insertInto('channels').values(input.channels.map((one) => ({
        office_id: officeId, key: one.key, name: one.name, mode: one.mode, link_hosts: [...one.linkHosts], text_limit: one.textLimit, address: one.address, ratio: one.ratio,
        text_unit: one.textUnit ?? 'characters', hashtag_limit: one.hashtagLimit ?? null, mention_limit: one.mentionLimit ?? null,
      }))).execute();
    }
    if (input.classifications.length > 0) {
      await trx.insertInto('classifications').values(input.classifications.map((one) => ({ office_id: officeId, ...one }))).execute();
    }
    await traceSetting(context, trx, input.atTerminal ? { kind: 'system', officeId } : { kind: 'person', officeId, personId: admin.personId }, { what: 'office.created', subject: name.trim(), after: { slug, admin: admin.name, zone: calendar.zone } });
    await context.outbox.refreshSite(trx, officeId);
    return { ok: true, officeId };
  });
}
