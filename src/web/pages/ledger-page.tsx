/** Buku tayangan: what stands where, with its link. */
import { listChannels, officeSettings } from '../../queries/settings.ts';
import { listPublications, type LedgerRow } from '../../queries/publication-ledger.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { stageOf } from '../../core/case/showing.ts';
import { publicationWords, wordStage } from '../../texts/choice-words.ts';
import { formatInstant } from '../../texts/format-time.ts';
import { inIndonesian } from '../../texts/language.ts';
import { ledgerWords as words } from '../../texts/ledger-words.ts';
import { pageWords } from '../../texts/pages.ts';
import { searchWords } from '../../texts/search-words.ts';
import { writeCsv } from '../../texts/write-csv.ts';
import { PublicationBadge } from '../components/badge.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { daysAsked } from '../days-asked.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { SAFETY, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { missing } from './error-pages.tsx';

/** What is asked for, from the address. */
function filterOf(c: WebContext, zone: Zone) {
  const query = { kanal: c.req.query('kanal'), keadaan: c.req.query('keadaan'), cari: c.req.query('cari')?.slice(0, 200), dari: c.req.query('dari'), sampai: c.req.query('sampai'), urut: c.req.query('urut') === 'terlama' ? 'terlama' : undefined, lanjut: c.req.query('lanjut') };
  return { query, filter: { channel: query.kanal || undefined, state: query.keadaan || undefined, words: query.cari, days: daysAsked(query.dari, query.sampai, zone), oldestFirst: query.urut === 'terlama' } };
}

/** Longest list taken along at once; a longer one is taken by date. */
const MOST_ROWS = 20_000;

export const ledgerCsv: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const now = equipment.context.now();
  const { officeId } = identityOf(c);
  const [channels, settings] = await Promise.all([listChannels(db, officeId), officeSettings(db, officeId)]);
  if (!settings) return missing(c);
  const names = new Map(channels.map((one) => [one.key, one.name]));
  const { filter } = filterOf(c, settings.calendar.zone);
  const rows: string[][] = [inIndonesian(() => Object.values(words.heads))];
  for (let cursor: string | undefined; rows.length <= MOST_ROWS;) {
    const part = await listPublications(db, officeId, { ...filter, limit: 200, cursor });
    rows.push(...inIndonesian(() => part.items.map((row) => [row.title, names.get(row.channel) ?? row.channel, wordStage(stageOf(row, now, undefined)), row.reason, row.link, formatInstant(row.changedAt, settings.calendar.zone)])));
    if (part.next === null) break;
    cursor = part.next;
  }
  return new Response(writeCsv(rows), { headers: { ...SAFETY, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="tayangan.csv"', 'cache-control': 'no-store' } });
};

export const ledgerPage: Page = (equipment) => async (c) => {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [channels, settings] = await Promise.all([listChannels(db, officeId), officeSettings(db, officeId)]);
  if (!settings) return missing(c);
  const { query, filter } = filterOf(c, settings.calendar.zone);
  const page = await listPublications(db, officeId, { ...filter, cursor: query.lanjut, limit: 40 });
  const names = new Map(channels.map((one) => [one.key, one.name]));
  const now = equipment.context.now();
  const stage = (row: LedgerRow) => stageOf(row, now, undefined);
  const form = freshForm(Fields.of(query));
  return sendPage(c, (
    <Layout title={pageWords.ledger} person={visitorOf(c).name} office={c.get('office')} section="ledger" wide>
      <h1>{words.title}</h1>
      <form class="form across" method="get" action={officePath(c, '/tayangan')} role="search">
        <TextField form={form} search name="cari" label={words.word} type="search" />
        <Select form={form} search name="kanal" label={words.channel} empty={words.every} options={channels.map((one) => ({ value: one.key, label: one.name }))} />
        <Button weight="plain">{pageWords.search}</Button>
        <details open={[query.keadaan, query.dari, query.sampai, query.urut].some((one) => one !== undefined && one !== '')}>
          <summary>{searchWords.filters}</summary>
          <div class="row-group">
            <Select form={form} search name="keadaan" label={words.state} empty={words.every} options={Object.entries(publicationWords).map(([value, label]) => ({ value, label }))} />
            <TextField form={form} search name="dari" label={words.fromDay} type="date" />
            <TextField form={form} search name="sampai" label={words.toDay} type="date" />
            <Select form={form} search name="urut" label={words.order} empty={words.newestFirst} options={[{ value: 'terlama', label: words.oldestFirst }]} />
          </div>
        </details>
      </form>
      {page.items.length > 0 && <div class="actions"><ButtonLink href={`${officePath(c, '/tayangan.csv')}?${new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[0] !== 'lanjut' && Boolean(entry[1])))}`}>{words.takeCsv}</ButtonLink></div>}
      {page.items.length === 0 ? <EmptyState title={words.none}><p>{words.noneHint}</p></EmptyState> : (
        <Table caption={words.title} stacks heads={[words.heads.case, words.heads.channel, words.heads.state, words.heads.link, words.heads.at]} rows={page.items.map((row) => [
          <a href={officePath(c, `/berkas/${row.caseId}`)} lang="id" dir="auto">{row.title}</a>, names.get(row.channel) ?? row.channel,
          <><PublicationBadge stage={stage(row)} />{row.reason !== '' && <p class="small-text" lang="id" dir="auto">{row.reason}</p>}</>,
          /^https?:/.test(row.link) ? <a href={row.link} rel="noopener noreferrer">{row.link}</a> : row.link, formatInstant(stage(row) === 'scheduled' && row.from !== null ? row.from : row.changedAt, settings.calendar.zone),
        ])} />
      )}
      <Pager path={officePath(c, '/tayangan')} query={query} next={page.next} />
    </Layout>
  ));
};
