/** A chart drawn by the server, with the table it was made from right behind it. */
import { columnsToSvg, barsToSvg } from '../../core/chart/to-svg.ts';
import { layOutBars, type BarRow } from '../../core/chart/bars.ts';
import { layOutColumns, type ColumnRow } from '../../core/chart/columns.ts';
import type { Child } from 'hono/jsx';
import { figureWords as words } from '../../texts/figure-words.ts';
import { Table } from './table.tsx';

interface ChartProps {
  /** Unique on its page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly reading: string;
  /** How to read its marks. */
  readonly legend?: Child;
  readonly heads: readonly string[];
  readonly table: readonly (readonly Child[])[];
  /** What stands out in it, below the drawing. */
  readonly remarks?: readonly string[];
}

export function BarsFigure({ rows, ...chart }: ChartProps & { rows: readonly BarRow[] }) {
  return <Framed {...chart} svg={barsToSvg(layOutBars(rows), chart)} />;
}

export function ColumnsFigure({ rows, ...chart }: ChartProps & { rows: readonly ColumnRow[] }) {
  return <Framed {...chart} svg={columnsToSvg(layOutColumns(rows), chart)} />;
}

function Framed({ title, legend, heads, table, remarks = [], svg }: ChartProps & { svg: string }) {
  return (
    <figure class="figure">
      <figcaption>{title}</figcaption>
      <div dangerouslySetInnerHTML={{ __html: svg }}></div>
      {legend && <p class="legend">{legend}</p>}
      {remarks.length > 0 && <ul>{remarks.map((one) => <li>{one}</li>)}</ul>}
      <details><summary>{words.table}</summary><Table caption={title} heads={heads} rows={table} /></details>
    </figure>
  );
}
