/**
 * An SOP as its official table, in the office's printed order: a cell for every performer, the drawing over these cells,
 * the symbols in words for those who hear it, and beside each row how long it really takes and what was found about it.
 * The sheet is Indonesian, as the office signed it; what stands beside it follows the reader.
 */
import { timeBarSvg } from '../../core/chart/time-bar.ts';
import type { StepTime } from '../../core/case/step-times.ts';
import type { Flowchart } from '../../core/flowchart/flowchart.ts';
import type { FlowWords } from '../../core/flowchart/flow-words.ts';
import { layOutPaper, layOutSheet, type SheetWidths } from '../../core/flowchart/lay-out-sheet.ts';
import { toRowSvg } from '../../core/flowchart/to-svg.ts';
import type { SheetRow, SopSheet } from '../../core/sop/describe.ts';
import type { SopDefinition } from '../../core/sop/definition.ts';
import type { Issue } from '../../core/issue.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { wordDeviation } from '../../texts/evaluation-words.ts';
import { flowWords } from '../../texts/flow-words.ts';
import { formatMinutes } from '../../texts/format-time.ts';
import { languageNow } from '../../texts/language.ts';
import { HEADER_WORDS } from '../../texts/place.ts';
import { sheetWords as words } from '../../texts/sop-command.ts';
import { sopWords } from '../../texts/sop-words.ts';
import { verbWords } from '../../texts/verb-words.ts';
import { wordIssue } from '../../texts/word-issue.ts';

export interface Beside {
  readonly findings: readonly Issue[];
  readonly times: ReadonlyMap<string, StepTime>;
}

/** The sheet on a screen, with its notes in a last column. */
export function SopSheetView({ definition, findings, times }: { definition: SopDefinition } & Beside) {
  const notes = new Map(definition.steps.map((step) => [step.id, notesOf(step.id, { findings, times })]));
  const { sheet, machine, widths, pages } = layOutSheet(definition, notes);
  const page = pages[0];
  return (
    <div class="sheet" lang="id">
      <SheetHead sheet={sheet} findings={findings} />
      <div class="sop-scroll" role="region" aria-label={words.procedure(sheet.title)} tabindex={0}>
        {page && <SheetTable sheet={sheet} rows={page.rows} chart={page.chart} widths={widths} words={flowWords(machine)} beside={{ findings, times }} />}
      </div>
      <SheetFoot sheet={sheet} />
    </div>
  );
}

/** The sheet on paper: the head on its own page, then the table, its heads repeated, page by page. */
export function SopPaper({ definition }: { definition: SopDefinition }) {
  const { sheet, machine, widths, pages } = layOutPaper(definition);
  return (
    <div class="sop-paper" lang="id">
      <section class="sop-page"><SheetHead sheet={sheet} findings={[]} /></section>
      {pages.map(({ chart, rows }, index) => (
        <section class="sop-page" aria-label={words.pageOf(index + 1, pages.length)}>
          <div class="sop-scroll" role="region" aria-label={words.tableOfPage(index + 1)} tabindex={0}><SheetTable sheet={sheet} rows={rows} chart={chart} widths={widths} words={flowWords(machine)} /></div>
          {index === pages.length - 1 && <SheetFoot sheet={sheet} />}
        </section>
      ))}
    </div>
  );
}

function SheetHead({ sheet, findings }: { sheet: SopSheet; findings: readonly Issue[] }) {
  const label = (field: string) => HEADER_WORDS[field]?.[0] ?? field;
  return (
    <div class="sheet-head two">
      <div>{sheet.government !== '' && <p>{sheet.government.toUpperCase()}</p>}<h2>{sheet.agency.toUpperCase() || words.empty}</h2>{sheet.trial && <p class="on-trial">{words.trial}</p>}</div>
      <div><dl class="facts beside">{sheet.identity.map(({ field, value }) => <><dt>{label(field)}</dt><dd>{wordCivilDate(value, 'id') || words.empty}<Notes findings={findings} place={field} /></dd></>)}</dl></div>
      {sheet.facing.flat().map(({ field, lines }) => (
        <div><h3>{label(field)}</h3>{lines.length === 0 ? <p class="quiet-text">{words.empty}</p> : <ol>{lines.map((line) => <li>{line}</li>)}</ol>}<Notes findings={findings} place={field} /></div>
      ))}
    </div>
  );
}

interface TableParts {
  readonly sheet: SopSheet;
  readonly rows: readonly SheetRow[];
  readonly chart: Flowchart;
  readonly widths: SheetWidths;
  readonly words: FlowWords;
  readonly beside?: Beside;
}

function SheetTable({ sheet, rows, chart, widths, words: drawn, beside }: TableParts) {
  const { columns } = words;
  const sizes = [widths.number, widths.activity, ...chart.columns.map((one) => one.width), widths.requirements, widths.time, widths.output, widths.remark, ...(beside ? [widths.notes] : [])];
  return (
    <table class="sop-table">
      <caption class="unseen">{words.procedure(sheet.title)}</caption>
      <colgroup>{sizes.map((width) => <col width={String(width)} />)}</colgroup>
      <thead>
        <tr>
          <th rowspan={2} scope="col">{columns.number}</th><th rowspan={2} scope="col">{columns.activity}</th><th colspan={sheet.columns.length} scope="colgroup">{columns.performer}</th>
          <th colspan={3} scope="colgroup">{words.standard}</th><th rowspan={2} scope="col">{words.remark}</th>{beside && <th rowspan={2} scope="col" class="no-print" lang={languageNow()}>{sopWords.beside}</th>}
        </tr>
        <tr>
          {sheet.columns.map((one) => <th scope="col">{one.name}{one.outside && <span class="quiet-text"> ({words.outside})</span>}</th>)}
          <th scope="col">{columns.requirements}</th><th scope="col">{columns.time}</th><th scope="col">{columns.output}</th>
        </tr>
      </thead>
      <tbody>{rows.map((row, index) => (
        <tr id={beside && `langkah-${row.id}`}>
          <td>{row.printed}</td>
          <th scope="row">{row.activity}{beside && <p class="small-text quiet-text" lang={languageNow()}>{verbWords[row.does]}. {waysOf(row, sopWords.ways)}</p>}</th>
          {row.cells.map((cell, column) => (
            <td class={column === 0 ? 'drawn first' : 'drawn'} height={String(chart.rows[index]?.height ?? 0)}>
              {column === 0 && <div class="row-drawing" dangerouslySetInnerHTML={{ __html: toRowSvg(chart, index, drawn) }}></div>}
              {cell && <span class="unseen">{words.symbols[cell]}. {waysOf(row, words)}</span>}
            </td>
          ))}
          <td>{list(row.requirements)}</td><td>{row.time || '-'}</td><td>{list(row.output)}</td><td>{row.remark}{row.join !== null && <span class="quiet-text"> ({row.join === 'all' ? words.all : words.any})</span>}</td>
          {beside && <td class="no-print" lang={languageNow()}><BesideRow id={row.id} beside={beside} /></td>}
        </tr>
      ))}</tbody>
    </table>
  );
}

function BesideRow({ id, beside }: { id: string; beside: Beside }) {
  const time = beside.times.get(id);
  return (
    <>
      {time && (
        <>
          <p class="real-time">{wordReal(time)}</p>
          {time.outsideMinutes === null && <div dangerouslySetInnerHTML={{ __html: timeBarSvg(time) }}></div>}
          {wordDeviation(time) !== null && <p class="fault">{wordDeviation(time)}</p>}
        </>
      )}
      <Notes findings={beside.findings} place={`steps.${id}`} />
    </>
  );
}

function wordReal({ medianMinutes, p90Minutes, outsideMinutes, visits }: StepTime): string {
  if (outsideMinutes !== null) return sopWords.realOutside(formatMinutes(outsideMinutes), visits);
  return sopWords.real(formatMinutes(medianMinutes), formatMinutes(p90Minutes), visits);
}

/** What stands beside a row, as the layout measures it: a line for the bar too. */
function notesOf(id: string, { findings, times }: Beside): readonly string[] {
  const time = times.get(id);
  return [...(time ? [wordReal(time), ...(time.outsideMinutes === null ? ['grafik'] : []), ...(wordDeviation(time) ?? '' ? [wordDeviation(time) ?? ''] : [])] : []), ...about(findings, `steps.${id}`).map((one) => wordIssue(one))];
}

function about(findings: readonly Issue[], place: string): readonly Issue[] {
  return findings.filter((one) => one.place === place || one.place.startsWith(`${place}.`));
}

function Notes({ findings, place }: { findings: readonly Issue[]; place: string }) {
  return <>{about(findings, place).map((one) => <p class={one.level === 'error' ? 'fault' : 'doubt'} lang={languageNow()}>{wordIssue(one)}</p>)}</>;
}

function SheetFoot({ sheet }: { sheet: SopSheet }) {
  const { total } = sheet;
  return (
    <>
      <p>{words.totalPrinted}: {sheet.totalPrinted || '-'} · {words.total}: {total ? `${total.min === total.max ? total.min : `${total.min}–${total.max}`} ${words.minutes}` : words.noTotal}</p>
      {sheet.footer.length > 0 && <p>{sheet.footer.map((line, index) => <>{index > 0 && <br />}{line}</>)}</p>}
    </>
  );
}

function list(lines: readonly string[]) {
  return lines.length === 0 ? '-' : <ul>{lines.map((line) => <li>{line}</li>)}</ul>;
}

/** "Ya → 6, Tidak → 3" for a decision, "→ 4" for the rest. */
function waysOf(row: SheetRow, ways: typeof sopWords.ways): string {
  const on = row.ya ?? ways.end;
  const notes = [...(row.optional ? [ways.optional] : []), ...(row.per === 'period' ? [ways.perPeriod] : [])];
  const way = row.tidak === undefined ? `→ ${on}` : `${ways.ya} → ${on}, ${ways.tidak} → ${row.tidak ?? ways.refused}`;
  return notes.length === 0 ? way : `${way} (${notes.join('; ')})`;
}
