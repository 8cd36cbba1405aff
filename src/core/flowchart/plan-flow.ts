import { END, isDecision, type Machine, type MachineStep } from '../sop/machine.ts';
import type { FlowBand, FlowLink, FlowNode, FlowPlan, Way } from './plan.ts';

/** Rows of one page: from `first` up to and without `end`, counted in steps from 0. */
export interface PageRange {
  readonly first: number;
  readonly end: number;
}

interface Transition {
  readonly from: string;
  readonly to: string;
  readonly way: Way;
}

/** Places every symbol of the machine's rows on `page` in bands and columns, and lists what leads to what. */
export function planFlow(machine: Machine, page: PageRange = { first: 0, end: machine.steps.length }): FlowPlan {
  const steps = machine.steps.slice(page.first, page.end);
  const columnOf = new Map(machine.performers.map((performer, column) => [performer.key, column]));
  const bands: FlowBand[] = [];
  const nodes: FlowNode[] = [];
  const links: FlowLink[] = [];
  const crossing = planConnectors(machine, page, columnOf);
  const placeConnectors = (rows: readonly (readonly Connector[])[], row: number): void => {
    for (const connectors of rows) {
      for (const { id, step, column, letter } of connectors) {
        nodes.push({ id, kind: 'connector', step, band: bands.length, columns: [column], all: false, optional: false, period: false, letter });
      }
      bands.push({ row });
    }
  };

  placeConnectors(crossing.above, 0);
  steps.forEach((step, row) => {
    const columns = columnsOf(step, columnOf);
    const first = mainColumn(step, columnOf);
    const shared = { step: step.id, all: step.join === 'all', optional: false, period: step.per === 'period', letter: '' };
    const starts = step.id === machine.caseStart || step.id === machine.periodStart;
    if (starts) {
      nodes.push({ ...shared, id: `start:${step.id}`, kind: 'start', band: bands.length, columns: [first] });
      links.push({ from: `start:${step.id}`, to: `step:${step.id}`, way: 'start' });
      bands.push({ row });
    }
    const kind = isDecision(step) ? 'decision' : 'process';
    nodes.push({ ...shared, id: `step:${step.id}`, kind, band: bands.length, columns, optional: step.optional });
    bands.push({ row });
    // Both ways leave one outer diamond, whose other side is joined to its neighbour: nothing may stand right below it.
    if (kind === 'decision' && columns.length > 1) bands.push({ row });
    if (step.ya === END || step.tidak === END) {
      nodes.push({ ...shared, id: `end:${step.id}`, kind: 'end', band: bands.length, columns: [first] });
      bands.push({ row });
    }
  });
  placeConnectors(crossing.below, Math.max(0, steps.length - 1));

  return {
    columnCount: Math.max(1, machine.performers.length),
    rows: steps.map((step) => step.id),
    bands,
    nodes,
    links: [...links, ...linksOnPage(machine, page), ...crossing.links],
  };
}

/** Every way out of a step: one for a step without a decision, two for one with. */
export function waysOf(step: MachineStep): Transition[] {
  const on = { from: step.id, to: step.ya, way: isDecision(step) ? 'ya' : 'next' } as const;
  return step.tidak === null ? [on] : [on, { from: step.id, to: step.tidak, way: 'tidak' }];
}

function linksOnPage(machine: Machine, page: PageRange): FlowLink[] {
  const steps = machine.steps.slice(page.first, page.end);
  const here = new Set(steps.map((step) => step.id));
  return steps.flatMap(waysOf).flatMap(({ from, to, way }) => {
    if (to === END) return [{ from: `step:${from}`, to: `end:${from}`, way }];
    return here.has(to) ? [{ from: `step:${from}`, to: `step:${to}`, way }] : [];
  });
}

interface Connector {
  readonly id: string;
  readonly step: string;
  readonly column: number;
  readonly letter: string;
}

interface PlannedConnectors {
  readonly above: Connector[][];
  readonly below: Connector[][];
  readonly links: FlowLink[];
}

/** Off-page connectors: one letter per step that is reached from another page, the same on both pages. */
function planConnectors(machine: Machine, page: PageRange, columnOf: ReadonlyMap<string, number>): PlannedConnectors {
  const planned: PlannedConnectors = { above: [], below: [], links: [] };
  if (page.first === 0 && page.end >= machine.steps.length) return planned;
  const byId = new Map(machine.steps.map((step) => [step.id, step]));
  const isHere = (step: MachineStep): boolean => step.index >= page.first && step.index < page.end;
  const placed = new Set<string>();
  const place = (connector: Connector, above: boolean): void => {
    if (placed.has(connector.id)) return;
    placed.add(connector.id);
    const side = above ? planned.above : planned.below;
    // Neighbours keep a free column between them, so that each can be reached from its sides.
    const band = side.find((list) => list.every((other) => Math.abs(other.column - connector.column) > 1));
    if (band) band.push(connector);
    else side.push([connector]);
  };

  for (const { from, to, way } of machine.steps.flatMap(waysOf)) {
    const source = byId.get(from);
    const target = byId.get(to);
    if (!source || !target || isHere(source) === isHere(target)) continue;
    const letter = connectorLetter(target.index);
    if (isHere(source)) {
      const id = `out:${to}`;
      place({ id, step: to, column: mainColumn(source, columnOf), letter }, target.index < page.first);
      planned.links.push({ from: `step:${from}`, to: id, way });
      continue;
    }
    const id = source.index < page.first ? `in-above:${to}` : `in-below:${to}`;
    if (!placed.has(id)) planned.links.push({ from: id, to: `step:${to}`, way: 'continue' });
    place({ id, step: to, column: mainColumn(target, columnOf), letter }, source.index < page.first);
  }
  return planned;
}

/** A, B, ... Z, AA, AB, ...: a step's letter follows its row, so it is the same on every page. */
function connectorLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : connectorLetter(Math.floor(index / 26) - 1) + letter;
}

function columnsOf(step: MachineStep, columnOf: ReadonlyMap<string, number>): number[] {
  const columns = new Set(step.performers.flatMap((key) => columnOf.get(key) ?? []));
  return columns.size === 0 ? [0] : [...columns].sort((a, b) => a - b);
}

/** The column of the performer named first: capsules and connectors stand there. */
function mainColumn(step: MachineStep, columnOf: ReadonlyMap<string, number>): number {
  for (const key of step.performers) {
    const column = columnOf.get(key);
    if (column !== undefined) return column;
  }
  return 0;
}
