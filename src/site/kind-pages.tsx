/** Information by the kinds of UU 14/2008: at intervals, at once, at any time. */
import { InformationKind } from '../core/post/post.ts';
import type { SitePostItem } from '../queries/site-posts.ts';
import { kindName, kindTexts, SITE, siteSentences as say } from '../texts/site-words.ts';
import { Layout, writePage } from './layout.tsx';
import { CONTACT, kindPath, KINDS, MONTHS, relative, SOPS } from './paths.ts';
import { PostList } from './post-list.tsx';
import { homeCrumb } from './structured-data.ts';
import type { SiteView } from './view.ts';

export const KIND_LIST = InformationKind.options;

export function renderKinds(site: SiteView, counts: Readonly<Partial<Record<InformationKind, number>>>): string {
  return writePage(
    <Layout site={site} path={KINDS} title={SITE.kinds} description={`${SITE.kinds} ${site.office.name}`} crumbs={[homeCrumb(SITE.home)]}>
      <h1 class="page">{SITE.kinds}</h1>
      <p class="lede">{SITE.kindsIntro}</p>
      <ul class="services">
        {KIND_LIST.map((kind) => <li><a href={relative(KINDS, kindPath(kind))}><b>{kindName(kind)}</b><span>{kindTexts[kind]}</span><small>{say.countOf(counts[kind] ?? 0)}</small></a></li>)}
      </ul>
      <p class="more"><a href={relative(KINDS, SOPS)}>{SITE.sopsLong}</a> · <a href={relative(KINDS, CONTACT)}>{SITE.ppid}</a></p>
    </Layout>,
  );
}

export function renderKind(site: SiteView, kind: InformationKind, posts: readonly SitePostItem[], complete: boolean): string {
  const path = kindPath(kind);
  return writePage(
    <Layout site={site} path={path} title={kindName(kind)} description={kindTexts[kind]} crumbs={[homeCrumb(SITE.home), { path: KINDS, title: SITE.kinds }]}>
      <h1 class="page">{kindName(kind)}</h1>
      <p class="lede">{kindTexts[kind]}</p>
      {posts.length === 0 ? <p>{SITE.kindNone}</p> : <PostList site={site} path={path} posts={posts} />}
      {complete ? '' : <p class="more"><a href={relative(path, MONTHS)}>{SITE.olderNews}</a></p>}
    </Layout>,
  );
}
