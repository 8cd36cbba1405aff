/**
 * A flow before it has sizes: which symbol stands in which band and column, and what leads to what.
 * A row of the table has one to four bands: a start capsule, the step's own symbol, free room below the diamonds
 * of a decision with several performers, an end capsule.
 */

/** The symbols of PermenPAN-RB 35/2012; the fifth, the arrow, is a `FlowLink`. */
export type SymbolKind = 'start' | 'end' | 'process' | 'decision' | 'connector';

export interface FlowNode {
  readonly id: string;
  readonly kind: SymbolKind;
  /** The step it belongs to; a connector has the step it leads to. */
  readonly step: string;
  readonly band: number;
  /** Ascending; several when several performers do the step together. */
  readonly columns: readonly number[];
  /** Whether all of several performers must act; one of them is enough otherwise. */
  readonly all: boolean;
  readonly optional: boolean;
  readonly period: boolean;
  /** What a connector shows, e.g. `A`; empty for every other symbol. */
  readonly letter: string;
}

export type Way = 'start' | 'next' | 'ya' | 'tidak' | 'continue';

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly way: Way;
}

export interface FlowBand {
  /** Index into the plan's rows. */
  readonly row: number;
}

export interface FlowPlan {
  readonly columnCount: number;
  /** Ids of the steps, one a row, top to bottom. */
  readonly rows: readonly string[];
  readonly bands: readonly FlowBand[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}
