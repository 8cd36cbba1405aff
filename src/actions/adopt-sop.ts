/** The office puts an SOP in force: its columns are bound to posts, and it becomes a version that never changes. */
import { check } from '../core/sop/check.ts';
import { checkBorrowedHead } from '../core/sop/sop-head.ts';
import { isOutside, performerName, type SopDefinition } from '../core/sop/definition.ts';
import { error, hasErrors, type Issue } from '../core/issue.ts';
import type { Bindings } from '../core/people/acting.ts';
import { loadChannels } from '../store/channels.ts';
import type { Trx } from '../store/transaction.ts';
import { makePosition } from './add-position.ts';
import { refused, type Context, type Identity, type Outcome } from './context.ts';
import { inTransaction } from './in-transaction.ts';
import { requireAdmin } from './require-admin.ts';
import { traceSetting } from './trace-setting.ts';
import { ownEntry } from '../core/own-entry.ts';

export interface AdoptSop {
  /** An SOP of the office that this becomes the next version of; absent makes a new one. */
  readonly sopId?: string | undefined;
  /** The file as it is, byte for byte. */
  readonly source: string;
  readonly definition: SopDefinition;
  readonly bindings: Bindings;
  /** SOPs that come with the program: whoever adopts one writes a head of their own. Absent where a sample office is made. */
  readonly shipped?: readonly SopDefinition[] | undefined;
  /** Columns for which a post of the column's printed name is made and bound; one that exists under that name is taken. */
  readonly newPosts?: readonly string[] | undefined;
}

export async function adoptSop(context: Context, identity: Identity, input: AdoptSop): Promise<Outcome<{ sopId: string; versionId: string; version: number }>> {
  const { definition } = input;
  const findings = check(definition, []);
  if (hasErrors(findings)) return refused('invalid', ...findings.filter((one) => one.level === 'error'));
  return inTransaction(context, async (trx) => {
    const { officeId } = identity;
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const borrowed = checkBorrowedHead(definition, input.shipped ?? [], await namesOf(trx, officeId));
    if (borrowed.length > 0) return refused('invalid', ...borrowed);
    const bindings = { ...input.bindings, ...(await makePosts(context, trx, identity, input)) };
    const unbound = [...(await checkBindings(trx, officeId, definition, bindings)), ...(await checkChannels(trx, officeId, definition))];
    if (unbound.length > 0) return refused('invalid', ...unbound);
    const sopId = input.sopId ?? context.newId();
    const at = context.now();
    if (input.sopId === undefined) await trx.insertInto('sops').values({ id: sopId, office_id: officeId, title: definition.title, created_at: at }).execute();
    const sop = await trx.selectFrom('sops').select('id').where('id', '=', sopId).where('office_id', '=', officeId).forUpdate().executeTakeFirst();
    if (!sop) return refused('missing', error('sop.unknown', 'sopId'));
    const last = await trx.selectFrom('sop_versions').select((row) => row.fn.max('version').as('version')).where('sop_id', '=', sopId).executeTakeFirst();
    const version = (last?.version ?? 0) + 1;
    await trx.updateTable('sop_versions').set({ in_force: false }).where('sop_id', '=', sopId).where('in_force', '=', true).execute();
    await trx.updateTable('sops').set({ title: definition.title }).where('id', '=', sopId).execute();
    const versionId = context.newId();
    await trx.insertInto('sop_versions').values({
      id: versionId, sop_id: sopId, office_id: officeId, version, source: input.source, definition: JSON.stringify(definition),
      bindings: JSON.stringify(bindings), adopted_at: at, adopted_by: identity.kind === 'person' ? identity.personId : '', in_force: true,
    }).execute();
    await traceSetting(context, trx, identity, {
      what: 'sop.adopted', subject: definition.title, before: last?.version ? { version: last.version } : {}, after: { version, bindings: await nameBindings(trx, officeId, definition, bindings) },
    });
    await context.outbox.refreshSite(trx, officeId);
    return { ok: true, sopId, versionId, version };
  });
}

/** What the office goes by on its letters and its site. */
async function namesOf(trx: Trx, officeId: string): Promise<readonly string[]> {
  const office = await trx.selectFrom('offices').select(['name', 'settings']).where('id', '=', officeId).executeTakeFirst();
  return office ? [office.name, office.settings.agency ?? ''] : [];
}

async function makePosts(context: Context, trx: Trx, identity: Identity, { definition, bindings, newPosts = [] }: AdoptSop): Promise<Record<string, string[]>> {
  const made: Record<string, string[]> = {};
  for (const key of new Set(newPosts)) {
    // A key comes from outside: names that every object has are no columns.
    const performer = ownEntry(definition.performers, key);
    if (performer === undefined || isOutside(performer)) continue;
    const name = performerName(performer).slice(0, 200);
    const known = await trx.selectFrom('positions').select('id').where('office_id', '=', identity.officeId).where('name', '=', name).executeTakeFirst();
    made[key] = [...(ownEntry(bindings, key) ?? []), known?.id ?? (await makePosition(context, trx, identity, name))];
  }
  return made;
}

/** Column → names of its posts, for the trace. */
async function nameBindings(trx: Trx, officeId: string, definition: SopDefinition, bindings: Bindings): Promise<Record<string, string[]>> {
  const names = new Map((await trx.selectFrom('positions').select(['id', 'name']).where('office_id', '=', officeId).execute()).map((one) => [one.id, one.name]));
  return Object.fromEntries(Object.entries(definition.performers).flatMap(([key, performer]) => {
    const bound = ownEntry(bindings, key);
    return bound ? [[performerName(performer), bound.map((id) => names.get(id) ?? '')]] : [];
  }));
}

/** Every column of the office that a step names has at least one post, and every post named exists here. */
async function checkBindings(trx: Trx, officeId: string, definition: SopDefinition, bindings: Bindings): Promise<Issue[]> {
  const positions = await trx.selectFrom('positions').select('id').where('office_id', '=', officeId).execute();
  const known = new Set(positions.map((one) => one.id));
  const used = new Set(definition.steps.flatMap((step) => step.by));
  const issues: Issue[] = [];
  for (const [key, performer] of Object.entries(definition.performers)) {
    const bound = ownEntry(bindings, key) ?? [];
    const name = typeof performer === 'string' ? performer : performer.name;
    if (used.has(key) && !isOutside(performer) && bound.length === 0) issues.push(error('adoption.performer-unbound', `bindings.${key}`, { performer: name }));
    if (bound.some((id) => !known.has(id))) issues.push(error('position.unknown', `bindings.${key}`, { performer: name }));
  }
  return issues;
}

/** A step that names a channel the office does not use could never be carried out. */
async function checkChannels(trx: Trx, officeId: string, definition: SopDefinition): Promise<Issue[]> {
  const known = new Set((await loadChannels(trx, officeId)).map((channel) => channel.key));
  return definition.steps.flatMap((step) =>
    (step.channels ?? []).filter((channel) => !known.has(channel)).map((channel) => error('adoption.channel-missing', `steps.${step.id}.channels`, { channel })));
}

/** Out of force: no new cases; running ones go on to their end. */
export async function retireSop(context: Context, identity: Identity, sopId: string): Promise<Outcome<object>> {
  return inTransaction(context, async (trx) => {
    const refusal = await requireAdmin(trx, identity);
    if (refusal) return refusal;
    const done = await trx.updateTable('sop_versions').set({ in_force: false }).where('sop_id', '=', sopId).where('office_id', '=', identity.officeId).where('in_force', '=', true).returning(['version', 'definition']).executeTakeFirst();
    if (!done) return refused('missing', error('sop.unknown', 'sopId'));
    await traceSetting(context, trx, identity, { what: 'sop.retired', subject: done.definition.title, before: { version: done.version } });
    await context.outbox.refreshSite(trx, identity.officeId);
    return { ok: true };
  });
}
