/** Members, posts, who holds them, mandates, and tokens. */
import { z } from 'zod';
import { addMember } from '../actions/add-member.ts';
import { addPeople } from '../actions/add-people.ts';
import { addPosition } from '../actions/add-position.ts';
import { changeMember } from '../actions/change-member.ts';
import { createToken, revokeToken, SCOPES } from '../actions/create-token.ts';
import { grantMandate, revokeMandate } from '../actions/grant-mandate.ts';
import { endHolding, holdPosition } from '../actions/hold-position.ts';
import { removeMember } from '../actions/remove-member.ts';
import { resetPassword } from '../actions/reset-password.ts';
import { Day, Moment } from '../core/calendar/sensible-time.ts';
import { error } from '../core/issue.ts';
import { MOST_LISTED, openAccounts } from '../doors/open-accounts.ts';
import { listStaff } from '../queries/list-staff.ts';
import { listHoldings, listMandates, listMembers, listOfficeTokens, listPositions, listTokens, officeSettings } from '../queries/settings.ts';
import { localDate } from '../texts/format-time.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const id = z.string().min(1).max(60);
const name = z.string().trim().min(1).max(200);
const day = Day;

export const peopleRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/members', tag: 'People', summary: 'Members; to an administrator with e-mail and the posts of today', scope: 'read',
    async handle({ c, office }, { context }) {
      if (office.role !== 'admin') return c.json({ items: await listMembers(context.db, office.officeId) });
      const zone = (await officeSettings(context.db, office.officeId))?.calendar.zone ?? 'Asia/Jakarta';
      return c.json({ items: await listStaff(context.db, office.officeId, localDate(context.now(), zone)) });
    },
  }),
  route({
    method: 'post', path: '/offices/:office/members', tag: 'People', summary: 'Make a person a member; an unknown e-mail gets an account with this first password', scope: 'settings', status: 201,
    body: z.strictObject({ name, email: z.email().max(320), role: z.enum(['admin', 'staff']), password: z.string().max(128).optional() }), answer: z.object({ personId: z.string() }),
    async handle({ c, office, identity, body }, { context, accounts }) {
      if (office.role !== 'admin') return problem(c, 403, [error('office.admin-only')]);
      const known = await accounts.findByEmail(body.email);
      if (known === undefined && (body.password ?? '').length < 10) return problem(c, 422, [error('person.password-short', 'password')]);
      const personId = known ?? (await accounts.create(body.name, body.email, body.password ?? '', 'forThem'));
      return answer(c, await addMember(context, identity, { personId, name: body.name, role: body.role }), () => ({ personId }), 201);
    },
  }),
  route({
    method: 'post', path: '/offices/:office/members/list', tag: 'People', summary: 'Make a list of people members, with their posts; those without an account get one, its first password shown this once', scope: 'settings', status: 201,
    body: z.strictObject({ people: z.array(z.strictObject({ name, email: z.email().max(320), post: z.string().trim().max(200).default('') })).min(1).max(MOST_LISTED) }),
    answer: z.object({ added: z.number(), people: z.array(z.object({ name: z.string(), email: z.string(), password: z.string().nullable() })) }),
    async handle({ c, office, identity, body }, { context, accounts }) {
      if (office.role !== 'admin') return problem(c, 403, [error('office.admin-only')]);
      const listed = await openAccounts(accounts, body.people);
      return answer(c, await addPeople(context, identity, listed), ({ added }) => ({ added, people: listed.map((one) => ({ name: one.name, email: one.email, password: one.password })) }), 201);
    },
  }),
  route({
    method: 'delete', path: '/offices/:office/members/:person', tag: 'People', summary: 'A member leaves: rights end, history stays', scope: 'settings',
    handle: async ({ c, identity, params }, { context }) => answer(c, await removeMember(context, identity, params['person'] ?? ''), () => ({ removed: true })),
  }),
  route({
    method: 'patch', path: '/offices/:office/members/:person', tag: 'People', summary: 'Another role for a member; `active` brings back one who left', scope: 'settings',
    body: z.strictObject({ role: z.enum(['admin', 'staff']).optional(), active: z.literal(true).optional() }),
    handle: async ({ c, identity, params, body }, { context }) => answer(c, await changeMember(context, identity, { personId: params['person'] ?? '', ...body }), () => ({ saved: true })),
  }),
  route({
    method: 'put', path: '/offices/:office/members/:person/password', tag: 'People', summary: 'A new first password for a member of this office alone; ends their sessions', scope: 'settings', body: z.strictObject({ password: z.string().max(128) }),
    async handle({ c, identity, visitor, params, body }, { context, accounts }) {
      // A token would be as good as any account it opens.
      if (visitor.scopes !== null) return problem(c, 403, [error('account.not-by-token')]);
      return answer(c, await resetPassword(context, identity, { personId: params['person'] ?? '', password: body.password }, (personId, password) => accounts.setPassword(personId, password, 'forThem')), () => ({ saved: true }));
    },
  }),
  route({ method: 'get', path: '/offices/:office/positions', tag: 'People', summary: 'Posts', scope: 'read', handle: async ({ c, office }, { context }) => c.json({ items: await listPositions(context.db, office.officeId) }) }),
  route({
    method: 'post', path: '/offices/:office/positions', tag: 'People', summary: 'Add a post, with who takes it when that is known', scope: 'settings', status: 201, body: z.strictObject({ name, holder: z.strictObject({ personId: id, from: day }).optional() }), answer: z.object({ positionId: z.string() }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await addPosition(context, identity, body), ({ positionId }) => ({ positionId }), 201),
  }),
  route({ method: 'get', path: '/offices/:office/holdings', tag: 'People', summary: 'Who holds which post, from when', scope: 'read', handle: async ({ c, office }, { context }) => c.json({ items: await listHoldings(context.db, office.officeId) }) }),
  route({
    method: 'post', path: '/offices/:office/holdings', tag: 'People', summary: 'A person takes a post', scope: 'settings', status: 201, answer: z.object({ holdingId: z.string() }),
    body: z.strictObject({ positionId: id, personId: id, from: day, to: day.nullable().default(null) }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await holdPosition(context, identity, body), ({ holdingId }) => ({ holdingId }), 201),
  }),
  route({
    method: 'patch', path: '/offices/:office/holdings/:holding', tag: 'People', summary: 'A person leaves a post on this day', scope: 'settings', body: z.strictObject({ to: day }),
    handle: async ({ c, identity, params, body }, { context }) => answer(c, await endHolding(context, identity, { holdingId: params['holding'] ?? '', to: body.to }), () => ({ saved: true })),
  }),
  route({ method: 'get', path: '/offices/:office/mandates', tag: 'People', summary: 'Mandates: Plt, Plh, self-approval', scope: 'read', handle: async ({ c, office }, { context }) => c.json({ items: await listMandates(context.db, office.officeId) }) }),
  route({
    method: 'post', path: '/offices/:office/mandates', tag: 'People', summary: 'Grant a mandate by decree', scope: 'settings', status: 201, answer: z.object({ mandateId: z.string() }),
    body: z.strictObject({ positionId: id, personId: id, kind: z.enum(['plt', 'plh', 'selfApproval']), decree: z.string().max(200), from: day, to: day, scope: z.array(z.string().max(40)).max(50).nullable().default(null) }),
    handle: async ({ c, identity, body }, { context }) => answer(c, await grantMandate(context, identity, body), ({ mandateId }) => ({ mandateId }), 201),
  }),
  route({
    method: 'delete', path: '/offices/:office/mandates/:mandate', tag: 'People', summary: 'Revoke a mandate', scope: 'settings',
    handle: async ({ c, identity, params }, { context }) => answer(c, await revokeMandate(context, identity, params['mandate'] ?? ''), () => ({ revoked: true })),
  }),
  route({
    method: 'get', path: '/offices/:office/tokens', tag: 'Tokens', summary: 'My tokens, or to an administrator the whole office\'s', scope: 'settings', query: z.object({ whose: z.enum(['mine', 'office']).default('mine') }),
    async handle({ c, office, visitor, query }, { context }) {
      if (query.whose === 'mine') return c.json({ items: await listTokens(context.db, office.officeId, visitor.personId) });
      return office.role === 'admin' ? c.json({ items: await listOfficeTokens(context.db, office.officeId) }) : problem(c, 403, [error('office.admin-only')]);
    },
  }),
  route({
    method: 'post', path: '/offices/:office/tokens', tag: 'Tokens', summary: 'Make a token; it is shown this once. One made with a token may do no more than that one, and ends with it', scope: 'settings', status: 201, answer: z.object({ tokenId: z.string(), token: z.string(), expiresAt: z.string().nullable() }),
    body: z.strictObject({ name, scopes: z.array(z.enum(SCOPES)).max(SCOPES.length), expiresAt: Moment.nullable().default(null) }),
    async handle({ c, identity, visitor, body }, { context }) {
      const by = visitor.scopes && { scopes: visitor.scopes, expiresAt: visitor.expiresAt ?? null };
      return answer(c, await createToken(context, identity, body, by), ({ tokenId, token, expiresAt }) => ({ tokenId, token, expiresAt }), 201);
    },
  }),
  route({
    method: 'delete', path: '/offices/:office/tokens/:token', tag: 'Tokens', summary: 'Revoke a token of mine; an administrator any of the office', scope: 'settings',
    handle: async ({ c, identity, params }, { context }) => answer(c, await revokeToken(context, identity, params['token'] ?? ''), () => ({ revoked: true })),
  }),
];
