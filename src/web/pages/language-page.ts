/** Whoever presses "English" or "Bahasa Indonesia" at the foot of a page gets the same page in that language, on this device. */
import { setCookie } from 'hono/cookie';
import { LANGUAGE_COOKIE } from '../../doors/language.ts';
import { seeOther } from '../respond.tsx';
import type { Page } from '../web-env.ts';
import { readForm } from '../read-form.ts';
import { nextOf } from './sign-in-page.tsx';

const YEAR_S = 365 * 24 * 3600;

export const sendLanguage: Page = (equipment) => async (c) => {
  const { fields } = await readForm(c.req.raw, async () => ({ issues: [] }));
  setCookie(c, LANGUAGE_COOKIE, fields.text('bahasa') === 'en' ? 'en' : 'id', { path: '/', maxAge: YEAR_S, httpOnly: true, sameSite: 'Lax', secure: equipment.baseUrl.startsWith('https:') });
  return seeOther(c, cameFrom(c.req.header('referer'), c.req.url));
};

/** The page the button stood on, where the browser says so and it is ours. */
function cameFrom(referer: string | undefined, here: string): string {
  if (referer === undefined || !URL.canParse(referer)) return '/';
  const from = new URL(referer);
  return from.host === new URL(here).host ? nextOf(`${from.pathname}${from.search}`) : '/';
}
