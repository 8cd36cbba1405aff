/** Headers of the public site. One small module of ours may run in its pages, and nothing is fetched from elsewhere. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A drawing opened by itself: its own styles, nothing else. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export const SAFETY: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

/** A page may be a minute old at a reader's; a stylesheet never changes under its address. */
const MINUTE = 'public, max-age=60';
/**
 * Pictures, films and cards of articles never change under their address either, but an article can be withdrawn: a cache then has to
 * ask again, and is told that it is gone. An hour spares a reader on a bad line the same picture on the next page, and a withdrawn one
 * stands in nobody's cache longer than that.
 */
export const HOUR = 'public, max-age=3600';
export const FOREVER = 'public, max-age=31536000, immutable';

export function pageHeaders(path: string, page: { readonly contentType: string; readonly renderedAt: string }): Record<string, string> {
  const drawing = page.contentType.startsWith('image/svg');
  return {
    ...SAFETY,
    'content-security-policy': drawing ? DRAWING_POLICY : PAGE_POLICY,
    'cache-control': /^gaya-[0-9a-f]+\.css$/.test(path) ? FOREVER : MINUTE,
    'last-modified': new Date(page.renderedAt).toUTCString(),
  };
}
