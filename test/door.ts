/**
 * The whole program behind its API door, with real accounts, a real queue and a database of its own;
 * no port is opened. People sign in with a password, as they do at home.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { apiApp } from '../src/api/app.ts';
import { CLIENT_HEADER } from '../src/doors/client-address.ts';
import type { Equipment } from '../src/doors/equipment.ts';
import { buildWorld, type World } from '../src/world.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';
import { testOffice, type TestOffice } from './office.ts';

export const BASE_URL = 'http://localhost:3000';
export const PASSWORD = 'sandi-untuk-uji';

export interface Who {
  readonly cookie?: string;
  readonly token?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON where it is JSON, else null. */
  readonly json: ReturnType<typeof JSON.parse>;
  readonly text: string;
}

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Door {
  readonly world: World;
  readonly database: FreshDatabase;
  readonly app: Hono;
  /** @param path below `/api/v1` */
  send(who: Who, method: string, path: string, sent?: Sent): Promise<Answer>;
  signIn(email: string, password?: string): Promise<Who>;
  /** An office whose people have accounts `<column>@<slug>.example`. */
  office(slug: string, sop: string): Promise<TestOffice>;
  close(): Promise<void>;
}

let callers = 0;

export async function openDoor(change: (equipment: Equipment) => Equipment = (same) => same): Promise<Door> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'kentongan-door-'));
  const world = await buildWorld({ port: 0, host: '127.0.0.1', baseUrl: BASE_URL, dataFolder: folder, databaseUrl: database.url, secret: 'x'.repeat(40), behindProxy: false, insideMailServers: ['127.0.0.1'] }, 'test');
  const app = apiApp(change(world.equipment));
  const send: Door['send'] = async (who, method, path, { body, headers = {} } = {}) => {
    const raw = body instanceof Uint8Array || body instanceof ReadableStream || typeof body === 'string';
    callers += 1;
    const response = await app.request(`${BASE_URL}/api/v1${path}`, {
      method,
      headers: {
        [CLIENT_HEADER]: `10.0.${callers >> 8}.${callers & 255}`,
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...(who.cookie ? { cookie: who.cookie, origin: BASE_URL } : {}),
        ...(who.token ? { authorization: `Bearer ${who.token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body), ...(body instanceof ReadableStream ? { duplex: 'half' } : {}) }),
    } as RequestInit);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
  };
  return {
    world, database, app, send,
    async signIn(email, password = PASSWORD) {
      const answer = await send({}, 'POST', '/sessions', { body: { email, password } });
      if (answer.status !== 201) throw new Error(`${email}: ${answer.text}`);
      return { cookie: answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') };
    },
    office: (slug, sop) => testOffice(world.context, slug, sop, (who) => world.accounts.create(`Pegawai ${who}`, `${who.slice(slug.length + 1)}@${slug}.example`, PASSWORD)),
    async close() {
      await world.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everything the database knows, office by office, in one line a table: equal before and after means that nothing changed. */
export async function fingerprint(database: FreshDatabase, officeId: string): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'office_id' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const seen = name === 'api_tokens' ? `to_jsonb(t) - 'last_used_at'` : 'to_jsonb(t)';
    const { rows } = await database.pool.query<{ print: string }>(`select count(*) || ' ' || coalesce(md5(string_agg((${seen})::text, ',' order by t::text)), '') as print from "${name}" t where office_id = $1`, [officeId]);
    prints[name] = rows[0]?.print ?? '';
  }
  const { rows } = await database.pool.query<{ print: string }>('select md5(to_jsonb(o)::text) as print from offices o where id = $1', [officeId]);
  return { ...prints, offices: rows[0]?.print ?? '' };
}
