/** Evaluations and their follow-ups, figures of any span of days, how long the steps of an SOP really take. */
import { z } from 'zod';
import { Day } from '../core/calendar/sensible-time.ts';
import { Figures } from '../core/evaluation/figures.ts';
import { checkSpan } from '../core/evaluation/span.ts';
import { error } from '../core/issue.ts';
import { listEvaluations, openFollowUps } from '../queries/evaluations.ts';
import { recapDays } from '../queries/period-recap.ts';
import { officeSettings } from '../queries/settings.ts';
import { runningByVersion, sopTimes } from '../queries/sop-times.ts';
import { viewSop } from '../queries/sop-list.ts';
import { localDate } from '../texts/format-time.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

const Period = z.object({
  period: z.string(), caseId: z.string().nullable().meta({ description: 'Null for a period that nobody has opened.' }), status: z.enum(['open', 'completed', 'refused', 'cancelled']).nullable(),
  waits: z.object({ printed: z.string(), activity: z.string(), posts: z.array(z.string()), dueAt: z.string().nullable() }).nullable(),
  followUps: z.object({ all: z.number().int(), open: z.number().int() }), when: z.enum(['past', 'now', 'next']),
}).meta({ id: 'EvaluatedPeriod' });
const FollowUp = z.looseObject({ caseId: z.string(), period: z.string(), id: z.string(), text: z.string() }).meta({ id: 'OpenFollowUp' });
const StepTime = z.object({
  step: z.string(), printed: z.string(), activity: z.string(), norm: z.string(), normMinutes: z.number().nullable(), visits: z.number().int(),
  medianMinutes: z.number(), p90Minutes: z.number(), longestMinutes: z.number(), late: z.number().int().nullable().meta({ description: 'Null without a norm.' }),
}).meta({ id: 'StepTime' });
/** Of every SOP; nothing is earlier than all periods. */
const EVERY_PERIOD = '9999';

export const evaluationRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/evaluations', tag: 'Evaluation', summary: 'The periods of every SOP that is evaluated: what ran, what runs, what is still to be opened', scope: 'read',
    answer: z.object({ items: z.array(z.object({ sopId: z.string(), title: z.string(), periods: z.array(Period) })) }),
    handle: async ({ c, office }, { context }) => c.json({ items: await listEvaluations(context.db, context.versions, office.officeId, context.now()) } as never),
  }),
  route({
    method: 'get', path: '/offices/:office/sops/:sop/follow-ups', tag: 'Evaluation', summary: 'Follow-up items of an SOP that still wait for their proof, earliest period first', scope: 'read', answer: z.object({ items: z.array(FollowUp) }),
    async handle({ c, office, params }, { context }) {
      const sop = params['sop'] ?? '';
      if (!(await viewSop(context.db, office.officeId, sop))) return problem(c, 404, [error('sop.unknown')]);
      return c.json({ items: await openFollowUps(context.db, office.officeId, sop, EVERY_PERIOD) } as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/sops/:sop/times', tag: 'Evaluation', summary: 'How long each step really takes in working minutes, over the newest cases, and how many cases run by each version', scope: 'read',
    answer: z.object({ steps: z.array(StepTime), running: z.array(z.object({ version: z.number().int(), cases: z.number().int() })) }),
    async handle({ c, office, params }, { context }) {
      const sop = params['sop'] ?? '';
      if (!(await viewSop(context.db, office.officeId, sop))) return problem(c, 404, [error('sop.unknown')]);
      const [steps, running] = await Promise.all([sopTimes(context.db, office.officeId, sop), runningByVersion(context.db, office.officeId, sop)]);
      return c.json({ steps, running: [...running].map(([version, cases]) => ({ version, cases })) } as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/report', tag: 'Evaluation', summary: 'Figures of a span of days, of one SOP or the whole office; this month so far unless told', scope: 'read', answer: Figures,
    query: z.object({ from: Day.optional(), to: Day.optional(), sop: z.string().max(60).optional() }),
    async handle({ c, office, query }, { context }) {
      const today = localDate(context.now(), (await officeSettings(context.db, office.officeId))?.calendar.zone ?? 'Asia/Jakarta');
      const to = query.to ?? today;
      const from = query.from ?? `${to.slice(0, 7)}-01`;
      const wrong = checkSpan(from, to, 'query.to');
      if (wrong.length > 0) return problem(c, 400, wrong);
      const figures = await recapDays(context.db, office.officeId, query.sop ?? null, { from, to });
      return figures ? c.json(figures as never) : problem(c, 404, [error('sop.unknown')]);
    },
  }),
];
