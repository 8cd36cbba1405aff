/** Signing in and out, who I am, and where else I am signed in. */
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { membershipsOf } from '../queries/identity.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

const SignIn = z.strictObject({ email: z.string().max(320), password: z.string().max(128) });
const Session = z.object({ id: z.string(), since: z.string(), until: z.string(), from: z.string(), with: z.string(), current: z.boolean() });

export const sessionRoutes: readonly Mount[] = [
  route({
    method: 'post', path: '/sessions', tag: 'Sessions', summary: 'Sign in with e-mail and password; the session comes as a cookie', scope: null, body: SignIn, status: 201,
    async handle({ c, body }, { accounts }) {
      const signedIn = await accounts.signIn(body.email, body.password, c.req.raw.headers);
      if (signedIn.status === 429) return problem(c, 429, [error('access.too-many', '', { seconds: Number(signedIn.headers.get('x-retry-after') ?? 60) })]);
      if (!signedIn.ok) return problem(c, 401, [error('access.wrong-password')]);
      const answer = c.json({ signedIn: true }, 201);
      for (const cookie of signedIn.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
      return answer;
    },
  }),
  route({
    method: 'delete', path: '/sessions/current', tag: 'Sessions', summary: 'Sign out', scope: 'read', status: 204,
    async handle({ c }, { accounts }) {
      const signedOut = await accounts.signOut(c.req.raw.headers);
      const answer = c.body(null, 204);
      for (const cookie of signedOut.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
      return answer;
    },
  }),
  route({
    method: 'get', path: '/sessions', tag: 'Sessions', summary: 'My sessions', scope: 'read', answer: z.object({ items: z.array(Session) }),
    async handle({ c, visitor }, { accounts }) {
      const items = await accounts.sessions(visitor.personId);
      return c.json({ items: items.map((one) => ({ ...one, current: one.id === visitor.sessionId })) });
    },
  }),
  route({
    method: 'delete', path: '/sessions/:session', tag: 'Sessions', summary: 'End one of my sessions', scope: 'settings', status: 204,
    async handle({ c, params, visitor }, { accounts }) {
      return (await accounts.revoke(visitor.personId, params['session'] ?? '')) ? c.body(null, 204) : problem(c, 404, [error('route.unknown')]);
    },
  }),
  route({
    method: 'get', path: '/me', tag: 'Sessions', summary: 'Who I am and which offices I belong to', scope: 'read',
    answer: z.object({ personId: z.string(), name: z.string(), email: z.string(), offices: z.array(z.object({ slug: z.string(), name: z.string(), role: z.string() })) }),
    async handle({ c, visitor }, { context }) {
      const offices = (await membershipsOf(context.db, visitor.personId)).filter((one) => visitor.officeId === null || one.officeId === visitor.officeId);
      return c.json({ personId: visitor.personId, name: visitor.name, email: visitor.email, offices: offices.map(({ slug, name, role }) => ({ slug, name, role })) });
    },
  }),
];
