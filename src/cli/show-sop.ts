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
import { wrap } from './text-table.ts';

const PATHS_SHOWN = 40;

export async function showSop(options: SopOptions, io: SopIo): Promise<number> {
  const definition = await loadRunnable(options, io);
  if (!definition) return 1;
  const sheet = describeSop(definition);
  if (options.json) io.out(JSON.stringify(sheet, null, 2));
  else for (const line of drawSheet(sheet)) io.out(line);
  return 0;
}

export async function walkSop(options: SopOptions, io: SopIo): Promise<number> {
  const definition = await loadDefinition(options, io, (code) => code !== 'sop.loop-without-exit' && code !== 'sop.dead-end');
  if (!definition) return 1;
  const machine = compile(definition);
  const walk = walkPaths(machine);
  if (options.json) io.out(JSON.stringify(walk, null, 2));
  else for (const line of walkLines(machine, walk)) io.out(line);
  return walk.endless.length > 0 ? 1 : 0;
}

/** The flowchart as an SVG file on standard output. */
export async function drawSopFile(options: SopOptions, io: SopIo): Promise<number> {
  const definition = await loadRunnable(options, io);
  if (!definition) return 1;
  io.out(drawSop(definition));
  return 0;
}

function loadRunnable(options: SopOptions, io: SopIo): Promise<SopDefinition | null> {
  return loadDefinition(options, io, () => true);
}

/** Null after having said why: errors that `matters` picks stop the work, warnings do not. */
async function loadDefinition(options: SopOptions, io: SopIo, matters: (code: string) => boolean): Promise<SopDefinition | null> {
  const [file, ...more] = options.files;
  if (file === undefined || more.length > 0) {
    io.err(file === undefined ? texts.noFile : texts.oneFile);
    return null;
  }
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
