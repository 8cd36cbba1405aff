/**
 * Walks every path of a machine, as proof that each one ends.
 * A decision goes both ways; its way back is taken once per path, because a second return meets the same steps again.
 */
import { END, type Machine, type MachineStep, type Target } from './machine.ts';
import { reachedFromStarts } from './step-graph.ts';

/** Paths enumerated per track before the walk says it stopped counting. */
export const PATH_LIMIT = 10_000;
/** Steps recorded per track, so that long paths cannot fill the memory before the paths run out. */
const STEP_LIMIT = 500_000;

export interface PathStep {
  readonly stepId: string;
  /** Null where the step takes no decision. */
  readonly answer: 'ya' | 'tidak' | null;
}

export interface Path {
  readonly track: 'case' | 'period';
  readonly steps: readonly PathStep[];
  /** False: it came back to where it was with nothing left to decide, so it would never end. */
  readonly ends: boolean;
}

export interface Walk {
  readonly paths: readonly Path[];
  /** Paths that do not end; empty is the proof. */
  readonly endless: readonly Path[];
  /** Ids no path visits, whatever the answers. */
  readonly unvisited: readonly string[];
  /** True when there are more paths than `limit`; `unvisited` is complete all the same. */
  readonly truncated: boolean;
}

export function walkPaths(machine: Machine, limit: number = PATH_LIMIT): Walk {
  const tracks = (['case', 'period'] as const).map((track) => walkTrack(machine, track, limit));
  const paths = tracks.flatMap((walked) => walked.paths);
  const reached = reachedFromStarts(machine);
  return {
    paths,
    endless: paths.filter((path) => !path.ends),
    unvisited: machine.steps.filter((step) => !reached.has(step.id)).map((step) => step.id),
    truncated: tracks.some((walked) => walked.truncated),
  };
}

interface Walker {
  readonly at: Target;
  /** Linked backwards: thousands of walkers share what they have in common. */
  readonly taken: Taken | null;
  /** Decisions whose no this path has used. */
  readonly returned: ReadonlySet<string>;
  /** Steps since its last no: more than there are means it goes in a circle. */
  readonly since: number;
}

interface Taken {
  readonly step: PathStep;
  readonly before: Taken | null;
}

/** Depth first with a stack of its own: a long SOP must not exhaust the call stack. */
function walkTrack(machine: Machine, track: 'case' | 'period', limit: number): { paths: Path[]; truncated: boolean } {
  const start = track === 'case' ? machine.caseStart : machine.periodStart;
  const steps = new Map(machine.steps.map((step) => [step.id, step]));
  const paths: Path[] = [];
  let recorded = 0;
  const waiting: Walker[] = start === null ? [] : [{ at: start, taken: null, returned: new Set(), since: 0 }];
  for (let walker = waiting.pop(); walker !== undefined; walker = waiting.pop()) {
    if (paths.length >= limit || recorded >= STEP_LIMIT) return { paths, truncated: true };
    const step = steps.get(walker.at);
    if (walker.at === END || !step || walker.since > steps.size) {
      const taken = inOrder(walker.taken);
      recorded += taken.length;
      paths.push({ track, steps: taken, ends: walker.at === END });
      continue;
    }
    if (step.tidak !== null && !walker.returned.has(step.id)) waiting.push(afterNo(walker, step, step.tidak));
    waiting.push(afterYes(walker, step));
  }
  return { paths, truncated: false };
}

function inOrder(last: Taken | null): PathStep[] {
  const steps: PathStep[] = [];
  for (let taken = last; taken !== null; taken = taken.before) steps.push(taken.step);
  return steps.reverse();
}

function afterYes(walker: Walker, step: MachineStep): Walker {
  const taken = { step: { stepId: step.id, answer: step.tidak === null ? null : ('ya' as const) }, before: walker.taken };
  return { at: step.ya, taken, returned: walker.returned, since: walker.since + 1 };
}

function afterNo(walker: Walker, step: MachineStep, to: Target): Walker {
  const taken = { step: { stepId: step.id, answer: 'tidak' as const }, before: walker.taken };
  return { at: to, taken, returned: new Set([...walker.returned, step.id]), since: 0 };
}
