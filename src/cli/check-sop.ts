/** `kentongan sop check`: every finding of every file, for people or, with --json, for programs. */
import type { Issue } from '../core/issue.ts';
import { check } from '../core/sop/check.ts';
import type { SopDefinition } from '../core/sop/definition.ts';
import type { ReplacedLaw } from '../core/sop/replaced-law.ts';
import { wordPlace } from '../texts/place.ts';
import { levelWords, sopCommandTexts as texts } from '../texts/sop-command.ts';
import { wordSopIssue } from '../texts/sop-issues.ts';
import { loadLaws, loadSop, type ReadFile } from './load-sop.ts';
import type { SopIo, SopOptions } from './sop.ts';
import { plainText, wrap } from './text-table.ts';

interface CheckedFile {
  readonly file: string;
  readonly definition: SopDefinition | undefined;
  readonly issues: readonly Issue[];
  readonly lineOf: LineOf;
}

type LineOf = (place: string) => number | null;

const LEVELS = ['error', 'warning', 'doubt'] as const;
const WIDTH = 100;

export async function checkSop(options: SopOptions, io: SopIo): Promise<number> {
  if (options.files.length === 0) {
    io.err(texts.noFile);
    return 1;
  }
  const laws = await loadLaws(options.laws, io.readFile);
  if (laws === null) io.err(texts.lawsUnreadable);
  const checked: CheckedFile[] = [];
  for (const file of options.files) checked.push(await checkFile(file, laws ?? [], io.readFile));
  if (options.json) io.out(JSON.stringify({ files: checked.map(asJson) }, null, 2));
  else for (const line of report(checked)) io.out(line);
  return checked.some(({ issues }) => countOf(issues, 'error') > 0) ? 1 : 0;
}

async function checkFile(file: string, laws: readonly ReplacedLaw[], readFile: ReadFile): Promise<CheckedFile> {
  const parsed = await loadSop(file, readFile);
  if (!parsed.ok) return { file, definition: undefined, issues: parsed.issues, lineOf: parsed.lineOf };
  return { file, definition: parsed.definition, issues: check(parsed.definition, laws), lineOf: parsed.lineOf };
}

function asJson({ file, definition, issues, lineOf }: CheckedFile): unknown {
  return {
    file,
    errors: countOf(issues, 'error'),
    warnings: countOf(issues, 'warning'),
    doubts: countOf(issues, 'doubt'),
    issues: issues.map((issue) => ({ ...issue, line: lineOf(issue.place), where: wordPlace(issue.place, 'id', definition), sentence: wordSopIssue(issue) })),
  };
}

function report(checked: readonly CheckedFile[]): string[] {
  const all = checked.flatMap(({ issues }) => issues);
  const summary = checked.length > 1 ? [`${texts.files(checked.length)} ${countWords(all)}`] : [];
  return [...checked.flatMap((file) => [...reportFile(file), '']), ...summary];
}

function reportFile({ file, definition, issues, lineOf }: CheckedFile): string[] {
  const sorted = LEVELS.flatMap((level) => issues.filter((issue) => issue.level === level));
  const lines = sorted.flatMap((issue) => issueLines(issue, definition, lineOf));
  return [plainText(file), ...lines, `  ${issues.length === 0 ? texts.clean : countWords(issues)}`];
}

/** The findings of one file as lines; also what `show` and `walk` print before they give up. */
export function issueLines(issue: Issue, definition: SopDefinition | undefined, lineOf: LineOf): string[] {
  const line = lineOf(issue.place);
  const head = `  ${levelWords[issue.level]}: ${plainText(wordPlace(issue.place, 'id', definition))}${line === null ? '' : `, ${texts.line(line)}`} [${issue.code}]`;
  return [head, ...wrap(wordSopIssue(issue), WIDTH - 6).map((line) => `      ${line}`)];
}

function countOf(issues: readonly Issue[], level: Issue['level']): number {
  return issues.filter((issue) => issue.level === level).length;
}

function countWords(issues: readonly Issue[]): string {
  return texts.count(countOf(issues, 'error'), countOf(issues, 'warning'), countOf(issues, 'doubt'));
}
