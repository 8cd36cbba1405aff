/** What somebody is typing on a case: kept in small steps, with who else is at it. One's own only. */
import { z } from 'zod';
import { discardDraft } from '../actions/discard-draft.ts';
import { SaveDraft, saveDraft } from '../actions/save-draft.ts';
import { error } from '../core/issue.ts';
import { viewCase } from '../queries/case-view.ts';
import { ownDraft, savedSince, writersNow } from '../queries/drafts.ts';
import { problem, refuse } from './problem.ts';
import { route, type Mount } from './route.ts';

const path = '/offices/:office/cases/:case/draft';
const Kept = z.object({
  revision: z.number().int(), savedAt: z.string().nullable(),
  /** Who else has the form open now. */
  writers: z.array(z.object({ name: z.string(), seenAt: z.string() })),
  /** Who saved the content since the version the form began with. */
  saved: z.object({ name: z.string(), at: z.string() }).nullable(),
}).meta({ id: 'KeptDraft' });
const Draft = z.object({ base: z.number().int(), revision: z.number().int(), savedAt: z.string(), fields: z.record(z.string(), z.array(z.string())) }).meta({ id: 'Draft' });

export const draftRoutes: readonly Mount[] = [
  route({
    method: 'get', path, tag: 'Drafts', summary: 'What I typed and have not saved', scope: 'read', answer: z.object({ draft: Draft.nullable() }),
    async handle({ c, office, visitor, params }, { context }) {
      const caseId = params['case'] ?? '';
      if (!(await viewCase(context.db, context.versions, office.officeId, visitor.personId, caseId, context.now()))) return problem(c, 404, [error('case.unknown')]);
      return c.json({ draft: (await ownDraft(context.db, office.officeId, caseId, visitor.personId)) ?? null });
    },
  }),
  route({
    method: 'patch', path, tag: 'Drafts', summary: 'Keep a step of what I type; an empty one says that I have the form open', scope: 'work', body: SaveDraft, answer: Kept,
    async handle({ c, identity, office, visitor, params, body }, { context }) {
      const caseId = params['case'] ?? '';
      const outcome = await saveDraft(context, identity, caseId, body);
      if (!outcome.ok) return refuse(c, outcome);
      const [writers, saved] = await Promise.all([
        writersNow(context.db, office.officeId, caseId, visitor.personId, context.now()), savedSince(context.db, office.officeId, caseId, visitor.personId, body.base),
      ]);
      return c.json({ revision: outcome.revision, savedAt: outcome.savedAt, writers, saved });
    },
  }),
  route({
    method: 'delete', path, tag: 'Drafts', summary: 'Throw away what I typed', scope: 'work', answer: z.object({}),
    async handle({ c, identity, office, visitor, params }, { context }) {
      const caseId = params['case'] ?? '';
      if (!(await viewCase(context.db, context.versions, office.officeId, visitor.personId, caseId, context.now()))) return problem(c, 404, [error('case.unknown')]);
      const outcome = await discardDraft(context, identity, caseId);
      return outcome.ok ? c.json({}) : refuse(c, outcome);
    },
  }),
];
