/** The home page, in one of the layouts an office may choose. */
import type { Child } from 'hono/jsx';
import type { ServiceBody } from '../core/site-sheet.ts';
import type { Count, SitePostItem } from '../queries/site-posts.ts';
import type { Sheet } from '../queries/site-sheets.ts';
import { SITE } from '../texts/site-words.ts';
import { Layout, writePage } from './layout.tsx';
import { CountLinks, monthName } from './list-pages.tsx';
import { ofOffice } from './mirror.ts';
import { categoryPath, HOME, MONTHS, monthPath, SERVICES } from './paths.ts';
import { Lead, PostCards, PostLines, PostList } from './post-list.tsx';
import { SearchForm } from './search-page.tsx';
import { ServiceCards } from './sheet-pages.tsx';
import { officeData, siteData } from './structured-data.ts';
import type { SiteView } from './view.ts';

export interface HomeContent {
  readonly posts: readonly SitePostItem[];
  readonly announcements: readonly SitePostItem[];
  readonly agenda: readonly SitePostItem[];
  readonly services: readonly Sheet<ServiceBody>[];
  readonly categories: readonly Count[];
  readonly months: readonly Count[];
}

const MONTHS_ON_HOME = 6;
const SERVICES_ON_HOME = 6;
/** Fewer stories than this do not fill a row. */
const LEAST_BESIDE = 3;

export function renderHome(site: SiteView, content: HomeContent): string {
  const { name, settings } = site.office;
  const description = `${SITE.news}: ${name}${settings.government ? `, ${settings.government}` : ''}.`;
  const Body = { warta: Paper, layanan: Counter, etalase: Window }[settings.home ?? 'warta'];
  return writePage(
    <Layout site={site} path={HOME} title="" description={description} data={[siteData(site), officeData(site)]}>
      <Body site={site} content={content} />
    </Layout>,
  );
}

interface BodyProps { readonly site: SiteView; readonly content: HomeContent }

/** `warta`: as a newspaper begins, with its lead story. */
function Paper({ site, content }: BodyProps) {
  const [lead, ...rest] = content.posts;
  return (
    <>
      <Title site={site} title={SITE.news} />
      {lead ? <Lead site={site} path={HOME} post={lead} /> : <p class="lede">{SITE.newsNone}</p>}
      <div class="sides">
        <div>
          {rest.length > 0 ? <><h2 class="sect">{SITE.newest}</h2><PostList site={site} path={HOME} posts={rest} /></> : ''}
          {lead ? <Older /> : ''}
        </div>
        <Side site={site} content={content} />
      </div>
    </>
  );
}

/** `layanan`: what people come for stands first. */
function Counter({ site, content }: BodyProps) {
  return (
    <>
      <section class="counter">
        <Title site={site} title={SITE.counter} />
        <SearchForm path={HOME} question="" />
        {content.services.length > 0 ? <ServiceCards path={HOME} services={content.services.slice(0, SERVICES_ON_HOME)} /> : ''}
      </section>
      <div class="sides">
        <div>
          <h2 class="sect">{SITE.news}</h2>
          {content.posts.length === 0 ? <p class="lede">{SITE.newsNone}</p> : <><PostList site={site} path={HOME} posts={content.posts} /><Older /></>}
        </div>
        <Side site={site} content={{ ...content, services: [] }} />
      </div>
    </>
  );
}

/** `etalase`: stories side by side. */
function Window({ site, content }: BodyProps) {
  const [lead] = content.posts;
  if (lead && content.posts.length < LEAST_BESIDE) return <Paper site={site} content={content} />;
  return (
    <>
      <Title site={site} title={SITE.news} />
      {content.posts.length === 0 ? <p class="lede">{SITE.newsNone}</p> : <><PostCards site={site} path={HOME} posts={content.posts} eager /><Older /></>}
      <div class="band"><Side site={site} content={content} /></div>
    </>
  );
}

function Title({ site, title }: { site: SiteView; title: string }) {
  const { motto } = site.office.settings;
  return <><h1 class="page">{title}</h1>{motto ? <p class="lede" lang={ofOffice()}>{motto}</p> : ''}</>;
}

function Older() {
  return <p class="more"><a href={MONTHS}>{SITE.olderNews}</a></p>;
}

function Side({ site, content }: BodyProps) {
  const { announcements, agenda, services, categories, months } = content;
  return (
    <aside>
      <Box title={SITE.announcements} when={announcements.length > 0}><PostLines site={site} path={HOME} posts={announcements} /></Box>
      <Box title={SITE.agenda} when={agenda.length > 0}><PostLines site={site} path={HOME} posts={agenda} /></Box>
      <Box title={SITE.services} when={services.length > 0}>
        <ul class="links" lang={ofOffice()}>{services.slice(0, SERVICES_ON_HOME).map((one) => <li><a href={`${SERVICES}/${one.slug}`}>{one.title}</a></li>)}</ul>
      </Box>
      <Box title={SITE.categories} when={categories.length > 0}><CountLinks path={HOME} counts={categories} to={categoryPath} label={(category) => category} language={ofOffice()} /></Box>
      <Box title={SITE.months} when={months.length > 0}><CountLinks path={HOME} counts={months.slice(0, MONTHS_ON_HOME)} to={monthPath} label={monthName} /></Box>
    </aside>
  );
}

function Box({ title, when, children }: { title: string; when: boolean; children?: Child }) {
  return when ? <section><h2>{title}</h2>{children}</section> : <></>;
}
