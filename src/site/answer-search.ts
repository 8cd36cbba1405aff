/** A reader's question, answered from the database: limited for each caller, and never kept. */
import { rateLimit } from '../doors/rate-limit.ts';
import { HITS_A_PAGE, MOST_HITS } from '../queries/site-search.ts';
import { SITE } from '../texts/site-words.ts';
import type { SiteOptions } from './app.ts';
import { renderSearch, type SearchAnswer } from './search-page.tsx';
import { PAGE_POLICY, SAFETY } from './site-headers.ts';
import type { SiteView } from './view.ts';

const LONGEST = 100;
const perMinute = rateLimit(30, 60);

interface Asked { readonly method: string; query(): URLSearchParams; client(): string }

export async function answerSearch(options: SiteOptions, site: SiteView, asked: Asked): Promise<Response> {
  const query = asked.query();
  // Halves of characters and control characters are nobody's question.
  const question = (query.get('q') ?? '').toWellFormed().replace(/\p{C}/gu, ' ').trim().slice(0, LONGEST);
  const page = Math.min(MOST_HITS / HITS_A_PAGE, Math.max(1, Math.floor(Number(query.get('hal')) || 1)));
  if (question === '') return send(site, asked, 200, { question, page, found: null, notice: '' });
  if (perMinute.hit(asked.client()) > 0) return send(site, asked, 429, { question, page, found: null, notice: SITE.tooMany });
  const found = await options.search(site.office.id, question, page);
  return send(site, asked, found === null ? 503 : 200, { question, page, found, notice: found === null ? SITE.searchBusy : '' });
}

function send(site: SiteView, { method }: Asked, status: number, answer: SearchAnswer): Response {
  const headers = { ...SAFETY, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY, 'cache-control': 'private, max-age=0', ...(status === 200 ? {} : { 'retry-after': '60' }) };
  return new Response(method === 'HEAD' ? null : renderSearch(site, answer), { status, headers });
}
