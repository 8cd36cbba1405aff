/** The stylesheet, under an address that carries its hash. */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { STYLESHEET } from './style/stylesheet.ts';
import type { WebEnv } from './web-env.ts';

export const STYLE_PATH = `/aset/kentongan-${createHash('sha256').update(STYLESHEET).digest('hex').slice(0, 16)}.css`;

export function serveStylesheet(app: Hono<WebEnv>): void {
  app.get(STYLE_PATH, (c) => c.body(STYLESHEET, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' }));
}
