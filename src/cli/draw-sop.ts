import { toSvg, type DrawOptions } from '../core/flowchart/to-svg.ts';
import { compile } from '../core/sop/compile.ts';
import type { SopDefinition } from '../core/sop/definition.ts';
import { flowWords } from '../texts/flow-words.ts';

/** The SOP's flowchart as the text of an SVG file, dark ink on white paper unless the caller wants otherwise. */
export function drawSop(definition: SopDefinition, options: DrawOptions = { paper: true }): string {
  const machine = compile(definition);
  return toSvg(machine, flowWords(machine), options);
}
