import type pg from 'pg';

/**
 * Sees to the role and the database `kentongan` on the program's own server; one query when all is there.
 * The role owns its database and is no superuser, as it would be on an office's own server.
 * When a newer package brings newer sorting rules, the indexes are built again: the old ones would miss rows.
 * @param enter makes a client for the database `kentongan` as the keeper
 */
export async function prepareServer(keeper: pg.Client, enter: () => pg.Client, password: string | undefined): Promise<void> {
  const { rows } = await keeper.query<{ named: string; stale: boolean }>(
    `select datname as named, datcollversion is distinct from pg_database_collation_actual_version(oid) as stale
     from pg_database where datname = 'kentongan'`,
  );
  const found = rows[0];
  if (!found) {
    const secret = password ? ` password '${password}'` : '';
    await once(keeper, `create role kentongan login${secret}`);
    await once(keeper, 'create database kentongan owner kentongan');
  } else if (found.stale) {
    const inside = enter();
    await inside.connect();
    await inside.query('reindex database kentongan');
    await inside.query('alter database kentongan refresh collation version');
    await inside.end();
  }
}

/** Two programs may do this at the same moment; the slower one finds it done. */
async function once(keeper: pg.Client, statement: string): Promise<void> {
  const done = ['42710', '42P04', '23505'];
  try {
    await keeper.query(statement);
  } catch (failure) {
    if (!done.includes((failure as { code?: string }).code ?? '')) throw failure;
  }
}
