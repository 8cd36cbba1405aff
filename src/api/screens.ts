/** Videotron screens of the office, and what was shown on them. */
import { z } from 'zod';
import { addScreen, renewScreenToken } from '../actions/add-screen.ts';
import { error } from '../core/issue.ts';
import { listScreenSlots } from '../queries/screen-slots.ts';
import { listScreens } from '../queries/settings.ts';
import { readShowingsTotal } from '../queries/showings-total.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const WithAddress = z.object({ screenId: z.string(), address: z.string() });

const Slot = z.object({ caseId: z.string(), channel: z.string(), title: z.string(), from: z.string().nullable(), until: z.string().nullable() }).meta({ id: 'ScreenSlot' });

export const screenRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/screens/slots', tag: 'Screens', summary: 'What is shown or planned on the screens from now on; null is at once, or without an end', scope: 'read', answer: z.object({ items: z.array(Slot) }),
    handle: async ({ c, office }, { context }) => c.json({ items: await listScreenSlots(context.db, office.officeId, context.now(), '') } as never),
  }),
  route({
    method: 'get', path: '/offices/:office/screens', tag: 'Screens', summary: 'Screens and when their players were last heard', scope: 'read',
    handle: async ({ c, office }, { context }) => c.json({ items: await listScreens(context.db, office.officeId) }),
  }),
  route({
    method: 'post', path: '/offices/:office/screens', tag: 'Screens', summary: 'Add a screen; its player address is shown this once', scope: 'settings', status: 201, answer: WithAddress,
    body: z.strictObject({ channel: z.string().max(40).default('videotron'), name: z.string().trim().min(1).max(100), width: z.number().int(), height: z.number().int() }),
    handle: async ({ c, identity, body }, { context, baseUrl }) => answer(c, await addScreen(context, identity, body), ({ screenId, token }) => ({ screenId, address: `${baseUrl}/v/${token}` }), 201),
  }),
  route({
    method: 'post', path: '/offices/:office/screens/:screen/address', tag: 'Screens', summary: 'A new player address; the old one ends at once', scope: 'settings', status: 201, answer: WithAddress,
    handle: async ({ c, identity, params }, { context, baseUrl }) =>
      answer(c, await renewScreenToken(context, identity, params['screen'] ?? ''), ({ token }) => ({ screenId: params['screen'] ?? '', address: `${baseUrl}/v/${token}` }), 201),
  }),
  route({
    method: 'get', path: '/offices/:office/cases/:case/showings', tag: 'Screens', summary: 'How often the case was shown, by channel', scope: 'read',
    async handle({ c, office, params }, { context }) {
      const items = await readShowingsTotal(context.db, office.officeId, params['case'] ?? '');
      return items ? c.json({ items }) : problem(c, 404, [error('case.unknown')]);
    },
  }),
];
