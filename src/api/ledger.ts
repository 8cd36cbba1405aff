/** Is the office's chain of events unbroken? */
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { verifyLedger } from '../queries/verify-ledger.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

export const ledgerRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/ledger/verification', tag: 'Ledger', summary: 'Verify the chain of events and the rows made from it; names the first altered event, and rows that differ', scope: 'settings',
    answer: z.object({
      ok: z.boolean(), events: z.number().optional(), head: z.string().optional(), problem: z.string().optional(), seq: z.number().optional(), caseId: z.string().optional(), version: z.number().optional(),
      differences: z.array(z.object({ what: z.enum(['case', 'task', 'register', 'publication', 'article', 'sop']), caseId: z.string(), subject: z.string() })),
    }),
    handle: async ({ c, office }, { context }) => {
      if (office.role !== 'admin') return problem(c, 403, [error('office.admin-only')]);
      const { chain, differences } = await verifyLedger(context.db, office.officeId);
      return c.json({ ...chain, ok: chain.ok && differences.length === 0, differences });
    },
  }),
];
