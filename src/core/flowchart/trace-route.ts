import { directionOf, type RouteGrid } from './route-grid.ts';
import type { Port, Route, Segment, Side } from './route.ts';

export interface TracedRoute extends Route {
  /** Every point of the grid it passes, from symbol to symbol. */
  readonly path: readonly number[];
}

/**
 * Turns a path into straight pieces and takes hold of its points. A path that ends on an earlier arrow to the
 * same symbol goes on with that arrow's own pieces, so that both are drawn on one line.
 */
export function traceRoute(grid: RouteGrid, link: number, own: readonly number[], earlier: readonly TracedRoute[]): TracedRoute {
  hold(grid, link, own);
  const runs = runsOf(grid, own);
  const joined = grid.symbolAt[own.at(-1)!] === -1 ? findJoin(own, earlier) : undefined;
  if (!joined) return finish(grid, link, own, runs);

  const { route, at } = joined;
  const path = [...own.slice(0, -1), ...route.path.slice(at)];
  const tail = route.segments.slice(runIndex(route.path, at));
  const last = runs.at(-1)!;
  if (last.horizontal !== tail[0]!.horizontal) return finish(grid, link, path, [...runs, ...tail]);
  tail[0]!.from = Math.min(tail[0]!.from, last.from);
  tail[0]!.to = Math.max(tail[0]!.to, last.to);
  return finish(grid, link, path, [...runs.slice(0, -1), ...tail]);
}

function finish(grid: RouteGrid, link: number, path: readonly number[], segments: readonly Segment[]): TracedRoute {
  const exit = portOf(grid, path[0]!, directionOf(path[0]!, path[1]!));
  const entry = portOf(grid, path.at(-1)!, (directionOf(path.at(-2)!, path.at(-1)!) + 2) % 4);
  return { link, path, segments, exit, entry };
}

function portOf(grid: RouteGrid, point: number, direction: number): Port {
  const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];
  return { column: ((point % grid.width) - 1) / 2, side: sides[direction]! };
}

function hold(grid: RouteGrid, link: number, path: readonly number[]): void {
  for (let at = 1; at < path.length; at++) {
    const held = directionOf(path[at - 1]!, path[at]!) % 2 === 1 ? grid.heldAcross : grid.heldDown;
    for (const point of [path[at - 1]!, path[at]!]) if (held[point] === -1) held[point] = link;
    const straight = at > 1 && directionOf(path[at - 2]!, path[at - 1]!) === directionOf(path[at - 1]!, path[at]!);
    if (straight) (held === grid.heldAcross ? grid.across : grid.down)[path[at - 1]!]! += 1;
  }
}

function runsOf(grid: RouteGrid, path: readonly number[]): Segment[] {
  const runs: Segment[] = [];
  let start = 0;
  for (let at = 1; at < path.length; at++) {
    const direction = directionOf(path[at - 1]!, path[at]!);
    const ends = at === path.length - 1 || directionOf(path[at]!, path[at + 1]!) !== direction;
    if (!ends) continue;
    const horizontal = direction % 2 === 1;
    const along = (point: number): number => (horizontal ? point % grid.width : Math.floor(point / grid.width));
    const line = horizontal ? Math.floor(path[at]! / grid.width) : path[at]! % grid.width;
    const [a, b] = [along(path[start]!), along(path[at]!)];
    runs.push({ horizontal, line, from: Math.min(a, b), to: Math.max(a, b), lane: 0 });
    start = at;
  }
  return runs;
}

function findJoin(own: readonly number[], earlier: readonly TracedRoute[]): { route: TracedRoute; at: number } | undefined {
  const point = own.at(-1)!;
  const arriving = directionOf(own.at(-2)!, point);
  for (const route of earlier) {
    const at = route.path.indexOf(point);
    if (at < 1 || at >= route.path.length - 1) continue;
    const came = directionOf(route.path[at - 1]!, point);
    const goes = directionOf(point, route.path[at + 1]!);
    const allowed = route.segments.length === 1 || runIndex(route.path, at) > 0;
    if (allowed && arriving !== came && arriving !== (goes + 2) % 4) return { route, at };
  }
  throw new Error('a path ended on a point where it may not join');
}

/** Which straight piece of a path the step from point `at` to the next belongs to. */
function runIndex(path: readonly number[], at: number): number {
  let bends = 0;
  for (let i = 1; i <= at; i++) {
    if (directionOf(path[i - 1]!, path[i]!) !== directionOf(path[i]!, path[i + 1]!)) bends += 1;
  }
  return bends;
}
