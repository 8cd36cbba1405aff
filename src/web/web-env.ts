/** What a request carries inside the web door, after its visitor has been identified. */
import type { Context } from 'hono';
import type { Identity } from '../actions/context.ts';
import type { Equipment, Visitor } from '../doors/equipment.ts';
import type { DeskOffice } from '../queries/desk-office.ts';
import type { SiteFailure } from '../queries/outdated-sites.ts';
import type { LastSettingChange } from '../queries/settings-log.ts';

export interface WebEnv {
  Variables: {
    visitor: Visitor | null;
    /** The office of `/o/{slug}`; set before any office page runs. */
    office: DeskOffice;
    /** On a page of the settings: looks up when those were last changed. */
    lastSetting: (() => Promise<LastSettingChange | undefined>) | undefined;
    /** There too: since when the public site could not be rendered anew; undefined while it can. */
    siteFailure: SiteFailure | undefined;
  };
}

export type WebContext = Context<WebEnv>;
export type Page = (equipment: Equipment) => (c: WebContext) => Response | Promise<Response>;

export function identityOf(c: WebContext): Extract<Identity, { kind: 'person' }> {
  return { kind: 'person', officeId: c.get('office').officeId, personId: visitorOf(c).personId };
}

/** Whoever is signed in. Call only below `/o/{slug}`: the gate in `app.tsx` lets nobody else in there. */
export function visitorOf(c: WebContext): Visitor {
  const visitor = c.get('visitor');
  if (!visitor) throw new Error('page needs a visitor');
  return visitor;
}

export function officePath(c: WebContext, path = ''): string {
  return `/o/${c.get('office').slug}${path}`;
}
