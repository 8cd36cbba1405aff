/**
 * A data folder with many cases waiting for a signature. One case is led there by the program's own actions; the rest are
 * its copies, made in SQL, with events chained by the database's own function, so that the ledger still proves itself.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { createToken } from '../../src/actions/create-token.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { good, openTestCase, testContext, testOffice, type TestOffice } from '../../test/office.ts';

export interface Signature {
  readonly slug: string;
  readonly caseId: string;
  readonly token: string;
  /** Version of the case that waits. */
  readonly seen: number;
}

const POST = {
  title: 'Kerja bakti membersihkan saluran irigasi Padukuhan Bunder', summary: 'Warga dan perangkat kalurahan membersihkan saluran sepanjang 800 meter.',
  blocks: Array.from({ length: 5 }, (_, index) => ({ id: `b${index}`, text: `Paragraf ke-${index + 1}. ${'Warga bergotong royong sejak pagi bersama perangkat kalurahan. '.repeat(6)}` })),
  variants: [{ channel: 'instagram', text: 'Gotong royong irigasi Bunder #bunder', media: [] }],
};

/** @param waiting cases an office has at each of the two steps. Returns the signatures to give, the offices' turns mixed. */
export async function prepareCases(dataFolder: string, offices: number, waiting: number): Promise<Signature[]> {
  const database = await openDatabase({ dataFolder, role: 'bench' });
  try {
    await migrate(database.pool, join(import.meta.dirname, '..', '..', 'migrations'));
    const context = testContext(database as never);
    const all: Signature[][] = [];
    for (let number = 1; number <= offices; number++) {
      const office = await testOffice(context, `bunder-${number}`, 'sops/001-bunder-medsos.yaml');
      all.push(await prepareOffice(context, database.pool, office, waiting));
    }
    await database.pool.query('vacuum analyze');
    return all[0]?.flatMap((_, index) => all.map((list) => list[index] as Signature)) ?? [];
  } finally {
    await database.close();
  }
}

async function prepareOffice(context: ReturnType<typeof testContext>, pool: pg.Pool, office: TestOffice, waiting: number): Promise<Signature[]> {
  const token = async (performer: string) => good(await createToken(context, office.as(performer), { name: 'uji beban', scopes: ['sign'], expiresAt: null })).token;
  const [data, ketua] = [await token('data'), await token('ketua')];
  const checked = await leadTo(context, office, 'periksa');
  const approved = await leadTo(context, office, 'setujui');
  const lists = [
    (await copy(pool, checked.caseId, waiting)).map((caseId) => ({ slug: office.slug, caseId, token: data, seen: checked.seen })),
    (await copy(pool, approved.caseId, waiting)).map((caseId) => ({ slug: office.slug, caseId, token: ketua, seen: approved.seen })),
  ];
  return lists[0]?.flatMap((one, index) => [one, lists[1]?.[index] as Signature]) ?? [];
}

async function leadTo(context: ReturnType<typeof testContext>, office: TestOffice, step: 'periksa' | 'setujui') {
  const story = await openTestCase(context, office.as('ketua'), office.sopId);
  await story.do(office.as('ketua'), 'dispose', { receivers: ['Seksie Pengolahan Data'], note: 'Tindak lanjuti' });
  await story.do(office.as('data'), 'dispose', { receivers: ['Admin Medsos'] });
  await story.do(office.as('admin'), 'edit', { post: POST, channels: [{ channel: 'website' }, { channel: 'instagram' }] });
  await story.do(office.as('admin'), 'submit');
  let last = await story.do(office.as('admin'), 'work');
  if (step === 'setujui') last = await story.do(office.as('data'), 'sign', { answer: 'ya' });
  return { caseId: story.caseId, seen: last.version };
}

/** Copies a case with its tasks and events; the copies' events name them, and are chained one case after the other. */
async function copy(pool: pg.Pool, original: string, times: number): Promise<string[]> {
  const prefix = randomBytes(6).toString('hex');
  const ids = Array.from({ length: times }, (_, index) => `${prefix}-${String(index).padStart(6, '0')}`);
  const columns = (await pool.query<{ list: string }>(
    `select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns where table_name = 'cases' and column_name <> 'id'`)).rows[0]?.list ?? '';
  await pool.query(`insert into cases (id, ${columns}) select copy, ${columns} from cases cross join unnest($2::text[]) as copy where id = $1`, [original, ids]);
  await pool.query(
    `insert into tasks (office_id, case_id, step, kind, performer, position_id, since, due_at)
     select office_id, copy, step, kind, performer, position_id, since, due_at from tasks cross join unnest($2::text[]) as copy where case_id = $1`, [original, ids]);
  await pool.query(
    `select append_events(office_id, copy, 0, bodies) from unnest($2::text[]) as copy cross join lateral (
       select office_id, array_agg(replace(body::text, $1, copy) order by version) as bodies from events where case_id = $1 group by office_id) as story`, [original, ids]);
  return ids;
}
