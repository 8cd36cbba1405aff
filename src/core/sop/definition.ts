/**
 * An SOP as an office writes it: the shape of the YAML file `kentongan: sop/1`.
 * Header fields keep what is printed. A gap is a finding of `check`, never a parse error.
 */
import { z } from 'zod';

/** What a step does: the closed list of verbs. Each brings its form, its rule and its result. */
export const VERBS = [
  'receive', 'request', 'dispose', 'draft', 'verify', 'approve', 'chooseChannels',
  'publish', 'report', 'archive', 'evaluate', 'followUp', 'work', 'wait',
] as const;
export const Verb = z.enum(VERBS);
export type Verb = z.infer<typeof Verb>;

const LIMIT_TEXT = 4000;
const text = z.string().trim().min(1).max(LIMIT_TEXT);
const lines = z.array(text).max(100);

/** Ids are written by people into `ya:` and `tidak:`; `end` is reserved for the end of the case. */
const stepId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const performerKey = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);
const target = z.union([z.literal('end'), stepId]);
/** Dates as YAML may give them: `2024-01-03`. */
const date = z.iso.date();

const PerformerDefinition = z.union([
  text,
  z.strictObject({
    name: text,
    /** `outside`: not a person of this office; the office's clock stops while it has the case. */
    party: z.enum(['office', 'outside']).optional(),
    /** Channels this performer serves in a `publish` step done by all; absent means every channel. */
    channels: z.array(z.string()).optional(),
    doubts: lines.optional(),
  }),
]);
type PerformerDefinition = z.infer<typeof PerformerDefinition>;

export const StepDefinition = z.strictObject({
  id: stepId.meta({ title: 'Id', description: 'What ways point at; stays when rows move.' }),
  /** The number as printed; identity is `id`, because real sheets print a number twice. */
  printed: z.string().max(20).optional().meta({ title: 'Printed number' }),
  activity: text.meta({ title: 'Activity', description: 'Kegiatan, as printed.' }),
  by: z.union([performerKey, z.array(performerKey).min(1).max(20)]).meta({ title: 'By', description: 'One performer key, or several.' }),
  join: z.enum(['any', 'all']).optional().meta({ title: 'Join', description: 'Whether any or all of several performers must act.' }),
  does: Verb.meta({ title: 'Does', description: 'The verb: which form, rule and result this row brings.' }),
  requirements: lines.optional().meta({ title: 'Requirements', description: 'Kelengkapan.' }),
  /** As printed; see `parse-time`. Missing means no target, never zero. */
  time: z.string().max(200).optional().meta({ title: 'Time', description: 'Waktu, as printed: 60 menit, 1-2 hari, H-3.' }),
  output: lines.optional().meta({ title: 'Output', description: 'Keluaran.' }),
  remark: text.optional().meta({ title: 'Remark', description: 'Keterangan.' }),
  /** Where a yes goes; default: the step below. */
  ya: target.optional().meta({ title: 'Ya', description: 'Where a yes goes; default: the row below.' }),
  /** Where a no goes; `end` refuses the case. */
  tidak: target.optional().meta({ title: 'Tidak', description: 'Where a no goes; end refuses the case.' }),
  /** Where a step without a decision goes; `end` ends the case early. */
  next: target.optional().meta({ title: 'Next', description: 'Where a row without a decision goes; end ends the case.' }),
  optional: z.boolean().optional().meta({ title: 'Optional', description: 'May be skipped, with a reason on record.' }),
  per: z.enum(['case', 'period']).optional().meta({ title: 'Per', description: 'Once per case, or once per period.' }),
  /** Channels a `publish` step serves when no step chooses them. */
  channels: z.array(z.string()).optional(),
  doubts: lines.optional(),
});
export type StepDefinition = z.infer<typeof StepDefinition>;

export const SopDefinition = z.strictObject({
  kentongan: z.literal('sop/1').meta({ title: 'Format', description: 'Name and version of this file format.' }),
  title: text.meta({ title: 'Title', description: 'Nama SOP, as printed.' }),
  agency: text.optional().meta({ title: 'Agency', description: 'The unit whose SOP this is.' }),
  government: text.optional().meta({ title: 'Government', description: 'The region above the agency, when the sheet prints it.' }),
  number: text.optional().meta({ title: 'Number', description: 'Nomor SOP, as printed; never parsed.' }),
  created: date.optional().meta({ title: 'Created', description: 'Tanggal Pembuatan.' }),
  revised: date.optional().meta({ title: 'Revised', description: 'Tanggal Revisi.' }),
  effective: date.optional().meta({ title: 'Effective', description: 'Tanggal Efektif.' }),
  /** `Tanggal Pengesahan`, which some offices print instead of the effective date. */
  ratified: date.optional().meta({ title: 'Ratified', description: 'Tanggal Pengesahan, where it stands in for the effective date.' }),
  /** In use, but not enacted yet: then it has no number, date of effect or enacting post, and everybody who sees it is told. */
  trial: z.boolean().optional().meta({ title: 'Trial', description: 'true while the SOP is being tried and is not enacted yet.' }),
  /** A post, never a person's name or NIP. */
  enactedBy: text.optional().meta({ title: 'Enacted by', description: 'Disahkan oleh: a post, never a name or NIP.' }),
  legalBasis: lines.optional().meta({ title: 'Legal basis', description: 'Dasar Hukum, one law a line.' }),
  qualifications: lines.optional().meta({ title: 'Qualifications', description: 'Kualifikasi Pelaksana.' }),
  relatedSops: lines.optional().meta({ title: 'Related SOPs', description: 'Keterkaitan.' }),
  equipment: lines.optional().meta({ title: 'Equipment', description: 'Peralatan/Perlengkapan.' }),
  warnings: lines.optional().meta({ title: 'Warnings', description: 'Peringatan: what happens when the SOP is not followed.' }),
  recordKeeping: lines.optional().meta({ title: 'Record keeping', description: 'Pencatatan dan Pendataan.' }),
  /** The total time as printed on the sheet, when it prints one. */
  total: text.optional().meta({ title: 'Total time', description: 'The total as printed, e.g. 390 menit.' }),
  /** Anything else printed below the table: place and date, signature block. */
  footer: lines.optional().meta({ title: 'Footer', description: 'Lines printed below the table.' }),
  doubts: lines.optional().meta({ title: 'Doubts', description: 'What is uncertain; shown on the page and reported by the check.' }),
  performers: z.record(performerKey, PerformerDefinition).meta({ title: 'Performers', description: 'The columns "Pelaksana" from left to right, by a short key.' }),
  steps: z.array(StepDefinition).min(1).max(200).meta({ title: 'Steps', description: 'The rows of the table from top to bottom.' }),
});
export type SopDefinition = z.infer<typeof SopDefinition>;

export function performersOf(step: StepDefinition): readonly string[] {
  return typeof step.by === 'string' ? [step.by] : step.by;
}

export function performerName(performer: PerformerDefinition): string {
  return typeof performer === 'string' ? performer : performer.name;
}

export function isOutside(performer: PerformerDefinition | undefined): boolean {
  return typeof performer === 'object' && performer.party === 'outside';
}
