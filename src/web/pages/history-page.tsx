/** Every saved version of a post, newest first: who, when, what changed, and the way back to it. */
import { postVersions, type PostVersion } from '../post-versions.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { historyWords as words } from '../../texts/history-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { wordSeal } from '../../texts/seal-words.ts';
import type { CaseView } from '../../queries/case-view.ts';
import { loadCase } from '../case-about.ts';
import { channelName } from '../case-names.ts';
import { Badge } from '../components/badge.tsx';
import { ButtonLink } from '../components/button.tsx';
import { Difference } from '../components/difference.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { sendPage } from '../respond.tsx';
import { officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const A_PAGE = 10;

export const historyPage: Page = (equipment) => async (c) => {
  const view = await loadCase(equipment, c);
  if (!view) return missing(c);
  const path = officePath(c, `/berkas/${view.id}`);
  const all = postVersions(view.events).map((one, index) => ({ ...one, number: index + 1 })).toReversed();
  const until = Number(c.req.query('lanjut') ?? all.length);
  const shown = all.filter((one) => one.number <= until).slice(0, A_PAGE);
  const next = (shown.at(-1)?.number ?? 1) - 1;
  const editable = view.moves.some((move) => move.type === 'edit' && move.allowed);
  return sendPage(c, (
    <Layout title={words.title} person={visitorOf(c).name} office={c.get('office')} section="cases">
      <p class="trail"><a href={path}>{pageWords.back}: <span lang="id">{view.state.title}</span></a></p>
      <h1>{words.title}</h1>
      {all.length === 0 && <EmptyState title={words.none} />}
      {shown.length > 0 && <p>{words.kept}{editable && words.restorable}</p>}
      <ol class="text-versions" reversed start={shown[0]?.number}>
        {shown.map((one) => <Version one={one} view={view} path={path} office={officePath(c)} newest={one.number === all.length} editable={editable} />)}
      </ol>
      <Pager path={`${path}/naskah/riwayat`} query={{ lanjut: c.req.query('lanjut') }} next={next > 0 ? String(next) : null} />
    </Layout>
  ));
};

function Version({ one, view, path, office, newest, editable }: { one: PostVersion & { number: number }; view: CaseView; path: string; office: string; newest: boolean; editable: boolean }) {
  const { event } = one;
  return (
    <li class="panel" value={one.number}>
      <h2>{words.version(one.number)}{newest && <Badge tone="good">{words.now}</Badge>}</h2>
      <p class="quiet-text">{wordSeal(event.by)} · <time datetime={event.at}>{formatInstant(event.at, view.office.calendar.zone)}</time></p>
      <Difference before={one.before} after={event.data.post} office={office} channelName={(key) => channelName(view, key)} />
      {!newest && editable && <p class="actions"><ButtonLink href={`${path}/naskah?versi=${one.version}`}>{words.restore(one.number)}</ButtonLink></p>}
    </li>
  );
}
