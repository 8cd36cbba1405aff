import type { Machine } from '../sop/machine.ts';
import { drawPieces, type FlowState } from './draw-pieces.ts';
import type { Flowchart } from './flowchart.ts';
import type { FlowWords } from './flow-words.ts';
import { layOut } from './lay-out.ts';
import { wrapText } from './measure-text.ts';
import { element, escapeXml } from './write-xml.ts';

const FONT_FAMILY = 'Noto Sans, Arial, sans-serif';
const FONT_SIZE = 11;
const LINE = 15;
const CELL = 8;
const NUMBER_WIDTH = 40;
/** Least widths: of the activity's column, and of each performer's. */
const WIDTHS = { wide: { activity: 250, column: 104 }, narrow: { activity: 130, column: 80 } };
const FRAME = 1;

export interface DrawOptions {
  /** `full` prints number and activity left of the symbols; `symbols` only the performers' columns. */
  readonly table?: 'full' | 'symbols';
  /** `narrow` for a phone or a portrait page: the same drawing with tighter columns. */
  readonly width?: 'wide' | 'narrow';
  /** Marks the way so far, for a case's page. */
  readonly state?: FlowState;
  /** A file of its own: dark ink on white paper instead of the page's colours. */
  readonly paper?: boolean;
}

/** The whole flowchart as one SVG: header, rows, symbols, arrows, and a reading of it for those who do not see it. */
export function toSvg(machine: Machine, words: FlowWords, options: DrawOptions = {}): string {
  const full = (options.table ?? 'full') === 'full';
  const { activity: activityWidth, column: columnWidth } = WIDTHS[options.width ?? 'wide'];
  const left = full ? NUMBER_WIDTH + activityWidth : 0;
  const texts = machine.steps.map((step) => ({
    number: wrapText(step.printed, NUMBER_WIDTH - CELL, FONT_SIZE),
    activity: wrapText(step.activity, activityWidth - 2 * CELL, FONT_SIZE),
  }));
  const rowHeights = texts.map(({ number, activity }) => (full ? Math.max(number.length, activity.length) * LINE + 2 * CELL : 0));
  const chart = layOut(machine, { rowHeights, columnWidths: machine.performers.map(() => columnWidth) });
  const names = machine.performers.map((performer, index) => [
    ...wrapText(performer.name, chart.columns[index]!.width - 2 * CELL, FONT_SIZE),
    ...(performer.outside ? [words.outside] : []),
  ]);
  const headTop = LINE + 10;
  const head = headTop + Math.max(1, ...names.map((lines) => lines.length)) * LINE + 2 * CELL;
  const width = left + chart.width;
  const height = head + chart.height;

  const lines = [
    rect(0, 0, width, height),
    element('rect', { x: 0, y: 0, width, height: head, fill: 'currentColor', 'fill-opacity': 0.06 }),
    ...chart.rows.map((row) => rule(0, head + row.y, width, head + row.y)),
    rule(left, headTop, width, headTop),
    ...chart.columns.slice(1).map((column) => rule(left + column.x, headTop, left + column.x, height)),
    ...(full ? [rule(NUMBER_WIDTH, 0, NUMBER_WIDTH, height), rule(left, 0, left, height)] : []),
  ];
  const heads = [
    writeLines([words.performers], left + chart.width / 2, headTop / 2, 'middle', true),
    ...names.map((name, index) => {
      const column = chart.columns[index]!;
      return writeLines(name, left + column.x + column.width / 2, (headTop + head) / 2, 'middle', true);
    }),
    ...(full ? [
      writeLines([words.number], NUMBER_WIDTH / 2, head / 2, 'middle', true),
      writeLines([words.activity], NUMBER_WIDTH + activityWidth / 2, head / 2, 'middle', true),
    ] : []),
  ];
  const cells = !full ? [] : chart.rows.flatMap((row, index) => [
    writeLines(texts[index]!.number, NUMBER_WIDTH / 2, head + row.y + row.height / 2, 'middle'),
    writeLines(texts[index]!.activity, NUMBER_WIDTH + CELL, head + row.y + row.height / 2, 'start'),
  ]);
  const pieces = element('g', { transform: `translate(${left} ${head})` }, drawPieces(chart, words, options.state));
  return svg(words, { x: -FRAME, y: -FRAME, width: width + 2 * FRAME, height: height + 2 * FRAME }, options.paper ?? false,
    lines.join('') + heads.join('') + cells.join('') + pieces);
}

/**
 * The symbols of one row, to stand across all performers' cells of that row in a page's own table. The cell must
 * be exactly `rows[row].height` high and its columns as wide as the chart's; then arrows meet over the borders.
 */
export function toRowSvg(chart: Flowchart, row: number, words: FlowWords, state?: FlowState): string {
  const { y, height } = chart.rows[row]!;
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', class: 'flow-row', 'aria-hidden': 'true', focusable: 'false',
    width: chart.width, height, viewBox: `0 ${y} ${chart.width} ${height}`, 'font-family': FONT_FAMILY,
  }, drawPieces(chart, words, state, row, row + 1));
}

function svg(words: FlowWords, view: { x: number; y: number; width: number; height: number }, paper: boolean, inner: string): string {
  const { x, y, width, height } = view;
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', class: 'flowchart', role: 'img', width, height,
    viewBox: `${x} ${y} ${width} ${height}`, 'font-family': FONT_FAMILY, 'font-size': FONT_SIZE, color: paper ? '#111111' : undefined,
  }, element('title', {}, escapeXml(words.title)) + element('desc', {}, escapeXml(words.reading))
    + (paper ? element('rect', { x, y, width, height, fill: '#ffffff' }) : '') + inner);
}

function rect(x: number, y: number, width: number, height: number): string {
  return element('rect', { x, y, width, height, fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.55 });
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return element('path', { class: 'flow-rule', d: `M${x1} ${y1}L${x2} ${y2}`, stroke: 'currentColor', 'stroke-opacity': 0.3, 'stroke-width': 1 });
}

/** Lines of text around a middle height. */
function writeLines(lines: readonly string[], x: number, middle: number, anchor: 'start' | 'middle', bold = false): string {
  const first = middle - ((lines.length - 1) * LINE) / 2 + FONT_SIZE * 0.35;
  const spans = lines.map((line, index) => element('tspan', { x, y: first + index * LINE }, escapeXml(line))).join('');
  return element('text', { 'text-anchor': anchor, fill: 'currentColor', 'font-weight': bold ? 600 : undefined }, spans);
}
