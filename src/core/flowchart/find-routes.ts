import type { FlowLink, FlowNode, FlowPlan } from './plan.ts';
import { directionOf, makeGrid, mayRunAcross, mayRunDown, pointOf, type RouteGrid } from './route-grid.ts';
import { traceRoute, type TracedRoute } from './trace-route.ts';
import { isChannel, type Route, type Side } from './route.ts';
import { PriorityQueue } from './priority-queue.ts';

/** What a reader's eye pays, in steps of the grid: bends and crossings cost more than a longer way. */
const COST = {
  across: 5, down: 3, channel: 1, upInMiddle: 4, bend: 8, crossing: 20, nearCrossing: 5, join: 3, joinStart: 8,
  exit: { top: Infinity, right: 0, bottom: 0, left: 0 },
  tidakExit: { top: Infinity, right: 0, bottom: 8, left: 0 },
  entryDown: { top: 0, right: 6, bottom: 14, left: 6 },
  entryUp: { top: 3, right: 0, bottom: 6, left: 0 },
} as const;

/** Directions in clockwise order; the opposite is two further. */
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/**
 * Finds a way for every link, near ones first, each as cheap as those before it leave. A way always exists:
 * the points left and right of a symbol are kept for it, and the channels between are never full.
 */
export function findRoutes(plan: FlowPlan): Route[] {
  const grid = makeGrid(plan);
  const indexOf = new Map(plan.nodes.map((node, index) => [node.id, index]));
  const ends = plan.links.map((link) => ({ from: indexOf.get(link.from)!, to: indexOf.get(link.to)! }));
  const leaving = plan.nodes.map((node) => plan.links.filter((link) => link.from === node.id).length);
  const exits = plan.nodes.map((node) => (isSplitDecision(node) ? [node.columns[0]!, node.columns.at(-1)!] : node.columns));
  const routed = new Map<number, TracedRoute[]>();
  const routes: Route[] = [];
  for (const index of routingOrder(plan, ends)) {
    const link = plan.links[index]!;
    const { from, to } = ends[index]!;
    const earlier = routed.get(to) ?? [];
    const path = findPath(plan, grid, link, from, to, exits[from]!, earlier, leaving[to]!);
    const route = traceRoute(grid, index, path, earlier);
    leaving[from]! -= 1;
    // A decision's second way leaves the diamond that its first one left.
    if (plan.nodes[from]!.kind === 'decision') exits[from] = [route.exit.column];
    routed.set(to, [...earlier, route]);
    routes.push(route);
  }
  return routes.sort((a, b) => a.link - b.link);
}

function routingOrder(plan: FlowPlan, ends: readonly { from: number; to: number }[]): number[] {
  const weight = ends.map(({ from, to }) => {
    const a = plan.nodes[from]!;
    const b = plan.nodes[to]!;
    const bands = b.band - a.band;
    const columns = Math.min(...a.columns.flatMap((x) => b.columns.map((y) => Math.abs(x - y))));
    return (bands <= 0 ? 10_000 : 0) + Math.abs(bands) * 3 + columns;
  });
  return plan.links.map((_, index) => index).sort((a, b) => weight[a]! - weight[b]! || a - b);
}

/** Points from the source's symbol to the target's, or to a point of an earlier arrow to the same target. */
function findPath(
  plan: FlowPlan, grid: RouteGrid, link: FlowLink, from: number, to: number, exits: readonly number[],
  earlier: readonly TracedRoute[], leavingTarget: number,
): number[] {
  const source = plan.nodes[from]!;
  const target = plan.nodes[to]!;
  const upward = target.band <= source.band;
  const exitCost = link.way === 'tidak' ? COST.tidakExit : COST.exit;
  const entryCost = upward ? COST.entryUp : COST.entryDown;
  // The outer diamonds of a decision with several keep a side and the bottom for its ways, and are entered from above.
  const fromAbove = isSplitDecision(target);
  const bySide = !fromAbove && sidesFree(plan, grid, to) > leavingTarget;
  const joins = joinPoints(plan, earlier);
  const size = grid.height * grid.width;
  const best = new Float64Array(size * 4).fill(Infinity);
  const before = new Int32Array(size * 4).fill(-1);
  const queue = new PriorityQueue();
  const open = (state: number, cost: number, previous: number): void => {
    if (cost >= best[state]!) return;
    best[state] = cost;
    before[state] = previous;
    queue.push(state, cost);
  };
  /** Opens the next point in this direction, if the arrow may go there; `cost` is what the way there costs so far. */
  const move = (point: number, turn: number, cost: number, previous: number): void => {
    const next = neighbour(grid, point, turn);
    if (next === -1) return;
    const joined = joins.get(next)?.find((join) => join.accepts(turn));
    const sideways = turn % 2 === 1;
    const free = (at: number): boolean => grid.symbolAt[at] !== -1
      || (sideways ? mayRunAcross(grid, at, from, to) : mayRunDown(grid, at, from, to, at === next && joined !== undefined));
    if (!free(point) || !free(next)) return;
    const entering = grid.symbolAt[next]!;
    if (entering !== -1 && (entering !== to || (sideways && !bySide) || (fromAbove && turn === 0))) return;
    const ending = entering !== -1 ? entryCost[SIDES[(turn + 2) % 4]!] : (joined?.cost ?? 0);
    open(next * 4 + turn, cost + moveCost(grid, next, turn) + ending, previous);
  };

  for (const column of exits) {
    const point = pointOf(grid, source.band, column);
    // A start is no state of its own: an arrow may lead back to the very symbol it leaves.
    SIDES.forEach((side, turn) => { if (exitCost[side] < Infinity) move(point, turn, exitCost[side], startFrom(point)); });
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const point = state >> 2;
    const direction = state & 3;
    if (grid.symbolAt[point] === to || joins.get(point)?.some((join) => join.accepts(direction))) return unwind(before, state);
    for (let turn = 0; turn < 4; turn++) {
      if (turn === (direction + 2) % 4) continue;
      move(point, turn, best[state]! + (turn === direction ? passCost(grid, point, turn) : bendCost(grid, point)), state);
    }
  }
  throw new Error(`no way from ${link.from} to ${link.to}`);
}

/** A decision of several performers: a diamond in the column of each, joined by a line. */
function isSplitDecision(node: FlowNode): boolean {
  return node.kind === 'decision' && node.columns.length > 1;
}

function moveCost(grid: RouteGrid, next: number, turn: number): number {
  const line = turn % 2 === 1 ? Math.floor(next / grid.width) : next % grid.width;
  const lane = isChannel(line) ? COST.channel : turn === 0 ? COST.upInMiddle : 0;
  return lane + (turn % 2 === 1 ? COST.across : COST.down);
}

function passCost(grid: RouteGrid, point: number, turn: number): number {
  return COST.crossing * (turn % 2 === 1 ? grid.down[point]! : grid.across[point]!);
}

function bendCost(grid: RouteGrid, point: number): number {
  return COST.bend + COST.nearCrossing * (grid.down[point]! + grid.across[point]!);
}

/** How many of a symbol's left and right sides are still free, its several symbols counted together. */
function sidesFree(plan: FlowPlan, grid: RouteGrid, index: number): number {
  const node = plan.nodes[index]!;
  return node.columns.reduce((sum, column) => {
    const point = pointOf(grid, node.band, column);
    return sum + [point - 1, point + 1].filter((side) => mayRunAcross(grid, side, index, index)).length;
  }, 0);
}

interface JoinPoint {
  readonly cost: number;
  /** True when an arrow that moves in this direction may run into the earlier arrow here. */
  accepts(direction: number): boolean;
}

/** Where an arrow may run into an earlier one to the same symbol: past that one's first piece, never against it. */
function joinPoints(plan: FlowPlan, earlier: readonly TracedRoute[]): Map<number, JoinPoint[]> {
  const points = new Map<number, JoinPoint[]>();
  for (const { path, segments, link } of earlier) {
    // The capsule's own short arrow is joined only when nothing else is near.
    const cost = plan.links[link]!.way === 'start' ? COST.joinStart : COST.join;
    const straight = segments.length === 1;
    let bends = 0;
    for (let at = 1; at < path.length - 1; at++) {
      const came = directionOf(path[at - 1]!, path[at]!);
      const goes = directionOf(path[at]!, path[at + 1]!);
      if (came !== goes) bends += 1;
      if (bends === 0 && !straight) continue;
      const accepts = (direction: number): boolean => direction !== came && direction !== (goes + 2) % 4;
      points.set(path[at]!, [...(points.get(path[at]!) ?? []), { cost, accepts }]);
    }
  }
  return points;
}

function neighbour(grid: RouteGrid, point: number, direction: number): number {
  const column = point % grid.width;
  if (direction === 1) return column === grid.width - 1 ? -1 : point + 1;
  if (direction === 3) return column === 0 ? -1 : point - 1;
  const next = point + (direction === 2 ? grid.width : -grid.width);
  return next < 0 || next >= grid.width * grid.height ? -1 : next;
}

function startFrom(point: number): number {
  return -2 - point;
}

function unwind(before: Int32Array, last: number): number[] {
  const path: number[] = [];
  let state = last;
  for (; state >= 0; state = before[state]!) path.push(state >> 2);
  return [...path, -2 - state].reverse();
}
