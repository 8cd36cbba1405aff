/** An SOP as its official table, in the office's printed order, with findings and doubts beside the rows they are about. */
import { describeSop, type SheetRow, type SopSheet } from '../../core/sop/describe.ts';
import type { SopDefinition } from '../../core/sop/definition.ts';
import type { Issue } from '../../core/issue.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { HEADER_WORDS } from '../../texts/place.ts';
import { sheetWords as words } from '../../texts/sop-command.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';
import { Table } from './table.tsx';

export function SopSheetView({ definition, findings }: { definition: SopDefinition; findings: readonly Issue[] }) {
  const sheet = describeSop(definition);
  const label = (field: string) => HEADER_WORDS[field]?.[0] ?? field;
  return (
    <div class="sheet">
      <div class="sheet-head two">
        <div>{sheet.government !== '' && <p>{sheet.government.toUpperCase()}</p>}<h2>{sheet.agency.toUpperCase() || words.empty}</h2></div>
        <div><dl class="facts beside">{sheet.identity.map(({ field, value }) => <><dt>{label(field)}</dt><dd>{wordCivilDate(value) || words.empty}<Notes findings={findings} place={field} /></dd></>)}</dl></div>
        {sheet.facing.flat().map(({ field, lines }) => (
          <div><h3>{label(field)}</h3>{lines.length === 0 ? <p class="quiet-text">{words.empty}</p> : <ol>{lines.map((line) => <li>{line}</li>)}</ol>}<Notes findings={findings} place={field} /></div>
        ))}
      </div>
      <Table caption={`Prosedur ${sheet.title}`} heads={[words.columns.number, words.columns.activity, words.columns.performer, words.columns.requirements, words.columns.time, words.columns.output, words.remark]}
        rows={sheet.rows.map((row) => [
          row.printed, <>{row.activity}<p class="small-text quiet-text">{verbWords[row.does].id}. {waysOf(row)}</p><Notes findings={findings} place={`steps.${row.id}`} /></>, performersOf(sheet, row),
          list(row.requirements), row.time || '-', list(row.output), row.remark,
        ])} />
      <p>{words.totalPrinted}: {sheet.totalPrinted || '-'} · {words.total}: {sheet.total ? `${sheet.total.min === sheet.total.max ? sheet.total.min : `${sheet.total.min}–${sheet.total.max}`} ${words.minutes}` : words.noTotal}</p>
      {sheet.footer.length > 0 && <p>{sheet.footer.map((line, index) => <>{index > 0 && <br />}{line}</>)}</p>}
    </div>
  );
}

function Notes({ findings, place }: { findings: readonly Issue[]; place: string }) {
  const here = findings.filter((one) => one.place === place || one.place.startsWith(`${place}.`));
  return <>{here.map((one) => <p class={one.level === 'error' ? 'fault' : 'doubt'}>{wordIssue(one)}</p>)}</>;
}

function performersOf(sheet: SopSheet, row: SheetRow) {
  const names = sheet.columns.filter((_, index) => Boolean(row.cells[index])).map((one) => (one.outside ? `${one.name} (${words.outside})` : one.name));
  return <>{names.join(', ')}{row.join !== null && <span class="quiet-text"> ({row.join === 'all' ? words.all : words.any})</span>}</>;
}

function list(lines: readonly string[]) {
  return lines.length === 0 ? '-' : <ul>{lines.map((line) => <li>{line}</li>)}</ul>;
}

/** "Ya → 6, Tidak → 3" for a decision, "→ 4" for the rest. */
function waysOf(row: SheetRow): string {
  const on = row.ya ?? words.end;
  const notes = [...(row.optional ? [words.optional] : []), ...(row.per === 'period' ? [words.perPeriod] : [])];
  const way = row.tidak === undefined ? `→ ${on}` : `${words.ya} → ${on}, ${words.tidak} → ${row.tidak ?? words.refused}`;
  return notes.length === 0 ? way : `${way} (${notes.join('; ')})`;
}
