/**
 * A database with many waiting tasks, made in SQL. Half of them lie in one big office, on the desks of its three posts; the rest are
 * spread over offices of about two hundred. Each case is small and waits at one step; a fifth of the tasks have no due time.
 */
import { join } from 'node:path';
import { connect, type Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { testContext, testOffice } from '../../test/office.ts';

export interface Filled {
  readonly database: Database;
  readonly tasks: number;
  readonly officeId: string;
  /** Holds the big office's fullest post. */
  readonly personId: string;
}

const SHARE = 200;

/** @param url of an empty database, as its owner */
export async function fillDatabase(url: string, tasks: number): Promise<Filled> {
  const database = await connect(url, { role: 'bench', statementTimeout: 0, connections: 4 });
  await migrate(database.pool, join(import.meta.dirname, '..', '..', 'migrations'));
  const big = await testOffice(testContext(database as never), 'besar', 'sops/001-bunder-medsos.yaml');
  const others = Math.max(1, Math.round(tasks / 2 / SHARE));
  const client = await database.pool.connect();
  try {
    const run = (text: string, values?: unknown[]) => client.query(text, values);
    await run('begin');
    // The neighbours copy the big office's SOP; nobody of them is asked for anything, their rows are only in the way.
    await run(`insert into offices (id, slug, name, settings, calendar, created_at) select 'o' || n, 'kantor-' || n, 'Kantor ' || n, '{}', o.calendar, o.created_at from offices o, generate_series(1, $1::int) n where o.id = $2`, [others, big.officeId]);
    await run(`insert into positions (id, office_id, name) select 'o' || n || '-p' || p, 'o' || n, 'Jabatan ' || p from generate_series(1, $1::int) n, generate_series(0, 2) p`, [others]);
    await run(`insert into sops (id, office_id, title, created_at) select 'o' || n, 'o' || n, s.title, s.created_at from sops s, generate_series(1, $1::int) n where s.id = $2`, [others, big.sopId]);
    await run(`insert into sop_versions (id, sop_id, office_id, version, source, definition, bindings, adopted_at, adopted_by, in_force)
      select 'o' || n, 'o' || n, 'o' || n, 1, '', v.definition, '{}', v.adopted_at, '', true from sop_versions v, generate_series(1, $1::int) n where v.sop_id = $2`, [others, big.sopId]);
    await run(`insert into cases (id, office_id, sop_id, sop_version_id, kind, title, status, step, version, state, urgency, opened_at, entered_at, due_at, search)
      select n::text || '-' || md5(n::text), case when big then $2 else 'o' || other end, case when big then $3 else 'o' || other end,
        case when big then (select id from sop_versions where sop_id = $3) else 'o' || other end, 'case',
        'Kerja bakti padukuhan ' || n % 997, 'open', (array['periksa', 'setujui', 'susun'])[n % 3 + 1], 12, '{"version":12}', 'biasa',
        timestamptz '2026-01-01' + n * interval '20 seconds', timestamptz '2026-01-02' + n * interval '20 seconds',
        case when n % 5 > 0 then timestamptz '2026-01-03' + (n::bigint * 7919 % 1000003) * interval '20 seconds' end,
        search_grown(''::tsvector, 'Kerja bakti padukuhan ' || n % 997, 'nomor ' || n, null, array['kantor:' || case when big then $2 else 'o' || other end, 'nomor:' || n || '/agd/2026'])
      from (select n, n % 2 = 0 as big, n / 2 % $4::int + 1 as other from generate_series(1, $1::int) n) spread`, [tasks, big.officeId, big.sopId, others]);
    await run(`insert into tasks (office_id, case_id, step, kind, performer, position_id, since, due_at)
      select c.office_id, c.id, c.step, 'step', case c.step when 'periksa' then 'data' when 'setujui' then 'ketua' else 'admin' end,
        case when c.office_id <> $1 then c.office_id || '-p' || length(c.step) % 3 when c.step = 'periksa' then $2 when c.step = 'setujui' then $3 else $4 end, c.entered_at, c.due_at
      from cases c`, [big.officeId, big.positions['data'], big.positions['ketua'], big.positions['admin']]);
    // Everybody in the big office has had each of its cases in hand once.
    await run(`insert into case_hands (office_id, person_id, case_id, at) select c.office_id, person, c.id, c.entered_at from cases c, unnest(array['besar-data', 'besar-ketua', 'besar-admin']) person where c.office_id = $1`, [big.officeId]);
    await run(`insert into register_entries (office_id, register, year, value, printed, case_id, entered_at, data)
      select office_id, 'agenda', 2026, row_number() over (partition by office_id order by opened_at), row_number() over (partition by office_id order by opened_at) || '/AGD/2026', id, opened_at, '{}' from cases`);
    await run('commit');
    await run('vacuum analyze');
  } finally {
    client.release();
  }
  return { database, tasks, officeId: big.officeId, personId: 'besar-data' };
}
