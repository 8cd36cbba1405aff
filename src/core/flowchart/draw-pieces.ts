import { END } from '../sop/machine.ts';
import type { Box, FlowArrow, Flowchart, FlowSymbol, Point } from './flowchart.ts';
import type { FlowWords } from './flow-words.ts';
import { element, escapeXml, round } from './write-xml.ts';

/** How far a case has come: ids of steps. */
export interface FlowState {
  readonly done: readonly string[];
  readonly current: readonly string[];
}

type Mark = 'plain' | 'done' | 'current';

/** Colours a page may set; all else is `currentColor`, so that the drawing follows the page's light or dark. */
const COLOR = {
  ink: 'currentColor',
  done: 'var(--flow-done, currentColor)',
  current: 'var(--flow-current, #c2570c)',
};
const ARROW_HEAD = { length: 8, half: 3.6 };

/** Symbols, joins, arrows and labels of the rows from `first` up to and without `end`, as SVG elements. */
export function drawPieces(chart: Flowchart, words: FlowWords, state?: FlowState, first = 0, end = chart.rows.length): string {
  const top = chart.rows[first]?.y ?? 0;
  const last = chart.rows[end - 1];
  const bottom = last ? last.y + last.height : chart.height;
  const seen = (points: readonly Point[]): boolean =>
    points.some((point) => point.y >= top) && points.some((point) => point.y <= bottom);
  const arrows = chart.arrows.filter((arrow) => seen(arrow.points));
  const joins = chart.joins.filter((join) => seen([join.from]));
  return [
    ...joins.map(({ from, to, step }) => element('path', {
      class: 'flow-join', d: path([from, to]), stroke: ink(markOf(step, state)), 'stroke-width': 1.4, fill: 'none',
    })),
    // Arrows on the way so far come last, to lie over those they share a tail with.
    ...drawArrows(arrows.filter((arrow) => !isWalked(arrow, chart, state)), false),
    ...drawArrows(arrows.filter((arrow) => isWalked(arrow, chart, state)), true),
    ...chart.symbols.filter((symbol) => seen([{ x: symbol.x, y: symbol.y }])).map((symbol) => drawSymbol(symbol, words, state)),
    ...arrows.flatMap(({ label }) => (label ? [writeLabel(label, words[label.way])] : [])),
    ...joins.map(({ label, all }) => writeLabel(label, all ? words.and : words.or)),
  ].join('');
}

function writeLabel(label: Box, text: string): string {
  return element('text', {
    class: 'flow-label', x: label.x + label.width / 2, y: label.y + 9.5, 'text-anchor': 'middle', 'font-size': 10, 'font-style': 'italic', fill: COLOR.ink,
  }, escapeXml(text));
}

function drawSymbol(symbol: FlowSymbol, words: FlowWords, state?: FlowState): string {
  const { x, y, width, height, kind } = symbol;
  const mark = kind === 'process' || kind === 'decision' ? markOf(symbol.step, state) : 'plain';
  const outline = {
    stroke: ink(mark), 'stroke-width': mark === 'current' ? 2.6 : 1.4, 'stroke-linejoin': 'round',
    'stroke-dasharray': symbol.optional ? '5 3' : undefined,
    fill: mark === 'plain' ? 'none' : ink(mark), 'fill-opacity': mark === 'plain' ? undefined : 0.16,
  };
  const right = x + width;
  const bottom = y + height;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const text = kind === 'start' ? (symbol.period ? words.periodStart : words.start) : kind === 'end' ? words.end : symbol.letter;
  const shape = (): string => {
    if (kind === 'start' || kind === 'end') return element('rect', { x, y, width, height, rx: height / 2, ...outline });
    if (kind === 'process') return element('rect', { x, y, width, height, ...outline });
    const corners = kind === 'decision'
      ? [{ x: middle.x, y }, { x: right, y: middle.y }, { x: middle.x, y: bottom }, { x, y: middle.y }]
      : [{ x, y }, { x: right, y }, { x: right, y: y + height * 0.62 }, { x: middle.x, y: bottom }, { x, y: y + height * 0.62 }];
    return element('path', { d: `${path(corners)}Z`, ...outline });
  };
  const inner = shape() + (mark === 'done' ? drawTick(middle) : mark === 'current' ? drawDot(middle) : '') + (text === '' ? '' : element('text', {
    x: middle.x, y: middle.y + (kind === 'connector' ? 1 : 3.5), 'text-anchor': 'middle', 'font-size': 10, fill: COLOR.ink,
  }, escapeXml(text)));
  return element('g', { class: `flow-${kind} flow-${mark}`, 'data-step': symbol.step }, inner);
}

function drawTick({ x, y }: Point): string {
  return element('path', {
    d: path([{ x: x - 5, y }, { x: x - 1.5, y: y + 4 }, { x: x + 5.5, y: y - 4.5 }]),
    fill: 'none', stroke: COLOR.done, 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
  });
}

function drawDot({ x, y }: Point): string {
  return element('circle', { cx: x, cy: y, r: 4, fill: COLOR.current });
}

/** Arrows to one symbol are one path, so that a common tail is painted once and looks no heavier than the rest. */
function drawArrows(arrows: readonly FlowArrow[], walked: boolean): string[] {
  const color = walked ? COLOR.done : COLOR.ink;
  return [...new Set(arrows.map((arrow) => arrow.to))].map((to) => {
    const parts = arrows.filter((arrow) => arrow.to === to).map(({ points }) => {
      const tip = points.at(-1)!;
      const before = points.at(-2)!;
      const along = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) };
      const base = { x: tip.x - along.x * ARROW_HEAD.length, y: tip.y - along.y * ARROW_HEAD.length };
      const wing = (side: number): Point => ({ x: base.x + along.y * side * ARROW_HEAD.half, y: base.y + along.x * side * ARROW_HEAD.half });
      return { line: path([...points.slice(0, -1), base]), head: `${path([tip, wing(1), wing(-1)])}Z` };
    });
    return element('g', { class: walked ? 'flow-arrow flow-walked' : 'flow-arrow' },
      element('path', { d: parts.map(({ line }) => line).join(''), fill: 'none', stroke: color, 'stroke-width': walked ? 2.2 : 1.2 })
      + element('path', { d: [...new Set(parts.map(({ head }) => head))].join(''), fill: color }));
  });
}

/** An arrow has been walked when its step is done and the step it leads to has been reached. */
function isWalked(arrow: FlowArrow, chart: Flowchart, state?: FlowState): boolean {
  if (!state || arrow.way === 'tidak') return false;
  const stepOf = (id: string): string => chart.symbols.find((symbol) => symbol.id === id)?.step ?? END;
  const to = stepOf(arrow.to);
  return state.done.includes(stepOf(arrow.from)) ? markOf(to, state) !== 'plain' : arrow.way === 'start' && markOf(to, state) !== 'plain';
}

function markOf(step: string, state?: FlowState): Mark {
  if (state?.current.includes(step)) return 'current';
  return state?.done.includes(step) ? 'done' : 'plain';
}

function ink(mark: Mark): string {
  return mark === 'plain' ? COLOR.ink : COLOR[mark];
}

function path(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
