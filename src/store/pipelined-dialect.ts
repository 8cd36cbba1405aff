/**
 * Kysely on `pg`, with as few waits for the server as its rules allow. Under load a wait costs more than the work:
 * - `begin` travels with the transaction's first statements;
 * - statements sent together (`statement.ts`) travel together, each still carried out after the one before it;
 * - the last ones travel with `commit`, so a row they lock is held for no trip at all.
 * PostgreSQL turns the commit of a transaction in which a statement failed into a rollback, and the failure is thrown.
 */
import { CompiledQuery, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver, type PostgresPool, type TransactionSettings } from 'kysely';
import type pg from 'pg';

/** @param pool its connections must have `pipeline` on */
export class PipelinedDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new PipelinedDriver({ pool: preparing(this.#pool) });
  }
}

/** What was sent on a connection and not waited for yet. */
const underway = new WeakMap<DatabaseConnection, Promise<unknown>[]>();

/** Sends without waiting; the transaction's end does, and throws what went wrong. */
export function sendUnawaited(connection: DatabaseConnection, query: CompiledQuery): void {
  const sent = connection.executeQuery(query);
  // Its failure is thrown at the transaction's end; until then nobody listens.
  sent.catch(() => {});
  underway.set(connection, [...(underway.get(connection) ?? []), sent]);
}

class PipelinedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.isolationLevel || settings.accessMode) return super.beginTransaction(connection, settings);
    sendUnawaited(connection, CompiledQuery.raw('begin'));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const before = underway.get(connection) ?? [];
    underway.delete(connection);
    const outcomes = await Promise.allSettled([...before, super.commitTransaction(connection)]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  override async rollbackTransaction(connection: Parameters<PostgresDriver['rollbackTransaction']>[0]): Promise<void> {
    underway.delete(connection);
    await super.rollbackTransaction(connection);
  }
}

/** A text that begins with a comment of this form is planned once by each connection; all others anew each time. */
export function preparedText(name: string, text: string): string {
  return `/*${name}*/ ${text}`;
}

function preparedName(text: string): string | undefined {
  return text.startsWith('/*') ? text.slice(2, text.indexOf('*/')) : undefined;
}

interface Wires {
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
}

/** The pool's connections, preparing named statements once each, and writing what is sent in one breath in one piece. */
function preparing(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, unknown>();
  const wrap = (client: pg.PoolClient) => {
    const { stream } = (client as Wires).connection ?? {};
    let corked = false;
    const uncork = () => {
      corked = false;
      stream?.uncork?.();
    };
    return {
      query(text: string, values: readonly unknown[]) {
        if (!corked && stream?.cork) {
          corked = true;
          stream.cork();
          process.nextTick(uncork);
        }
        return client.query({ name: preparedName(text), text, values: values as unknown[] });
      },
      release: (discard?: boolean | Error) => client.release(discard),
      get processID() {
        return (client as { processID?: number }).processID;
      },
    };
  };
  return {
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? wrap(client);
      wrapped.set(client, known);
      return known as never;
    },
    end: () => pool.end(),
    options: pool.options as never,
  };
}
