/** Every refusal as problem details (RFC 9457), in the language the caller asks for: Indonesian unless English is preferred. */
import type { Context as HonoContext } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { Refusal } from '../actions/context.ts';
import { error, type Issue } from '../core/issue.ts';
import { preferredLanguage, speak } from '../doors/language.ts';
import type { Language } from '../texts/language.ts';
import { nameProblem } from '../texts/problem-words.ts';
import { wordIssue } from '../texts/word-issue.ts';
import { PROBLEMS } from './problems-page.ts';

/** Where the API answers. */
export const BASE = '/api/v1';

export const Problem = z.object({
  type: z.string().meta({ description: 'Where the kind of problem is explained, on the server that answered; behind # stands the code.' }),
  title: z.string().meta({ description: 'The name of the kind.' }),
  detail: z.string().meta({ description: 'One sentence a person can act on.' }),
  status: z.number().int(),
  code: z.string(),
  issues: z.array(z.object({ code: z.string(), place: z.string(), sentence: z.string() })),
  since: z.array(z.unknown()).optional().meta({ description: 'With 409: the events since the version the command saw.' }),
}).meta({ id: 'Problem' });

const STATUS: Record<Refusal['kind'], ContentfulStatusCode> = { invalid: 422, forbidden: 403, missing: 404, conflict: 409 };

/** The language the caller prefers. */
export function languageOf(c: HonoContext): Language {
  return preferredLanguage(c.req.header('accept-language') ?? '');
}

export function problem(c: HonoContext, status: ContentfulStatusCode, issues: readonly Issue[], more: { since?: readonly unknown[] } = {}): Response {
  const language = languageOf(c);
  const body = speak(language, () => {
    const worded = issues.map((issue) => ({ code: issue.code, place: issue.place, sentence: wordIssue(issue) }));
    const first = worded[0] ?? { code: 'server.failed', sentence: '' };
    return { type: `${BASE}${PROBLEMS}#${first.code}`, title: nameProblem(status), detail: first.sentence, status, code: first.code, issues: worded, ...more };
  });
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': language, 'cache-control': 'no-store' });
}

export function refuse(c: HonoContext, refusal: Refusal): Response {
  return problem(c, STATUS[refusal.kind], refusal.issues, refusal.kind === 'conflict' ? { since: refusal.since } : {});
}

/** Zod's findings as issues whose place is the path into the input. */
export function inputIssues(found: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[], prefix = ''): Issue[] {
  return found.slice(0, 20).map((one) => {
    const place = [prefix, ...one.path.map(String)].filter((part) => part !== '').join('.');
    return error('field.invalid', place, { field: place, rule: one.code });
  });
}
