/** What stands where a small picture would: a film has none that could stand still, and plays where one opens it. */
import { SAFETY } from './respond.tsx';

const SYMBOL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240"><rect width="320" height="240" fill="#2b3138"/><circle cx="160" cy="120" r="46" fill="none" stroke="#e8ebee" stroke-width="6"/><path d="M146 96v48l40-24z" fill="#e8ebee"/></svg>';

export function isFilm(mime: string): boolean {
  return mime.startsWith('video/');
}

export function filmSymbol(): Response {
  return new Response(SYMBOL, { headers: { ...SAFETY, 'content-type': 'image/svg+xml', 'cache-control': 'private, max-age=31536000, immutable', 'content-security-policy': "default-src 'none'; sandbox" } });
}
