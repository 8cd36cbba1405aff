/** The page for an address that does not exist. */
import { SITE } from '../texts/site-words.ts';
import { Layout, writePage } from './layout.tsx';
import { HOME, MONTHS, relative } from './paths.ts';
import type { SiteView } from './view.ts';

/** @param path as it was asked for: links are relative to it */
export function renderMissing(site: SiteView, path: string): string {
  return writePage(
    <Layout site={site} path={path} title={SITE.missing} description={SITE.missingText} hidden>
      <div class="post">
        <h1>{SITE.missing}</h1>
        <p>{SITE.missingText}</p>
        <p>{SITE.missingAdvice}</p>
        <ul>
          <li><a href={relative(path, HOME)}>{SITE.home}</a></li>
          <li><a href={relative(path, MONTHS)}>{SITE.months}</a></li>
        </ul>
      </div>
    </Layout>,
  );
}
