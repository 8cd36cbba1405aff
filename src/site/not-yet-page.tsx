/** The first page of an office whose site has not been rendered yet: its turn comes within minutes of its founding. */
import { SITE } from '../texts/site-words.ts';
import { Layout, writePage } from './layout.tsx';
import { toTwin } from './mirror.ts';
import { HOME } from './paths.ts';
import type { SiteView } from './view.ts';

export function renderNotYet(site: SiteView): string {
  return writePage(
    <Layout site={site} path={HOME} title={SITE.notYet} description={SITE.notYetText} twin={toTwin(HOME, HOME)} hidden>
      <div class="post">
        <h1>{SITE.notYet}</h1>
        <p>{SITE.notYetText}</p>
      </div>
    </Layout>,
  );
}
