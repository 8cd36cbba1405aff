/**
 * Routes on the grid of a plan, still without sizes.
 *
 * Lines are numbered. Horizontal line 2b is the channel above band b (many lanes), 2b+1 runs through the
 * middle of band b (one lane). Vertical line 2c is the channel left of column c, 2c+1 the middle of column c.
 */

/** A straight piece. Arrows to the same symbol may share the pieces of their common tail: the same object. */
export interface Segment {
  readonly horizontal: boolean;
  /** The line it runs on. */
  readonly line: number;
  /** First and last line it touches, `from <= to`. */
  from: number;
  to: number;
  /** Lane in a channel, from 0; set by `assign-lanes`. */
  lane: number;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Port {
  readonly column: number;
  readonly side: Side;
}

export interface Route {
  /** Index into the plan's links. */
  readonly link: number;
  readonly exit: Port;
  readonly entry: Port;
  /** From the source's exit to the target's entry; neighbours stand at right angles. */
  readonly segments: readonly Segment[];
}

/** Even lines are channels between bands or columns; odd ones run through symbols' middles and hold one arrow. */
export function isChannel(line: number): boolean {
  return line % 2 === 0;
}
