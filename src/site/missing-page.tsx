/** The page for an address that does not exist. */
import { SITE } from '../texts/site-words.ts';
import { Layout, writePage } from './layout.tsx';
import { toTwin } from './mirror.ts';
import { CONTACT, HOME, MONTHS, PAGES, relative, SERVICES } from './paths.ts';
import { SearchForm } from './search-page.tsx';
import type { SiteView } from './view.ts';

const WAYS = [[HOME, 'home'], [MONTHS, 'months'], [SERVICES, 'services'], [PAGES, 'profile'], [CONTACT, 'contactLong']] as const;

/** @param path as it was asked for: links are relative to it */
export function renderMissing(site: SiteView, path: string): string {
  return writePage(
    <Layout site={site} path={path} title={SITE.missing} description={SITE.missingText} twin={toTwin(path, HOME)} hidden>
      <div class="post">
        <h1>{SITE.missing}</h1>
        <p>{SITE.missingText}</p>
        <p>{SITE.missingAdvice}</p>
        <SearchForm path={path} question="" />
        <ul class="links">{WAYS.map(([to, label]) => <li><a href={relative(path, to)}>{SITE[label]}</a></li>)}</ul>
      </div>
    </Layout>,
  );
}
