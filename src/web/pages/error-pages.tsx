/** Pages for what does not exist, is not allowed, or broke. None of them tells more than that. */
import type { Context } from 'hono';
import { errorPages, pageWords } from '../../texts/pages.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import type { FaultAnswer } from '../../doors/answer-fault.ts';
import { ButtonLink } from '../components/button.tsx';
import { Layout } from '../components/layout.tsx';
import { Notice } from '../components/notice.tsx';
import { sendPage } from '../respond.tsx';

function show(c: Context, status: number, { title, text }: { title: string; text: string }, next?: string): Promise<Response> {
  return sendPage(c, (
    <Layout title={title}>
      <h1>{title}</h1>
      <Notice><p>{text}</p></Notice>
      <div class="actions"><ButtonLink href="/" weight="main">{errorPages.front}</ButtonLink>{next !== undefined && <ButtonLink href={`/masuk?lanjut=${encodeURIComponent(next)}`}>{pageWords.signIn}</ButtonLink>}</div>
    </Layout>
  ), { status });
}

/** The same for strangers, for members of other offices, and for what never was. */
export function missing(c: Context): Promise<Response> {
  return show(c, 404, errorPages.missing, c.req.method === 'GET' ? c.req.path : '/');
}

export const forbidden = (c: Context) => show(c, 403, errorPages.forbidden);
export const foreign = (c: Context) => show(c, 403, errorPages.foreign);
export const tooLarge = (c: Context) => show(c, 413, errorPages.tooLarge);
export const tooMany = (c: Context) => show(c, 429, errorPages.tooMany);

export function failed(c: Context, { status, issue, retryAfter }: FaultAnswer): Promise<Response> {
  if (retryAfter !== undefined) c.header('retry-after', retryAfter);
  return show(c, status, { title: status === 503 ? errorPages.away : errorPages.failed.title, text: wordIssue(issue) });
}
