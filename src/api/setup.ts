/** What a new office asks for: how far its set-up has come, and the sample SOPs to begin with. And the offices of this server, as anybody may see them. */
import { z } from 'zod';
import { error } from '../core/issue.ts';
import { listPublicOffices } from '../queries/public-offices.ts';
import { officeSettings } from '../queries/settings.ts';
import { SETUP_STEPS, setupProgress } from '../queries/setup-progress.ts';
import { localDate } from '../texts/format-time.ts';
import { pageSchema, paging } from './paging.ts';
import { problem } from './problem.ts';
import { route, type Mount } from './route.ts';

const count = z.number().int();
const Progress = z.object({
  states: z.record(z.enum(SETUP_STEPS), z.enum(['done', 'skipped', 'open'])), counts: z.object({ people: count, posts: count, vacant: count, sops: count, channels: count, cases: count }), next: z.enum(SETUP_STEPS).nullable(),
}).meta({ id: 'SetupProgress' });

export const setupRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/public/offices', tag: 'Offices', summary: 'Offices of this server, by name', scope: null, query: z.object({ name: z.string().max(200).optional(), ...paging }), answer: pageSchema(z.object({ slug: z.string(), name: z.string(), domain: z.string() })),
    handle: async ({ c, query }, { context }) => c.json((await listPublicOffices(context.db, query)) as never),
  }),
  route({
    method: 'get', path: '/offices/:office/setup', tag: 'Settings', summary: 'How far the set-up of the office has come', scope: 'settings', answer: Progress,
    async handle({ c, office }, { context }) {
      const zone = (await officeSettings(context.db, office.officeId))?.calendar.zone ?? 'Asia/Jakarta';
      const progress = await setupProgress(context.db, office.officeId, localDate(context.now(), zone));
      return progress ? c.json(progress as never) : problem(c, 404, [error('office.unknown')]);
    },
  }),
  route({
    method: 'get', path: '/sops/samples', tag: 'SOPs', summary: 'SOP files that come with the program, as templates for an office of its own', scope: null,
    answer: z.object({ items: z.array(z.object({ key: z.string(), title: z.string(), source: z.string() })) }),
    handle: ({ c }, { sampleSops }) => c.json({ items: sampleSops().map(({ key, template, definition }) => ({ key, title: definition.title, source: template })) }),
  }),
];
