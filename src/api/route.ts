/**
 * One route of the API: its gates in order (who, which office, which right, readable input), then one action or
 * query. The same description makes the OpenAPI document.
 */
import type { Context as HonoContext, Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { z, type ZodType } from 'zod';
import type { Identity, Outcome } from '../actions/context.ts';
import type { Scope } from '../actions/create-token.ts';
import { error } from '../core/issue.ts';
import { findUnstorable } from '../core/storable-text.ts';
import type { Equipment, Visitor } from '../doors/equipment.ts';
import { identify } from '../doors/identify.ts';
import { isSameOrigin } from '../doors/same-origin.ts';
import { findMembership, type Membership } from '../queries/identity.ts';
import { inputIssues, Problem, problem, refuse } from './problem.ts';

export interface Asked<Q, B> {
  readonly c: HonoContext;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  readonly visitor: Visitor;
  /** The office of the path, of which the visitor is a member. */
  readonly office: Membership;
  readonly identity: Identity & { kind: 'person' };
}

interface RouteOf<Q, B> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Hono path; `/offices/:office/…` brings the membership gate with it. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** Null: open to everybody. */
  readonly scope: Scope | null;
  readonly query?: ZodType<Q>;
  readonly body?: ZodType<B>;
  /** Media type of a body that is not JSON; the handler reads it itself. */
  readonly rawBody?: string;
  readonly answer?: ZodType;
  readonly status?: number;
  /** True where a repeat must do nothing twice: the `Idempotency-Key` header is then required. */
  readonly keyed?: boolean;
  handle(asked: Asked<Q, B>, equipment: Equipment): Promise<Response> | Response;
}

export type Route = RouteOf<never, never>;
export type Mount = (app: Hono, equipment: Equipment) => void;

const KEY = /^[\x21-\x7e]{1,200}$/;
const NOBODY: Visitor = { personId: '', scopes: [], officeId: null, sessionId: '', name: '', email: '' };

export function route<Q = Record<string, never>, B = undefined>(spec: RouteOf<Q, B>): Mount {
  return (app, equipment) => {
    app.on(spec.method.toUpperCase(), spec.path, describeRoute(describe(spec)), async (c) => {
      const visitor = await identify(equipment, c.req.raw.headers);
      if (spec.scope !== null) {
        if (!visitor) return problem(c, 401, [error('access.signed-out')]);
        if (visitor.scopes && !visitor.scopes.includes(spec.scope)) return problem(c, 403, [error('token.scope-lacking', '', { scope: spec.scope })]);
      }
      if (spec.method !== 'get' && visitor?.sessionId && !isSameOrigin(c.req.raw.headers, equipment.baseUrl)) return problem(c, 403, [error('access.foreign-origin')]);
      const params = c.req.param() as Record<string, string>;
      const unstorable = findUnstorable(params) ?? findUnstorable(c.req.query(), 'query');
      if (unstorable !== null) return problem(c, 400, [error('text.unstorable', unstorable, { field: unstorable })]);
      const office = await officeOf(c, equipment, spec.path, visitor);
      if (office === null) return problem(c, 404, [error('office.unknown')]);
      // Known to whoever made it: until it is replaced, nothing can be said to be done by its owner.
      if (office?.firstPassword) return problem(c, 403, [error('account.first-password')]);
      if (spec.keyed && !KEY.test(c.req.header('idempotency-key') ?? '')) return problem(c, 400, [error('command.key-missing')]);
      const query = spec.query ? spec.query.safeParse(c.req.query()) : { success: true as const, data: {} as Q };
      if (!query.success) return problem(c, 400, inputIssues(query.error.issues, 'query'));
      const body = await readBody(c, spec);
      if (!body.ok) return body.response;
      const who = visitor ?? NOBODY;
      const identity = { kind: 'person' as const, officeId: office?.officeId ?? '', personId: who.personId };
      return spec.handle({ c, params, query: query.data, body: body.data, visitor: who, office: office ?? { officeId: '', slug: '', name: '', role: 'staff' }, identity }, equipment);
    });
  };
}

/** Undefined when the path names no office; null when it names one the visitor does not belong to. */
async function officeOf(c: HonoContext, equipment: Equipment, path: string, visitor: Visitor | null): Promise<Membership | null | undefined> {
  if (!path.startsWith('/offices/:office')) return undefined;
  const slug = c.req.param('office') ?? '';
  // A token opens its own office alone.
  if (visitor?.office) return visitor.office.slug === slug ? visitor.office : null;
  return (visitor && (await findMembership(equipment.context.db, slug, visitor.personId))) ?? null;
}

async function readBody<Q, B>(c: HonoContext, spec: RouteOf<Q, B>): Promise<{ ok: true; data: B } | { ok: false; response: Response }> {
  if (!spec.body) return { ok: true, data: undefined as B };
  let plain: unknown;
  try {
    plain = JSON.parse(await c.req.text());
  } catch {
    return { ok: false, response: problem(c, 400, [error('body.unreadable')]) };
  }
  const unstorable = findUnstorable(plain);
  if (unstorable !== null) return { ok: false, response: problem(c, 422, [error('text.unstorable', unstorable, { field: unstorable })]) };
  const read = spec.body.safeParse(plain);
  return read.success ? { ok: true, data: read.data } : { ok: false, response: problem(c, 422, inputIssues(read.error.issues)) };
}

/** An outcome as an answer: the refusal as a problem, else what `present` makes of it. */
export function answer<T>(c: HonoContext, outcome: Outcome<T>, present: (value: { ok: true } & T) => unknown, status: 200 | 201 = 200): Response {
  return outcome.ok ? c.json(present(outcome) as never, status) : refuse(c, outcome);
}

function describe<Q, B>(spec: RouteOf<Q, B>) {
  const parameters = [
    ...[...spec.path.matchAll(/:([a-zA-Z]+)/g)].map((match) => ({ in: 'path' as const, name: match[1] ?? '', required: true, schema: { type: 'string' as const } })),
    ...queryParameters(spec.query),
    ...(spec.keyed ? [{ in: 'header' as const, name: 'Idempotency-Key', required: true, schema: { type: 'string' as const }, description: 'A repeat with the same key does nothing twice and gets the same answer.' }] : []),
  ];
  const content = spec.rawBody ? { [spec.rawBody]: { schema: { type: 'string' as const, format: 'binary' } } } : spec.body && { 'application/json': { schema: resolver(spec.body) } };
  return {
    tags: [spec.tag], summary: spec.summary, parameters: parameters as never, security: (spec.scope === null ? [] : [{ token: [] }, { session: [] }]) as Record<string, string[]>[],
    ...(content ? { requestBody: { required: true, content } as never } : {}),
    responses: {
      [spec.status ?? 200]: { description: 'OK', ...(spec.answer ? { content: { 'application/json': { schema: resolver(spec.answer) } } } : {}) },
      default: { description: 'Problem details (RFC 9457)', content: { 'application/problem+json': { schema: resolver(Problem) } } },
    },
  };
}

function queryParameters(schema: ZodType | undefined) {
  if (!schema) return [];
  const json = z.toJSONSchema(schema, { io: 'input' }) as { properties?: Record<string, object>; required?: string[] };
  return Object.entries(json.properties ?? {}).map(([name, one]) => ({ in: 'query' as const, name, required: json.required?.includes(name) ?? false, schema: one }));
}
