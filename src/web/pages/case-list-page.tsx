/** All cases of the office: words, state, SOP, who has them and lateness narrow the list down. */
import { listCases, postsOfCases, type CaseListItem } from '../../queries/case-list.ts';
import { listSops } from '../../queries/sop-list.ts';
import { listPositions, officeSettings } from '../../queries/settings.ts';
import { caseListWords as words } from '../../texts/case-list-words.ts';
import { statusWords } from '../../texts/choice-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { StatusBadge, UrgencyBadge } from '../components/badge.tsx';
import { TimeLeft } from '../components/beat-gauge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { remaining } from '../remaining.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

const ROWS = 25;
/** Beside the states a case can be in: open, and its step is late. */
const LATE = 'terlambat';

export const caseListPage: Page = (equipment) => async (c) => {
  const { context } = equipment;
  const { db } = context;
  const { officeId } = identityOf(c);
  const office = officePath(c);
  const now = context.now();
  const query = { cari: c.req.query('cari')?.slice(0, 200), keadaan: c.req.query('keadaan'), sop: c.req.query('sop'), jabatan: c.req.query('jabatan'), lanjut: c.req.query('lanjut') };
  const status = query.keadaan !== undefined && Object.hasOwn(statusWords, query.keadaan) ? query.keadaan : undefined;
  const [page, sops, posts, settings] = await Promise.all([
    listCases(db, officeId, { words: query.cari, status, sopId: query.sop, positionId: query.jabatan, lateAt: query.keadaan === LATE ? now : undefined, cursor: query.lanjut, limit: ROWS }),
    listSops(db, officeId), listPositions(db, officeId), officeSettings(db, officeId),
  ]);
  if (!settings) return missing(c);
  const { calendar } = settings;
  const holders = await postsOfCases(db, officeId, page.items.map((item) => item.id));
  const form = freshForm(Fields.of(query));
  const narrowed = [query.cari, query.keadaan, query.sop, query.jabatan].some((one) => one !== undefined && one !== '');
  // In an office of one SOP its name in every row says nothing.
  const several = sops.length > 1;
  const day = (at: string) => formatDate(localDate(at, calendar.zone));
  const where = (item: CaseListItem) => {
    if (item.status !== 'open') return '';
    return <>{(holders.get(item.id) ?? [words.outside]).join(', ')}<br /><TimeLeft left={remaining(calendar, item.dueAt, now, item.enteredAt)} /></>;
  };
  return sendPage(c, (
    <Layout title={pageWords.cases} person={visitorOf(c).name} office={c.get('office')} section="cases" wide>
      <div class="title-row"><h1>{pageWords.cases}</h1><ButtonLink href={`${office}/berkas/baru`} weight="main" icon="plus">{words.open}</ButtonLink></div>
      <details class="filter" open={narrowed}>
        <summary>{words.filter}</summary>
        <form class="form across" method="get" action={`${office}/berkas`} role="search">
          <TextField form={form} search name="cari" label={words.words} type="search" />
          <Select form={form} search name="keadaan" label={words.state} empty={words.any} options={[...Object.entries(statusWords).map(([value, label]) => ({ value, label })), { value: LATE, label: words.late }]} />
          {several && <Select form={form} search name="sop" label={words.sop} empty={words.any} options={sops.map((sop) => ({ value: sop.id, label: sop.title }))} />}
          <Select form={form} search name="jabatan" label={words.position} empty={words.any} options={posts.map((post) => ({ value: post.id, label: post.name }))} />
          <Button weight="plain" icon="search">{pageWords.search}</Button>
          {narrowed && <ButtonLink href={`${office}/berkas`} weight="quiet" icon="x">{words.clear}</ButtonLink>}
        </form>
      </details>
      {page.items.length === 0 ? (
        narrowed ? <EmptyState title={words.noneFits}><p>{words.noneFitsHint}</p><div class="actions"><ButtonLink href={`${office}/berkas`}>{words.seeAll}</ButtonLink></div></EmptyState>
          : <EmptyState title={words.none}><p>{words.noneHint}</p><div class="actions"><ButtonLink href={`${office}/berkas/baru`} icon="plus">{words.openFirst}</ButtonLink></div></EmptyState>
      ) : (
        <Table caption={words.list} stacks heads={several ? words.heads : words.heads.toSpliced(1, 1)} rows={page.items.map((item) => [
          <a href={`${office}/berkas/${item.id}`} dir="auto" lang="id">{item.title}</a>, ...(several ? [<span lang="id">{item.sopTitle}</span>] : []), <><StatusBadge status={item.status} /> <UrgencyBadge urgency={item.urgency} />{item.endedAt !== null && <span class="small-text quiet-text on-one-line"> {day(item.endedAt)}</span>}</>, where(item), <span class="on-one-line">{day(item.openedAt)}</span>,
        ])} />
      )}
      <Pager path={`${office}/berkas`} query={query} next={page.next} />
    </Layout>
  ));
};
