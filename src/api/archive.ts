/** What the retention schedule proposes for filed cases, and which books an office has. */
import { z } from 'zod';
import { listRetentionDue } from '../queries/retention-due.ts';
import { registerExtent, registerKinds, registersInUse, registerYears } from '../queries/registers.ts';
import { officeSettings } from '../queries/settings.ts';
import { localDate } from '../texts/format-time.ts';
import { pageSchema, paging } from './paging.ts';
import { route, type Mount } from './route.ts';

const Due = z.object({
  year: z.number().int(), value: z.number().int(), printed: z.string(), caseId: z.string(), title: z.string(), enteredAt: z.string(), data: z.record(z.string(), z.unknown()),
  proposal: z.object({ act: z.enum(['move', 'destroy', 'keep', 'assess', 'read']), from: z.string().nullable().meta({ description: 'First day on which it is due; null where the schedule does not say.' }) }),
}).meta({ id: 'RetentionRow' });
const BOOKS = ['agenda', 'permohonan', 'arsip'] as const;
const Book = z.object({ register: z.enum(BOOKS), inUse: z.boolean(), years: z.array(z.number().int()), count: z.number().int(), last: z.number().int(), kinds: z.array(z.string()) }).meta({ id: 'RegisterBook' });

export const archiveRoutes: readonly Mount[] = [
  route({
    method: 'get', path: '/offices/:office/retention', tag: 'Registers', summary: 'Filed cases whose retention schedule proposes a step by now; a page may be empty and still have a next', scope: 'read', query: z.object(paging), answer: pageSchema(Due),
    async handle({ c, office, query }, { context }) {
      const zone = (await officeSettings(context.db, office.officeId))?.calendar.zone ?? 'Asia/Jakarta';
      return c.json((await listRetentionDue(context.db, office.officeId, localDate(context.now(), zone), zone, query)) as never);
    },
  }),
  route({
    method: 'get', path: '/offices/:office/registers', tag: 'Registers', summary: 'The books of a year: first years, how many entries, the last number, and the kinds they are sorted by', scope: 'read',
    query: z.object({ year: z.coerce.number().int().min(2000).max(2200) }), answer: z.object({ items: z.array(Book) }),
    async handle({ c, office, query }, { context }) {
      const { db } = context;
      const inUse = await registersInUse(db, office.officeId, query.year);
      const items = await Promise.all(BOOKS.map(async (register) => {
        const [years, { count, last }, kinds] = await Promise.all([registerYears(db, office.officeId, register), registerExtent(db, office.officeId, register, query.year), registerKinds(db, office.officeId, register, query.year)]);
        return { register, inUse: inUse.has(register), years: [...years], count, last, kinds: [...kinds] };
      }));
      return c.json({ items });
    },
  }),
];
