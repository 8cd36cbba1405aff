/** What waits, beside the desk's own lists: counts, what a desk may be narrowed down to, what may be opened, and whom a case waits for. */
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { whoIsAwaited } from '../queries/case-waiting.ts';
import { viewCase } from '../queries/case-view.ts';
import { deskCounts } from '../queries/desk-counts.ts';
import { myChoices, teamChoices } from '../queries/desk-filter.ts';
import { postLoads } from '../queries/desk-team.ts';
import { listEscalations } from '../queries/notices.ts';
import { openableSops } from '../queries/openable-sops.ts';
import { localDate } from '../texts/format-time.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

const Choices = z.object({ sops: z.array(z.object({ id: z.string(), title: z.string() })), verbs: z.array(z.string()) }).meta({ id: 'DeskChoices' });
const Capacity = z.enum(['definitive', 'plt', 'plh']);
const Waiting = z.object({
  kind: z.enum(['step', 'again', 'ratify']), step: z.string(), performer: z.string(), position: z.string(), since: z.string(), dueAt: z.string().nullable(),
  people: z.array(z.object({ personId: z.string(), name: z.string(), capacity: Capacity, ownContent: z.boolean() })),
}).meta({ id: 'Waiting' });
const Told = z.object({ step: z.string(), level: z.number().int(), whom: z.string(), dueAt: z.string(), at: z.string(), names: z.array(z.string()) }).meta({ id: 'Escalation' });

export const waitingRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/desk/counts', tag: 'Desk', summary: 'How much stands in each part of my desk; counts stop at 100', scope: 'read',
    answer: z.object({ mine: z.number().int(), late: z.number().int(), sent: z.number().int() }),
    handle: async ({ c, office, visitor }, { context }) => c.json(await deskCounts(context.db, office.officeId, visitor.personId, context.now())),
  }),
  route({
    method: 'get', path: '/offices/:office/desk/choices', tag: 'Desk', summary: 'SOPs and kinds of step that my desk, or the desk of the others, may be narrowed down to', scope: 'read', answer: Choices,
    query: z.object({ of: z.enum(['mine', 'team']).default('mine') }),
    async handle({ c, office, visitor, query }, { context }) {
      const { db } = context;
      if (query.of === 'mine') return c.json((await myChoices(db, office.officeId, visitor.personId, context.now())) as never);
      const posts = await postLoads(db, office.officeId, visitor.personId, context.now());
      return c.json((await teamChoices(db, office.officeId, posts.filter((post) => !post.own))) as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/openable-sops', tag: 'Cases', summary: 'SOPs of which I may open a case or a period, and the posts I act in today', scope: 'read',
    answer: z.object({ sops: z.array(z.object({ sopId: z.string(), title: z.string(), takesCases: z.boolean(), takesPeriods: z.boolean() })), posts: z.array(z.object({ name: z.string(), capacity: Capacity, decree: z.string() })) }),
    handle: async ({ c, office, visitor }, { context }) => c.json((await openableSops(context.db, context.versions, office.officeId, visitor.personId, context.now())) as never),
  }),
  route({
    method: 'get', path: '/offices/:office/cases/:case/awaited', tag: 'Cases', summary: 'Whom the case waits for, by name, and who was told that it is late', scope: 'read', answer: z.object({ items: z.array(Waiting), told: z.array(Told) }),
    async handle({ c, office, visitor, params }, { context }) {
      const view = await viewCase(context.db, context.versions, office.officeId, visitor.personId, params['case'] ?? '', context.now());
      if (!view) return problem(c, 404, [error('case.unknown')]);
      const today = localDate(context.now(), view.office.calendar.zone);
      const [items, told] = await Promise.all([whoIsAwaited(context.db, office.officeId, view.id, today), listEscalations(context.db, office.officeId, view.id)]);
      return c.json({ items, told } as never);
    },
  }),
];
