/**
 * A chart of lying bars, in CSS pixels of a frame as wide as a phone: each bar under its label, so that it reads the same on
 * a phone, on paper and on a wall. One frame, one scale from zero; nothing in it ever leaves the frame.
 */
import { textWidth, wrapText } from '../flowchart/measure-text.ts';

export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** The value in words, as the table beside the chart prints it. */
  readonly printed: string;
  /** Thin line to the worst of it; never shorter than the bar. */
  readonly worst?: number | undefined;
  /** What is allowed: a mark across the bar. */
  readonly norm?: number | undefined;
}

export interface Bar {
  readonly lines: readonly string[];
  /** Baseline of the first line of its label. */
  readonly labelY: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  /** End of the thin line; the bar's own end without one. */
  readonly worstX: number;
  readonly normX: number | null;
  readonly printed: string;
  readonly beyond: boolean;
}

export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
}

const CHART_WIDTH = 340;
export const CHART_FONT = 12;
export const CHART_LINE = 16;
const BAR = 14;
const GAP = 12;
/** The value's words stand right of their bar, a little wider in a bold font than measured. */
const BOLD = 1.1;
const BEFORE_VALUE = 6;

export function layOutBars(rows: readonly BarRow[]): BarChart {
  const room = Math.max(CHART_WIDTH * 0.4, CHART_WIDTH - BEFORE_VALUE - BOLD * Math.max(0, ...rows.map((row) => textWidth(row.printed, CHART_FONT))));
  const most = Math.max(0, ...rows.flatMap((row) => [row.value, row.worst ?? 0, row.norm ?? 0].filter(Number.isFinite)));
  const scale = (value: number) => (most === 0 || !Number.isFinite(value) ? 0 : (Math.max(0, value) / most) * room);
  let y = 0;
  const bars = rows.map((row): Bar => {
    const lines = wrapText(row.label, CHART_WIDTH, CHART_FONT).slice(0, 2);
    const top = y + lines.length * CHART_LINE + 3;
    const bar = {
      lines, labelY: y + CHART_FONT, y: top, height: BAR, width: scale(row.value), worstX: scale(Math.max(row.value, row.worst ?? 0)),
      normX: row.norm === undefined ? null : scale(row.norm), printed: row.printed, beyond: row.norm !== undefined && row.value > row.norm,
    };
    y = top + BAR + GAP;
    return bar;
  });
  return { width: CHART_WIDTH, height: Math.max(BAR, y - GAP), bars };
}
