/** `kentongan sop show`, `walk` and `draw`: the sheet as text, every path through it, and its picture. */
import { hasErrors } from '../core/issue.ts';
import { check } from '../core/sop/check.ts';
import { compile } from '../core/sop/compile.ts';
import type { SopDefinition } from '../core/sop/definition.ts';
import { describeSop } from '../core/sop/describe.ts';
import type { Machine } from '../core/sop/machine.ts';
import { PATH_LIMIT, walkPaths, type Path, type Walk } from '../core/sop/walk-paths.ts';
import { sheetWords, sopCommandTexts as texts } from '../texts/sop-command.ts';
import { issueLines } from './check-sop.ts';
import { drawSheet, WIDTH } from './draw-sheet.ts';
import { drawSop } from './draw-sop.ts';
import { loadSop } from './load-sop.ts';
import type { SopIo, SopOptions } from './sop.ts';
import { plainText, wrap } from './text-table.ts';

const PATHS_SHOWN = 40;

export function showSop(options: SopOptions, io: SopIo): Promise<number> {
  return forEachFile(options, io, () => true, (definition) => {
    const sheet = describeSop(definition);
    return { plain: sheet, lines: drawSheet(sheet), good: true };
  });
}

export function walkSop(options: SopOptions, io: SopIo): Promise<number> {
  return forEachFile(options, io, (code) => code !== 'sop.loop-without-exit' && code !== 'sop.dead-end', (definition) => {
    const machine = compile(definition);
    const walk = walkPaths(machine);
    return { plain: walk, lines: walkLines(machine, walk), good: walk.endless.length === 0 };
  });
}

interface Told { readonly plain: object; readonly lines: readonly string[]; readonly good: boolean }

/** Several files each under their name, or as one list with --json; a file that cannot be run does not stop the next. @param matters which errors stop the work */
async function forEachFile({ files, json }: SopOptions, io: SopIo, matters: (code: string) => boolean, tell: (definition: SopDefinition) => Told): Promise<number> {
  if (files.length === 0) {
    io.err(texts.noFile);
    return 1;
  }
  const several = files.length > 1;
  const told: object[] = [];
  let good = true;
  for (const file of files) {
    if (several) (json ? io.err : io.out)(plainText(file));
    const definition = await loadDefinition(file, io, matters);
    const one = definition && tell(definition);
    good &&= one?.good === true;
    if (one && json) told.push(several ? { file, ...one.plain } : one.plain);
    else if (one) for (const line of one.lines) io.out(line);
    if (several && !json) io.out('');
  }
  if (json && (several || told.length > 0)) io.out(JSON.stringify(several ? { files: told } : told[0], null, 2));
  return good ? 0 : 1;
}

/** The flowchart as an SVG file on standard output, which can hold one alone. */
export async function drawSopFile({ files: [file, ...more] }: SopOptions, io: SopIo): Promise<number> {
  if (file === undefined || more.length > 0) {
    io.err(file === undefined ? texts.noFile : texts.oneFile);
    return 1;
  }
  const definition = await loadDefinition(file, io, () => true);
  if (!definition) return 1;
  io.out(drawSop(definition));
  return 0;
}

/** Null after having said why: errors that `matters` picks stop the work, warnings do not. */
async function loadDefinition(file: string, io: SopIo, matters: (code: string) => boolean): Promise<SopDefinition | null> {
  const parsed = await loadSop(file, io.readFile);
  const issues = parsed.ok ? check(parsed.definition, []).filter((issue) => matters(issue.code)) : parsed.issues;
  if (parsed.ok && !hasErrors(issues)) return parsed.definition;
  for (const issue of issues.filter(({ level }) => level === 'error')) {
    for (const line of issueLines(issue, parsed.ok ? parsed.definition : undefined, parsed.lineOf)) io.err(line);
  }
  io.err(texts.cannotRun);
  return null;
}

function walkLines(machine: Machine, walk: Walk): string[] {
  const shown = walk.paths.slice(0, PATHS_SHOWN);
  return [
    ...shown.flatMap((path, index) => wrap(`${index + 1}. ${pathWords(machine, path)}`, WIDTH - 3).map((line, row) => (row === 0 ? line : `   ${line}`))),
    ...(walk.paths.length > shown.length ? [texts.more(walk.paths.length - shown.length)] : []),
    '',
    walk.endless.length === 0 ? texts.allEnd(walk.paths.length) : texts.someEndless(walk.endless.length),
    walk.unvisited.length === 0 ? texts.everyVisited : texts.unvisited(walk.unvisited.join(', ')),
    ...(walk.truncated ? [texts.truncated(PATH_LIMIT)] : []),
  ];
}

function pathWords(machine: Machine, path: Path): string {
  const numbers = new Map(machine.steps.map((step) => [step.id, step.printed.replace(/\.$/, '')]));
  const steps = path.steps.map(({ stepId, answer }) => {
    const name = `${numbers.get(stepId) ?? ''} ${stepId}`;
    return answer === null ? name : `${name} (${answer === 'ya' ? sheetWords.ya : sheetWords.tidak})`;
  });
  return `${texts.track[path.track]}: ${[...steps, path.ends ? texts.ends : texts.endless].join(' → ')}`;
}
