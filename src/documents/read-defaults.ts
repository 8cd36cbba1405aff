/** What a new office starts with, from the editable lists in `defaults/`. A broken list stops the program with its place. */
import { z, type ZodType } from 'zod';
import { RATIOS, TEXT_UNITS } from '../core/post/outlet.ts';
import { Template } from '../core/post/template.ts';
import { readYaml } from './read-yaml.ts';

const Outlets = z.object({
  kentongan: z.literal('outlets/1'), checked: z.iso.date(),
  outlets: z.array(z.strictObject({
    key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), name: z.string().min(1), mode: z.enum(['site', 'screen', 'hand']), linkHosts: z.array(z.string()),
    textLimit: z.union([z.null(), z.coerce.number().int().min(1)]), textUnit: z.enum(TEXT_UNITS).default('characters'), hashtagLimit: z.union([z.null(), z.coerce.number().int().min(0)]).default(null), mentionLimit: z.union([z.null(), z.coerce.number().int().min(0)]).default(null),
    ratio: z.enum(RATIOS).nullable(), address: z.string().nullable(), source: z.string(),
  })),
});
const Classification = z.object({
  kentongan: z.literal('classification/1'), source: z.string(), checked: z.iso.date(),
  items: z.array(z.strictObject({ code: z.string(), subject: z.string(), active: z.string(), inactive: z.string(), fate: z.string() })),
});
const Templates = z.object({ kentongan: z.literal('templates/1'), checked: z.iso.date(), templates: z.array(Template).min(1) });
const Samples = z.object({
  kentongan: z.literal('samples/1'),
  offices: z.array(z.strictObject({
    slug: z.string(), name: z.string(), sop: z.string(), seal: z.string().regex(/^[a-z-]+$/), settings: z.record(z.string(), z.string()),
    people: z.array(z.strictObject({ performer: z.string(), name: z.string(), position: z.string() })),
  })),
});
const Stories = z.object({
  kentongan: z.literal('stories/1'),
  stories: z.array(z.strictObject({
    office: z.string(), daysAgo: z.coerce.number().int().min(0), stopAt: z.string().optional(), showInDays: z.coerce.number().int().positive().max(60).optional(), byHand: z.literal('waiting').optional(), returned: z.strictObject({ at: z.string(), comment: z.string() }).optional(),
    monthsAgo: z.coerce.number().int().positive().optional(), openedBy: z.string().optional(), title: z.string(), summary: z.string().nullable(), category: z.string(),
    agency: z.string().optional(), letter: z.string().optional(), text: z.array(z.string()), variant: z.string().optional(),
    picture: z.strictObject({ file: z.string().regex(/^[a-z-]+$/), alt: z.string(), caption: z.string().nullable() }).optional(),
  })),
});
const Sheets = z.object({
  kentongan: z.literal('sheets/1'),
  sheets: z.array(z.strictObject({ offices: z.array(z.string()), kind: z.enum(['page', 'service']), slug: z.string(), title: z.string(), body: z.record(z.string(), z.union([z.string(), z.boolean()])) })),
});
export type SampleSheet = z.infer<typeof Sheets>['sheets'][number];
export type SampleStory = z.infer<typeof Stories>['stories'][number];
export type SampleOffice = z.infer<typeof Samples>['offices'][number];

export function readOutlets(bytes: Uint8Array) {
  return readList('outlets', Outlets, bytes).outlets.map(({ source: _source, address, ...outlet }) => ({ ...outlet, address: address ?? '' }));
}

export function readClassification(bytes: Uint8Array) {
  return readList('classification', Classification, bytes).items;
}

export function readTemplates(bytes: Uint8Array): readonly Template[] {
  return readList('templates', Templates, bytes).templates;
}

export function readSamples(bytes: Uint8Array): readonly SampleOffice[] {
  return readList('samples', Samples, bytes).offices;
}

export function readStories(bytes: Uint8Array): readonly SampleStory[] {
  return readList('stories', Stories, bytes).stories;
}

export function readSheets(bytes: Uint8Array): readonly SampleSheet[] {
  return readList('sheets', Sheets, bytes).sheets;
}

function readList<T>(name: string, schema: ZodType<T>, bytes: Uint8Array): T {
  const read = readYaml(bytes);
  const parsed = read.ok ? schema.safeParse(read.plain) : undefined;
  if (parsed?.success) return parsed.data;
  const where = parsed ? parsed.error.issues.slice(0, 3).map((issue) => issue.path.join('.')).join(', ') : 'YAML';
  throw new Error(`Daftar ${name} tidak terbaca pada ${where}. Perbaiki berkasnya di folder defaults atau samples.`);
}
