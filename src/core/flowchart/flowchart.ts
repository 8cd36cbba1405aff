/**
 * A flowchart's geometry: the drawing as data, in CSS pixels from the top left corner.
 * `lay-out` computes it; `to-svg` and any page that lays it over the official table read it.
 */
import type { SymbolKind, Way } from './plan.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FlowSymbol extends Box {
  /** `step:<id>`, `start:<id>`, `end:<id>`, or a connector's id; symbols of one step share it. */
  readonly id: string;
  readonly kind: SymbolKind;
  /** The step it stands for; a connector has the step it leads to. */
  readonly step: string;
  readonly column: number;
  readonly optional: boolean;
  readonly period: boolean;
  readonly letter: string;
}

export interface FlowLabel extends Box {
  readonly way: 'ya' | 'tidak';
}

export interface FlowArrow {
  /** Ids of symbols. */
  readonly from: string;
  readonly to: string;
  readonly way: Way;
  /** Corners; each piece is horizontal or vertical. The first stands on the source, the last on the target. */
  readonly points: readonly Point[];
  readonly label: FlowLabel | null;
}

/** The line between the symbols of one step that several performers do, with a word for whether all of them must. */
export interface FlowJoin {
  readonly step: string;
  readonly all: boolean;
  readonly label: Box;
  readonly from: Point;
  readonly to: Point;
}

export interface FlowColumn {
  readonly x: number;
  readonly width: number;
}

export interface FlowRow {
  readonly step: string;
  readonly y: number;
  readonly height: number;
}

export interface Flowchart {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly FlowColumn[];
  readonly rows: readonly FlowRow[];
  readonly symbols: readonly FlowSymbol[];
  readonly joins: readonly FlowJoin[];
  readonly arrows: readonly FlowArrow[];
}
