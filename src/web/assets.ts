/** Stylesheet and script under addresses that carry their hash: kept for ever, and never stale. */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { PASSKEY_SCRIPT } from './passkey-script.ts';
import { STYLESHEET } from './style/stylesheet.ts';
import type { WebEnv } from './web-env.ts';

const pathOf = (name: string, text: string, ending: string) => `/aset/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.${ending}`;

export const STYLE_PATH = pathOf('kentongan', STYLESHEET, 'css');
export const PASSKEY_PATH = pathOf('kunci-sandi', PASSKEY_SCRIPT, 'js');

export function serveAssets(app: Hono<WebEnv>): void {
  const assets = [[STYLE_PATH, STYLESHEET, 'text/css'], [PASSKEY_PATH, PASSKEY_SCRIPT, 'text/javascript']] as const;
  for (const [path, text, type] of assets) {
    app.get(path, (c) => c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' }));
  }
}
