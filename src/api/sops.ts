/** SOPs: check a file, adopt it, read it, draw it. */
import { z } from 'zod';
import { adoptSop, retireSop } from '../actions/adopt-sop.ts';
import { error } from '../core/issue.ts';
import { PeriodKey } from '../core/calendar/sensible-time.ts';
import { check } from '../core/sop/check.ts';
import { compile } from '../core/sop/compile.ts';
import { describeSop } from '../core/sop/describe.ts';
import { sopJsonSchema } from '../core/sop/json-schema.ts';
import { walkPaths } from '../core/sop/walk-paths.ts';
import { previewRecap } from '../queries/period-recap.ts';
import { listSops, viewSop } from '../queries/sop-list.ts';
import { wordIssue } from '../texts/word-issue.ts';
import { languageOf, problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const LONGEST_FILE = 256 * 1024;
const Source = z.string().min(1).max(LONGEST_FILE).meta({ description: 'The YAML file `kentongan: sop/1`.' });
const Finding = z.object({ code: z.string(), level: z.enum(['error', 'warning', 'doubt']), place: z.string(), sentence: z.string() }).meta({ id: 'Finding' });
const SopItem = z.object({ id: z.string(), title: z.string(), version: z.number(), inForce: z.boolean(), trial: z.boolean().meta({ description: 'In use, but not enacted yet' }), adoptedAt: z.string() }).meta({ id: 'SopItem' });

export const sopRoutes: readonly Mount[] = [
  route({
    method: 'post', path: '/sops/check', tag: 'SOPs', summary: 'Findings about an SOP file', scope: null, body: z.strictObject({ source: Source }), answer: z.object({ ok: z.boolean(), findings: z.array(Finding) }),
    handle({ c, body }, { readSop, laws }) {
      const read = readSop(new TextEncoder().encode(body.source));
      const issues = read.ok ? check(read.definition, laws) : read.issues;
      const findings = issues.map(({ code, level, place, data }) => ({ code, level, place, sentence: wordIssue({ code, level, place, data }, languageOf(c)) }));
      return c.json({ ok: !findings.some((one) => one.level === 'error'), findings });
    },
  }),
  route({ method: 'get', path: '/sops/schema.json', tag: 'SOPs', summary: 'JSON Schema of the SOP file', scope: null, handle: ({ c }) => c.json(sopJsonSchema() as never) }),
  route({
    method: 'get', path: '/offices/:office/sops', tag: 'SOPs', summary: 'SOPs of the office', scope: 'read', answer: z.object({ items: z.array(SopItem) }),
    handle: async ({ c, office }, { context }) => c.json({ items: await listSops(context.db, office.officeId) } as never),
  }),
  route({
    method: 'post', path: '/offices/:office/sops', tag: 'SOPs', summary: 'Adopt an SOP, or its next version', scope: 'settings', status: 201,
    body: z.strictObject({ source: Source, sopId: z.string().max(60).optional(), bindings: z.record(z.string().max(40), z.array(z.string().max(60)).max(50)), newPosts: z.array(z.string().max(40)).max(100).optional() }),
    answer: z.object({ sopId: z.string(), versionId: z.string(), version: z.number() }),
    async handle({ c, identity, body }, { context, readSop, sampleSops }) {
      const read = readSop(new TextEncoder().encode(body.source));
      if (!read.ok) return problem(c, 422, read.issues);
      return answer(c, await adoptSop(context, identity, { ...body, definition: read.definition, shipped: sampleSops().map((one) => one.definition) }), ({ sopId, versionId, version }) => ({ sopId, versionId, version }), 201);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/sops/:sop', tag: 'SOPs', summary: 'One SOP: its sheet, ways and findings', scope: 'read', query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    async handle({ c, office, params, query }, { context, laws }) {
      const view = await viewSop(context.db, office.officeId, params['sop'] ?? '', query.version);
      if (!view) return problem(c, 404, [error('sop.unknown')]);
      const findings = check(view.definition, laws).map((issue) => ({ ...issue, sentence: wordIssue(issue, languageOf(c)) }));
      const { paths, unvisited } = walkPaths(compile(view.definition), 200);
      return c.json({ ...view, sheet: describeSop(view.definition), findings, paths: paths.length, unvisited } as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/sops/:sop/flowchart.svg', tag: 'SOPs', summary: 'The flowchart, computed', scope: 'read',
    async handle({ c, office, params }, { context, drawSop }) {
      const view = await viewSop(context.db, office.officeId, params['sop'] ?? '');
      if (!view) return problem(c, 404, [error('sop.unknown')]);
      return c.body(drawSop(view.definition), 200, { 'content-type': 'image/svg+xml; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" });
    },
  }),
  route({
    method: 'get', path: '/offices/:office/sops/:sop/recap', tag: 'SOPs', summary: "A period's figures (2026-11, 2026-Q4, 2026-S2 or 2026): channels, times against norms, returns and why", scope: 'read',
    query: z.object({ period: PeriodKey }),
    async handle({ c, office, params, query }, { context }) {
      const recap = await previewRecap(context.db, office.officeId, params['sop'] ?? '', query.period);
      return recap ? c.json(recap as never) : problem(c, 404, [error('sop.unknown')]);
    },
  }),
  route({
    method: 'delete', path: '/offices/:office/sops/:sop', tag: 'SOPs', summary: 'Take an SOP out of force; running cases go on', scope: 'settings', status: 204,
    async handle({ c, identity, params }, { context }) {
      const outcome = await retireSop(context, identity, params['sop'] ?? '');
      return outcome.ok ? c.body(null, 204) : answer(c, outcome, () => ({}));
    },
  }),
];
