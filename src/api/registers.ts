/** Agenda book, request book, archive register, publication ledger; JSON or CSV. */
import { z } from 'zod';
import { listPublications } from '../queries/publication-ledger.ts';
import { listRegister } from '../queries/registers.ts';
import { writeCsv } from '../texts/write-csv.ts';
import { between, checkBetween, daysBetween } from './days-between.ts';
import { pageSchema, paging } from './paging.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

const Row = z.object({ value: z.number(), printed: z.string(), caseId: z.string(), title: z.string(), enteredAt: z.string(), data: z.record(z.string(), z.unknown()) }).meta({ id: 'RegisterRow' });
const LedgerRow = z.object({ caseId: z.string(), title: z.string(), channel: z.string(), state: z.string(), link: z.string(), reason: z.string(), changedAt: z.string() }).meta({ id: 'LedgerRow' });
/** A table comes whole up to so many rows; behind them it goes on at the address in its `Link` header. */
const MOST_IN_CSV = 10_000;
const registers = z.enum(['agenda', 'permohonan', 'arsip']);

export const registerRoutes: readonly Mount[] = registers.options.map((register) => route({
  method: 'get', path: `/offices/:office/registers/${register}`, tag: 'Registers', summary: `Register: ${register}; as CSV whole, up to ${MOST_IN_CSV} rows, with a Link header to the next ones`, scope: 'read', answer: pageSchema(Row),
  query: z.object({ ...paging, year: z.coerce.number().int().min(2000).max(2200), q: z.string().max(200).optional(), ...between, kind: z.string().max(200).optional(), newestFirst: z.stringbool().optional(), format: z.enum(['json', 'csv']).default('json') }),
  async handle({ c, office, query }, { context }) {
    const wrong = checkBetween(query);
    if (wrong.length > 0) return problem(c, 400, wrong);
    const csv = query.format === 'csv';
    const page = await listRegister(context.db, office.officeId, { register, year: query.year, words: query.q, kind: query.kind, newestFirst: query.newestFirst, days: await daysBetween(context, office.officeId, query), limit: csv ? MOST_IN_CSV : query.limit, cursor: query.cursor });
    if (!csv) return c.json(page as never);
    const keys = [...new Set(page.items.flatMap((row) => Object.keys(row.data).filter((key) => typeof row.data[key] === 'string')))];
    const text = writeCsv([['nomor', 'dicatat', 'judul', ...keys], ...page.items.map((row) => [row.printed, row.enteredAt, row.title, ...keys.map((name) => (row.data[name] as string | undefined) ?? '')])]);
    if (page.next !== null) c.header('link', `<?${new URLSearchParams({ ...c.req.query(), cursor: page.next })}>; rel="next"`);
    return c.body(text, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${register}-${query.year}.csv"` });
  },
}));

export const publicationRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/publications', tag: 'Publications', summary: 'The publication ledger, latest change first', scope: 'read', answer: pageSchema(LedgerRow),
    query: z.object({ ...paging, channel: z.string().max(40).optional(), state: z.string().max(20).optional(), q: z.string().max(200).optional(), ...between, oldestFirst: z.stringbool().optional() }),
    async handle({ c, office, query }, { context }) {
      const wrong = checkBetween(query);
      if (wrong.length > 0) return problem(c, 400, wrong);
      const { q, from, to, ...filter } = query;
      return c.json(await listPublications(context.db, office.officeId, { ...filter, words: q, days: await daysBetween(context, office.officeId, { from, to }) }));
    },
  }),
];
