/**
 * The SOP as its official table: header fields in printed order, columns, rows with their symbols.
 * Sheet, screen and terminal all draw this; labels are theirs, from `texts/`.
 */
import { compile } from './compile.ts';
import { isOutside, performerName, performersOf, type SopDefinition, type Verb } from './definition.ts';
import { END, isDecision, type Machine, type MachineStep } from './machine.ts';
import { totalTime, type TotalTime } from './total-time.ts';

/** The upper block, top to bottom. */
export const IDENTITY_FIELDS = ['number', 'created', 'revised', 'effective', 'ratified', 'enactedBy', 'title'] as const;
/** The facing pairs below it: left column, right column. */
export const FACING_FIELDS = [
  ['legalBasis', 'qualifications'],
  ['relatedSops', 'equipment'],
  ['warnings', 'recordKeeping'],
] as const;

export type IdentityField = (typeof IDENTITY_FIELDS)[number];
export type ListField = (typeof FACING_FIELDS)[number][number];

export interface SheetField {
  readonly field: IdentityField;
  /** Empty when the sheet leaves it blank. */
  readonly value: string;
}

export interface SheetList {
  readonly field: ListField;
  readonly lines: readonly string[];
}

export interface SheetColumn {
  readonly key: string;
  readonly name: string;
  readonly outside: boolean;
  readonly doubts: readonly string[];
}

/** Of the regulation's five symbols the three that stand in a cell. */
export type CellSymbol = 'terminator' | 'process' | 'decision';

export interface SheetRow {
  readonly id: string;
  readonly printed: string;
  readonly activity: string;
  readonly does: Verb;
  /** One entry per column, left to right; null where the column does not act. */
  readonly cells: readonly (CellSymbol | null)[];
  readonly requirements: readonly string[];
  readonly time: string;
  readonly output: readonly string[];
  readonly remark: string;
  /** Printed number of the step a yes leads to; null at the end of the case. */
  readonly ya: string | null;
  readonly yaId: string;
  /** As `ya`; undefined where the row takes no decision. */
  readonly tidak: string | null | undefined;
  readonly tidakId: string | undefined;
  readonly join: 'any' | 'all' | null;
  readonly optional: boolean;
  readonly per: 'case' | 'period';
  readonly doubts: readonly string[];
}

export interface SopSheet {
  readonly title: string;
  readonly agency: string;
  readonly government: string;
  /** In use, but not enacted yet. */
  readonly trial: boolean;
  readonly identity: readonly SheetField[];
  readonly facing: readonly (readonly [SheetList, SheetList])[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Total as printed; empty when the sheet prints none. */
  readonly totalPrinted: string;
  readonly total: TotalTime | null;
  readonly footer: readonly string[];
  readonly doubts: readonly string[];
}

/** Needs a definition that `check` finds no errors in, as `compile` does. */
export function describeSop(definition: SopDefinition): SopSheet {
  const machine = compile(definition);
  return {
    title: definition.title,
    agency: definition.agency ?? '',
    government: definition.government ?? '',
    trial: definition.trial === true,
    identity: IDENTITY_FIELDS.filter((field) => isPrinted(definition, field)).map((field) => ({ field, value: definition[field] ?? '' })),
    facing: FACING_FIELDS.map(([left, right]) => [listOf(definition, left), listOf(definition, right)] as const),
    columns: Object.entries(definition.performers).map(([key, performer]) => ({
      key,
      name: performerName(performer),
      outside: isOutside(performer),
      doubts: typeof performer === 'object' ? (performer.doubts ?? []) : [],
    })),
    rows: machine.steps.map((step) => rowOf(definition, machine, step)),
    totalPrinted: definition.total ?? '',
    total: totalTime(machine.steps.map((step) => step.time)),
    footer: definition.footer ?? [],
    doubts: definition.doubts ?? [],
  };
}

/** Some offices print a ratification date instead of an effective one; nobody prints both empty. */
function isPrinted(definition: SopDefinition, field: IdentityField): boolean {
  if (field === 'ratified') return definition.ratified !== undefined;
  return field !== 'effective' || definition.effective !== undefined || definition.ratified === undefined;
}

function listOf(definition: SopDefinition, field: ListField): SheetList {
  return { field, lines: definition[field] ?? [] };
}

function rowOf(definition: SopDefinition, machine: Machine, step: MachineStep): SheetRow {
  const source = definition.steps[step.index];
  const acts = new Set(source ? performersOf(source) : []);
  const symbol = symbolOf(machine, step);
  const printed = (id: string): string | null => machine.steps.find((other) => other.id === id)?.printed ?? null;
  return {
    id: step.id,
    printed: step.printed,
    activity: step.activity,
    does: step.does,
    cells: machine.performers.map(({ key }) => (acts.has(key) ? symbol : null)),
    requirements: step.requirements,
    time: step.timePrinted,
    output: step.output,
    remark: step.remark,
    ya: printed(step.ya),
    yaId: step.ya,
    tidak: step.tidak === null ? undefined : printed(step.tidak),
    tidakId: step.tidak ?? undefined,
    join: step.performers.length > 1 ? step.join : null,
    optional: step.optional,
    per: step.per,
    doubts: source?.doubts ?? [],
  };
}

/** A decision stays a diamond even where it begins or ends the sheet. */
function symbolOf(machine: Machine, step: MachineStep): CellSymbol {
  if (isDecision(step)) return 'decision';
  const starts = step.id === machine.caseStart || step.id === machine.periodStart;
  return starts || step.ya === END ? 'terminator' : 'process';
}
