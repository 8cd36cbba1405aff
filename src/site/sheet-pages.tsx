/** What the office wrote itself: its profile and its services, by the parts of the standard of public service. */
import { linesOf, type PageBody, type ServiceBody } from '../core/site-sheet.ts';
import type { Sheet } from '../queries/site-sheets.ts';
import { formatDate, localDate } from '../texts/format-time.ts';
import { SITE } from '../texts/site-words.ts';
import { hasReach, Reach } from './foot.tsx';
import { linesAbove } from './head.tsx';
import { Layout, writePage } from './layout.tsx';
import { toHtml, toPlain } from './markdown.ts';
import { ofOffice } from './mirror.ts';
import { PAGES, relative, SERVICES, sheetPath } from './paths.ts';
import { homeCrumb } from './structured-data.ts';
import type { SiteView } from './view.ts';

const home = () => homeCrumb(SITE.home);
const DESCRIPTION = 160;

export function renderPages(site: SiteView, pages: readonly Sheet<PageBody>[]): string {
  const { name, settings } = site.office;
  return writePage(
    <Layout site={site} path={PAGES} title={SITE.profile} description={`${SITE.profile} ${name}`} crumbs={[home()]}>
      <h1 class="page">{SITE.profile} {name}</h1>
      {linesAbove(settings).length === 0 ? '' : <p class="lede">{linesAbove(settings).join(', ')}</p>}
      {pages.length === 0 ? <p>{SITE.profileNone}</p> : (
        <ul class="services">{pages.map((one) => <li><a href={relative(PAGES, sheetPath('page', one.slug))} lang={ofOffice()}><b>{one.title}</b><span>{toPlain(one.body.text, 110)}</span></a></li>)}</ul>
      )}
      {hasReach(settings) ? <address class="facts-box"><Reach settings={settings} /></address> : ''}
    </Layout>,
  );
}

export function renderOwnPage(site: SiteView, page: Sheet<PageBody>, pages: readonly Sheet<PageBody>[]): string {
  const path = sheetPath('page', page.slug);
  return writePage(
    <Layout site={site} path={path} title={page.title} description={toPlain(page.body.text, DESCRIPTION)} crumbs={[home(), { path: PAGES, title: SITE.profile }]}>
      <div class="sides">
        <article class="post">
          <h1 lang={ofOffice()}>{page.title}</h1>
          <div class="text" lang={ofOffice()} dangerouslySetInnerHTML={{ __html: toHtml(page.body.text) }} />
          <Updated site={site} at={page.savedAt} />
        </article>
        {pages.length < 2 ? '' : (
          <aside><section><h2>{SITE.profile}</h2><ul class="links" lang={ofOffice()}>{pages.map((one) => <li><a href={relative(path, sheetPath('page', one.slug))} aria-current={one.slug === page.slug ? 'page' : undefined}>{one.title}</a></li>)}</ul></section></aside>
        )}
      </div>
    </Layout>,
  );
}

export function renderServices(site: SiteView, services: readonly Sheet<ServiceBody>[]): string {
  return writePage(
    <Layout site={site} path={SERVICES} title={SITE.services} description={`${SITE.services} ${site.office.name}`} crumbs={[home()]}>
      <h1 class="page">{SITE.services}</h1>
      <p class="lede">{services.length === 0 ? SITE.servicesNone : SITE.servicesIntro}</p>
      <ServiceCards path={SERVICES} services={services} />
      {site.requests === null ? '' : <p class="facts-box"><a href={site.requests}>{SITE.request}</a>. {SITE.requestIntro}</p>}
    </Layout>,
  );
}

export function ServiceCards({ path, services }: { path: string; services: readonly Sheet<ServiceBody>[] }) {
  return (
    <ul class="services" lang={ofOffice()}>
      {services.map((one) => (
        <li><a href={relative(path, sheetPath('service', one.slug))}><b>{one.title}</b><span>{[one.body.time, one.body.cost].filter((part) => part !== '').join(' · ')}</span></a></li>
      ))}
    </ul>
  );
}

export function renderService(site: SiteView, service: Sheet<ServiceBody>): string {
  const path = sheetPath('service', service.slug);
  const { requirements, procedure, time, cost, output, channel, complaints, form } = service.body;
  const facts = [[SITE.serviceTime, time], [SITE.serviceCost, cost], [SITE.serviceOutput, output], [SITE.serviceChannel, channel], [SITE.serviceComplaints, complaints]] as const;
  return writePage(
    <Layout site={site} path={path} title={service.title} description={[service.title, time, cost].filter((part) => part !== '').join(', ')} crumbs={[home(), { path: SERVICES, title: SITE.services }]}>
      <article class="post">
        <h1 lang={ofOffice()}>{service.title}</h1>
        {form && site.requests !== null ? <p><a class="press main" href={site.requests}>{SITE.serviceRequest}</a></p> : ''}
        <dl class="facts">{facts.map(([label, value]) => (value === '' ? '' : <><dt>{label}</dt><dd lang={ofOffice()}>{value}</dd></>))}</dl>
        <Lines title={SITE.serviceRequirements} text={requirements} />
        <Lines title={SITE.serviceProcedure} text={procedure} ordered />
        <Updated site={site} at={service.savedAt} />
      </article>
    </Layout>,
  );
}

function Lines({ title, text, ordered }: { title: string; text: string; ordered?: boolean }) {
  const lines = linesOf(text).map((line) => <li>{line}</li>);
  if (lines.length === 0) return <></>;
  return <section class="text"><h2>{title}</h2>{ordered ? <ol lang={ofOffice()}>{lines}</ol> : <ul lang={ofOffice()}>{lines}</ul>}</section>;
}

function Updated({ site, at }: { site: SiteView; at: string }) {
  return <footer class="stamp"><p>{SITE.updatedOn} <time datetime={at}>{formatDate(localDate(at, site.office.zone))}</time>.</p></footer>;
}
