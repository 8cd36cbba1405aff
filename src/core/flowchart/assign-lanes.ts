import { isChannel, type Route, type Segment } from './route.ts';

/** How many lanes each channel needs; the key is the line's number. */
export interface LaneCounts {
  readonly horizontal: ReadonlyMap<number, number>;
  readonly vertical: ReadonlyMap<number, number>;
}

/** A place where another piece leaves this one: at a line, to the lower or the higher side. */
interface Tap {
  readonly at: number;
  readonly higher: boolean;
}

/**
 * Gives every piece in a channel its lane, so that no two pieces that touch share one, in an order that lets
 * few arrows cross. Writes `lane` on the routes' segments.
 */
export function assignLanes(routes: readonly Route[]): LaneCounts {
  const taps = collectTaps(routes);
  const channels = new Map<string, Segment[]>();
  for (const segment of taps.keys()) {
    if (!isChannel(segment.line)) continue;
    const key = `${segment.horizontal ? 'h' : 'v'}${segment.line}`;
    channels.set(key, [...(channels.get(key) ?? []), segment]);
  }
  const counts = { horizontal: new Map<number, number>(), vertical: new Map<number, number>() };
  for (const segments of channels.values()) {
    const count = fillChannel(order(segments, taps));
    const first = segments[0]!;
    (first.horizontal ? counts.horizontal : counts.vertical).set(first.line, count);
  }
  return counts;
}

function collectTaps(routes: readonly Route[]): Map<Segment, Tap[]> {
  const taps = new Map<Segment, Tap[]>();
  const add = (segment: Segment, other: Segment | undefined): void => {
    const list = taps.get(segment) ?? [];
    taps.set(segment, list);
    if (!other) return;
    if (other.from < segment.line) list.push({ at: other.line, higher: false });
    if (other.to > segment.line) list.push({ at: other.line, higher: true });
  };
  for (const { segments } of routes) {
    segments.forEach((segment, index) => {
      add(segment, segments[index - 1]);
      add(segment, segments[index + 1]);
    });
  }
  return taps;
}

/** Neighbours change places while that saves crossings. */
function order(segments: readonly Segment[], taps: ReadonlyMap<Segment, readonly Tap[]>): Segment[] {
  const sorted = [...segments].sort((a, b) => a.from - b.from || a.to - b.to);
  const cost = (low: Segment, high: Segment): number =>
    hits(taps.get(low)!, true, high) + hits(taps.get(high)!, false, low);
  for (let round = 0, changed = true; changed && round < sorted.length; round++) {
    changed = false;
    for (let at = 1; at < sorted.length; at++) {
      const [a, b] = [sorted[at - 1]!, sorted[at]!];
      if (cost(b, a) >= cost(a, b)) continue;
      sorted[at - 1] = b;
      sorted[at] = a;
      changed = true;
    }
  }
  return sorted;
}

/** How often pieces that leave to one side run into `other`; at its very end it depends on the lanes there. */
function hits(taps: readonly Tap[], higher: boolean, other: Segment): number {
  let sum = 0;
  for (const tap of taps) {
    if (tap.higher !== higher || tap.at < other.from || tap.at > other.to) continue;
    sum += tap.at === other.from || tap.at === other.to ? 0.5 : 1;
  }
  return sum;
}

function fillChannel(segments: readonly Segment[]): number {
  let count = 0;
  segments.forEach((segment, index) => {
    let lane = 0;
    for (const other of segments.slice(0, index)) {
      if (other.from <= segment.to && segment.from <= other.to) lane = Math.max(lane, other.lane + 1);
    }
    segment.lane = lane;
    count = Math.max(count, lane + 1);
  });
  return count;
}
