/** What a reader finds on an office's site: published articles by their words, and by titles that sound alike; then pages, services and the SOPs in force. */
import { sql } from 'kysely';
import type { SheetKind } from '../core/site-sheet.ts';
import type { Db, Trx } from '../store/transaction.ts';

/** Around words that were found; no text holds them, because the database stores no control characters of a post's making. */
export const MARK = { open: '\u0002', close: '\u0003' } as const;
export const HITS_A_PAGE = 10;
export const MOST_HITS = 200;
const LONGEST_QUERY = 100;
const MOST_WORDS = 8;
/** Milliseconds a reader's question may cost the database. */
const PATIENCE = 1500;
/** How many of the newest articles are looked through. */
const NEWEST = 20_000;
const SOUNDS_ALIKE = 0.4;
/** What every SOP is called, beside its title. */
const SOP_NAME = 'SOP Standar Operasional Prosedur';

export interface SiteHit {
  readonly slug: string;
  /** With `MARK` around what was found. */
  readonly title: string;
  readonly excerpt: string;
  readonly category: string;
  readonly publishedAt: string;
}

export interface SiteFindings {
  readonly hits: readonly SiteHit[];
  /** At most `MOST_HITS`. */
  readonly count: number;
  readonly sheets: readonly { readonly kind: SheetKind; readonly slug: string; readonly title: string }[];
  readonly sops: readonly { readonly id: string; readonly title: string }[];
  /** Nothing has the words; these titles are near to them. */
  readonly near: boolean;
}

/** The words of a question, as the search takes them: no more than eight, nothing but letters and digits. */
function wordsOf(question: string): readonly string[] {
  return (question.slice(0, LONGEST_QUERY).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
}

/** @param page from 1 on. Null when the database was too slow to wait for. */
export async function searchSite(db: Db, officeId: string, question: string, page: number): Promise<SiteFindings | null> {
  const words = wordsOf(question);
  if (words.length === 0) return { hits: [], count: 0, sheets: [], sops: [], near: false };
  // The last word may still be half typed.
  const asked = [...words.slice(0, -1), `${words.at(-1)}:*`].join(' & ');
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select set_config('statement_timeout', ${String(PATIENCE)}, true)`.execute(trx);
      const found = await findArticles(trx, officeId, asked, page);
      const sheets = page === 1 ? await findSheets(trx, officeId, asked) : [];
      const sops = page === 1 ? await findSops(trx, officeId, asked) : [];
      if (found.count > 0 || sheets.length > 0 || sops.length > 0) return { ...found, sheets, sops, near: false };
      const near = await findNear(trx, officeId, words.join(' '));
      return { hits: near, count: near.length, sheets, sops, near: near.length > 0 };
    });
  } catch (failure) {
    if ((failure as { code?: string }).code === '57014') return null;
    throw failure;
  }
}

const SHOWN = sql`corrects is null and withdrawn_at is null`;

async function findArticles(trx: Trx, officeId: string, asked: string, page: number): Promise<{ hits: readonly SiteHit[]; count: number }> {
  const { rows } = await sql<SiteHit & { count: number }>`
    with asked as (select to_tsquery('indonesian', ${asked}) as words),
    found as (
      select slug, title, summary, category, post, published_at, ts_rank_cd(search, words) as rank
      from site_posts, asked where office_id = ${officeId} and ${SHOWN} and search @@ words order by published_at desc limit ${MOST_HITS}
    ),
    page as (select * from found order by rank desc, published_at desc limit ${HITS_A_PAGE} offset ${(page - 1) * HITS_A_PAGE})
    select slug, category, published_at as "publishedAt", (select count(*)::int4 from found) as count,
      ts_headline('indonesian', title, words, ${`HighlightAll=true, StartSel=${MARK.open}, StopSel=${MARK.close}`}) as title,
      ts_headline('indonesian', summary || ' ' || left(coalesce((select string_agg(one ->> 'text', ' ') from jsonb_array_elements(post -> 'blocks') as one), ''), 20000), words,
        ${`MaxFragments=2, MaxWords=22, MinWords=10, FragmentDelimiter=" … ", StartSel=${MARK.open}, StopSel=${MARK.close}`}) as excerpt
    from page, asked order by rank desc, published_at desc`.execute(trx);
  return { hits: rows, count: rows[0]?.count ?? 0 };
}

async function findNear(trx: Trx, officeId: string, question: string): Promise<readonly SiteHit[]> {
  const { rows } = await sql<SiteHit>`
    select slug, title, category, summary as excerpt, published_at as "publishedAt" from (
      select * from site_posts where office_id = ${officeId} and ${SHOWN} order by published_at desc limit ${NEWEST}
    ) as newest where word_similarity(${question}, title) >= ${SOUNDS_ALIKE} order by word_similarity(${question}, title) desc, published_at desc limit ${HITS_A_PAGE}`.execute(trx);
  return rows;
}

async function findSheets(trx: Trx, officeId: string, asked: string): Promise<SiteFindings['sheets']> {
  const { rows } = await sql<{ kind: SheetKind; slug: string; title: string }>`
    select kind, slug, title from (
      select distinct on (kind, slug) * from site_sheets where office_id = ${officeId} order by kind, slug, version desc
    ) as newest where shown and (to_tsvector('indonesian', title) || jsonb_to_tsvector('indonesian', body, '["string"]')) @@ to_tsquery('indonesian', ${asked})
    order by position, title limit 5`.execute(trx);
  return rows;
}

/** By title, agency and what is done; each is also found as what it is. */
async function findSops(trx: Trx, officeId: string, asked: string): Promise<SiteFindings['sops']> {
  const { rows } = await sql<{ id: string; title: string }>`
    select sop_id as id, definition ->> 'title' as title from sop_versions where office_id = ${officeId} and in_force
      and to_tsvector('indonesian', concat_ws(' ', ${SOP_NAME}::text, definition ->> 'title', definition ->> 'agency', (select string_agg(one ->> 'activity', ' ') from json_array_elements(definition -> 'steps') as one)))
        @@ to_tsquery('indonesian', ${asked})
    order by adopted_at, sop_id limit 5`.execute(trx);
  return rows;
}
