/** Buku tayangan: what stands where, with its link. */
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { listPublications } from '../../queries/publication-ledger.ts';
import { publicationWords } from '../../texts/choice-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { PublicationBadge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';

export const ledgerPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const query = { kanal: c.req.query('kanal'), keadaan: c.req.query('keadaan'), lanjut: c.req.query('lanjut') };
  const [page, channels, settings] = await Promise.all([
    listPublications(db, officeId, { channel: query.kanal || undefined, state: query.keadaan || undefined, cursor: query.lanjut, limit: 40 }), listChannels(db, officeId), officeSettings(db, officeId),
  ]);
  if (!settings) return missing(c);
  const names = new Map(channels.map((one) => [one.key, one.name]));
  const form = freshForm(Fields.of(query));
  return sendPage(c, (
    <Layout title={pageWords.ledger} person={visitorOf(c).name} office={c.get('office')} section="ledger" wide>
      <h1>Buku tayangan</h1>
      <form class="form across" method="get" action={officePath(c, '/tayangan')} role="search">
        <Select form={form} search name="kanal" label="Kanal" empty="Semua" options={channels.map((one) => ({ value: one.key, label: one.name }))} />
        <Select form={form} search name="keadaan" label="Keadaan" empty="Semua" options={Object.entries(publicationWords).map(([value, label]) => ({ value, label }))} />
        <Button weight="plain">{pageWords.search}</Button>
      </form>
      {page.items.length === 0 ? <EmptyState title="Belum ada tayangan"><p>Tayangan muncul di sini begitu langkah penayangan dikerjakan.</p></EmptyState> : (
        <Table caption="Buku tayangan" stacks heads={['Berkas', 'Kanal', 'Keadaan', 'Tautan', 'Waktu']} rows={page.items.map((row) => [
          <a href={officePath(c, `/berkas/${row.caseId}`)} dir="auto">{row.title}</a>, names.get(row.channel) ?? row.channel,
          <><PublicationBadge state={row.state} />{row.reason !== '' && <p class="small-text" dir="auto">{row.reason}</p>}</>,
          /^https?:/.test(row.link) ? <a href={row.link} rel="noopener noreferrer">{row.link}</a> : row.link, formatInstant(row.changedAt, settings.calendar.zone),
        ])} />
      )}
      <Pager path={officePath(c, '/tayangan')} query={query} next={page.next} />
    </Layout>
  ));
};
