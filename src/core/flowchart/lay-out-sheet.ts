/**
 * The official table with its drawing: widths of the columns, least heights of the rows for their text, and the flowchart
 * laid out in exactly these, so that the symbols of a row stand in its cells and arrows meet over the borders.
 */
import { compile } from '../sop/compile.ts';
import type { SopDefinition } from '../sop/definition.ts';
import { describeSop, type SheetRow, type SopSheet } from '../sop/describe.ts';
import type { Machine } from '../sop/machine.ts';
import type { Flowchart } from './flowchart.ts';
import { layOut, layOutPages } from './lay-out.ts';
import { textWidth, wrapText } from './measure-text.ts';

export interface SheetWidths {
  readonly number: number;
  readonly activity: number;
  readonly performer: number;
  readonly requirements: number;
  readonly time: number;
  readonly output: number;
  readonly remark: number;
  /** Beside the official columns: what the table says about each row; 0 for none. */
  readonly notes: number;
}

const SCREEN_WIDTHS: SheetWidths = { number: 40, activity: 186, performer: 80, requirements: 124, time: 68, output: 124, remark: 94, notes: 194 };
const PAPER_WIDTHS: SheetWidths = { number: 36, activity: 220, performer: 80, requirements: 140, time: 70, output: 140, remark: 96, notes: 0 };
/** The widest a performer's column gets on paper that has the room. */
const WIDE_PERFORMER = 150;

const FONT = 13;
const LINE = 18;
const PAD = 8;
/** The reader's font may be a little wider than the one that was measured. */
const SAFETY = 0.9;
const INDENT = 18;
/** Below a paragraph. */
const AFTER = 6;
const BOLD = 1.1;

export interface LaidSheet {
  readonly sheet: SopSheet;
  readonly machine: Machine;
  readonly widths: SheetWidths;
  /** One chart a page; on a screen there is one page. */
  readonly pages: readonly { readonly chart: Flowchart; readonly rows: readonly SheetRow[] }[];
}

/** @param notes paragraphs beside each row, by step id */
export function layOutSheet(definition: SopDefinition, notes: ReadonlyMap<string, readonly string[]> = new Map()): LaidSheet {
  const [sheet, machine] = [describeSop(definition), compile(definition)];
  const chart = layOut(machine, leastSizes(sheet, machine, SCREEN_WIDTHS, notes));
  return { sheet, machine, widths: SCREEN_WIDTHS, pages: [{ chart, rows: sheet.rows }] };
}

/** Landscape A4 within its margins, in CSS pixels. */
const PAPER = { width: 1040, height: 700 };
/** Repeated heads of the table, and room for the pentagons that lead from page to page. */
const HEADS = 110;
const CONNECTORS = 70;

/** The sheet cut into pages at its rows; a table wider than the paper is printed smaller, so more of it fits below. */
export function layOutPaper(definition: SopDefinition): LaidSheet {
  const [sheet, machine] = [describeSop(definition), compile(definition)];
  const spare = (PAPER.width - sheetWidth(PAPER_WIDTHS, { width: 0 })) / Math.max(1, sheet.columns.length);
  const widths = { ...PAPER_WIDTHS, performer: Math.max(PAPER_WIDTHS.performer, Math.min(WIDE_PERFORMER, Math.floor(spare))) };
  const least = leastSizes(sheet, machine, widths, new Map());
  const whole = layOut(machine, least);
  const room = PAPER.height * Math.max(1, sheetWidth(widths, whole) / PAPER.width) - HEADS - CONNECTORS - LINE * (2 + sheet.footer.length);
  const cuts: number[] = [];
  let used = 0;
  whole.rows.forEach((row, index) => {
    if (index > 0 && used + row.height > room) {
      cuts.push(index);
      used = 0;
    }
    used += row.height;
  });
  let from = 0;
  const pages = layOutPages(machine, cuts, least).map((chart) => ({ chart, rows: sheet.rows.slice(from, (from += chart.rows.length)) }));
  return { sheet, machine, widths, pages };
}

/** Width of the whole table. */
function sheetWidth(widths: SheetWidths, chart: Pick<Flowchart, 'width'>): number {
  const { number, activity, requirements, time, output, remark, notes } = widths;
  return number + activity + chart.width + requirements + time + output + remark + notes;
}

function leastSizes(sheet: SopSheet, machine: Machine, widths: SheetWidths, notes: ReadonlyMap<string, readonly string[]>) {
  return {
    // A name's longest word is never broken.
    columnWidths: machine.performers.map(({ name }) => Math.max(widths.performer, ...name.split(/\s+|(?<=\/)/).map((word) => textWidth(word, FONT) * BOLD + 2 * PAD + 2))),
    rowHeights: sheet.rows.map((row) => Math.max(
      // Below the activity stands a line for what its verb is and where it leads.
      heightOf([row.activity, 'x'.repeat(40)], widths.activity) + (widths.notes === 0 ? 0 : AFTER), heightOf(row.requirements, widths.requirements - INDENT), heightOf([row.time], widths.time),
      heightOf(row.output, widths.output - INDENT), heightOf([row.remark], widths.remark), widths.notes === 0 ? 0 : heightOf(notes.get(row.id) ?? [], widths.notes) + AFTER * (notes.get(row.id)?.length ?? 0),
    )),
  };
}

function heightOf(paragraphs: readonly string[], width: number): number {
  return paragraphs.reduce((sum, text) => sum + wrapText(text, (width - 2 * PAD) * SAFETY, FONT).length * LINE, 2 * PAD);
}
