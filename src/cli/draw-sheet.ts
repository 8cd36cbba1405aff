/** An SOP's sheet as text for a terminal of 100 columns. */
import type { SheetRow, SopSheet } from '../core/sop/describe.ts';
import { wordCivilDate } from '../texts/civil-date.ts';
import { HEADER_WORDS } from '../texts/place.ts';
import { sheetWords as words } from '../texts/sop-command.ts';
import { verbWords } from '../texts/verb-words.ts';
import { labelled, rowLines, wrap } from './text-table.ts';

export const WIDTH = 100;
const LABEL = 26;
/** Number, activity, performer, requirements, time, output: with gaps of two, 100 together. */
const WIDTHS = [4, 28, 17, 18, 10, 13] as const;

export function drawSheet(sheet: SopSheet): string[] {
  return [...header(sheet), '', ...table(sheet), '', ...totals(sheet), ...footer(sheet)];
}

function label(field: string): string {
  return HEADER_WORDS[field]?.[0] ?? field;
}

function header(sheet: SopSheet): string[] {
  const titles = [sheet.government, sheet.agency, sheet.title].filter((line) => line !== '').flatMap((line) => wrap(line.toUpperCase(), WIDTH));
  const identity = sheet.identity.flatMap(({ field, value }) => labelled(label(field), wordCivilDate(value) || words.empty, LABEL, WIDTH));
  const lists = sheet.facing.flat().flatMap(({ field, lines }) => {
    if (lines.length === 0) return labelled(label(field), words.empty, LABEL, WIDTH);
    return lines.flatMap((line, index) => labelled(index === 0 ? label(field) : '', `${index + 1}. ${line}`, LABEL, WIDTH).map((text) => (index === 0 ? text : text.replace(/^(\s+):/, '$1 '))));
  });
  return [...titles, ...(sheet.trial ? [words.trial.toUpperCase()] : []), '='.repeat(WIDTH), ...identity, '-'.repeat(WIDTH), ...lists];
}

function table(sheet: SopSheet): string[] {
  const { columns } = words;
  const heads = [columns.number, columns.activity, columns.performer, columns.requirements, columns.time, columns.output];
  const rule = WIDTHS.map((width) => '-'.repeat(width)).join('  ');
  return [...rowLines(heads.map((head) => [head]), WIDTHS), rule, ...sheet.rows.flatMap((row) => [...rowLines(cellsOf(sheet, row), WIDTHS), rule])];
}

function cellsOf(sheet: SopSheet, row: SheetRow): string[][] {
  const performers = sheet.columns.filter((_, index) => row.cells[index] != null).map((column) => (column.outside ? `${column.name} (${words.outside})` : column.name));
  const join = row.join === null ? [] : [`(${row.join === 'all' ? words.all : words.any})`];
  const remark = row.remark === '' ? [] : [`${words.remark}: ${row.remark}`];
  return [[row.printed], [row.activity, `[${verbWords[row.does]}] ${waysOf(row)}`, ...notesOf(row), ...remark], [...performers, ...join], listed(row.requirements), [row.time || '-'], listed(row.output)];
}

function listed(lines: readonly string[]): string[] {
  return lines.length === 0 ? ['-'] : [...lines];
}

/** "Ya → 6, Tidak → 3" for a decision, "→ 4" for the rest. */
function waysOf(row: SheetRow): string {
  const on = row.ya ?? words.end;
  if (row.tidak === undefined) return `→ ${on}`;
  return `${words.ya} → ${on}, ${words.tidak} → ${row.tidak ?? words.refused}`;
}

function notesOf(row: SheetRow): string[] {
  const notes = [...(row.optional ? [words.optional] : []), ...(row.per === 'period' ? [words.perPeriod] : [])];
  return notes.length === 0 ? [] : [`(${notes.join('; ')})`];
}

function totals(sheet: SopSheet): string[] {
  const printed = sheet.totalPrinted === '' ? [] : labelled(words.totalPrinted, sheet.totalPrinted, LABEL, WIDTH);
  return [...printed, ...labelled(words.total, totalWords(sheet), LABEL, WIDTH)];
}

function totalWords({ total }: SopSheet): string {
  if (!total) return words.noTotal;
  const sum = total.min === total.max ? `${total.min}` : `${total.min}–${total.max}`;
  const notes = [...(total.apart > 0 ? [words.apart(total.apart)] : []), ...(total.missing > 0 ? [words.missing(total.missing)] : [])];
  return `${sum} ${words.minutes}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

function footer(sheet: SopSheet): string[] {
  const doubts = [
    ...sheet.doubts,
    ...sheet.columns.flatMap((column) => column.doubts.map((text) => `${column.name}: ${text}`)),
    ...sheet.rows.flatMap((row) => row.doubts.map((text) => `${row.printed} (${row.id}): ${text}`)),
  ];
  const noted = doubts.length === 0 ? [] : ['', `${words.doubts}:`, ...doubts.flatMap((text) => wrap(text, WIDTH - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`))];
  return [...(sheet.footer.length === 0 ? [] : ['', ...sheet.footer.flatMap((line) => wrap(line, WIDTH))]), ...noted];
}
