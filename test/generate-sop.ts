/**
 * Any SOP an office could have signed, for laws that must hold for all of them.
 * Every step can be reached, and from every step the end can be reached.
 */
import fc from 'fast-check';
import { SopDefinition, type StepDefinition, type Verb } from '../src/core/sop/definition.ts';

export interface SopLimits {
  /** Steps of both tracks together; default 40. */
  readonly maxSteps?: number;
  /** Columns, with the outside party; default 9. */
  readonly maxPerformers?: number;
}

const OPENING: readonly Verb[] = ['receive', 'request', 'dispose', 'work'];
const MIDDLE: readonly Verb[] = ['draft', 'verify', 'approve', 'verify', 'approve', 'work', 'wait', 'dispose', 'chooseChannels'];
const CLOSING: readonly Verb[] = ['publish', 'report', 'work', 'wait', 'archive'];
const TIMES = ['10 menit', '60 menit', '1 jam', '2 hari kerja', '1-2 hari', 'H-3', 'segera', '2 kali seminggu', '1 bulan', undefined] as const;
const CHANNELS = ['website', 'instagram', 'facebook', 'youtube', 'videotron'];
const ACTIVITY = ['Menerima bahan informasi', 'Memeriksa kelengkapan dan kebenaran materi yang akan ditayangkan pada media milik pemerintah daerah',
  'Menyusun naskah & takarir', 'Meneruskan', 'Menindaklanjuti hasil <evaluasi> sesuai ketentuan "yang berlaku"'] as const;

interface Seed {
  readonly verb: number;
  readonly by: readonly number[];
  readonly all: boolean;
  readonly optional: boolean;
  readonly together: number;
  readonly shape: number;
  readonly far: number;
  readonly time: number;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  verb: fc.nat(999),
  by: fc.array(fc.nat(999), { minLength: 1, maxLength: 4 }),
  all: fc.boolean(),
  optional: fc.boolean(),
  together: fc.nat(3),
  shape: fc.nat(9),
  far: fc.nat(999),
  time: fc.nat(999),
});

/** A valid `SopDefinition` with every verb in a plausible order. */
export function anySop({ maxSteps = 40, maxPerformers = 9 }: SopLimits = {}): fc.Arbitrary<SopDefinition> {
  const periodMax = Math.min(4, Math.max(0, maxSteps - 2));
  return fc.record({
    performers: fc.integer({ min: 1, max: Math.max(1, maxPerformers) }),
    outsideAt: fc.nat(999),
    steps: fc.array(seed, { minLength: 1, maxLength: Math.max(1, maxSteps - periodMax), size: 'max' }),
    period: fc.array(seed, { maxLength: periodMax }),
    title: fc.constantFrom('Penyebarluasan Informasi', 'Pengelolaan "Website" & <Medsos>'),
  }).map(({ performers, outsideAt, steps, period, title }) => {
    const office = officeKeys(performers);
    const caseSteps = buildCase(steps, office, performers > 1);
    const all = [...caseSteps, ...buildPeriod(period, office)];
    const names = Object.fromEntries(office.map((key, index) => [key, index % 3 === 0 ? `Kepala Bidang ${index + 1}` : `Pelaksana ${index + 1}`]));
    const entries: [string, SopDefinition['performers'][string]][] = Object.entries(names);
    if (performers > 1) entries.splice(outsideAt % (entries.length + 1), 0, ['luar', { name: 'OPD pemohon', party: 'outside' }]);
    return SopDefinition.parse({ kentongan: 'sop/1', title, performers: Object.fromEntries(entries), steps: all });
  });
}

function officeKeys(performers: number): string[] {
  return Array.from({ length: Math.max(1, performers - 1) }, (_, index) => `p${index + 1}`);
}

function buildCase(seeds: readonly Seed[], office: readonly string[], hasOutside: boolean): StepDefinition[] {
  const steps = seeds.map((one, index) => {
    const verb = verbAt(one, index, seeds.length, hasOutside);
    return buildStep(`s${index + 1}`, verb, one, office);
  });
  let chosen = false;
  let branch = -1;
  return steps.map((step, index) => {
    if (step.does === 'chooseChannels') chosen = true;
    const channels = step.does === 'publish' && !chosen ? { channels: CHANNELS.slice(0, 1 + seeds[index]!.far % 3) } : {};
    // The step below a decision whose yes goes around it is a branch: it may go anywhere and leaves nothing unreached.
    if (branch === index) return { ...withoutDecision(step), ...channels, next: anywhere(seeds[index]!, index, steps) };
    const ways = decides(step, seeds[index]!) ? decisionWays(seeds[index]!, index, steps) : {};
    if (ways.tidak === steps[index + 1]?.id && ways.ya === steps[index + 2]?.id) branch = index + 1;
    return { ...step, ...channels, ...ways };
  });
}

/** Verbs grow with the row: opening, content, closing; the first row of content is always a draft. */
function verbAt(one: Seed, index: number, count: number, hasOutside: boolean): Verb {
  const opening = Math.min(3, Math.floor(count / 4));
  const closing = Math.max(opening + 1, count - Math.max(1, Math.floor(count / 4)));
  let verbs = MIDDLE;
  if (index < opening) verbs = index === 0 ? OPENING : OPENING.filter((verb) => verb !== 'request');
  else if (index === opening) return 'draft';
  else if (index >= closing) verbs = index === count - 1 ? CLOSING : CLOSING.filter((verb) => verb !== 'archive');
  const verb = verbs[one.verb % verbs.length]!;
  return !hasOutside && (verb === 'wait' || verb === 'request') ? 'work' : verb;
}

function buildStep(id: string, does: Verb, one: Seed, office: readonly string[]): StepDefinition {
  // The first column writes; those who check and decide are others, where the office has others.
  const deciders = office.length > 1 ? office.slice(1) : office;
  const pool = does === 'draft' ? office.slice(0, 1) : does === 'verify' || does === 'approve' ? deciders : office;
  const several = [...new Set(one.by.map((at) => pool[at % pool.length]!))].slice(0, one.shape > 7 || one.together === 0 ? 4 : 1);
  const outside = does === 'wait' || does === 'request';
  const by = outside ? 'luar' : several.length === 1 ? several[0]! : several;
  const time = TIMES[one.time % TIMES.length];
  return {
    id, does, by,
    activity: ACTIVITY[one.far % ACTIVITY.length]!,
    ...(several.length > 1 && !outside && one.all ? { join: 'all' as const } : {}),
    ...(one.optional && (does === 'work' || does === 'report') ? { optional: true } : {}),
    ...(time === undefined ? {} : { time }),
    ...(one.far % 2 === 0 ? { requirements: ['Bahan Informasi Kegiatan'], output: ['Konsep Materi'] } : {}),
  };
}

function decides(step: StepDefinition, one: Seed): boolean {
  return step.does === 'verify' || step.does === 'approve' || (step.does === 'dispose' && one.shape % 2 === 0);
}

function decisionWays(one: Seed, index: number, steps: readonly StepDefinition[]): { ya?: string; tidak?: string } {
  const earlier = steps[one.far % Math.max(1, index)]!.id;
  const below = steps[index + 1]?.id;
  const further = steps[index + 2 + (one.far % 3)]?.id ?? 'end';
  if (index === 0) return { tidak: 'end' };
  if (below === undefined || one.shape < 5) return { tidak: earlier };
  if (one.shape === 5) return { tidak: 'end' };
  if (one.shape === 6) return { ya: 'end', tidak: below };
  if (one.shape === 7) return { ya: further === 'end' ? below : further, tidak: below };
  return steps[index + 2] ? { ya: steps[index + 2]!.id, tidak: below } : { tidak: earlier };
}

function withoutDecision(step: StepDefinition): StepDefinition {
  return step.does === 'verify' || step.does === 'approve' ? { ...step, does: 'work' } : step;
}

function anywhere(one: Seed, index: number, steps: readonly StepDefinition[]): string {
  const ways = ['end', steps[one.far % index]!.id, steps[index + 1]?.id ?? 'end'];
  return ways[one.verb % ways.length]!;
}

function buildPeriod(seeds: readonly Seed[], office: readonly string[]): StepDefinition[] {
  return seeds.map((one, index) => {
    const step = buildStep(`t${index + 1}`, index === 0 ? 'evaluate' : index % 2 === 1 ? 'followUp' : 'work', one, office);
    return { ...step, per: 'period' as const };
  });
}
