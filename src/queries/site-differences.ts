/**
 * Articles of the public site that differ from what the chain says was sent out: another text, another address, an earlier day, shown although
 * taken back. An article is written a moment before its outcome is recorded, so what is on its way may already stand there.
 */
import { fold } from '../core/case/evolve.ts';
import type { CaseEvent } from '../core/case/event.ts';
import { sentOut } from '../core/case/sent-out.ts';
import { forChannel } from '../core/post/for-channel.ts';
import type { SitePostRow } from '../store/site-posts.ts';
import type { Trx } from '../store/transaction.ts';
import { isEqual } from './is-equal.ts';

export interface ArticleDifference {
  readonly caseId: string;
  readonly slug: string;
}

type Told = ReadonlyMap<string, readonly CaseEvent[]>;
/** Nodes' clocks may differ by this much. */
const SKEW = 3_600_000;
/** The end of the address the program gives an article; a screen's page has another, and a hand's link is a person's. */
const ARTICLE = /\/berita\/([^/]+)$/;

/** @param told events of some cases, oldest first, by case */
export async function findSiteDifferences(trx: Trx, officeId: string, told: Told): Promise<readonly ArticleDifference[]> {
  // Not by their office: an article that was moved to another office is looked for too.
  const rows = await trx.selectFrom('site_posts').selectAll().where('case_id', 'in', [...told.keys()]).execute();
  const roots = [...new Set(rows.map(rootOf))];
  const corrections = roots.length === 0 ? [] : await trx.selectFrom('site_posts').select(['case_id', 'corrects']).where('office_id', '=', officeId).where('corrects', 'in', roots).execute();
  const events = await addEvents(trx, officeId, told, [...roots, ...corrections.map((one) => one.case_id)]);
  const found = rows.filter((row) => {
    const family = [rootOf(row), ...corrections.filter((one) => one.corrects === rootOf(row)).map((one) => one.case_id)];
    return row.office_id !== officeId || !isAsTold(row, family, events);
  }).map((row) => ({ caseId: row.case_id, slug: row.slug }));
  const known = new Set(rows.map((row) => row.case_id));
  const gone = [...told].flatMap(([caseId, own]) => (known.has(caseId) ? [] : outcomes(own).flatMap(({ slug }) => slug ?? []).slice(0, 1).map((slug) => ({ caseId, slug }))));
  return [...found, ...gone];
}

function rootOf(row: SitePostRow): string {
  return row.corrects ?? row.case_id;
}

async function addEvents(trx: Trx, officeId: string, told: Told, cases: readonly string[]): Promise<Told> {
  const missing = cases.filter((id) => !told.has(id));
  if (missing.length === 0) return told;
  const rows = await trx.selectFrom('events').select(['case_id', 'body']).where('office_id', '=', officeId).where('case_id', 'in', missing).orderBy('version').execute();
  return new Map([...told, ...[...Map.groupBy(rows, (row) => row.case_id)].map(([id, own]) => [id, own.map((row): CaseEvent => row.body)] as const)]);
}

/** @param family the case whose page it is, and those that corrected it there */
function isAsTold(row: SitePostRow, family: readonly string[], events: Told): boolean {
  const of = (id: string): readonly CaseEvent[] => events.get(id) ?? [];
  const own = of(row.case_id);
  const [opened] = own;
  if (opened?.type !== 'Opened') return false;
  if (row.corrects !== null && !family.includes(opened.data.corrects ?? '')) return false;
  if (row.title !== row.post.title || row.summary !== row.post.summary || row.category !== row.post.category) return false;
  const said = family.flatMap((id) => outcomes(of(id)).map((one) => ({ ...one, id }))).toSorted((a, b) => a.at - b.at);
  const unsettled = family.filter((id) => isUnsettled(of(id)));
  const latest = said.findLast((one) => one.slug !== undefined)?.id;
  // What a correction replaced may be any form that stood there before it.
  const shown = row.corrects !== null || latest === undefined ? family : [...new Set([latest, ...unsettled])];
  if (!shown.some((id) => forms(of(id)).some((form) => isEqual(form, row.post)))) return false;
  if (!wasThenPut(row, own)) return false;
  if (row.corrects !== null) return true;
  if (said.some(({ slug }) => slug !== undefined && slug !== row.slug)) return false;
  return unsettled.length > 0 || (row.withdrawn_at !== null) === (said.length > 0 && said.at(-1)?.slug === undefined);
}

/** What the program recorded of its articles: shown under an address, or taken back. */
function outcomes(events: readonly CaseEvent[]): readonly { readonly at: number; readonly slug?: string }[] {
  const articles = new Set<string>();
  return events.flatMap((event) => {
    if (event.by.kind !== 'system') return [];
    const at = Date.parse(event.at);
    if (event.type === 'WithdrawalRecorded') return articles.has(event.data.channel) ? [{ at }] : [];
    const slug = event.type === 'PublicationRecorded' && event.data.outcome === 'published' ? ARTICLE.exec(event.data.link)?.[1] : undefined;
    if (event.type !== 'PublicationRecorded' || slug === undefined) return [];
    articles.add(event.data.channel);
    return [{ at, slug }];
  });
}

/** On its way up or down, or stopped on the way: the article may stand before or after. */
function isUnsettled(events: readonly CaseEvent[]): boolean {
  const shown = new Set(events.flatMap((event) => (event.type === 'PublicationRecorded' && event.data.outcome === 'published' ? [event.data.channel] : [])));
  return Object.values(fold(events).publications).some(({ state, channel }) => state !== 'published' && (state !== 'withdrawn' || !shown.has(channel)));
}

/** Every form any channel was given, as the database keeps it; what was refused later is no part of a later form. */
function forms(events: readonly CaseEvent[]): readonly unknown[] {
  const channels = new Set(events.flatMap((event) => (isStart(event) ? event.data.channels.map((one) => one.channel) : [])));
  const moments = events.flatMap((event, index) => (isStart(event) || event.type === 'Signed' || event.type === 'PostChanged' ? [index + 1] : []));
  return [...channels].flatMap((channel) => moments.flatMap((moment): unknown[] => {
    const sent = sentOut(events.slice(0, moment), channel);
    const form = sent?.post ? forChannel(sent.post, channel, sent.refused) : null;
    return form ? [JSON.parse(JSON.stringify(form))] : [];
  }));
}

function isStart(event: CaseEvent): event is Extract<CaseEvent, { type: 'PublishingStarted' | 'EmergencyPublished' }> {
  return event.type === 'PublishingStarted' || event.type === 'EmergencyPublished';
}

/** First written after its showing was started, and before the first outcome was recorded. */
function wasThenPut(row: SitePostRow, events: readonly CaseEvent[]): boolean {
  const put = Date.parse(row.published_at);
  const started = events.find(isStart);
  const first = outcomes(events)[0]?.at ?? Infinity;
  return started !== undefined && put >= Date.parse(started.at) - SKEW && put <= first + SKEW;
}
