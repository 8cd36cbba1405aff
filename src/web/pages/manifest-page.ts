/** What a phone needs to put the office on its home screen. */
import { assetPath } from '../../doors/browser-assets.ts';
import { officePath, type Page } from '../web-env.ts';

export const manifestPage: Page = () => (c) => {
  const { name } = c.get('office');
  const icons = [192, 512].map((size) => ({ src: assetPath(`ikon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' }));
  const manifest = { id: officePath(c), name, short_name: name.slice(0, 30), lang: 'id', start_url: officePath(c, '/meja'), scope: '/', display: 'standalone', background_color: '#faf6ef', theme_color: '#3f2613', icons };
  return c.body(JSON.stringify(manifest), 200, { 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'private, max-age=3600', 'x-content-type-options': 'nosniff' });
};
