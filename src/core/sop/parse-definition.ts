/**
 * Plain data → definition, or findings that say where and what.
 * Places name a step by its id and count everything else from 1, as people do.
 */
import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';
import { nearestKey } from './nearest-key.ts';
import { isRecord, placeOf, valueAt } from './place-of.ts';

export type ParsedDefinition =
  | { readonly ok: true; readonly definition: SopDefinition }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Never throws; whatever it is given, it answers with a definition or with sentences' worth of data. */
export function parseDefinition(plain: unknown): ParsedDefinition {
  if (!isRecord(plain) || isOtherFile(plain)) return { ok: false, issues: [sopIssue('sop.not-a-map')] };
  const tidy = tidied(plain);
  const parsed = SopDefinition.safeParse(tidy);
  if (parsed.success) return { ok: true, definition: parsed.data };
  const issues = parsed.error.issues.flatMap((issue) => issuesOf(issue, tidy, []));
  return { ok: false, issues: unique(issues) };
}

/** Somebody's other file: one sentence says more than a finding for each of its keys. */
function isOtherFile(plain: Record<string, unknown>): boolean {
  return !['kentongan', 'title', 'steps', 'performers'].some((key) => Object.hasOwn(plain, key));
}

const LISTS: ReadonlySet<string> = new Set([
  'legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'recordKeeping', 'footer', 'doubts', 'requirements', 'output', 'channels',
]);

/**
 * Two kindnesses to the hand that writes: a key with nothing behind it is a gap (`revised:`),
 * and one line where a list may stand is a list of one.
 */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, LISTS.has(key) && typeof inner === 'string' ? listOf(inner) : tidied(inner)]),
  );
}

function listOf(text: string): string[] {
  return text.trim() === '' ? [] : [text];
}

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function issuesOf(issue: ZodIssue, plain: unknown, above: Path): Issue[] {
  const path = [...above, ...issue.path];
  const place = placeOf(path, plain);
  const value = valueAt(path, plain);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        sopIssue('sop.key-unknown', placeOf([...path, key], plain), { key, near: nearestKey(key, path) ?? '' }),
      );
    case 'invalid_key':
      return [sopIssue('sop.id-wrong', place, { value: String(path.at(-1)) })];
    case 'invalid_union':
      return issuesOfUnion(issue, plain, path);
    case 'invalid_type':
      if (value === undefined) return [sopIssue('sop.key-missing', place, { key: String(path.at(-1) ?? '') })];
      return [sopIssue('sop.value-wrong', place, { expected: kindOf(issue.expected), got: kindOfValue(value) })];
    case 'invalid_value': {
      const wanted = issue.values.map(String);
      if (value === undefined) return [sopIssue('sop.key-missing', place, { key: String(path.at(-1) ?? '') })];
      if (path.at(-1) === 'kentongan') return [sopIssue('sop.version-wrong', place, { value: shown(value) })];
      return [sopIssue('sop.value-unknown', place, { value: shown(value), choices: wanted.join(', ') })];
    }
    case 'invalid_format':
      if (issue.format === 'date') return [sopIssue('sop.date-wrong', place, { value: shown(value) })];
      return [sopIssue('sop.id-wrong', place, { value: shown(value) })];
    case 'too_small':
      if (issue.origin === 'array') return [sopIssue('sop.list-empty', place)];
      return [sopIssue('sop.text-empty', place)];
    case 'too_big':
      if (issue.origin === 'array') return [sopIssue('sop.list-long', place, { limit: Number(issue.maximum) })];
      return [sopIssue('sop.text-long', place, { limit: Number(issue.maximum) })];
    default:
      return [sopIssue('sop.value-wrong', place, { expected: '', got: kindOfValue(value) })];
  }
}

/** Of the shapes a value may have, speak of the one it was meant to be. */
function issuesOfUnion(issue: ZodIssue & { code: 'invalid_union' }, plain: unknown, path: Path): Issue[] {
  const meant = issue.errors.find((branch) => !branch.some((inner) => inner.path.length === 0 && isOfOtherKind(inner)));
  if (meant) return meant.flatMap((inner) => issuesOf(inner, plain, path));
  const value = valueAt(path, plain);
  if (value === undefined) return [sopIssue('sop.key-missing', placeOf(path, plain), { key: String(path.at(-1) ?? '') })];
  return [sopIssue('sop.value-wrong', placeOf(path, plain), { expected: 'text', got: kindOfValue(value) })];
}

function isOfOtherKind(issue: ZodIssue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

/** Words of our own for kinds of value; `texts/` translates them. */
function kindOf(expected: string): string {
  if (expected === 'string') return 'text';
  if (expected === 'array') return 'list';
  if (expected === 'object' || expected === 'record') return 'map';
  return expected === 'boolean' ? 'boolean' : expected;
}

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (isRecord(value)) return 'map';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'other';
}

const SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : kindOfValue(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function unique(issues: readonly Issue[]): Issue[] {
  const seen = new Map(issues.map((issue) => [`${issue.code}|${issue.place}`, issue]));
  return [...seen.values()];
}
