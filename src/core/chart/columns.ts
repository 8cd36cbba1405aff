/** A chart of standing columns with two parts, one over the other: e.g. what was on time and what was late, week by week. */
export interface ColumnRow {
  /** A word or two under the column. */
  readonly label: string;
  readonly lower: number;
  readonly upper: number;
}

export interface Column {
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly lowerY: number;
  readonly lowerHeight: number;
  readonly upperY: number;
  readonly upperHeight: number;
  readonly total: number;
  /** Whether its label is printed: where columns are many, only some have the room. */
  readonly labelled: boolean;
}

export interface ColumnChart {
  readonly width: number;
  readonly height: number;
  /** Where the columns stand. */
  readonly floor: number;
  readonly columns: readonly Column[];
}

const WIDTH = 340;
const TOP = 18;
const ROOM = 130;
const FOOT = 20;
const LABEL = 58;

export function layOutColumns(rows: readonly ColumnRow[]): ColumnChart {
  const most = Math.max(0, ...rows.map((row) => row.lower + row.upper));
  const scale = (value: number) => (most === 0 ? 0 : (Math.max(0, value) / most) * ROOM);
  const step = WIDTH / Math.max(1, rows.length);
  const width = Math.min(44, step * 0.7);
  const every = Math.max(1, Math.ceil(LABEL / step));
  const floor = TOP + ROOM;
  const columns = rows.map(({ label, lower, upper }, index): Column => {
    const [lowerHeight, upperHeight] = [scale(lower), scale(upper)];
    return { label, x: index * step + (step - width) / 2, width, lowerY: floor - lowerHeight, lowerHeight, upperY: floor - lowerHeight - upperHeight, upperHeight, total: lower + upper, labelled: index % every === 0 };
  });
  return { width: WIDTH, height: floor + FOOT, floor, columns };
}
