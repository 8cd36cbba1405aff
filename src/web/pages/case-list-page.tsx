/** All cases of the office: words, state and SOP narrow it down. */
import { listCases } from '../../queries/case-list.ts';
import { listSops } from '../../queries/sop-list.ts';
import { officeSettings } from '../../queries/settings.ts';
import { statusWords } from '../../texts/choice-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { StatusBadge, UrgencyBadge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const caseListPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const office = officePath(c);
  const query = { cari: c.req.query('cari')?.slice(0, 200), keadaan: c.req.query('keadaan'), sop: c.req.query('sop'), lanjut: c.req.query('lanjut') };
  const status = query.keadaan !== undefined && Object.hasOwn(statusWords, query.keadaan) ? query.keadaan : undefined;
  const [page, sops, settings] = await Promise.all([
    listCases(db, officeId, { words: query.cari, status, sopId: query.sop, cursor: query.lanjut, limit: 25 }), listSops(db, officeId), officeSettings(db, officeId),
  ]);
  if (!settings) return missing(c);
  const form = freshForm(Fields.of(query));
  const day = (at: string | null) => (at === null ? '' : formatDate(localDate(at, settings.calendar.zone)));
  return sendPage(c, (
    <Layout title={pageWords.cases} person={visitorOf(c).name} office={c.get('office')} section="cases" wide>
      <div class="title-row"><h1>{pageWords.cases}</h1><ButtonLink href={`${office}/berkas/baru`} weight="main">Buka berkas baru</ButtonLink></div>
      <form class="form across" method="get" action={`${office}/berkas`} role="search">
        <TextField form={form} search name="cari" label="Kata dalam judul atau isi" type="search" />
        <Select form={form} search name="keadaan" label="Keadaan" empty="Semua" options={Object.entries(statusWords).map(([value, label]) => ({ value, label }))} />
        <Select form={form} search name="sop" label="SOP" empty="Semua" options={sops.map((sop) => ({ value: sop.id, label: sop.title }))} />
        <Button weight="plain">{pageWords.search}</Button>
      </form>
      {page.items.length === 0 ? (
        <EmptyState title="Tidak ada berkas yang cocok"><p>Longgarkan pencarian, atau buka berkas baru.</p></EmptyState>
      ) : (
        <Table caption="Daftar berkas" stacks heads={['Judul', 'SOP', 'Keadaan', 'Dibuka', 'Berakhir']} rows={page.items.map((item) => [
          <a href={`${office}/berkas/${item.id}`} dir="auto">{item.title}</a>, item.sopTitle, <><StatusBadge status={item.status} /> <UrgencyBadge urgency={item.urgency} /></>, day(item.openedAt), day(item.endedAt),
        ])} />
      )}
      <Pager path={`${office}/berkas`} query={query} next={page.next} />
    </Layout>
  ));
};
