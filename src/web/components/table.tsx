/** A table that scrolls in its own box on a phone; the box can be reached by keyboard. */
import type { Child } from 'hono/jsx';
import { pageWords } from '../../texts/pages.ts';

export interface TableProps {
  /** What the table holds, for those who hear it. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Child[])[];
  /** Stacks into cards on a narrow screen instead of scrolling. */
  readonly stacks?: boolean;
}

export function Table({ caption, heads, rows, stacks }: TableProps) {
  return (
    <div class={stacks ? 'table stacks' : 'table'} role={stacks ? undefined : 'region'} aria-label={stacks ? undefined : caption} tabindex={stacks ? undefined : 0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead><tr>{heads.map((head) => <th scope="col">{head === '' ? <span class="unseen">{pageWords.actions}</span> : head}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr>{row.map((cell, index) => <td data-head={heads[index]}>{cell}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
