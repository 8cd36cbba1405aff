/**
 * A request that changes something and carries a cookie must come from a page of ours.
 * Browsers say so themselves in headers that no page can forge.
 */
const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** For doors that programs use too: whoever says nothing about a page is a program, and a cookie is its own. */
export function isSameOrigin(headers: Headers, baseUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  // Browsers leave the first header out on plain http in an office's network, where the program may go by another name.
  const { host } = new URL(origin);
  return host === new URL(baseUrl).host || host === headers.get('host');
}

/** For forms, which only browsers send: a form that does not say where it comes from is refused. */
export function isOwnForm(request: Request, baseUrl: string): boolean {
  if (SAFE.includes(request.method)) return true;
  const says = request.headers.has('sec-fetch-site') || request.headers.has('origin');
  return says && isSameOrigin(request.headers, baseUrl);
}
