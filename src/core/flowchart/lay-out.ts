import type { Machine } from '../sop/machine.ts';
import { assignLanes } from './assign-lanes.ts';
import { findRoutes } from './find-routes.ts';
import type { FlowArrow, Flowchart, FlowJoin, FlowLabel, FlowSymbol, Point } from './flowchart.ts';
import { JOIN_LABEL, LABEL, measureGrid, symbolSize, type LeastSizes, type MeasuredGrid } from './measure-grid.ts';
import type { FlowNode, FlowPlan } from './plan.ts';
import { planFlow, type PageRange } from './plan-flow.ts';
import type { Port, Route } from './route.ts';

/**
 * Computes a machine's flowchart. Sizes are in CSS pixels: `rowHeights` and `columnWidths` are the least
 * a row or column gets, e.g. what its text needs; read the result for what it got.
 */
export function layOut(machine: Machine, least: LeastSizes = {}, page?: PageRange): Flowchart {
  const plan = planFlow(machine, page);
  const routes = findRoutes(plan);
  const grid = measureGrid(plan, routes, assignLanes(routes), least);
  const symbols = plan.nodes.flatMap((node) => node.columns.map((column) => placeSymbol(node, column, grid)));
  const lastRow = grid.rows.at(-1)!;
  const lastColumn = grid.columns.at(-1)!;
  return {
    width: lastColumn.x + lastColumn.width,
    height: lastRow.y + lastRow.height,
    columns: grid.columns,
    rows: grid.rows,
    symbols,
    joins: plan.nodes.flatMap((node) => placeJoins(node, symbols)),
    arrows: routes.map((route) => placeArrow(plan, route, grid, symbols)),
  };
}

/** One flowchart a page: `cuts` are the rows, from 0, with which a new page begins. Pentagons join the pages. */
export function layOutPages(machine: Machine, cuts: readonly number[], least: LeastSizes = {}): Flowchart[] {
  const starts = [0, ...new Set(cuts)].filter((row) => row < machine.steps.length).sort((a, b) => a - b);
  return [...new Set(starts)].map((first, index, all) => {
    const end = all[index + 1] ?? machine.steps.length;
    return layOut(machine, { ...least, rowHeights: least.rowHeights?.slice(first, end) }, { first, end });
  });
}

function placeSymbol(node: FlowNode, column: number, grid: MeasuredGrid): FlowSymbol {
  const { width, height } = symbolSize(node);
  const { id, kind, step, optional, period, letter } = node;
  const x = grid.columnMiddle[column]! - width / 2;
  const y = grid.bandMiddle[node.band]! - height / 2;
  return { id, kind, step, column, optional, period, letter, x, y, width, height };
}

function placeJoins(node: FlowNode, symbols: readonly FlowSymbol[]): FlowJoin[] {
  const group = symbols.filter((symbol) => symbol.id === node.id);
  return group.slice(1).map((right, index) => {
    const from = portPoint(group[index]!, 'right');
    const { width, height } = JOIN_LABEL;
    return { step: node.step, all: node.all, label: { x: from.x + 3, y: from.y - 2 - height, width, height }, from, to: portPoint(right, 'left') };
  });
}

function placeArrow(plan: FlowPlan, route: Route, grid: MeasuredGrid, symbols: readonly FlowSymbol[]): FlowArrow {
  const { from, to, way } = plan.links[route.link]!;
  const symbolAt = (id: string, column: number): FlowSymbol =>
    symbols.find((symbol) => symbol.id === id && symbol.column === column)!;
  const exit = portPoint(symbolAt(from, route.exit.column), route.exit.side);
  const entry = portPoint(symbolAt(to, route.entry.column), route.entry.side);
  const points: Point[] = [exit];
  for (let at = 1; at < route.segments.length; at++) {
    const [a, b] = [route.segments[at - 1]!, route.segments[at]!];
    points.push(a.horizontal ? { x: grid.place(b), y: grid.place(a) } : { x: grid.place(a), y: grid.place(b) });
  }
  points.push(entry);
  const label = way === 'ya' || way === 'tidak' ? placeLabel(exit, route.exit, way) : null;
  return { from, to, way, points, label };
}

/** Above a line that leaves sideways, right of one that leaves downwards: always in the room kept beside the symbol. */
function placeLabel(exit: Point, port: Port, way: FlowLabel['way']): FlowLabel {
  const { width, height } = LABEL;
  if (port.side === 'bottom') return { way, x: exit.x + 3, y: exit.y + 2, width, height };
  const x = port.side === 'right' ? exit.x + 3 : exit.x - 3 - width;
  return { way, x, y: exit.y - 2 - height, width, height };
}

function portPoint(symbol: FlowSymbol, side: Port['side']): Point {
  const middle = { x: symbol.x + symbol.width / 2, y: symbol.y + symbol.height / 2 };
  if (side === 'top') return { x: middle.x, y: symbol.y };
  if (side === 'bottom') return { x: middle.x, y: symbol.y + symbol.height };
  return { x: side === 'left' ? symbol.x : symbol.x + symbol.width, y: middle.y };
}
