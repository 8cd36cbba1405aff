/** An office whose people walk a case through its pages: every form and link they use is one that stands on a page they can see. */
import type { Context } from '../src/actions/context.ts';
import type { CaseState } from '../src/core/case/state.ts';
import { deliver } from '../src/jobs/deliver.ts';
import { deliveryTools } from './site-office.ts';
import type { TestOffice } from './office.ts';
import { formsOf, unescape, type Browser, type Page, type Pages, type Typed } from './pages.ts';

export interface Journey {
  readonly office: TestOffice;
  who(performer: string): Promise<Browser>;
  /** Opens a case on the page for it; answers its address. */
  open(performer: string, typed: Typed): Promise<string>;
  /** Carries out one move with the form on the case's page, or with the one a link on that page leads to. */
  step(performer: string, casePath: string, verb: string, typed?: Typed): Promise<Page>;
  state(casePath: string): Promise<CaseState>;
  /** Hands the site and the screens what the outbox owes them. */
  deliver(casePath: string): Promise<void>;
}

export async function journey(pages: Pages, slug: string, sop: string): Promise<Journey> {
  const office = await pages.office(slug, sop);
  const { context } = pages.world;
  const browsers = new Map<string, Browser>();
  const who = async (performer: string): Promise<Browser> => {
    const browser = browsers.get(performer) ?? (await pages.browser(`${performer}@${slug}.example`));
    browsers.set(performer, browser);
    return browser;
  };
  return {
    office, who,
    state: (casePath) => stateAt(context, casePath),
    async open(performer, typed) {
      const browser = await who(performer);
      const desk = await browser.get(`/o/${slug}/meja`);
      const address = `/o/${slug}/berkas/baru`;
      if (!linksOf(desk.html).some((link) => link.split('?')[0] === address)) throw new Error(`the desk has no link to ${address}`);
      const done = await sendForm(browser, await browser.get(address), address, typed);
      return done.to.split('?')[0] ?? '';
    },
    async step(performer, casePath, verb, typed = {}) {
      const browser = await who(performer);
      const page = await browser.get(casePath);
      const [address = '', query] = verb.split('?');
      const leads = (link: string) => link.split('?')[0] === `${casePath}/${address}` && (query === undefined || link.endsWith(`?${query}`));
      if (formsOf(page.html).some((form) => leads(form.action))) return sendForm(browser, page, leads, typed);
      const link = linksOf(page.html).find(leads);
      if (link === undefined) throw new Error(`${performer} finds neither form nor link for ${verb} on ${casePath}: ${reasons(page.html)}`);
      return sendForm(browser, await browser.get(link), leads, typed);
    },
    async deliver(casePath) {
      const tools = deliveryTools(context);
      for (const one of Object.values((await stateAt(context, casePath)).publications)) {
        const job = { officeId: office.officeId, caseId: idOf(casePath), channel: one.channel };
        if (one.state === 'publishing') await deliver(tools, { ...job, kind: 'publish' });
        if (one.state === 'withdrawing') await deliver(tools, { ...job, kind: 'withdraw' });
      }
    },
  };
}

/** Sends a form as it stands with what was typed into it; a field the form does not have cannot be typed into. */
export async function sendForm(browser: Browser, page: Page, action: string | ((action: string) => boolean), typed: Typed): Promise<Page> {
  const fits = typeof action === 'string' ? (one: string) => one === action : action;
  const form = formsOf(page.html).find((one) => fits(one.action) && Object.keys(typed).every((name) => unescape(one.body).includes(`name="${name}"`)));
  if (page.status !== 200 || !form) throw new Error(`no form with ${Object.keys(typed).join(', ')}; the page answered ${page.status}: ${reasons(page.html)}`);
  const done = await browser.post(form.action, { ...form.fields, ...typed });
  if (done.status !== 303) throw new Error(`${form.action} answered ${done.status}: ${reasons(done.html)}`);
  return done;
}

export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, link = '']) => unescape(link));
}

function idOf(casePath: string): string {
  return casePath.split('/').at(-1) ?? '';
}

async function stateAt(context: Context, casePath: string): Promise<CaseState> {
  return (await context.db.selectFrom('cases').select('state').where('id', '=', idOf(casePath)).executeTakeFirstOrThrow()).state;
}

/** What the page says is in the way, for a test that fails. */
function reasons(html: string): string {
  const from = html.search(/role="alert"|<h2 id="langkah"/);
  return html.slice(Math.max(0, from), from + 900).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
