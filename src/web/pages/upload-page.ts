/**
 * Files in pieces (tus 1.0), for lines that break: `POST /o/{slug}/unggah` begins one, `HEAD` and `PATCH` below it go on at the byte
 * it had come to. Members only; an upload is its person's own, for others it does not exist. What has come whole goes into the
 * office's files, and its hash back in `Upload-File`.
 */
import { createHash, randomBytes } from 'node:crypto';
import { Server } from '@tus/server';
import type { Identity } from '../../actions/context.ts';
import { keepFile } from '../../actions/keep-file.ts';
import { error, type Issue } from '../../core/issue.ts';
import type { Equipment } from '../../doors/equipment.ts';
import { findMembership } from '../../queries/identity.ts';
import { answerWords } from '../../texts/answer-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import type { Page } from '../web-env.ts';

type Member = Extract<Identity, { kind: 'person' }>;
type Sentence = { status_code: number; body: string };

/** A camera's whole memory card may be on its way at once. */
const MOST_UNFINISHED = 200;

export const uploadPage: Page = (equipment) => {
  const server = tusServer(equipment);
  return async (c) => {
    const visitor = c.get('visitor');
    if (!visitor) return c.text(answerWords.upload.signedOut, 401);
    const office = await findMembership(equipment.context.db, c.req.param('slug') ?? '', visitor.personId);
    if (office?.firstPassword) return c.text(wordIssue(error('account.first-password')), 403);
    const member: Member = { kind: 'person', officeId: office?.officeId ?? '', personId: visitor.personId };
    const id = c.req.param('upload');
    if (!office || (id !== undefined && !id.startsWith(prefixOf(member)))) return c.text(answerWords.upload.unknown, 404);
    const response = id !== undefined && c.req.method === 'HEAD' ? await answerFinished(server, member, id) : null;
    return response ?? server.handle(c.req.raw, member);
  };
};

interface Uploads {
  handle(request: Request, member: Member): Promise<Response>;
  /** Goes on where a lost line or a stopped program left an upload whose bytes are all there. */
  finish(member: Member, id: string): Promise<{ hash: string; size: number } | Sentence | null>;
}

function tusServer(equipment: Equipment): Uploads {
  const { unfinished } = equipment;
  const members = new WeakMap<object, Member>();
  const finishing = new Map<string, ReturnType<Uploads['finish']>>();
  const of = (request: object): Member => {
    const member = members.get(request);
    if (!member) throw new Error('an upload without its person');
    return member;
  };
  const server = new Server({
    path: '/o', datastore: unfinished.datastore, locker: unfinished.locker, allowedOrigins: [equipment.baseUrl],
    namingFunction: (request) => `${prefixOf(of(request))}${randomBytes(16).toString('hex')}`,
    generateUrl: (request, { id }) => `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}`,
    async onUploadCreate(request, { size, metadata }) {
      if (size === undefined) throw refusal(400, error('file.empty'));
      const issue = equipment.files.refusal(metadata?.['filename'] ?? '', size);
      if (issue) throw refusal(issue.code === 'file.too-large' ? 413 : 415, issue);
      if ((await unfinished.count(prefixOf(of(request)))) >= MOST_UNFINISHED) throw refusal(429, error('file.too-many-unfinished', '', { limit: MOST_UNFINISHED }));
      return {};
    },
    async onUploadFinish(request, upload) {
      const ended = await finish(of(request), upload.id);
      if (!ended || 'body' in ended) throw ended ?? refusal(410, error('file.unknown'));
      return { headers: { 'Upload-File': ended.hash } };
    },
    onResponseError(_request, failure) {
      if ('status_code' in failure && failure.status_code < 500) return undefined;
      if ('name' in failure && failure.name === 'AbortError') return undefined;
      return { status_code: 500, body: answerWords.upload.failed(equipment.report(failure, 'uploads')) };
    },
  });

  function finish(member: Member, id: string): ReturnType<Uploads['finish']> {
    const mine = finishing.get(id) ?? keep(member, id).finally(() => finishing.delete(id));
    finishing.set(id, mine);
    return mine;
  }

  async function keep(member: Member, id: string): ReturnType<Uploads['finish']> {
    const before = await unfinished.finished(id);
    if (before) return before;
    const upload = await unfinished.find(id);
    if (!upload || upload.offset !== upload.size) return null;
    const only = upload.wanted === 'pictures' || upload.wanted === 'films' ? upload.wanted : undefined;
    const kept = await keepFile(equipment.context, equipment.files.put, member, { bytes: unfinished.stream(id), name: upload.name, taken: { only } });
    const ended = kept.ok ? { hash: kept.file.hash, size: upload.size } : null;
    await unfinished.end(id, ended);
    return ended ?? refusal(422, ...(kept.ok ? [] : kept.issues));
  }

  return {
    finish,
    async handle(request, member) {
      members.set(request, member);
      const response = await server.handleWeb(request);
      const forOtherSites = Array.from(response.headers.keys()).filter((name) => name.startsWith('access-control-'));
      for (const name of forOtherSites) response.headers.delete(name);
      response.headers.set('cache-control', 'no-store');
      return response;
    },
  };
}

/** Null while bytes are missing: then the protocol answers by itself. */
async function answerFinished(server: Uploads, member: Member, id: string): Promise<Response | null> {
  const ended = await server.finish(member, id);
  if (!ended) return null;
  const headers = { 'tus-resumable': '1.0.0', 'cache-control': 'no-store' };
  if ('body' in ended) return new Response(null, { status: ended.status_code, headers });
  return new Response(null, { headers: { ...headers, 'upload-offset': String(ended.size), 'upload-length': String(ended.size), 'upload-file': ended.hash } });
}

/** Whose an upload is stands in its id, which no other person's request may name. */
function prefixOf({ officeId, personId }: Member): string {
  return `${createHash('sha256').update(`${officeId}\n${personId}`).digest('hex').slice(0, 24)}-`;
}

function refusal(status: number, ...issues: readonly Issue[]): Sentence {
  return { status_code: status, body: issues.map((issue) => wordIssue(issue)).join(' ') };
}
