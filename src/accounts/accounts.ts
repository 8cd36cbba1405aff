/**
 * Accounts, kept by better-auth on the program's own database: password, passkey, revocable sessions,
 * rate limits. What an account may do in an office is not its business: that is membership, posts and mandates.
 */
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { createAuthMiddleware, APIError } from 'better-auth/api';
import type { Kysely } from 'kysely';
import type { FirstPasswords } from './first-passwords.ts';
import type { LockOut } from './lock-out.ts';

export interface AccountsOptions {
  /** Kysely on the same pool, with the library's own column types. */
  readonly db: Kysely<never>;
  /** Public address of the program, e.g. `https://ppid.example.go.id`. */
  readonly baseUrl: string;
  readonly secret: string;
  readonly lockOut: LockOut;
  readonly firstPasswords: FirstPasswords;
}

export interface SignedIn {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly sessionId: string;
}

const SIGN_IN = '/sign-in/email';
const WAIT = 'x-retry-after';
const DAY = 24 * 60 * 60;
/** Seconds over which sign-ins from one caller are counted, and the longest such a caller waits. */
const SIGN_IN_WINDOW = 60;

/** By whoever signs in with it, or by somebody who hands it over to them. */
export type PasswordMade = 'byThem' | 'forThem';

export type Accounts = ReturnType<typeof openAccounts>;

export function openAccounts(options: AccountsOptions) {
  const { hostname, origin } = new URL(options.baseUrl);
  const auth = betterAuth({
    appName: 'Kentongan',
    baseURL: options.baseUrl,
    secret: options.secret,
    trustedOrigins: [origin],
    database: { db: options.db, type: 'postgres', transaction: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: 14 * DAY, updateAge: DAY },
    rateLimit: { enabled: true, storage: 'database', window: 60, max: 120, customRules: { [SIGN_IN]: { window: SIGN_IN_WINDOW, max: 40 } } },
    advanced: { useSecureCookies: origin.startsWith('https:'), cookiePrefix: 'kentongan', ipAddress: { ipAddressHeaders: ['x-kentongan-client'] } },
    plugins: [passkey({ rpID: hostname, rpName: 'Kentongan', origin })],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        // Whoever changes a password may fear that somebody else has it: every other session ends, asked or not.
        // A first password that is only repeated is still the one that somebody else made.
        if (ctx.path === '/change-password' && ctx.body?.newPassword === ctx.body?.currentPassword) throw new APIError('BAD_REQUEST', { code: 'PASSWORD_SAME', message: 'The new password is the old one' });
        if (ctx.path === '/change-password') return { context: { ...ctx, body: { ...ctx.body, revokeOtherSessions: true } } };
        if (ctx.path !== SIGN_IN || typeof ctx.body?.email !== 'string') return;
        // The same answer as a wrong password: a locked account is not told apart from one that does not exist.
        if (await options.lockOut.isLocked(ctx.body.email)) throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' });
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path === '/change-password' && !(ctx.context.returned instanceof APIError) && ctx.context.session) await options.firstPasswords.forget(ctx.context.session.user.id);
        if (ctx.path !== SIGN_IN || typeof ctx.body?.email !== 'string') return;
        if (ctx.context.returned instanceof APIError) await options.lockOut.countFailure(ctx.body.email);
        else await options.lockOut.forget(ctx.body.email);
      }),
    },
  });

  return {
    /** Answers the library's own routes below `/api/auth/`. */
    handle: (request: Request): Promise<Response> => auth.handler(request),

    /** The person of a request's session; null without one, after its end or after it was revoked. */
    async whoIs(headers: Headers): Promise<SignedIn | null> {
      if (!headers.get('cookie')?.includes('kentongan')) return null;
      const found = await auth.api.getSession({ headers });
      return found && { personId: found.user.id, name: found.user.name, email: found.user.email, sessionId: found.session.id };
    },

    /** Signs in through the library's handler, so that its limits and the lock-out apply. Cookies are in the answer. */
    async signIn(email: string, password: string, from: Headers): Promise<Response> {
      const headers = new Headers({ 'content-type': 'application/json', origin });
      for (const name of ['x-kentongan-client', 'user-agent', 'cookie']) {
        const value = from.get(name);
        if (value !== null) headers.set(name, value);
      }
      const answer = await auth.handler(new Request(`${options.baseUrl}/api/auth${SIGN_IN}`, { method: 'POST', headers, body: JSON.stringify({ email, password }) }));
      // PostgreSQL hands the library its count as text, and it then adds the seconds to the end of it.
      if (Number(answer.headers.get(WAIT) ?? 0) > SIGN_IN_WINDOW) answer.headers.set(WAIT, String(SIGN_IN_WINDOW));
      return answer;
    },

    /** Ends the request's session; the answer clears the cookie. */
    signOut(headers: Headers): Promise<Response> {
      const own = new Headers({ 'content-type': 'application/json', origin, cookie: headers.get('cookie') ?? '' });
      return auth.handler(new Request(`${options.baseUrl}/api/auth/sign-out`, { method: 'POST', headers: own, body: '{}' }));
    },

    /**
     * Makes an account; throws when the e-mail address is taken. Returns the person's id.
     * @param made who made the password up: `forThem` asks them for one of their own as soon as they sign in
     */
    async create(name: string, email: string, password: string, made: PasswordMade = 'byThem'): Promise<string> {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser({ name, email: email.toLowerCase(), emailVerified: true }, { method: 'admin' });
      await context.internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: await context.password.hash(password) });
      if (made === 'forThem') await options.firstPasswords.note(user.id);
      return user.id;
    },

    async findByEmail(email: string): Promise<string | undefined> {
      const context = await auth.$context;
      return (await context.internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id;
    },

    /** A new password ends every session of the account. @param made as for `create` */
    async setPassword(personId: string, password: string, made: PasswordMade = 'byThem'): Promise<void> {
      const context = await auth.$context;
      await context.internalAdapter.updatePassword(personId, await context.password.hash(password));
      await context.internalAdapter.deleteUserSessions(personId);
      await (made === 'forThem' ? options.firstPasswords.note(personId) : options.firstPasswords.forget(personId));
    },

    async sessions(personId: string) {
      const context = await auth.$context;
      const sessions = await context.internalAdapter.listSessions(personId);
      return sessions.map((one) => ({ id: one.id, since: new Date(one.createdAt).toISOString(), until: new Date(one.expiresAt).toISOString(), from: one.ipAddress ?? '', with: one.userAgent ?? '' }));
    },

    /** Ends one session of this person; false when it is not theirs. */
    async revoke(personId: string, sessionId: string): Promise<boolean> {
      const context = await auth.$context;
      const session = (await context.internalAdapter.listSessions(personId)).find((one) => one.id === sessionId);
      if (session) await context.internalAdapter.deleteSession(session.token);
      return session !== undefined;
    },
  };
}
