/** What is different between two versions of an SOP: header, columns, and rows by their identity. */
import { differText, type Piece } from '../post/word-difference.ts';
import { performerName, type SopDefinition } from './definition.ts';
import { describeSop, FACING_FIELDS, IDENTITY_FIELDS, type SheetRow } from './describe.ts';

export interface TextChange {
  /** A header field, or a column of the table. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly Piece[];
}

export interface RowChange {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Printed numbers; empty on the side where the row is not. */
  readonly printed: { readonly before: string; readonly after: string };
  readonly fields: readonly TextChange[];
}

export interface SopComparison {
  readonly header: readonly TextChange[];
  readonly performers: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly renamed: readonly TextChange[] };
  readonly rows: readonly RowChange[];
  readonly unchangedRows: number;
}

/** Both without errors, as `compile` needs them. A row that keeps its id is the same row, wherever it stands. */
export function compareSops(before: SopDefinition, after: SopDefinition): SopComparison {
  const [old, now] = [describeSop(before), describeSop(after)];
  const rows = compareRows(old.rows.map((row) => [row, rowTexts(before, row)]), now.rows.map((row) => [row, rowTexts(after, row)]));
  return { header: changes(headerTexts(before), headerTexts(after)), performers: comparePerformers(before, after), rows: rows.filter((row) => row !== null), unchangedRows: rows.filter((row) => row === null).length };
}

type Texts = Readonly<Record<string, string>>;

function headerTexts(definition: SopDefinition): Texts {
  const lists = FACING_FIELDS.flat().map((field) => [field, (definition[field] ?? []).join('\n')]);
  return { agency: definition.agency ?? '', government: definition.government ?? '', trial: definition.trial === true ? 'trial' : '', ...Object.fromEntries([...IDENTITY_FIELDS.map((field) => [field, definition[field] ?? '']), ...lists]), total: definition.total ?? '', footer: (definition.footer ?? []).join('\n') };
}

function rowTexts(definition: SopDefinition, row: SheetRow): Texts {
  const names = Object.entries(definition.performers).filter((_, index) => Boolean(row.cells[index])).map(([, performer]) => performerName(performer));
  return {
    activity: row.activity, performer: `${names.join(', ')}${row.join === 'all' ? ' (semuanya)' : row.join === 'any' ? ' (salah satu)' : ''}`, requirements: row.requirements.join('\n'), time: row.time, output: row.output.join('\n'), remark: row.remark,
    does: row.does, ya: row.yaId, tidak: row.tidakId ?? '', optional: row.optional ? 'ya' : '', per: row.per,
  };
}

function changes(before: Texts, after: Texts): readonly TextChange[] {
  return Object.keys(after).filter((field) => before[field] !== after[field]).map((field) => change(field, before[field] ?? '', after[field] ?? ''));
}

function change(field: string, before: string, after: string): TextChange {
  return { field, before, after, pieces: differText(before, after) };
}

function comparePerformers(before: SopDefinition, after: SopDefinition): SopComparison['performers'] {
  const [old, now] = [names(before), names(after)];
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, name]) => name), removed: [...old].filter(([key]) => !now.has(key)).map(([, name]) => name),
    renamed: [...now].filter(([key, name]) => old.has(key) && old.get(key) !== name).map(([key, name]) => change(key, old.get(key) ?? '', name)),
  };
}

function names(definition: SopDefinition): ReadonlyMap<string, string> {
  return new Map(Object.entries(definition.performers).map(([key, performer]) => [key, performerName(performer)]));
}

type Told = readonly [SheetRow, Texts];

/** In the new order, what is gone where it used to stand; null for a row nothing happened to. */
function compareRows(before: readonly Told[], after: readonly Told[]): readonly (RowChange | null)[] {
  const old = new Map(before.map((one) => [one[0].id, one]));
  const now = new Set(after.map(([row]) => row.id));
  const kept = before.filter(([row]) => now.has(row.id)).map(([row]) => row.id);
  const result: (RowChange | null)[] = [];
  let place = 0;
  const takeGone = () => {
    for (; place < before.length && !now.has(before[place]![0].id); place++) {
      const [row, texts] = before[place]!;
      result.push({ id: row.id, change: 'removed', printed: { before: row.printed, after: '' }, fields: changes(texts, blank(texts)) });
    }
  };
  takeGone();
  for (const [row, texts] of after) {
    const known = old.get(row.id);
    if (!known) {
      result.push({ id: row.id, change: 'added', printed: { before: '', after: row.printed }, fields: changes(blank(texts), texts) });
      continue;
    }
    const fields = changes(known[1], texts);
    const moved = kept.indexOf(row.id) !== [...after].filter(([one]) => old.has(one.id)).findIndex(([one]) => one.id === row.id);
    const renumbered = known[0].printed !== row.printed;
    result.push(fields.length === 0 && !moved && !renumbered ? null : { id: row.id, change: fields.length > 0 ? 'changed' : 'moved', printed: { before: known[0].printed, after: row.printed }, fields });
    place = Math.max(place, before.findIndex(([one]) => one.id === row.id) + 1);
    takeGone();
  }
  return result;
}

const blank = (texts: Texts): Texts => Object.fromEntries(Object.keys(texts).map((key) => [key, '']));
