/** Rows made from the events that no longer say what the events say: a case's summary, its tasks, its register entries, its publications and articles, its SOP. */
import { sql } from 'kysely';
import { deskTasks } from '../core/case/desk.ts';
import { fold } from '../core/case/evolve.ts';
import type { CaseEvent } from '../core/case/event.ts';
import type { CaseState } from '../core/case/state.ts';
import { loadVersion, sopHash, type VersionCache } from '../store/sop-versions.ts';
import type { Trx } from '../store/transaction.ts';
import { isEqual } from './is-equal.ts';
import { findSiteDifferences } from './site-differences.ts';

export interface Difference {
  readonly what: 'case' | 'task' | 'register' | 'publication' | 'article' | 'sop';
  /** The case in which it shows; of an SOP the first of those that run by it. */
  readonly caseId: string;
  /** Printed number of an entry, key of a channel, address of an article, title of an SOP; empty for a case and its tasks. */
  readonly subject: string;
}

const CASES_AT_ONCE = 100;
export const MOST_DIFFERENCES = 100;
const COLUMNS = ['id', 'sop_id', 'sop_version_id', 'state', 'status', 'step', 'version', 'title', 'kind', 'period', 'urgency', 'corrects', 'opened_at', 'entered_at', 'ended_at'] as const;

/** The first hundred, cases without a row and rows without a case before the others; none, unless somebody wrote past the program. */
export async function findDifferences(trx: Trx, officeId: string): Promise<readonly Difference[]> {
  const sops = await readSops(trx, officeId);
  const versions: VersionCache = new Map();
  const { calendar } = await trx.selectFrom('offices').select('calendar').where('id', '=', officeId).executeTakeFirstOrThrow();
  const found: Difference[] = [...(await findRowless(trx, officeId)), ...(await findCaseless(trx, officeId))];
  for (let last = ''; found.length < MOST_DIFFERENCES; ) {
    const cases = await trx.selectFrom('cases').select(COLUMNS).where('office_id', '=', officeId).where('id', '>', last).orderBy('id').limit(CASES_AT_ONCE).execute();
    const ids = cases.map((one) => one.id);
    if (ids.length === 0) break;
    const events = Map.groupBy(await trx.selectFrom('events').select(['case_id', 'body']).where('office_id', '=', officeId).where('case_id', 'in', ids).orderBy('version').execute(), (row) => row.case_id);
    const bodies = new Map(ids.map((id) => [id, (events.get(id) ?? []).map((row): CaseEvent => row.body)]));
    // Not by their office: one that was moved to another office is looked for too.
    const entries = Map.groupBy(await trx.selectFrom('register_entries').selectAll().where('case_id', 'in', ids).execute(), (row) => row.case_id);
    const publications = Map.groupBy(await trx.selectFrom('publications').selectAll().where('case_id', 'in', ids).execute(), (row) => row.case_id);
    const tasks = Map.groupBy(await trx.selectFrom('tasks').selectAll().where('case_id', 'in', ids).execute(), (row) => row.case_id);
    for (const one of cases) {
      const told = bodies.get(one.id) ?? [];
      const [first] = told;
      if (first?.type !== 'Opened') {
        found.push({ what: 'case', caseId: one.id, subject: '' });
        continue;
      }
      const state = fold(told);
      const name = (what: Difference['what'], subjects: readonly string[]) => found.push(...subjects.map((subject) => ({ what, caseId: one.id, subject })));
      const sop = sops.get(one.sop_version_id);
      const { sop: seal } = first.data;
      const isItself = isEqual(summaryOf(one), meantSummary(state)) && one.sop_id === sop?.sopId && (seal === undefined || seal.version === one.sop_version_id);
      if (!isItself) name('case', ['']);
      if (sop && seal && seal.hash !== sop.hash && !sop.told) {
        sop.told = true;
        name('sop', [sop.title]);
      }
      // Of an SOP that was rewritten nothing can be worked out.
      const version = sop && (seal === undefined || seal.hash === sop.hash) ? await loadVersion(trx, versions, officeId, one.sop_version_id) : undefined;
      const meant = version && deskTasks(version.machine, state, version.bindings, calendar).map((task) => taskLine({ ...task, office_id: officeId, position_id: task.positionId }));
      if (meant && !isEqual((tasks.get(one.id) ?? []).map(taskLine).toSorted(), meant.toSorted())) name('task', ['']);
      name('register', differing(keptEntries(entries.get(one.id) ?? []), meantEntries(officeId, told)));
      name('publication', differing(keptPublications(publications.get(one.id) ?? []), meantPublications(officeId, state)));
    }
    found.push(...(await findSiteDifferences(trx, officeId, bodies)).map(({ caseId, slug }) => ({ what: 'article' as const, caseId, subject: slug })));
    last = ids.at(-1) ?? '';
  }
  return found.slice(0, MOST_DIFFERENCES);
}

/** Its subject, and all it says. */
type Told = readonly [subject: string, ...says: unknown[]];

/** Subjects of rows that differ, are missing or are too many. */
function differing(kept: ReadonlyMap<string, Told>, meant: ReadonlyMap<string, Told>): readonly string[] {
  const keys = [...new Set([...meant.keys(), ...kept.keys()])];
  return keys.filter((key) => !isEqual(kept.get(key), meant.get(key))).map((key) => (meant.get(key) ?? kept.get(key))?.[0] ?? '');
}

interface EntryRow { readonly office_id: string; readonly register: string; readonly year: number; readonly value: number; readonly printed: string; readonly entered_at: string; readonly data: unknown }

function keptEntries(rows: readonly EntryRow[]): Map<string, Told> {
  return new Map(rows.map((row) => [`${row.register} ${row.year} ${row.value}`, [row.printed, row.office_id, instantOf(row.entered_at), row.data]]));
}

function meantEntries(officeId: string, events: readonly CaseEvent[]): Map<string, Told> {
  return new Map(events.flatMap((event): [string, Told][] => {
    if (event.type !== 'Received' && event.type !== 'Requested' && event.type !== 'Archived') return [];
    const { entry, ...data } = event.data;
    return entry ? [[`${entry.register} ${entry.year} ${entry.value}`, [entry.printed, officeId, instantOf(event.at), data]]] : [];
  }));
}

interface PublicationRow {
  readonly office_id: string; readonly channel: string; readonly state: string; readonly link: string; readonly reason: string; readonly from_at: string | null; readonly until_at: string | null;
  readonly changed_at: string; readonly changed_by: string; readonly proof: unknown;
}

function keptPublications(rows: readonly PublicationRow[]): Map<string, Told> {
  return new Map(rows.map((row) => [row.channel, [row.channel, row.office_id, row.state, row.link, row.reason, instantOf(row.from_at), instantOf(row.until_at), instantOf(row.changed_at), row.changed_by, row.proof]]));
}

function meantPublications(officeId: string, state: CaseState): Map<string, Told> {
  return new Map(Object.values(state.publications).map((one) => [one.channel, [one.channel, officeId, one.state, one.link, one.reason, instantOf(one.from), instantOf(one.until), instantOf(one.at), one.by.personId, one.proof]]));
}

interface TaskRow { readonly office_id: string; readonly kind: string; readonly step: string; readonly item: string; readonly performer: string; readonly position_id: string | null; readonly since: string }

/** When it is due is not in it: that hangs on the office's calendar, which may have changed since. */
function taskLine(task: TaskRow): string {
  return JSON.stringify([task.office_id, task.kind, task.step, task.item, task.performer, task.position_id, instantOf(task.since)]);
}

interface CaseSummary {
  readonly state: CaseState; readonly status: string; readonly step: string | null; readonly version: number; readonly title: string; readonly kind: string; readonly period: string;
  readonly urgency: string; readonly corrects: string | null; readonly opened_at: string; readonly entered_at: string; readonly ended_at: string | null;
}

function summaryOf(row: CaseSummary): readonly unknown[] {
  return [row.state, row.status, row.step, row.version, row.title, row.kind, row.period, row.urgency, row.corrects ?? '', ...[row.opened_at, row.entered_at, row.ended_at].map(instantOf)];
}

function meantSummary(state: CaseState): readonly unknown[] {
  return [JSON.parse(JSON.stringify(state)), state.status, state.step, state.version, state.title, state.kind, state.period, state.urgency, state.corrects, ...[state.openedAt, state.enteredAt, state.endedAt].map(instantOf)];
}

/** Every adopted version with the hash of what stands there now. */
async function readSops(trx: Trx, officeId: string) {
  const rows = await trx.selectFrom('sop_versions').select(['id', 'sop_id', sql<string>`definition ->> 'title'`.as('title'), sopHash.as('hash')]).where('office_id', '=', officeId).execute();
  return new Map(rows.map((row) => [row.id, { sopId: row.sop_id, title: row.title, hash: row.hash, told: false }]));
}

/** Cases of the ledger that have no row any more. */
async function findRowless(trx: Trx, officeId: string): Promise<Difference[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct e.case_id as id from events e where e.office_id = ${officeId} and not exists (select from cases c where c.id = e.case_id and c.office_id = e.office_id) order by 1 limit ${MOST_DIFFERENCES}`.execute(trx);
  return rows.map(({ id }) => ({ what: 'case', caseId: id, subject: '' }));
}

/** Tasks and articles under cases that the office does not have; a case that the ledger knows is named without them. */
async function findCaseless(trx: Trx, officeId: string): Promise<Difference[]> {
  const { rows } = await sql<Difference>`
    select 'task' as what, case_id as "caseId", '' as subject from tasks t where office_id = ${officeId} and not exists (select from cases c where c.id = t.case_id) and not exists (select from events e where e.case_id = t.case_id)
    union
    select 'article', case_id, slug from site_posts p where office_id = ${officeId} and not exists (select from cases c where c.id = p.case_id and c.office_id = p.office_id)
    order by 2, 1 limit ${MOST_DIFFERENCES}`.execute(trx);
  return rows;
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}
