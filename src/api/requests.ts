/** Outside agencies, without an account: ask for a showing, and follow it by the receipt. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import { keepFile } from '../actions/keep-file.ts';
import { openCase } from '../actions/open-case.ts';
import { payloads } from '../core/case/command.ts';
import { error } from '../core/issue.ts';
import { checkContact } from '../core/request-contact.ts';
import { CLIENT_HEADER } from '../doors/client-address.ts';
import { rateLimit } from '../doors/rate-limit.ts';
import { findPublicOffice } from '../queries/identity.ts';
import { findRequestSop } from '../queries/find-request-sop.ts';
import { requestStatus } from '../queries/request-status.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const requests = rateLimit(20, 3600);
const uploads = rateLimit(60, 3600);
const lookUps = rateLimit(60, 60);

export const requestRoutes: readonly Mount[] = [
  route({
    method: 'post', path: '/public/:office/files', tag: 'Requests', summary: 'A letter (10 MB), picture (10 MB) or film for a screen (50 MB) that goes with a request; gone after a day if no request names it', scope: null, rawBody: 'application/octet-stream', status: 201, query: z.object({ name: z.string().min(1).max(300) }),
    async handle({ c, params, query }, { context, files }) {
      const wait = uploads.hit(c.req.header(CLIENT_HEADER) ?? '');
      if (wait > 0) return problem(c, 429, [error('access.too-many', '', { seconds: wait })]);
      const office = await findPublicOffice(context.db, params['office'] ?? '');
      if (!office || !(await findRequestSop(context.db, office.id))) return problem(c, 404, [error('request.not-taken')]);
      const body = c.req.raw.body;
      const stranger = { kind: 'outside' as const, officeId: office.id, name: '' };
      const kept = await keepFile(context, files.put, stranger, { bytes: body ? Readable.fromWeb(body as never) : new Uint8Array(), name: query.name });
      return answer(c, kept, ({ file: { hash, mime, size } }) => ({ hash, mime, size }), 201);
    },
  }),
  route({
    method: 'post', path: '/public/:office/requests', tag: 'Requests', summary: 'Ask an office to show something; answers with a receipt', scope: null, keyed: true, body: payloads.request, status: 201, answer: z.object({ receipt: z.string() }),
    async handle({ c, params, body }, { context }) {
      const wait = requests.hit(c.req.header(CLIENT_HEADER) ?? '');
      if (wait > 0) return problem(c, 429, [error('access.too-many', '', { seconds: wait })]);
      const office = await findPublicOffice(context.db, params['office'] ?? '');
      const sopId = office && (await findRequestSop(context.db, office.id));
      if (!office || !sopId) return problem(c, 404, [error('request.not-taken')]);
      const unreachable = checkContact(body.contact);
      if (unreachable.length > 0) return problem(c, 422, unreachable);
      const identity = { kind: 'outside' as const, officeId: office.id, name: body.agency };
      const key = `luar:${c.req.header('idempotency-key') ?? ''}`;
      return answer(c, await openCase(context, identity, { sopId, payload: { title: body.subject }, key, first: { type: 'request', payload: body } }), ({ receipt }) => ({ receipt }), 201);
    },
  }),
  route({
    method: 'get', path: '/public/requests/:receipt', tag: 'Requests', summary: 'Where a request is', scope: null,
    async handle({ c, params }, { context }) {
      const wait = lookUps.hit(c.req.header(CLIENT_HEADER) ?? '');
      if (wait > 0) return problem(c, 429, [error('access.too-many', '', { seconds: wait })]);
      const status = await requestStatus(context.db, context.versions, params['receipt'] ?? '', context.now());
      return status ? c.json(status as never) : problem(c, 404, [error('request.receipt-unknown')]);
    },
  }),
];
