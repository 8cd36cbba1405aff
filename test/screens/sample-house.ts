/** The sample offices with their stories, behind a real browser: what the pictures and the checks of every screen look at. */
import type { BrowserContext } from 'playwright';
import { expect, vi } from 'vitest';
import { DEMO_PASSWORD, loadDemo } from '../../src/commands/demo-command.ts';
import { openRealBrowser, type RealBrowser } from '../real-browser.ts';

export interface SampleHouse extends RealBrowser {
  /** A browser of one person's own, signed in; of a visitor without an account for null. */
  visitor(email: string | null, options?: Parameters<RealBrowser['browser']['newContext']>[0]): Promise<BrowserContext>;
  /** Id of the newest case of a sample office with this title, or whose title begins with it. */
  caseId(title: string): Promise<string>;
  /** What an outside agency follows that case by. */
  receipt(title: string): Promise<string>;
  sopId(office: string): Promise<string>;
  /** This page of a public site, once the program's own job has rendered it. */
  rendered(path: string): Promise<string>;
  /** Address of the published article that begins so. */
  slug(beginning: string): Promise<string>;
}

export async function openSampleHouse(): Promise<SampleHouse> {
  const real = await openRealBrowser((world) => loadDemo(world, () => {}));
  const cookies = new Map<string, { name: string; value: string; url: string }[]>();
  return {
    ...real,
    async visitor(email, options = {}) {
      const context = await real.browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', ...options });
      if (email === null) return context;
      if (!cookies.has(email)) {
        const answer = await real.world.accounts.signIn(email, DEMO_PASSWORD, new Headers({ 'x-kentongan-client': '127.0.0.1' }));
        cookies.set(email, answer.headers.getSetCookie().map((one) => {
          const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
          return { name, value, url: real.url };
        }));
      }
      await context.addCookies(cookies.get(email) ?? []);
      return context;
    },
    async caseId(title) {
      return (await findCase(real, title)).id;
    },
    async receipt(title) {
      return (await findCase(real, title)).receipt ?? '';
    },
    async sopId(office) {
      const row = await real.world.context.db.selectFrom('sops').innerJoin('offices', 'offices.id', 'sops.office_id').select('sops.id').where('offices.slug', '=', office).executeTakeFirstOrThrow();
      return row.id;
    },
    async rendered(path) {
      await vi.waitFor(async () => expect((await fetch(real.url + path)).status, path).toBe(200), { timeout: 30_000, interval: 200 });
      return path;
    },
    async slug(beginning) {
      const row = await real.world.context.db.selectFrom('site_posts').select('slug').where('slug', 'like', `${beginning}%`).executeTakeFirstOrThrow();
      return row.slug;
    },
  };
}

async function findCase(real: RealBrowser, title: string) {
  const row = await real.world.context.db.selectFrom('cases').select(['id', 'receipt']).where('title', 'like', `${title}%`).orderBy('id', 'desc').executeTakeFirst();
  if (!row) throw new Error(`No sample case is called "${title}".`);
  return row;
}
