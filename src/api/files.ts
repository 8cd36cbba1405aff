/** Bytes in and out. Content is known by its hash; what a file may be is decided by its bytes, not by its name. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import { keepFile } from '../actions/keep-file.ts';
import { error } from '../core/issue.ts';
import { readFocus } from '../core/post/crop.ts';
import { RATIOS } from '../core/post/outlet.ts';
import { findFile } from '../queries/find-file.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const Kept = z.object({ hash: z.string(), mime: z.string(), size: z.number(), width: z.number().nullable(), height: z.number().nullable(), shownAs: z.string().nullable() }).meta({ id: 'File' });
/** What a browser may show in place; everything else is a download. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf']);

export const fileRoutes: readonly Mount[] = [
  route({
    method: 'post', path: '/offices/:office/files', tag: 'Files', summary: 'Store a file; its name goes in the query', scope: 'work', rawBody: 'application/octet-stream', status: 201, answer: Kept,
    query: z.object({ name: z.string().min(1).max(300) }),
    async handle({ c, identity, query }, { context, files }) {
      const body = c.req.raw.body;
      const kept = await keepFile(context, files.put, identity, { bytes: body ? Readable.fromWeb(body as never) : new Uint8Array(), name: query.name });
      return answer(c, kept, ({ file: { hash, mime, size, width = null, height = null, shownAs = null } }) => ({ hash, mime, size, width, height, shownAs }), 201);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/files/:hash', tag: 'Files', summary: 'The file, as it came', scope: 'read',
    async handle({ c, office, params }, { context, files }) {
      const file = await findFile(context.db, office.officeId, params['hash'] ?? '');
      if (!file || (await files.size(file.hash)) === null) return problem(c, 404, [error('file.unknown')]);
      const how = SHOWN.has(file.mime) ? 'inline' : 'attachment';
      return new Response(Readable.toWeb(files.stream(file.hash) as Readable) as never, {
        headers: {
          'content-type': file.mime, 'content-length': String(file.size), 'cache-control': 'private, max-age=31536000, immutable', 'x-content-type-options': 'nosniff',
          'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`, 'content-security-policy': "default-src 'none'; sandbox",
        },
      });
    },
  }),
  route({
    method: 'get', path: '/offices/:office/files/:hash/thumbnail', tag: 'Files', summary: 'A small picture without hidden data', scope: 'read',
    async handle({ c, office, params }, { context, files }) {
      const file = await findFile(context.db, office.officeId, params['hash'] ?? '');
      const small = file && (await files.thumbnail(file.hash));
      if (!small) return problem(c, 404, [error('file.unknown')]);
      return c.body(small.bytes as never, 200, { 'content-type': small.mime, 'cache-control': 'private, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' });
    },
  }),
  route({
    method: 'get', path: '/offices/:office/files/:hash/crop', tag: 'Files', summary: "The picture in an outlet's shape, for posting by hand; without hidden data", scope: 'read', query: z.object({ ratio: z.enum(RATIOS).optional(), focus: z.string().regex(/^[01](\.\d{1,4})?,[01](\.\d{1,4})?$/).optional() }),
    async handle({ c, office, params, query }, { context, files }) {
      const file = await findFile(context.db, office.officeId, params['hash'] ?? '');
      const cut = file && (await files.cropped(file.hash, query.ratio ?? null, readFocus(query.focus)));
      if (!file || !cut) return problem(c, 404, [error('file.unknown')]);
      const name = `${file.name.replace(/\.[^.]*$/, '')}${query.ratio ? `-${query.ratio.replace(':', 'x')}` : ''}.jpg`;
      return c.body(cut.bytes as never, 200, { 'content-type': cut.mime, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'x-content-type-options': 'nosniff' });
    },
  }),
];
