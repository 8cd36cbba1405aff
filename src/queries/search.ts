/**
 * One search over everything an office has: cases with all that was said in them, registers, people and posts, SOPs, links, files.
 * One statement; every branch walks an index and stops after a page. Nearest kinds first, newest first within a kind.
 */
import { sql, type RawBuilder } from 'kysely';
import { numberKey, quotedKey } from '../store/search-text.ts';
import type { Db } from '../store/transaction.ts';
import { decodeCursor, pageOf, PAGE_DEFAULT, type Page } from './page.ts';

export const SEARCH_KINDS = ['register', 'person', 'position', 'sop', 'case', 'link', 'file'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchFilter {
  readonly words?: string | undefined;
  readonly kind?: SearchKind | undefined;
  /** Instants: what was opened, entered, published or handed in from here (inclusive) to there (exclusive). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sopId?: string | undefined;
  readonly status?: string | undefined;
  readonly channel?: string | undefined;
  /** Somebody who took part. */
  readonly personId?: string | undefined;
  readonly limit?: number;
  readonly cursor?: string | undefined;
}

export interface Found {
  readonly kind: SearchKind;
  /** Id, hash, link or printed number, by kind. */
  readonly ref: string;
  readonly caseId: string | null;
  readonly title: string;
  /** State of a case or publication, register's name, type of a file. */
  readonly note: string;
  /** Null for people and posts. */
  readonly at: string | null;
  /** A stretch of the text; what was found stands between U+27E6 and U+27E7. */
  readonly excerpt: string;
}

export interface Search extends Page<Found> {
  /** Nothing had exactly these words; these are titles and numbers that come near. */
  readonly near: boolean;
}

interface Row { group: number; kind: SearchKind; ref: string; caseId: string | null; title: string; note: string; at: string; excerpt: string }

/** People and posts have no time; they stand where this is. */
const NO_TIME = '2000-01-01T00:00:00.000Z';
const EXCERPT = 'StartSel=⟦,StopSel=⟧,MaxFragments=2,MaxWords=18,MinWords=6,FragmentDelimiter=" … "';

/** @param at who holds a post is told as of this instant, on the office's clock */
export async function search(db: Db, officeId: string, filter: SearchFilter, at: string): Promise<Search> {
  const limit = filter.limit ?? PAGE_DEFAULT;
  const words = filter.words?.trim() ?? '';
  const exact = await runBranches(db, words, filter, limit, branches(officeId, words, filter, at));
  if (exact.items.length > 0 || words === '' || filter.cursor) return { ...exact, near: false };
  const near = await runBranches(db, words, filter, limit, nearBranches(officeId, words, filter));
  return { ...near, near: near.items.length > 0 };
}

async function runBranches(db: Db, words: string, filter: SearchFilter, limit: number, all: readonly RawBuilder<unknown>[]): Promise<Page<Found>> {
  if (all.length === 0) return { items: [], next: null };
  const after = decodeCursor(filter.cursor, ['number', 'instant', 'text']);
  const rest = after ? sql`where b."group" > ${after[0]} or (b."group" = ${after[0]} and (b.at < ${after[1]} or (b.at = ${after[1]} and b.ref > ${after[2]})))` : sql``;
  // Each branch brings at most a page, in the order of the whole; so the page is among what they bring.
  const limited = all.map((one) => sql`(select * from (${one}) b ${rest}
    order by b.at desc, b.ref limit ${limit + 1})`);
  const { rows } = await sql<Row>`
    with page as materialized (select * from (${sql.join(limited, sql` union all `)}) x order by x."group", x.at desc, x.ref limit ${limit + 1})
    select p.*, coalesce(case when p.kind = 'case' then ts_headline('indonesian', t.text, ${asked(words)}, ${EXCERPT}) end, '') as excerpt
    from page p left join lateral (
      select concat_ws(' ', c.state #>> '{post,summary}',
        (select string_agg(b ->> 'text', ' ') from json_array_elements(case json_typeof(c.state #> '{post,blocks}') when 'array' then c.state #> '{post,blocks}' else '[]' end) as b),
        (select string_agg(e.body #>> '{data,text}', ' ') from events e where e.case_id = c.id and e.body ->> 'type' = 'Commented')) as text
      from cases c where p.kind = 'case' and c.id = p.ref
    ) t on true order by p."group", p.at desc, p.ref`.execute(db);
  const page = pageOf(rows, limit, (row) => [row.group, row.at, row.ref], (row) => row);
  return { next: page.next, items: page.items.map(({ kind, ref, caseId, title, note, at, excerpt }) => ({ kind, ref, caseId, title, note, at: at === NO_TIME ? null : at, excerpt })) };
}

const asked = (words: string) => sql`websearch_to_tsquery('indonesian', ${words})`;

/** Words, or the number typed, and every key the filter asks for. Keys alone list what they name. */
function caseQuery(officeId: string, words: string, { channel, personId }: SearchFilter): RawBuilder<unknown> {
  const keys = [`kantor:${officeId}`, ...(channel ? [`kanal:${channel}`] : []), ...(personId ? [`orang:${personId}`] : [])].map(quotedKey).join(' & ');
  return words === '' ? sql`${keys}::tsquery` : sql`((${asked(words)} || ${quotedKey(numberKey(words))}::tsquery) && ${keys}::tsquery)`;
}

function branches(officeId: string, words: string, filter: SearchFilter, at: string): readonly RawBuilder<unknown>[] {
  const aboutCases = Boolean(filter.sopId || filter.status || filter.channel || filter.personId);
  const parts = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all: Record<SearchKind, () => RawBuilder<unknown> | null> = {
    register: () => (aboutCases || !/\d/.test(words) ? null : registers(officeId, filter, sql`lower(r.printed) = ${words.toLowerCase()}`)),
    person: () => (aboutCases || timed(filter) || words === '' ? null : sql`
      select 1 as "group", 'person' as kind, m.person_id as ref, null as "caseId", m.name as title, m.role as note, ${NO_TIME}::timestamptz as at
      from members m where m.office_id = ${officeId} and m.active and m.name ilike all(${parts.map(like)})`),
    position: () => (aboutCases || timed(filter) || words === '' ? null : sql`
      select 2 as "group", 'position' as kind, p.id as ref, null as "caseId", p.name as title,
        coalesce((select string_agg(m.name || acts.as, ', ' order by m.name) from (
            select person_id, '' as "as" from holdings h where h.office_id = p.office_id and h.position_id = p.id and h.from_on <= d.today and (h.to_on is null or h.to_on >= d.today)
            union all
            select person_id, case kind when 'plt' then ' (Plt.)' else ' (Plh.)' end from mandates a where a.office_id = p.office_id and a.position_id = p.id and a.kind <> 'selfApproval'
              and a.from_on <= d.today and a.to_on >= d.today and (a.revoked_at is null or a.revoked_at > ${at}::timestamptz)
          ) acts join members m on m.office_id = p.office_id and m.person_id = acts.person_id and m.active), '') as note, ${NO_TIME}::timestamptz as at
      from positions p join offices o on o.id = p.office_id, lateral (select (${at}::timestamptz at time zone (o.calendar ->> 'zone'))::date as today) d
      where p.office_id = ${officeId} and p.name ilike all(${parts.map(like)})`),
    sop: () => (aboutCases || words === '' ? null : sql`
      select 3 as "group", 'sop' as kind, v.sop_id as ref, null as "caseId", v.definition ->> 'title' as title, v.version::text as note, v.adopted_at as at
      from sop_versions v where v.office_id = ${officeId} and v.in_force and v.search @@ ${asked(words)} ${within(filter, 'v.adopted_at')}`),
    case: () => (words === '' && !aboutCases && !timed(filter) ? null : sql`
      select 4 as "group", 'case' as kind, c.id as ref, c.id as "caseId", c.title, c.status as note, c.opened_at as at
      from cases c where c.office_id = ${officeId} and c.search @@ ${caseQuery(officeId, words, filter)} ${ofCase(filter)} ${within(filter, 'c.opened_at')}`),
    link: () => (parts.length === 0 || filter.personId ? null : sql`
      select 5 as "group", 'link' as kind, p.link as ref, p.case_id as "caseId", c.title, p.channel as note, p.changed_at as at
      from publications p join cases c on c.id = p.case_id
      where p.office_id = ${officeId} and p.link <> '' and name_words(p.link) @@ ${prefixes(parts)} ${filter.channel ? sql`and p.channel = ${filter.channel}` : sql``} ${ofCase(filter)} ${within(filter, 'p.changed_at')}`),
    file: () => (parts.length === 0 || filter.sopId || filter.status || filter.channel ? null : sql`
      select 6 as "group", 'file' as kind, f.hash as ref, null as "caseId", f.name as title, f.mime as note, f.uploaded_at as at
      from files f where f.office_id = ${officeId} and not f.loose and name_words(f.name) @@ ${prefixes(parts)} ${filter.personId ? sql`and f.uploaded_by = ${filter.personId}` : sql``} ${within(filter, 'f.uploaded_at')}`),
  };
  return SEARCH_KINDS.filter((kind) => filter.kind === undefined || filter.kind === kind).flatMap((kind) => all[kind]() ?? []);
}

/** Typing errors and pieces of words: titles and numbers whose letters come near. */
function nearBranches(officeId: string, words: string, filter: SearchFilter): readonly RawBuilder<unknown>[] {
  const wants = (kind: SearchKind) => filter.kind === undefined || filter.kind === kind;
  const aboutCases = Boolean(filter.sopId || filter.status || filter.channel || filter.personId);
  const numbers = wants('register') && !aboutCases && /\d/.test(words) && words.length > 2 ? [registers(officeId, filter, sql`r.printed ilike ${like(words)}`)] : [];
  return !wants('case') ? numbers : [...numbers, sql`
    select 4 as "group", 'case' as kind, c.id as ref, c.id as "caseId", c.title, c.status as note, c.opened_at as at
    from cases c where c.office_id = ${officeId} and c.title %> ${words}
      and c.search @@ ${caseQuery(officeId, '', filter)} ${ofCase(filter)} ${within(filter, 'c.opened_at')}`];
}

function registers(officeId: string, filter: SearchFilter, isIt: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select 0 as "group", 'register' as kind, r.printed as ref, r.case_id as "caseId", c.title, r.register as note, r.entered_at as at
    from register_entries r join cases c on c.id = r.case_id where r.office_id = ${officeId} and ${isIt} ${within(filter, 'r.entered_at')}`;
}

function ofCase({ sopId, status }: SearchFilter): RawBuilder<unknown> {
  return sql`${sopId ? sql`and c.sop_id = ${sopId}` : sql``} ${status ? sql`and c.status = ${status}` : sql``}`;
}

function within({ from, to }: SearchFilter, column: string): RawBuilder<unknown> {
  return sql`${from ? sql`and ${sql.raw(column)} >= ${from}` : sql``} ${to ? sql`and ${sql.raw(column)} < ${to}` : sql``}`;
}

const timed = ({ from, to }: SearchFilter) => Boolean(from ?? to);
const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
/** Every word, the beginning being enough. Parts hold letters and digits alone. */
const prefixes = (parts: readonly string[]) => sql`to_tsquery('simple', ${parts.slice(0, 20).map((one) => `${one}:*`).join(' & ')})`;
