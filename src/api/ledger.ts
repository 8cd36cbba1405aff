/** Is the office's chain of events unbroken? */
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { verifyLedger } from '../queries/verify-ledger.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

export const ledgerRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/ledger/verification', tag: 'Ledger', summary: 'Verify the chain of events; names the first altered row', scope: 'settings',
    answer: z.object({ ok: z.boolean(), events: z.number().optional(), head: z.string().optional(), problem: z.string().optional(), seq: z.number().optional(), caseId: z.string().optional(), version: z.number().optional() }),
    handle: async ({ c, office }, { context }) => (office.role === 'admin' ? c.json(await verifyLedger(context.db, office.officeId)) : problem(c, 403, [error('office.admin-only')])),
  }),
];
