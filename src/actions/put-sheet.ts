/** A page or a service of the office's public site: each saving is a version of its own, and none is ever overwritten. */
import { error } from '../core/issue.ts';
import { changedFields } from '../core/settings/setting-change.ts';
import { SHEET_BODIES, SHEET_SLUG, type SheetBody, type SheetKind } from '../core/site-sheet.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { readFields } from './read-fields.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';

export interface PutSheet {
  readonly kind: SheetKind;
  /** Last part of its address; it names the sheet for good. */
  readonly slug: string;
  readonly title: string;
  /** Order in lists, small first. */
  readonly position: number;
  readonly shown: boolean;
  readonly body: unknown;
}

const MOST_SHEETS = 200;

/** Saving what stands already makes no new version. */
export async function putSheet(context: Context, identity: Identity, input: PutSheet): Promise<Outcome<{ slug: string; version: number }>> {
  const { officeId } = identity;
  const { kind, slug, position, shown } = input;
  const title = input.title.trim();
  if (!SHEET_SLUG.test(slug)) return refused('invalid', error('sheet.slug-malformed', 'slug', { slug }));
  if (title === '' || title.length > 200) return refused('invalid', error('field.invalid', 'title', { field: 'title', rule: title === '' ? 'empty' : 'too_big' }));
  const read = readFields<SheetBody>(SHEET_BODIES[kind], input.body);
  if (!read.ok) return read;
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    // One at a time: two who save at once give two versions, and neither is lost.
    await trx.selectFrom('offices').select('id').where('id', '=', officeId).forUpdate().executeTakeFirst();
    const of = trx.selectFrom('site_sheets').where('office_id', '=', officeId).where('kind', '=', kind);
    const before = await of.select(['version', 'title', 'position', 'shown', 'body']).where('slug', '=', slug).orderBy('version', 'desc').executeTakeFirst();
    if (!before) {
      const { count } = await of.select((eb) => eb.fn.count<string>('slug').distinct().as('count')).executeTakeFirstOrThrow();
      if (Number(count) >= MOST_SHEETS) return refused('invalid', error('sheet.too-many', 'slug', { most: MOST_SHEETS }));
    }
    if (before && before.title === title && before.position === position && before.shown === shown && isSame(before.body, read.fields)) return { ok: true, slug, version: before.version };
    const version = (before?.version ?? 0) + 1;
    await trx.insertInto('site_sheets').values({
      office_id: officeId, kind, slug, version, title, position, shown, body: JSON.stringify(read.fields), saved_at: context.now(), saved_by: identity.kind === 'person' ? identity.personId : '',
    }).execute();
    const old = before ? { title: before.title, order: before.position, shown: before.shown, ...before.body } : {};
    await traceSetting(context, trx, identity, { what: 'sheet.saved', subject: title, ...changedFields(old, { title, order: position, shown, ...read.fields }) });
    await context.outbox.refreshSite(trx, officeId);
    return { ok: true, slug, version };
  });
}

/** The database keeps keys in an order of its own. */
function isSame(a: SheetBody, b: SheetBody): boolean {
  const sorted = (one: SheetBody) => JSON.stringify(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
