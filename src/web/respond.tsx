/** Pages as responses: doctype, status, and headers that let nothing foreign in. */
import type { Child } from 'hono/jsx';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const POLICY_WITH_SCRIPT = `${POLICY}; script-src 'self'; connect-src 'self'`;

export const SAFETY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

export interface PageOptions {
  readonly status?: number;
  /** Pages with a passkey button run our own module; no other page runs anything. */
  readonly script?: boolean;
}

export async function sendPage(c: Context, page: Child, options: PageOptions = {}): Promise<Response> {
  const html = String(await page);
  for (const [name, value] of Object.entries(SAFETY)) c.header(name, value);
  c.header('content-security-policy', options.script ? POLICY_WITH_SCRIPT : POLICY);
  // What one person saw must not come back from a shared cache, or from a shared computer's back button after signing out.
  c.header('cache-control', 'no-store');
  return c.html(`<!doctype html>${html}`, (options.status ?? 200) as ContentfulStatusCode);
}

/** After something was done: the next page by a fresh GET, so that reloading does nothing again. */
export function seeOther(c: Context, path: string): Response {
  return c.redirect(path, 303);
}

export function statusOf(kind: 'invalid' | 'forbidden' | 'missing' | 'conflict'): number {
  return { invalid: 422, forbidden: 403, missing: 404, conflict: 409 }[kind];
}
