/** Pages as responses: doctype, status, and headers that let nothing foreign in. */
import type { Child } from 'hono/jsx';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Our own modules alone may run. Pictures may come from memory (blob:), where a phone holds what it has not sent yet. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const SAFETY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

export interface PageOptions {
  readonly status?: number;
  /** The answer to a form that is one of several pages of it: the browser's own Back leads here, without asking to send it again. */
  readonly comesBack?: boolean;
}

export async function sendPage(c: Context, page: Child, options: PageOptions = {}): Promise<Response> {
  const html = String(await page);
  for (const [name, value] of Object.entries(SAFETY)) c.header(name, value);
  c.header('content-security-policy', POLICY);
  // What one person saw must not come back from a shared cache, or from a shared computer's back button after signing out.
  c.header('cache-control', options.comesBack ? 'private, no-cache' : 'no-store');
  return c.html(`<!doctype html>${html}`, (options.status ?? 200) as ContentfulStatusCode);
}

/** After something was done: the next page by a fresh GET, so that reloading does nothing again. */
export function seeOther(c: Context, path: string): Response {
  return c.redirect(path, 303);
}

export function statusOf(kind: 'invalid' | 'forbidden' | 'missing' | 'conflict'): number {
  return { invalid: 422, forbidden: 403, missing: 404, conflict: 409 }[kind];
}
