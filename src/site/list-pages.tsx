/** Pages that lead to articles: a category, a month, all months, and what a screen shows. */
import { wordCivilDate } from '../texts/civil-date.ts';
import { formatInstant } from '../texts/format-time.ts';
import { SITE, siteSentences as say } from '../texts/site-words.ts';
import type { ScreenItem } from '../queries/screen-programme.ts';
import type { Count, SitePostItem } from '../queries/site-posts.ts';
import { Layout, writePage } from './layout.tsx';
import { ofOffice } from './mirror.ts';
import { categoryPath, MONTHS, monthPath, relative, screenPath } from './paths.ts';
import { PostList, summaryOf } from './post-list.tsx';
import { homeCrumb } from './structured-data.ts';
import { SearchForm } from './search-page.tsx';
import type { SiteView } from './view.ts';

export function renderCategory(site: SiteView, category: string, posts: readonly SitePostItem[], complete: boolean): string {
  return listPage(site, categoryPath(category), say.categoryTitle(category), posts, complete);
}

export function renderMonth(site: SiteView, month: string, posts: readonly SitePostItem[]): string {
  return listPage(site, monthPath(month), say.monthTitle(monthName(month)), posts, true);
}

function listPage(site: SiteView, path: string, title: string, posts: readonly SitePostItem[], complete: boolean): string {
  return writePage(
    <Layout site={site} path={path} title={title} description={`${title}, ${site.office.name}`} crumbs={[homeCrumb(SITE.home), { path: MONTHS, title: SITE.archive }]}>
      <h1 class="page">{title}</h1>
      <p class="lede">{say.countOf(posts.length)}</p>
      <PostList site={site} path={path} posts={posts} />
      {complete ? '' : <p class="more"><a href={relative(path, MONTHS)}>{SITE.olderNews}</a></p>}
    </Layout>,
  );
}

export function renderMonths(site: SiteView, months: readonly Count[], categories: readonly Count[]): string {
  const years = [...new Set(months.map((month) => month.name.slice(0, 4)))];
  return writePage(
    <Layout site={site} path={MONTHS} title={SITE.months} description={SITE.monthsIntro} crumbs={[homeCrumb(SITE.home)]}>
      <h1 class="page">{SITE.months}</h1>
      <p class="lede">{months.length === 0 ? SITE.newsNone : SITE.monthsIntro}</p>
      <SearchForm path={MONTHS} question="" />
      <div class="halves">
        <div>
          {years.map((year) => (
            <section>
              <h2 class="sect">{year}</h2>
              <CountLinks path={MONTHS} counts={months.filter((month) => month.name.startsWith(year))} to={monthPath} label={monthName} />
            </section>
          ))}
        </div>
        {categories.length === 0 ? '' : <section><h2 class="sect">{SITE.categories}</h2><CountLinks path={MONTHS} counts={categories} to={categoryPath} label={(category) => category} language={ofOffice()} /></section>}
      </div>
    </Layout>,
  );
}

export function renderScreen(site: SiteView, channel: { readonly key: string; readonly name: string }, items: readonly ScreenItem[]): string {
  const path = screenPath(channel.key);
  const title = say.screenTitle(channel.name);
  const { zone } = site.office;
  return writePage(
    <Layout site={site} path={path} title={title} description={SITE.screensIntro} crumbs={[homeCrumb(SITE.home)]}>
      <h1 class="page">{title}</h1>
      <p class="lede">{items.length === 0 ? SITE.screensNone : SITE.screensIntro}</p>
      <ul class="items">
        {items.map((item) => (
          <li class="item plain">
            <h2 lang={ofOffice()}>{item.post.title}</h2>
            <p lang={ofOffice()}>{summaryOf({ summary: item.post.summary, post: item.post })}</p>
            <p class="meta">{SITE.screenFrom} {formatInstant(item.from, zone)}{item.until === null ? '' : ` ${SITE.screenUntil} ${formatInstant(item.until, zone)}`}</p>
          </li>
        ))}
      </ul>
    </Layout>,
  );
}

/** `2026-11` → "November 2026" */
export function monthName(month: string): string {
  return wordCivilDate(`${month}-01`).replace(/^1 /, '');
}

interface CountLinksProps {
  readonly path: string;
  readonly counts: readonly Count[];
  readonly to: (name: string) => string;
  readonly label: (name: string) => string;
  /** Of the labels, where it is not the page's. */
  readonly language?: 'id' | undefined;
}

export function CountLinks({ path, counts, to, label, language }: CountLinksProps) {
  return <ul class="links">{counts.map(({ name, count }) => <li><a href={relative(path, to(name))}><span lang={language}>{label(name)}</span><small>{say.countOf(count)}</small></a></li>)}</ul>;
}
