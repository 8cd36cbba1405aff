import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySop } from '../../../test/generate-sop.ts';
import { compile } from '../sop/compile.ts';
import { END, isDecision, type Machine } from '../sop/machine.ts';
import type { Box, FlowArrow, Flowchart, Point } from './flowchart.ts';
import { layOut, layOutPages } from './lay-out.ts';
import { waysOf } from './plan-flow.ts';

const NEAR = 0.001;
const anyMachine = anySop().map(compile);

type Piece = readonly [Point, Point];

function pieces(arrow: FlowArrow): Piece[] {
  return arrow.points.slice(1).map((point, index) => [arrow.points[index]!, point]);
}

function boxOf([a, b]: Piece): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** Touching is not overlapping. */
function overlap(a: Box, b: Box): boolean {
  return a.x + a.width > b.x + NEAR && b.x + b.width > a.x + NEAR && a.y + a.height > b.y + NEAR && b.y + b.height > a.y + NEAR;
}

/** The piece both lie on, when two straight pieces run along each other. */
function shared(p: Piece, q: Piece): Box | null {
  const [a, b] = [boxOf(p), boxOf(q)];
  const box = { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y), width: 0, height: 0 };
  box.width = Math.min(a.x + a.width, b.x + b.width) - box.x;
  box.height = Math.min(a.y + a.height, b.y + b.height) - box.y;
  const vertical = a.width < NEAR && b.width < NEAR && Math.abs(box.width) < NEAR && box.height > NEAR;
  const horizontal = a.height < NEAR && b.height < NEAR && Math.abs(box.height) < NEAR && box.width > NEAR;
  return vertical || horizontal ? box : null;
}

/** Do two arrows run on one line only from some point on, and then up to the common end? */
function shareOnlyTheirTail(a: FlowArrow, b: FlowArrow): boolean {
  const end = a.points.at(-1)!;
  const same = b.points.at(-1)!;
  if (Math.hypot(end.x - same.x, end.y - same.y) > NEAR) return false;
  let i = a.points.length - 1;
  let j = b.points.length - 1;
  while (i > 0 && j > 0 && Math.hypot(a.points[i - 1]!.x - b.points[j - 1]!.x, a.points[i - 1]!.y - b.points[j - 1]!.y) < NEAR) { i -= 1; j -= 1; }
  // Before the last common corner, only the two pieces that end there may lie on each other.
  const before = (arrow: FlowArrow, until: number): Piece[] => pieces(arrow).slice(0, Math.max(0, until - 1));
  const all = (arrow: FlowArrow, until: number): Piece[] => pieces(arrow).slice(0, until);
  return before(a, i).every((p) => all(b, j).every((q) => !shared(p, q))) && all(a, i).every((p) => before(b, j).every((q) => !shared(p, q)));
}

function checkDrawing(chart: Flowchart): void {
  const page = { x: 0, y: 0, width: chart.width, height: chart.height };
  const inside = (point: Point): boolean =>
    point.x >= page.x && point.y >= page.y && point.x <= page.width && point.y <= page.height;
  const labels: Box[] = [...chart.arrows.flatMap((arrow) => arrow.label ?? []), ...chart.joins.map((join) => join.label)];
  for (const box of [...chart.symbols, ...labels]) {
    expect(inside(box) && inside({ x: box.x + box.width, y: box.y + box.height }), 'inside the page').toBe(true);
  }
  chart.symbols.forEach((symbol, index) => {
    for (const other of chart.symbols.slice(index + 1)) expect(overlap(symbol, other), `${symbol.id} over ${other.id}`).toBe(false);
    for (const label of labels) expect(overlap(symbol, label), `label over ${symbol.id}`).toBe(false);
  });
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) expect(overlap(label, other), 'label over label').toBe(false);
    for (const arrow of chart.arrows) for (const piece of pieces(arrow)) {
      const box = boxOf(piece);
      const thick = { x: box.x - 0.1, y: box.y - 0.1, width: box.width + 0.2, height: box.height + 0.2 };
      expect(overlap(thick, label), `arrow ${arrow.from} to ${arrow.to} through a label`).toBe(false);
    }
  });
  chart.arrows.forEach((arrow, index) => {
    expect(arrow.points.every(inside)).toBe(true);
    for (const piece of pieces(arrow)) {
      const box = boxOf(piece);
      expect(box.width < NEAR || box.height < NEAR, 'straight').toBe(true);
      expect(box.width + box.height, 'not empty').toBeGreaterThan(NEAR);
      for (const symbol of chart.symbols) {
        const thick = { x: box.x - 0.1, y: box.y - 0.1, width: box.width + 0.2, height: box.height + 0.2 };
        const shrunk = { x: symbol.x + 0.5, y: symbol.y + 0.5, width: symbol.width - 1, height: symbol.height - 1 };
        expect(overlap(thick, shrunk), `${arrow.from} to ${arrow.to} through ${symbol.id}`).toBe(false);
      }
      for (const join of chart.joins) expect(shared(piece, [join.from, join.to]), 'along a join').toBeNull();
    }
    const last = boxOf(pieces(arrow).at(-1)!);
    expect(last.width + last.height, 'room for the arrowhead').toBeGreaterThanOrEqual(8);
    for (const other of chart.arrows.slice(index + 1)) {
      if (arrow.to === other.to && shareOnlyTheirTail(arrow, other)) continue;
      for (const p of pieces(arrow)) for (const q of pieces(other)) {
        expect(shared(p, q), `${arrow.from} to ${arrow.to} along ${other.from} to ${other.to}`).toBeNull();
      }
    }
  });
}

function touches(chart: Flowchart, id: string, point: Point): boolean {
  return chart.symbols.some((symbol) => symbol.id === id && touchesSymbol(symbol, point));
}

function touchesSymbol(symbol: Box, point: Point): boolean {
  return Math.abs(Math.abs(point.x - symbol.x - symbol.width / 2) / symbol.width + Math.abs(point.y - symbol.y - symbol.height / 2) / symbol.height - 0.5) < NEAR;
}

/** Both ways of a decision start at one and the same diamond, though several may stand for its performers. */
function checkDecisions(chart: Flowchart): void {
  for (const step of new Set(chart.symbols.filter(({ kind }) => kind === 'decision').map((symbol) => symbol.step))) {
    const diamonds = chart.symbols.filter((symbol) => symbol.kind === 'decision' && symbol.step === step);
    const left = chart.arrows.filter((arrow) => arrow.from === `step:${step}`)
      .map((arrow) => diamonds.find((diamond) => touchesSymbol(diamond, arrow.points[0]!))?.column);
    expect(new Set(left).size, `ways of ${step}`).toBe(1);
  }
}

function checkFlow(machine: Machine, chart: Flowchart): void {
  const expected = machine.steps.flatMap(waysOf).map(({ from, to, way }) => `${way} step:${from} ${to === END ? `end:${from}` : `step:${to}`}`);
  for (const start of [machine.caseStart, machine.periodStart]) if (start) expected.push(`start start:${start} step:${start}`);
  expect(chart.arrows.map((arrow) => `${arrow.way} ${arrow.from} ${arrow.to}`).sort()).toEqual(expected.sort());
  for (const arrow of chart.arrows) {
    expect(touches(chart, arrow.from, arrow.points[0]!), `leaves ${arrow.from}`).toBe(true);
    expect(touches(chart, arrow.to, arrow.points.at(-1)!), `enters ${arrow.to}`).toBe(true);
  }
  for (const step of machine.steps) {
    const labels = chart.arrows.filter((arrow) => arrow.from === `step:${step.id}`).flatMap((arrow) => arrow.label?.way ?? []);
    expect(labels.sort()).toEqual(isDecision(step) ? ['tidak', 'ya'] : []);
  }
}

describe('the flowchart of any SOP', () => {
  test('is a clean drawing: straight arrows, through no symbol or label, none along another but in a common tail', () => {
    fc.assert(fc.property(anyMachine, (machine) => checkDrawing(layOut(machine))), { numRuns: 150 });
  });

  test('has one arrow for each way of the machine, from its symbol to its symbol, and a Ya and a Tidak at each decision', () => {
    fc.assert(fc.property(anyMachine, (machine) => checkFlow(machine, layOut(machine))), { numRuns: 200 });
  });

  test('lets Ya and Tidak of a decision leave the same diamond, and joins the others to it', () => {
    fc.assert(fc.property(anyMachine, (machine) => {
      const chart = layOut(machine);
      checkDecisions(chart);
      for (const step of machine.steps) {
        const joins = chart.joins.filter((join) => join.step === step.id);
        expect(joins.length).toBe(new Set(step.performers).size - 1);
        expect(joins.every((join) => join.all === (step.join === 'all'))).toBe(true);
      }
    }), { numRuns: 200 });
  });

  test('keeps these laws at any sizes asked for, and gives every row and column at least what was asked', () => {
    const sizes = fc.record({ rowHeights: fc.array(fc.nat(300), { maxLength: 40 }), columnWidths: fc.array(fc.nat(300), { maxLength: 9 }) });
    fc.assert(fc.property(anyMachine, sizes, (machine, least) => {
      const chart = layOut(machine, least);
      checkDrawing(chart);
      chart.rows.forEach((row, index) => expect(row.height).toBeGreaterThanOrEqual(least.rowHeights[index] ?? 0));
      chart.columns.forEach((column, index) => expect(column.width).toBeGreaterThanOrEqual(least.columnWidths[index] ?? 0));
    }), { numRuns: 60 });
  });

  test('keeps every symbol in its performer\'s column and its step\'s row', () => {
    fc.assert(fc.property(anyMachine, (machine) => {
      const chart = layOut(machine);
      for (const step of machine.steps) {
        const row = chart.rows[step.index]!;
        const symbols = chart.symbols.filter((symbol) => symbol.step === step.id);
        for (const symbol of symbols) {
          expect(symbol.y >= row.y && symbol.y + symbol.height <= row.y + row.height).toBe(true);
          const column = chart.columns[symbol.column]!;
          expect(symbol.x >= column.x && symbol.x + symbol.width <= column.x + column.width).toBe(true);
        }
        const keys = symbols.filter((symbol) => symbol.id === `step:${step.id}`).map((symbol) => machine.performers[symbol.column]!.key);
        expect(keys.sort()).toEqual([...new Set(step.performers)].sort());
      }
    }), { numRuns: 60 });
  });

  test('is drawn the same way every time', () => {
    fc.assert(fc.property(anyMachine, (machine) => {
      expect(layOut(machine)).toEqual(layOut(machine));
    }), { numRuns: 20 });
  });
});

/** What a half-written SOP may hold: ways to anywhere, to itself, twice to the same step, performers without a column. */
const anyDraft = fc.integer({ min: 1, max: 7 }).chain((columns) => fc.array(fc.record({
  by: fc.array(fc.integer({ min: 0, max: columns }), { minLength: 1, maxLength: 4 }),
  decides: fc.boolean(), ya: fc.nat(99), tidak: fc.nat(99), period: fc.integer({ min: 0, max: 5 }),
}), { minLength: 1, maxLength: 30 }).map((seeds) => {
  const way = (at: number): string => (at % (seeds.length + 1) === seeds.length ? END : `s${at % (seeds.length + 1)}`);
  return compile({
    kentongan: 'sop/1', title: 'Rancangan',
    performers: Object.fromEntries(Array.from({ length: columns }, (_, index) => [`p${index}`, `Pelaksana ${index}`])),
    steps: seeds.map(({ by, decides, ya, tidak, period }, index) => ({
      id: `s${index}`, activity: 'x', by: by.map((key) => `p${key}`), does: decides ? 'verify' as const : 'work' as const,
      ya: way(ya), ...(decides ? { tidak: way(tidak) } : {}), per: period === 0 ? 'period' as const : 'case' as const,
    })),
  });
}));

describe('the flowchart of a half-written SOP', () => {
  test('is still a clean drawing of every way it has', () => {
    fc.assert(fc.property(anyDraft, (machine) => {
      checkDrawing(layOut(machine));
      checkFlow(machine, layOut(machine));
      checkDecisions(layOut(machine));
    }), { numRuns: 150 });
  });
});

describe('a flowchart cut into pages', () => {
  test('is a clean drawing on each page, and every way that leaves a page goes on at the same letter', () => {
    fc.assert(fc.property(anyMachine, fc.array(fc.integer({ min: 1, max: 39 }), { maxLength: 4 }), (machine, cuts) => {
      const pages = layOutPages(machine, cuts);
      expect(pages.flatMap((page) => page.rows.map((row) => row.step))).toEqual(machine.steps.map((step) => step.id));
      for (const page of pages) {
        checkDrawing(page);
        checkDecisions(page);
      }
      const ways = pages.flatMap((page) => page.arrows).filter((arrow) => arrow.way !== 'continue' && arrow.way !== 'start');
      expect(ways.length).toBe(machine.steps.flatMap(waysOf).length);
      const letters = (prefix: string): string[] => [...new Set(pages.flatMap((page) => page.symbols)
        .filter((symbol) => symbol.kind === 'connector' && symbol.id.startsWith(prefix)).map((symbol) => symbol.letter))].sort();
      expect(letters('out')).toEqual(letters('in'));
    }), { numRuns: 80 });
  });
});
