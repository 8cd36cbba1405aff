import type { FlowNode, FlowPlan } from './plan.ts';
import { isChannel } from './route.ts';

/** Held by the line that joins the symbols of one step done by several performers. */
const JOIN = -2;
const FREE = -1;

/**
 * Who holds what on the grid. On a middle line only one arrow may run at a point; channels are never full.
 * The points beside a symbol are kept for that symbol's own arrows: so every symbol can always be reached.
 */
export interface RouteGrid {
  readonly height: number;
  readonly width: number;
  /** Index of the plan's node whose symbol stands at this point, or -1. */
  readonly symbolAt: Int32Array;
  /** Link that runs through this point horizontally (on a middle line), or -1. */
  readonly heldAcross: Int32Array;
  /** The same, vertically. */
  readonly heldDown: Int32Array;
  /** How many arrows run straight through this point, for counting crossings. */
  readonly across: Int32Array;
  readonly down: Int32Array;
}

export function makeGrid(plan: FlowPlan): RouteGrid {
  const height = 2 * plan.bands.length + 1;
  const width = 2 * plan.columnCount + 1;
  const size = height * width;
  const grid: RouteGrid = {
    height,
    width,
    symbolAt: new Int32Array(size).fill(FREE),
    heldAcross: new Int32Array(size).fill(FREE),
    heldDown: new Int32Array(size).fill(FREE),
    across: new Int32Array(size),
    down: new Int32Array(size),
  };
  plan.nodes.forEach((node, index) => {
    for (const column of node.columns) grid.symbolAt[pointOf(grid, node.band, column)] = index;
    holdJoin(grid, node);
  });
  return grid;
}

/** The point in the middle of a cell. */
export function pointOf(grid: RouteGrid, band: number, column: number): number {
  return (2 * band + 1) * grid.width + 2 * column + 1;
}

function holdJoin(grid: RouteGrid, node: FlowNode): void {
  const first = node.columns[0] ?? 0;
  const last = node.columns.at(-1) ?? first;
  for (let at = pointOf(grid, node.band, first) + 1; at < pointOf(grid, node.band, last); at++) {
    grid.heldAcross[at] = JOIN;
    grid.across[at]! += 1;
  }
}

/** May an arrow from node `from` to node `to` run horizontally through this point? */
export function mayRunAcross(grid: RouteGrid, point: number, from: number, to: number): boolean {
  if (isChannel(Math.floor(point / grid.width))) return true;
  if (grid.heldAcross[point] !== FREE) return false;
  const column = point % grid.width;
  if (!isChannel(column)) return true;
  const left = column > 0 ? grid.symbolAt[point - 1]! : FREE;
  const right = column < grid.width - 1 ? grid.symbolAt[point + 1]! : FREE;
  if (left === FREE && right === FREE) return true;
  return [left, right].some((owner) => owner !== FREE && (owner === from || owner === to));
}

/**
 * May it run vertically through this point? Below a symbol only its own arrows may, and where another symbol
 * stands right below, only an arrow that enters that one: its top is where the flow comes in.
 */
export function mayRunDown(grid: RouteGrid, point: number, from: number, to: number, joining: boolean): boolean {
  if (isChannel(point % grid.width)) return true;
  if (grid.heldDown[point] !== FREE && !joining) return false;
  const line = Math.floor(point / grid.width);
  if (!isChannel(line)) return true;
  const above = line > 0 ? grid.symbolAt[point - grid.width]! : FREE;
  const below = line < grid.height - 1 ? grid.symbolAt[point + grid.width]! : FREE;
  if (below !== FREE) return below === to;
  return above === FREE || above === from || above === to;
}

/** Which way it goes from one point to the next in line: 0 up, 1 right, 2 down, 3 left. */
export function directionOf(a: number, b: number): number {
  return b === a + 1 ? 1 : b === a - 1 ? 3 : b > a ? 2 : 0;
}
