/** Buku agenda, buku permohonan, daftar arsip: a year at a time, filtered, sorted, printed as the book, or taken along as CSV. */
import type { Equipment } from '../../doors/equipment.ts';
import { listRegister, registerExtent, registersInUse, registerKinds, registerYears, type RegisterFilter, type RegisterRow } from '../../queries/registers.ts';
import { officeSettings } from '../../queries/settings.ts';
import { registerWords } from '../../texts/choice-words.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { inIndonesian } from '../../texts/language.ts';
import { pageWords } from '../../texts/pages.ts';
import { bookWords as book, registerPageWords as words } from '../../texts/register-words.ts';
import { searchWords } from '../../texts/search-words.ts';
import { writeCsv } from '../../texts/write-csv.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Letterhead } from '../components/letterhead.tsx';
import { Pager } from '../components/pager.tsx';
import { Paper } from '../components/paper.tsx';
import { Table } from '../components/table.tsx';
import { daysAsked } from '../days-asked.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { SAFETY, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../web-env.ts';
import { missing } from './error-pages.tsx';
import { isRegister, registerColumns, REGISTERS, wordRegisterHeads, type RegisterName } from './register-columns.ts';

const WHOLE_PAGE = 200;
type Office = NonNullable<Awaited<ReturnType<typeof officeSettings>>>;
/** Rows of a printed book: longer ones are printed in parts, by date. */
const MOST_PRINTED = 3000;

export const registerPage: Page = (equipment) => async (c) => {
  const settings = await officeSettings(equipment.context.db, identityOf(c).officeId);
  if (!settings) return missing(c);
  const { zone } = settings.calendar;
  const asked = c.req.param('name') ?? (await firstBook(equipment, c, zone));
  const csv = asked.endsWith('.csv');
  const name = csv ? asked.slice(0, -4) : asked;
  if (!isRegister(name)) return missing(c);
  const { query, filter } = filterOf(equipment, c, name, zone);
  if (csv) {
    const rows = await wholeRegister(equipment, c, filter);
    const csvText = inIndonesian(() => writeCsv([wordRegisterHeads(name), ...rows.map((row) => registerColumns[name].map(([, value]) => value(row, zone)))]));
    return new Response(csvText, { headers: { ...SAFETY, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}-${filter.year}.csv"`, 'cache-control': 'no-store' } });
  }
  return c.req.query('cetak') === undefined ? showList(equipment, c, name, zone, query, filter) : showBook(equipment, c, name, settings, query, filter);
};

/** Where the room begins: the first of its books that has entries this year; where none has, the agenda. */
async function firstBook(equipment: Equipment, c: WebContext, zone: Parameters<typeof localDate>[1]): Promise<RegisterName> {
  const used = await registersInUse(equipment.context.db, identityOf(c).officeId, Number(localDate(equipment.context.now(), zone).slice(0, 4)));
  return REGISTERS.find((one) => used.has(one)) ?? 'agenda';
}

type Query = Readonly<Record<'tahun' | 'jenis' | 'dari' | 'sampai' | 'cari' | 'urut' | 'lanjut', string | undefined>>;

function filterOf(equipment: Equipment, c: WebContext, register: RegisterName, zone: Parameters<typeof localDate>[1]): { query: Query; filter: RegisterFilter } {
  const asked = c.req.query('tahun') ?? '';
  const year = /^(19|20|21)\d\d$/.test(asked) ? Number(asked) : Number(localDate(equipment.context.now(), zone).slice(0, 4));
  const query = {
    tahun: String(year), jenis: c.req.query('jenis')?.slice(0, 300), dari: c.req.query('dari'), sampai: c.req.query('sampai'), cari: c.req.query('cari')?.slice(0, 200),
    urut: c.req.query('urut') === 'terbaru' ? 'terbaru' : undefined, lanjut: c.req.query('lanjut'),
  };
  return { query, filter: { register, year, words: query.cari, kind: query.jenis || undefined, days: daysAsked(query.dari, query.sampai, zone), newestFirst: query.urut === 'terbaru' } };
}

async function wholeRegister(equipment: Equipment, c: WebContext, filter: RegisterFilter, most = Infinity): Promise<readonly RegisterRow[]> {
  const rows: RegisterRow[] = [];
  for (let cursor: string | undefined; rows.length < most;) {
    const part = await listRegister(equipment.context.db, identityOf(c).officeId, { ...filter, limit: WHOLE_PAGE, cursor });
    rows.push(...part.items);
    if (part.next === null) break;
    cursor = part.next;
  }
  return rows;
}

function addressOf(path: string, query: Query, more: Readonly<Record<string, string>> = {}): string {
  const kept = Object.entries(query).filter((entry): entry is [string, string] => entry[0] !== 'lanjut' && entry[1] !== undefined && entry[1] !== '');
  return `${path}?${new URLSearchParams([...kept, ...Object.entries(more)])}`;
}

async function showList(equipment: Equipment, c: WebContext, name: RegisterName, zone: Parameters<typeof localDate>[1], query: Query, filter: RegisterFilter): Promise<Response> {
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const [page, years, kinds, extent] = await Promise.all([listRegister(db, officeId, { ...filter, cursor: query.lanjut }), registerYears(db, officeId, name), registerKinds(db, officeId, name, filter.year), registerExtent(db, officeId, name, filter.year)]);
  const columns = registerColumns[name];
  const form = freshForm(Fields.of(query));
  const path = officePath(c, `/register/${name}`);
  const shownYears = [...new Set([filter.year, ...years, Number(localDate(equipment.context.now(), zone).slice(0, 4))])].sort((a, b) => b - a);
  return sendPage(c, (
    <Layout title={registerWords[name]} person={visitorOf(c).name} office={c.get('office')} section="register" wide>
      <h1>{registerWords[name]} {filter.year}</h1>
      <RegisterTabs c={c} name={name} />
      <form class="form across" method="get" action={path} role="search">
        <Select form={form} search name="tahun" label={words.year} options={shownYears.map((one) => ({ value: String(one), label: String(one) }))} />
        <TextField form={form} search name="cari" label={words.wordOrNumber} type="search" />
        <Button weight="plain">{pageWords.search}</Button>
        <details open={[query.jenis, query.dari, query.sampai, query.urut].some((one) => one !== undefined && one !== '')}>
          <summary>{searchWords.filters}</summary>
          <div class="row-group">
            {kinds.length > 0 && <Select form={form} search name="jenis" label={words.kinds[name]} empty={words.every} options={kinds.map((value) => ({ value, label: value }))} />}
            <TextField form={form} search name="dari" label={words.fromDay} type="date" />
            <TextField form={form} search name="sampai" label={words.toDay} type="date" />
            <Select form={form} search name="urut" label={words.order} empty={words.smallestFirst} options={[{ value: 'terbaru', label: words.largestFirst }]} />
          </div>
        </details>
      </form>
      {extent.count > 0 && <p class="small-text quiet-text"><Extent {...extent} year={filter.year} /></p>}
      {page.items.length === 0 ? <EmptyState title={extent.count === 0 ? words.none : words.noneFits}><p>{extent.count === 0 ? words.noneHint : words.noneFitsHint}</p></EmptyState> : (
        <>
          <div class="actions"><ButtonLink href={addressOf(path, query, { cetak: 'ya' })}>{words.printBook}</ButtonLink><ButtonLink href={addressOf(`${path}.csv`, query)}>{words.takeCsv}</ButtonLink></div>
          <Table caption={`${registerWords[name]} ${filter.year}`} stacks heads={wordRegisterHeads(name)} rows={page.items.map((row) => columns.map(([, value], index) => (index === 0
            ? <a class="number" href={officePath(c, `/berkas/${row.caseId}`)}>{value(row, zone)}</a> : written(value(row, zone)))))} />
        </>
      )}
      <Pager path={path} query={query} next={page.next} />
    </Layout>
  ));
}

/** An empty cell stays empty: on a phone it is left out. */
function written(text: string) {
  return text === '' ? '' : <span dir="auto">{text}</span>;
}

/** The registers and what belongs to them, from one to the other. */
export function RegisterTabs({ c, name }: { c: WebContext; name: RegisterName | 'retensi' }) {
  const tabs = { ...registerWords, retensi: words.retention };
  return <ul class="tabs wrap">{Object.entries(tabs).map(([key, title]) => <li><a href={officePath(c, `/register/${key}`)} aria-current={key === name ? 'page' : undefined}>{title}</a></li>)}</ul>;
}

function Extent({ count, last, year }: { count: number; last: number; year: number }) {
  return count === last ? <>{words.complete(last, year)}</> : <b class="late">{words.gaps(count, last, year)}</b>;
}

async function showBook(equipment: Equipment, c: WebContext, name: RegisterName, office: Office, query: Query, filter: RegisterFilter): Promise<Response> {
  const { zone } = office.calendar;
  const [rows, extent] = await Promise.all([wholeRegister(equipment, c, { ...filter, newestFirst: false }, MOST_PRINTED), registerExtent(equipment.context.db, identityOf(c).officeId, name, filter.year)]);
  return sendPage(c, (
    <Layout title={`${registerWords[name]} ${filter.year}`} person={visitorOf(c).name} office={c.get('office')} section="register" wide>
      <p class="trail no-print"><a href={addressOf(officePath(c, `/register/${name}`), query)}>{words.backToRegister}</a></p>
      <p class="lede no-print">{words.howToPrint}</p>
      <Paper class="book" write={() => <Book name={name} office={office} query={query} filter={filter} rows={rows} extent={extent} today={localDate(equipment.context.now(), zone)} />} />
    </Layout>
  ));
}

interface BookProps {
  readonly name: RegisterName;
  readonly office: Office;
  readonly query: Query;
  readonly filter: RegisterFilter;
  readonly rows: readonly RegisterRow[];
  readonly extent: { readonly count: number; readonly last: number };
  readonly today: string;
}

function Book({ name, office, query, filter, rows, extent, today }: BookProps) {
  const { zone } = office.calendar;
  const narrowed = [query.cari && book.containing(query.cari), query.jenis && book.ofKind(words.kinds[name], query.jenis), filter.days?.from && book.since(formatDate(filter.days.from)), filter.days?.to && book.until(formatDate(filter.days.to))].filter((one) => one !== undefined && one !== '') as string[];
  return (
    <>
      <Letterhead office={office} />
      <h1>{book.title(registerWords[name], filter.year)}</h1>
      {narrowed.length > 0 && <p>{book.only(narrowed)}</p>}
      <Table caption={`${registerWords[name]} ${filter.year}`} heads={wordRegisterHeads(name)} rows={rows.map((row) => registerColumns[name].map(([, value]) => <span dir="auto">{value(row, zone)}</span>))} />
      <p>{book.entries(rows.length)}{narrowed.length === 0 && rows.length < MOST_PRINTED && <Extent {...extent} year={filter.year} />}{rows.length >= MOST_PRINTED && book.cut(MOST_PRINTED)}{book.printed(formatDate(today))}</p>
    </>
  );
}
