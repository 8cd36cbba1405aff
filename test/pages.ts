/** The office's pages as a browser without scripts meets them: pages are read, forms are posted as they stand. */
import { CLIENT_HEADER } from '../src/doors/client-address.ts';
import type { Equipment } from '../src/doors/equipment.ts';
import { webApp } from '../src/web/app.tsx';
import { BASE_URL, openDoor, PASSWORD, type Door } from './door.ts';

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where a redirect leads; empty without one. */
  readonly to: string;
}

export type Typed = Readonly<Record<string, string | readonly string[] | File | readonly File[]>>;

export interface Browser {
  get(path: string): Promise<Page>;
  /** Posts fields as multipart, without reading a form first. */
  post(path: string, typed: Typed, headers?: Record<string, string>): Promise<Page>;
  /** Opens a page, fills in its form that posts to `action` (or the first in main), and sends it. */
  fill(path: string, typed: Typed, action?: RegExp): Promise<Page>;
}

export interface Pages extends Door {
  readonly web: ReturnType<typeof webApp>;
  browser(email?: string): Promise<Browser>;
}

let callers = 0;

/** @param change lets a test have an equipment of its own, e.g. another public address */
export async function openPages(change: (equipment: Equipment) => Equipment = (same) => same): Promise<Pages> {
  const door = await openDoor();
  const web = webApp(change(door.world.equipment));
  const browser = async (email?: string): Promise<Browser> => {
    const jar = new Map<string, string>();
    const send = async (path: string, init: RequestInit): Promise<Page> => {
      callers += 1;
      const own = { [CLIENT_HEADER]: `10.9.${callers >> 8}.${callers & 255}`, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...(init.method === 'POST' ? { 'sec-fetch-site': 'same-origin' } : {}) };
      const response = await web.request(`${BASE_URL}${path}`, { ...init, headers: { ...own, ...(init.headers as Record<string, string>) } });
      for (const one of response.headers.getSetCookie()) {
        const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? [];
        jar.set(name, value);
      }
      return { status: response.status, headers: response.headers, html: await response.text(), to: response.headers.get('location') ?? '' };
    };
    const self: Browser = {
      get: (path) => send(path, {}),
      post: (path, typed, headers = {}) => send(path, { method: 'POST', body: toForm(typed), headers }),
      async fill(path, typed, action) {
        const page = await self.get(path);
        if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
        const form = formsOf(page.html).find((one) => (action ? action.test(one.action) : !['/keluar', '/bahasa'].includes(one.action)));
        if (!form) throw new Error(`${path} has no such form`);
        return self.post(form.action, { ...form.fields, ...typed });
      },
    };
    if (email !== undefined) {
      const page = await self.post('/masuk', { email, password: PASSWORD });
      if (page.status !== 303) throw new Error(`${email} could not sign in: ${page.status}`);
    }
    return self;
  };
  return { ...door, web, browser };
}

function toForm(typed: Typed): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string);
  }
  return form;
}

/** The forms of a page with what stands in them, as a browser would send them untouched. */
export function formsOf(html: string): { action: string; body: string; fields: Record<string, string[]> }[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, head]) => /method="post"/.test(head ?? '')).map(([, head = '', body = '']) => {
    const fields: Record<string, string[]> = {};
    const add = (name: string, value: string) => (fields[unescape(name)] ??= []).push(unescape(value));
    for (const [, attributes = ''] of body.matchAll(/<input\b([^>]*)>/g)) {
      const type = attribute(attributes, 'type') ?? 'text';
      const name = attribute(attributes, 'name');
      const ticked = /\bchecked(=|\s|\/|$)/.test(attributes);
      if (name !== undefined && type !== 'file' && (!['checkbox', 'radio'].includes(type) || ticked)) add(name, attribute(attributes, 'value') ?? (type === 'checkbox' ? 'on' : ''));
    }
    for (const [, attributes = '', text = ''] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
      const name = attribute(attributes, 'name');
      if (name !== undefined) add(name, text.replace(/^\n/, ''));
    }
    for (const [, attributes = '', options = ''] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
      const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, one = '']) => one);
      const chosen = all.find((one) => /\bselected/.test(one)) ?? all[0];
      add(attribute(attributes, 'name') ?? '', attribute(chosen ?? '', 'value') ?? '');
    }
    return { action: unescape(attribute(head, 'action') ?? ''), body, fields };
  });
}

function attribute(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
}

export function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
