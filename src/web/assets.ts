/** The stylesheet, under an address that carries its hash, and an office's colours, under one that is made of its colour. */
import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { deskTint } from '../core/colour/desk-tint.ts';
import { parseColour } from '../core/colour/rgb.ts';
import { assetPath } from '../doors/browser-assets.ts';
import { stylesheet } from './style/stylesheet.ts';
import type { WebEnv } from './web-env.ts';

const HEADERS = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' };

let made: { path: string; text: string } | undefined;

/** Made at its first use: it names the typeface's file, which the build for browsers has named. */
function style() {
  if (made) return made;
  const text = stylesheet(assetPath('huruf.woff2'));
  made = { text, path: `/aset/kentongan-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css` };
  return made;
}

export const stylePath = (): string => style().path;

/** Null for an office that has chosen no colour. */
export function tintPath(colour: string | undefined): string | null {
  return colour === undefined || parseColour(colour) === null ? null : `/aset/warna-${colour.trim().slice(1).toLowerCase()}.css`;
}

export function serveStylesheet(app: Hono<WebEnv>): void {
  app.get('/aset/:file{kentongan-[0-9a-f]+\\.css}', (c, next) => (c.req.path === stylePath() ? c.body(style().text, 200, HEADERS) : next()));
  app.get('/aset/:file{warna-[0-9a-f]{6}\\.css}', (c) => c.body(tint(`#${c.req.param('file').slice(6, 12)}`), 200, HEADERS));
}

function tint(colour: string): string {
  const values = (theme: 'light' | 'dark') => {
    const { teak, teakLight, band, mark } = deskTint(colour, theme);
    return `:root{--teak:${teak};--teak-light:${teakLight};--band:${band};--mark:${mark}}`;
  };
  return `@media screen{${values('light')}}\n@media screen and (prefers-color-scheme:dark){${values('dark')}}\n`;
}
