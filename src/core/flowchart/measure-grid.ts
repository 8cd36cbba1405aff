import type { LaneCounts } from './assign-lanes.ts';
import type { FlowColumn, FlowRow } from './flowchart.ts';
import type { FlowNode, FlowPlan, SymbolKind } from './plan.ts';
import type { Route, Segment } from './route.ts';

/** Pixels between two lanes of a channel. */
const LANE = 10;
/** Around a symbol: room for an arrowhead at any side, and for a label where a decision's way leaves. */
const PAD = { side: 14, top: 11, bottom: 8 };
const PAD_LABEL = { side: 38, bottom: 19 };
/** Right of a symbol that is joined to the next: room for the join's word. */
const PAD_JOIN = 32;
/** Above and below the middle of a band without symbols. */
const PAD_FREE = LANE / 2;

/** Label boxes hold `Tidak` at the label's size. */
export const LABEL = { width: 30, height: 12 };
/** The same for a join's `atau`. */
export const JOIN_LABEL = { width: 24, height: 12 };

interface Size {
  readonly width: number;
  readonly height: number;
}

const SYMBOL_SIZE: Record<SymbolKind, Size> = {
  process: { width: 52, height: 26 },
  decision: { width: 52, height: 34 },
  start: { width: 64, height: 22 },
  end: { width: 64, height: 22 },
  connector: { width: 26, height: 28 },
};

/** The capsule that opens a period's run says more than "Mulai". */
const PERIOD_START: Size = { width: 92, height: 22 };

export function symbolSize(node: FlowNode): Size {
  return node.kind === 'start' && node.period ? PERIOD_START : SYMBOL_SIZE[node.kind];
}

/** Where lines, rows and columns lie, in pixels. */
export interface MeasuredGrid {
  readonly columns: readonly FlowColumn[];
  readonly rows: readonly FlowRow[];
  readonly columnMiddle: readonly number[];
  readonly bandMiddle: readonly number[];
  /** The coordinate of a segment's line: y of a horizontal one, x of a vertical one. */
  place(segment: Segment): number;
}

/** Least sizes a caller may ask for; a row or column grows beyond them when its lanes need it. */
export interface LeastSizes {
  readonly rowHeights?: readonly number[];
  readonly columnWidths?: readonly number[];
}

export function measureGrid(plan: FlowPlan, routes: readonly Route[], lanes: LaneCounts, least: LeastSizes): MeasuredGrid {
  const across = measureAcross(plan, routes, lanes.vertical, least.columnWidths ?? []);
  const down = measureDown(plan, routes, lanes.horizontal, least.rowHeights ?? []);
  return {
    columns: across.columns,
    rows: down.rows,
    columnMiddle: across.middle,
    bandMiddle: down.middle,
    place(segment) {
      const { channel, middle } = segment.horizontal
        ? { channel: down.channel, middle: down.middle }
        : { channel: across.channel, middle: across.middle };
      return segment.line % 2 === 1 ? middle[(segment.line - 1) / 2]! : channel[segment.line / 2]! + segment.lane * LANE;
    },
  };
}

interface Measured {
  /** Coordinate of each channel's first lane. */
  readonly channel: number[];
  readonly middle: number[];
}

function measureAcross(plan: FlowPlan, routes: readonly Route[], counts: ReadonlyMap<number, number>, least: readonly number[]): Measured & { columns: FlowColumn[] } {
  const count = plan.columnCount;
  const columns: FlowColumn[] = [];
  const channel: number[] = [];
  const middle: number[] = [];
  let x = 0;
  for (let column = 0; column < count; column++) {
    const left = split(counts.get(2 * column) ?? 0, column === 0, false);
    const right = split(counts.get(2 * column + 2) ?? 0, false, column === count - 1);
    const half = Math.max(0, ...plan.nodes.filter((node) => node.columns.includes(column)).map((node) => symbolSize(node).width / 2));
    const labelled = (side: string): boolean =>
      routes.some(({ link, exit }) => exit.column === column && exit.side === side && isLabelled(plan, link));
    const needLeft = left.after + (labelled('left') ? PAD_LABEL.side : PAD.side) + half;
    const joined = plan.nodes.some((node) => node.columns.includes(column) && node.columns.at(-1) !== column);
    const needRight = right.before + (labelled('right') ? PAD_LABEL.side : joined ? PAD_JOIN : PAD.side) + half;
    const spare = Math.max(0, (least[column] ?? 0) - needLeft - needRight);
    // Spare room first brings the symbol to the middle of its column, then stands on both sides.
    const toMiddle = Math.min(spare, Math.abs(needLeft - needRight));
    const leftRoom = needLeft + (needLeft < needRight ? toMiddle : 0) + (spare - toMiddle) / 2;
    const width = needLeft + needRight + spare;
    columns.push({ x, width });
    middle.push(x + leftRoom);
    channel.push(x - left.before + LANE / 2);
    x += width;
    if (column === count - 1) channel.push(x - right.before + LANE / 2);
  }
  return { columns, channel, middle };
}

function measureDown(plan: FlowPlan, routes: readonly Route[], counts: ReadonlyMap<number, number>, least: readonly number[]): Measured & { rows: FlowRow[] } {
  const rows: FlowRow[] = [];
  const channel: number[] = [];
  const middle: number[] = [];
  const bandOf = new Map(plan.nodes.map((node) => [node.id, node.band]));
  const labelled = new Set(routes.filter(({ link, exit }) => exit.side === 'bottom' && isLabelled(plan, link))
    .map(({ link }) => bandOf.get(plan.links[link]!.from)));
  const size = (band: number): number =>
    Math.max(0, ...plan.nodes.filter((node) => node.band === band).map((node) => symbolSize(node).height));
  const last = plan.bands.length - 1;
  let y = 0;
  plan.rows.forEach((step, row) => {
    const bands = plan.bands.flatMap((band, index) => (band.row === row ? [index] : []));
    const first = bands[0]!;
    const top = split(counts.get(2 * first) ?? 0, first === 0, false);
    let need = top.after;
    const places = bands.map((band, index) => {
      // The last band of a row keeps the lanes above the border to the next; bands within a row share theirs.
      const below = index === bands.length - 1
        ? split(counts.get(2 * band + 2) ?? 0, false, band === last).before
        : (counts.get(2 * band + 2) ?? 0) * LANE;
      const free = size(band) === 0;
      const at = need + (free ? PAD_FREE : PAD.top) + size(band) / 2;
      need = at + size(band) / 2 + (free ? PAD_FREE : labelled.has(band) ? PAD_LABEL.bottom : PAD.bottom) + below;
      return { at, channelBelow: need - below };
    });
    const height = Math.max(need, least[row] ?? 0);
    const shift = (height - need) / 2;
    channel[first] = y - top.before + LANE / 2;
    places.forEach(({ at, channelBelow }, index) => {
      middle.push(y + shift + at);
      channel[bands[index]! + 1] = y + shift + channelBelow + LANE / 2;
    });
    rows.push({ step, y, height });
    y += height;
    const belowLast = split(counts.get(2 * bands.at(-1)! + 2) ?? 0, false, bands.at(-1) === last);
    channel[bands.at(-1)! + 1] = y - belowLast.before + LANE / 2;
  });
  return { rows, channel, middle };
}

function isLabelled(plan: FlowPlan, link: number): boolean {
  const way = plan.links[link]!.way;
  return way === 'ya' || way === 'tidak';
}

/** Room a channel's lanes take before and after the border they lie around, so that no lane lies on the border. */
function split(lanes: number, isFirst: boolean, isLast: boolean): { before: number; after: number } {
  const before = isFirst ? 0 : isLast ? lanes : Math.ceil(lanes / 2);
  return { before: before * LANE, after: (lanes - before) * LANE };
}
