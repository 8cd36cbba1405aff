/** What a reader's question finds. Made when it is asked, and held nowhere. */
import type { Child } from 'hono/jsx';
import { HITS_A_PAGE, MARK, MOST_HITS, type SiteFindings, type SiteHit } from '../queries/site-search.ts';
import { formatDate, localDate } from '../texts/format-time.ts';
import { SITE, siteSentences as say } from '../texts/site-words.ts';
import { Layout, writePage } from './layout.tsx';
import { ofOffice, toTwin } from './mirror.ts';
import { postPath, relative, SEARCH, sheetPath, sopPath, SOPS } from './paths.ts';
import { homeCrumb } from './structured-data.ts';
import type { SiteView } from './view.ts';

/** A question, what it found, and why there is nothing where there is nothing. */
export interface SearchAnswer {
  readonly question: string;
  readonly page: number;
  /** Null: nothing was looked up; `notice` says why. */
  readonly found: SiteFindings | null;
  readonly notice: string;
}

export function renderSearch(site: SiteView, { question, page, found, notice }: SearchAnswer): string {
  return writePage(
    <Layout site={site} path={SEARCH} title={question === '' ? SITE.searchTitle : `${SITE.searchTitle}: ${question}`} description={SITE.searchTitle} crumbs={[homeCrumb(SITE.home)]} twin={toTwin(SEARCH) + queryOf(question, page)} hidden>
      <h1 class="page">{SITE.searchTitle}</h1>
      <SearchForm path={SEARCH} question={question} />
      <div aria-live="polite">
        {notice === '' ? '' : <p class="lede">{notice}</p>}
        {found === null || question === '' ? '' : <Found site={site} question={question} page={page} found={found} />}
      </div>
    </Layout>,
  );
}

export function SearchForm({ path, question }: { path: string; question: string }) {
  return (
    <form class="search" role="search" method="get" action={relative(path, SEARCH)}>
      <label for="q">{SITE.searchLabel}</label>
      <div><input id="q" name="q" type="search" value={question} maxlength={100} required enterkeyhint="search" /><button>{SITE.search}</button></div>
      <p>{SITE.searchHint}</p>
    </form>
  );
}

function Found({ site, question, page, found }: { site: SiteView; question: string; page: number; found: SiteFindings }) {
  const { hits, count, sheets, sops, near } = found;
  const all = count + sheets.length + sops.length;
  const pages = Math.ceil(count / HITS_A_PAGE);
  return (
    <>
      <p class="lede">{near ? SITE.searchNear : all === 0 ? SITE.searchNone : say.foundOf(all, MOST_HITS, question)}</p>
      {sheets.length === 0 ? '' : (
        <section><h2 class="sect">{SITE.searchPages}</h2><ul class="links" lang={ofOffice()}>{sheets.map((one) => <li><a href={relative(SEARCH, sheetPath(one.kind, one.slug))}>{one.title}</a></li>)}</ul></section>
      )}
      {sops.length === 0 ? '' : (
        <section><h2 class="sect"><a href={relative(SEARCH, SOPS)}>{SITE.sopsLong}</a></h2><ul class="links" lang={ofOffice()}>{sops.map((one) => <li><a href={relative(SEARCH, sopPath(one.id))}>{one.title}</a></li>)}</ul></section>
      )}
      <ol class="items" role="list" start={(page - 1) * HITS_A_PAGE + 1}>{hits.map((hit) => <li><Hit site={site} hit={hit} /></li>)}</ol>
      {pages < 2 || near ? '' : (
        <nav class="more" aria-label={SITE.searchTitle}>
          {page > 1 ? <a href={addressOf(question, page - 1)} rel="prev">{SITE.searchPrevious}</a> : ''}{page > 1 && page < pages ? ' · ' : ''}
          {page < pages ? <a href={addressOf(question, page + 1)} rel="next">{SITE.searchNext}</a> : ''}
        </nav>
      )}
    </>
  );
}

function Hit({ site, hit }: { site: SiteView; hit: SiteHit }) {
  return (
    <article class="item plain">
      <div>
        <p class="meta"><span class="tag" lang={ofOffice()}>{hit.category}</span><time datetime={hit.publishedAt}>{formatDate(localDate(hit.publishedAt, site.office.zone))}</time></p>
        <h2 lang={ofOffice()}><a href={relative(SEARCH, postPath(hit.slug))}>{marked(hit.title)}</a></h2>
        <p lang={ofOffice()}>{marked(plain(hit.excerpt))}</p>
      </div>
    </article>
  );
}

function addressOf(question: string, page: number): string {
  return SEARCH + queryOf(question, page);
}

function queryOf(question: string, page: number): string {
  return question === '' ? '' : `?${new URLSearchParams({ q: question, hal: String(page) }).toString()}`;
}

/** An excerpt of Markdown without its signs. */
function plain(text: string): string {
  return text.replace(/\]\([^)\s]*\)/g, '').replace(/[*_#>`|[\]~]+/g, ' ').replace(/\s+/g, ' ').trim();
}

function marked(text: string): Child[] {
  return text.split(MARK.open).flatMap((piece, index) => {
    const [found = '', ...after] = piece.split(MARK.close);
    return index === 0 ? [piece] : [<mark>{found}</mark>, after.join('')];
  });
}
