/** Signing in and out, who I am, and where else I am signed in. */
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { checkPassword } from '../core/people/check-account.ts';
import { hasFirstPassword, membershipsOf } from '../queries/identity.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

const SignIn = z.strictObject({ email: z.string().max(320), password: z.string().max(128) });
const NewPassword = z.strictObject({ old: z.string().max(128), password: z.string().max(128) });
const SignedIn = z.object({ signedIn: z.literal(true), firstPassword: z.literal(true).optional().meta({ description: 'Somebody else made this password: PUT /me/password comes before anything of an office.' }) });
const Session = z.object({ id: z.string(), since: z.string(), until: z.string(), from: z.string(), with: z.string(), current: z.boolean() });

export const sessionRoutes: readonly Mount[] = [
  route({
    method: 'post', path: '/sessions', tag: 'Sessions', summary: 'Sign in with e-mail and password; the session comes as a cookie', scope: null, body: SignIn, status: 201, answer: SignedIn,
    async handle({ c, body }, { accounts, context }) {
      const signedIn = await accounts.signIn(body.email, body.password, c.req.raw.headers);
      if (signedIn.status === 429) {
        const seconds = Number(signedIn.headers.get('x-retry-after') ?? 60);
        const later = problem(c, 429, [error('access.too-many', '', { seconds })]);
        later.headers.set('retry-after', String(seconds));
        return later;
      }
      if (!signedIn.ok) return problem(c, 401, [error('access.wrong-password')]);
      const { user } = (await signedIn.json()) as { user: { id: string } };
      return withCookies(c.json({ signedIn: true, ...((await hasFirstPassword(context.db, user.id)) && { firstPassword: true }) }, 201), signedIn);
    },
  }),
  route({
    method: 'delete', path: '/sessions/current', tag: 'Sessions', summary: 'Sign out', scope: 'read', status: 204,
    async handle({ c }, { accounts }) {
      const signedOut = await accounts.signOut(c.req.raw.headers);
      return withCookies(c.body(null, 204), signedOut);
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
    answer: z.object({ personId: z.string(), name: z.string(), email: z.string(), firstPassword: z.boolean(), offices: z.array(z.object({ slug: z.string(), name: z.string(), role: z.string() })) }),
    async handle({ c, visitor }, { context }) {
      const offices = (await membershipsOf(context.db, visitor.personId)).filter((one) => visitor.officeId === null || one.officeId === visitor.officeId);
      const firstPassword = visitor.scopes === null && (await hasFirstPassword(context.db, visitor.personId));
      return c.json({ personId: visitor.personId, name: visitor.name, email: visitor.email, firstPassword, offices: offices.map(({ slug, name, role }) => ({ slug, name, role })) });
    },
  }),
  route({
    method: 'put', path: '/me/password', tag: 'Sessions', summary: 'A new password in the place of the old one; ends every session, and the answer brings a new one', scope: 'settings', body: NewPassword, answer: SignedIn,
    async handle({ c, visitor, body }, { accounts }) {
      const { personId, email, scopes } = visitor;
      if (scopes !== null) return problem(c, 403, [error('account.own-not-by-token')]);
      const weak = checkPassword(body.password);
      if (weak.length > 0) return problem(c, 422, weak);
      if (body.password === body.old) return problem(c, 422, [error('account.password-same', 'password')]);
      // Through the front, so that guesses are counted.
      const proof = await accounts.signIn(email, body.old, c.req.raw.headers);
      if (!proof.ok) return problem(c, 422, [error('account.password-wrong', 'old')]);
      await accounts.setPassword(personId, body.password);
      return withCookies(c.json({ signedIn: true }), await accounts.signIn(email, body.password, c.req.raw.headers));
    },
  }),
];

/** @param from what the accounts answered, whose cookies go along */
function withCookies(answer: Response, from: Response): Response {
  for (const cookie of from.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
  return answer;
}
