/** Pages and services of the office's public site, with every version there was. */
import { z } from 'zod';
import { putSheet } from '../actions/put-sheet.ts';
import { error } from '../core/issue.ts';
import { PageBody, ServiceBody, type SheetKind } from '../core/site-sheet.ts';
import { listSheets, listSheetVersions } from '../queries/site-sheets.ts';
import { problem } from './problem.ts';
import { answer, route, type Mount } from './route.ts';

const about = { title: z.string().trim().min(1).max(200), position: z.number().int().min(0).max(10_000).default(0), shown: z.boolean().default(true) };

function routesOf(kind: SheetKind, path: string, what: string, body: typeof PageBody | typeof ServiceBody): readonly Mount[] {
  return [
    route({
      method: 'get', path: `/offices/:office/${path}`, tag: 'Site', summary: `${what} of the public site`, scope: 'read',
      handle: async ({ c, office }, { context }) => c.json({ items: await listSheets(context.db, office.officeId, kind) } as never),
    }),
    route({
      method: 'get', path: `/offices/:office/${path}/:slug/versions`, tag: 'Site', summary: `Every version of one of the ${what.toLowerCase()}, newest first`, scope: 'read',
      async handle({ c, office, params }, { context }) {
        const items = await listSheetVersions(context.db, office.officeId, kind, params['slug'] ?? '');
        return items.length > 0 ? c.json({ items } as never) : problem(c, 404, [error('sheet.unknown')]);
      },
    }),
    route({
      method: 'put', path: `/offices/:office/${path}/:slug`, tag: 'Site', summary: `Write one of the ${what.toLowerCase()}; what stood there before stays in its history`, scope: 'settings',
      body: z.strictObject({ ...about, body }),
      handle: async ({ c, identity, params, body: sent }, { context }) =>
        answer(c, await putSheet(context, identity, { kind, slug: params['slug'] ?? '', ...sent }), ({ slug, version }) => ({ slug, version })),
    }),
  ];
}

export const sheetRoutes: readonly Mount[] = [
  ...routesOf('page', 'pages', 'Pages', PageBody), ...routesOf('service', 'services', 'Services', ServiceBody),
];
