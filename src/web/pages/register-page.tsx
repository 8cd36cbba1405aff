/** Buku agenda, buku permohonan, daftar arsip: a year at a time, searched, printed, or taken along as CSV. */
import { listRegister, registerYears } from '../../queries/registers.ts';
import { officeSettings } from '../../queries/settings.ts';
import { registerWords } from '../../texts/choice-words.ts';
import { localDate } from '../../texts/format-time.ts';
import { pageWords } from '../../texts/pages.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Select, TextField } from '../components/field.tsx';
import { Layout } from '../components/layout.tsx';
import { Pager } from '../components/pager.tsx';
import { Table } from '../components/table.tsx';
import { toCsv } from '../csv.ts';
import { Fields } from '../fields.ts';
import { freshForm } from '../form-state.ts';
import { SAFETY, sendPage } from '../respond.tsx';
import { identityOf, officePath, visitorOf, type Page } from '../web-env.ts';
import { missing } from './error-pages.tsx';
import { isRegister, registerColumns } from './register-columns.ts';

const CSV_PAGE = 200;

export const registerPage: Page = (equipment) => async (c) => {
  const asked = c.req.param('name') ?? '';
  const csv = asked.endsWith('.csv');
  const name = csv ? asked.slice(0, -4) : asked;
  const { db } = equipment.context;
  const { officeId } = identityOf(c);
  const settings = await officeSettings(db, officeId);
  if (!isRegister(name) || !settings) return missing(c);
  const { zone } = settings.calendar;
  const thisYear = Number(localDate(equipment.context.now(), zone).slice(0, 4));
  const year = /^\d{4}$/.test(c.req.query('tahun') ?? '') ? Number(c.req.query('tahun')) : thisYear;
  const columns = registerColumns[name];
  const words = c.req.query('cari')?.slice(0, 200);
  if (csv) {
    const rows: string[][] = [columns.map(([head]) => head)];
    for (let cursor: string | undefined; ;) {
      const part = await listRegister(db, officeId, { register: name, year, words, limit: CSV_PAGE, cursor });
      rows.push(...part.items.map((row) => columns.map(([, value]) => value(row, zone))));
      if (part.next === null) break;
      cursor = part.next;
    }
    return new Response(toCsv(rows), { headers: { ...SAFETY, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}-${year}.csv"`, 'cache-control': 'no-store' } });
  }
  const query = { tahun: String(year), cari: words, lanjut: c.req.query('lanjut') };
  const [page, years] = await Promise.all([listRegister(db, officeId, { register: name, year, words, cursor: query.lanjut }), registerYears(db, officeId, name)]);
  const form = freshForm(Fields.of(query));
  const path = officePath(c, `/register/${name}`);
  return sendPage(c, (
    <Layout title={registerWords[name]} person={visitorOf(c).name} office={c.get('office')} section="register" wide>
      <h1>{registerWords[name]} {year}</h1>
      <ul class="tabs">{Object.entries(registerWords).map(([key, title]) => <li><a href={officePath(c, `/register/${key}`)} aria-current={key === name ? 'page' : undefined}>{title}</a></li>)}</ul>
      <form class="form across" method="get" action={path} role="search">
        <Select form={form} name="tahun" label="Tahun" required options={[...new Set([thisYear, year, ...years])].sort((a, b) => b - a).map((one) => ({ value: String(one), label: String(one) }))} />
        <TextField form={form} search name="cari" label="Kata atau nomor" type="search" />
        <Button weight="plain">{pageWords.search}</Button>
      </form>
      {page.items.length === 0 ? <EmptyState title="Belum ada catatan pada tahun ini"><p>Nomor terisi sendiri ketika langkah SOP yang bersangkutan dikerjakan.</p></EmptyState> : (
        <>
          <div class="actions"><ButtonLink href={`${path}.csv?${new URLSearchParams({ tahun: String(year), ...(words && { cari: words }) })}`}>Unduh CSV</ButtonLink></div>
          <Table caption={`${registerWords[name]} ${year}`} heads={columns.map(([head]) => head)} rows={page.items.map((row) => columns.map(([, value], index) => (index === 0
            ? <a class="number" href={officePath(c, `/berkas/${row.caseId}`)}>{value(row, zone)}</a> : <span dir="auto">{value(row, zone)}</span>)))} />
        </>
      )}
      <Pager path={path} query={query} next={page.next} />
    </Layout>
  ));
};
