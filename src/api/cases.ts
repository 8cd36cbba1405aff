/** The desk, the cases, and every command on them. */
import { z } from 'zod';
import { actOnCase } from '../actions/act-on-case.ts';
import { openCase } from '../actions/open-case.ts';
import type { Scope } from '../actions/create-token.ts';
import { payloads, type CommandType } from '../core/case/command.ts';
import { error } from '../core/issue.ts';
import { VERBS } from '../core/sop/definition.ts';
import { listCases } from '../queries/case-list.ts';
import { viewCase } from '../queries/case-view.ts';
import { myDesk, waitingOutside } from '../queries/desk.ts';
import { sentOn } from '../queries/desk-sent.ts';
import type { DeskOptions } from '../queries/desk-rows.ts';
import { postLoads, postTasks } from '../queries/desk-team.ts';
import { pageSchema, paging } from './paging.ts';
import { inputIssues, problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const DeskRow = z.object({
  caseId: z.string(), version: z.number().int(), title: z.string(), sopTitle: z.string(), kind: z.enum(['step', 'again', 'ratify']), step: z.string(), activity: z.string(),
  does: z.string(), positionId: z.string(), position: z.string(), norm: z.string(), urgency: z.string(), since: z.string(), dueAt: z.string().nullable(),
  returned: z.object({ name: z.string(), comment: z.string() }).nullable(), ownText: z.boolean().meta({ description: 'The step judges a text that I wrote part of.' }),
}).meta({ id: 'DeskRow' });
/** What a desk is narrowed down to. */
const narrowing = { sop: z.string().max(60).optional(), does: z.enum(VERBS).optional(), late: z.stringbool().optional() };
const Holders = z.array(z.object({ personId: z.string(), name: z.string(), capacity: z.enum(['definitive', 'plt', 'plh']) })).meta({ id: 'Holders' });
const SentRow = z.object({
  caseId: z.string(), title: z.string(), sopTitle: z.string(), sentAt: z.string(), step: z.string(), activity: z.string(), since: z.string(), dueAt: z.string().nullable(), outside: z.boolean(),
  posts: z.array(z.object({ name: z.string(), holders: Holders })),
}).meta({ id: 'SentRow' });
const PostLoad = z.object({ positionId: z.string(), position: z.string(), holders: Holders, waiting: z.number().int(), late: z.number().int(), own: z.boolean() }).meta({ id: 'PostLoad' });
const CaseItem = z.object({
  id: z.string(), title: z.string(), kind: z.string(), period: z.string(), status: z.string(), step: z.string().nullable(), sopId: z.string(), sopTitle: z.string(),
  urgency: z.string(), openedAt: z.string(), enteredAt: z.string(), dueAt: z.string().nullable(), endedAt: z.string().nullable(),
}).meta({ id: 'CaseItem' });
const Done = z.object({ caseId: z.string(), version: z.number().int() }).meta({ id: 'Done' });
const commandTypes = (Object.keys(payloads) as CommandType[]).filter((type) => type !== 'open');
const OpenCase = z.strictObject({
  sopId: z.string(), ...payloads.open.shape,
  /** Carries out the first step in the same transaction. */
  first: z.strictObject({ type: z.enum(commandTypes as [CommandType, ...CommandType[]]), payload: z.record(z.string(), z.unknown()) }).optional(),
});

/** Commands that speak with a post's authority: they let content pass or refuse it, leave a step out, or end, show or take back by themselves. */
const DECIDING: readonly CommandType[] = ['dispose', 'sign', 'ratify', 'publishEmergency', 'withdraw', 'skip', 'end'];

/** Deciding needs a token that says so; everything else is work. */
function scopeOf(type: CommandType): Scope {
  return DECIDING.includes(type) ? 'sign' : 'work';
}

export const caseRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/desk', tag: 'Desk', summary: 'What waits for me, earliest due first', scope: 'read', query: z.object({ ...paging, ...narrowing }), answer: pageSchema(DeskRow),
    handle: async ({ c, office, visitor, query }, { context }) => c.json(await myDesk(context.db, office.officeId, visitor.personId, context.now(), narrowed(query, context.now()))),
  }),
  route({
    method: 'get', path: '/offices/:office/desk/outside', tag: 'Desk', summary: 'What outside parties have now', scope: 'read',
    answer: z.object({ items: z.array(z.object({ caseId: z.string(), title: z.string(), since: z.string(), step: z.string() })) }),
    handle: async ({ c, office }, { context }) => c.json({ items: await waitingOutside(context.db, office.officeId) }),
  }),
  route({
    method: 'get', path: '/offices/:office/desk/posts', tag: 'Desk', summary: 'How much waits on each post, and who holds it; counts stop at 100', scope: 'read', answer: z.object({ items: z.array(PostLoad) }),
    handle: async ({ c, office, visitor }, { context }) => c.json({ items: await postLoads(context.db, office.officeId, visitor.personId, context.now()) } as never),
  }),
  route({
    method: 'get', path: '/offices/:office/desk/team', tag: 'Desk', summary: 'What waits for others, earliest due first', scope: 'read', query: z.object({ ...paging, ...narrowing, position: z.string().max(60).optional() }), answer: pageSchema(DeskRow),
    async handle({ c, office, visitor, query }, { context }) {
      const posts = await postLoads(context.db, office.officeId, visitor.personId, context.now());
      const chosen = posts.filter((post) => (query.position === undefined ? !post.own : post.positionId === query.position));
      return c.json(await postTasks(context.db, office.officeId, chosen, narrowed(query, context.now())));
    },
  }),
  route({
    method: 'get', path: '/offices/:office/desk/sent', tag: 'Desk', summary: 'What I have sent on and who has it, the longest away first', scope: 'read', query: z.object(paging), answer: pageSchema(SentRow),
    handle: async ({ c, office, visitor, query }, { context }) => c.json(await sentOn(context.db, office.officeId, visitor.personId, context.now(), query) as never),
  }),
  route({
    method: 'get', path: '/offices/:office/cases', tag: 'Cases', summary: 'Cases, newest first', scope: 'read', answer: pageSchema(CaseItem),
    query: z.object({ ...paging, status: z.enum(['open', 'completed', 'refused', 'cancelled']).optional(), sop: z.string().max(60).optional(), position: z.string().max(60).optional(), late: z.stringbool().optional(), q: z.string().max(200).optional() }),
    handle: async ({ c, office, query }, { context }) =>
      c.json(await listCases(context.db, office.officeId, { limit: query.limit, cursor: query.cursor, status: query.status, sopId: query.sop, words: query.q, positionId: query.position, lateAt: query.late ? context.now() : undefined })),
  }),
  route({
    method: 'post', path: '/offices/:office/cases', tag: 'Cases', summary: 'Open a case', scope: 'work', keyed: true, body: OpenCase, status: 201, answer: Done.extend({ receipt: z.string().nullable() }),
    async handle({ c, identity, visitor, body }, { context }) {
      const { sopId, first, ...payload } = body;
      if (first) {
        const scope = scopeOf(first.type);
        if (visitor.scopes && !visitor.scopes.includes(scope)) return problem(c, 403, [error('token.scope-lacking', 'first.type', { scope })]);
        // Read here as deep as its schema goes, before anything takes it whole.
        const read = payloads[first.type].safeParse(first.payload);
        if (!read.success) return problem(c, 422, inputIssues(read.error.issues, 'first.payload'));
      }
      return answer(c, await openCase(context, identity, { sopId, payload, key: key(c), first }), ({ caseId, version, receipt }) => ({ caseId, version, receipt }), 201);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/cases/:case', tag: 'Cases', summary: 'One case: state, what I may do, and why not the rest', scope: 'read',
    answer: z.object({ id: z.string(), sop: z.object({ id: z.string(), title: z.string(), version: z.number() }), state: z.record(z.string(), z.unknown()), moves: z.array(z.record(z.string(), z.unknown())), dueAt: z.string().nullable(), receipt: z.string().nullable(), correctedBy: z.string().nullable() }),
    async handle({ c, office, visitor, params }, { context }) {
      const view = await viewCase(context.db, context.versions, office.officeId, visitor.personId, params['case'] ?? '', context.now());
      if (!view) return problem(c, 404, [error('case.unknown')]);
      const { id, state, moves, dueAt, receipt, correctedBy, version } = view;
      return c.json({ id, sop: { id: version.sopId, title: version.machine.title, version: version.version }, state, moves, dueAt, receipt, correctedBy } as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/cases/:case/events', tag: 'Cases', summary: 'Everything that happened, in order', scope: 'read', answer: z.object({ items: z.array(z.record(z.string(), z.unknown())) }),
    async handle({ c, office, visitor, params }, { context }) {
      const view = await viewCase(context.db, context.versions, office.officeId, visitor.personId, params['case'] ?? '', context.now());
      return view ? c.json({ items: view.events } as never) : problem(c, 404, [error('case.unknown')]);
    },
  }),
  ...commandTypes.map((type) => route({
    method: 'post', path: `/offices/:office/cases/:case/${kebab(type)}`, tag: 'Commands', summary: `Command: ${type}`, scope: scopeOf(type), keyed: true, answer: Done,
    body: z.strictObject({ seen: z.number().int().min(0).meta({ description: 'Version of the case you saw.' }), payload: payloads[type] }),
    async handle({ c, identity, params, body }, { context }) {
      const input = { caseId: params['case'] ?? '', type, payload: body.payload, key: key(c), seen: body.seen };
      return answer(c, await actOnCase(context, identity, input), ({ caseId, version }) => ({ caseId, version }));
    },
  })),
];

function narrowed({ limit, cursor, sop, does, late }: { limit: number; cursor?: string | undefined; sop?: string | undefined; does?: string | undefined; late?: boolean | undefined }, at: string): DeskOptions {
  return { limit, cursor, sopId: sop, does, lateAt: late ? at : undefined };
}

/** Routes are nouns with hyphens: `recordPublication` → `record-publication`. */
function kebab(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function key(c: { req: { header(name: string): string | undefined } }): string {
  return c.req.header('idempotency-key') ?? '';
}
