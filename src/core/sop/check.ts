/**
 * Everything worth telling an office about its own SOP before it runs.
 * Errors mean it cannot run; warnings are gaps and contradictions; doubts are questions.
 */
import { hasErrors, type Issue } from '../issue.ts';
import { checkCells } from './check-cells.ts';
import { checkDoubts } from './check-doubts.ts';
import { checkFourEyes } from './check-four-eyes.ts';
import { checkHeader } from './check-header.ts';
import { checkLaws } from './check-laws.ts';
import { checkPerformers } from './check-performers.ts';
import { checkPersons } from './check-persons.ts';
import { checkPublication } from './check-publication.ts';
import { checkReferences } from './check-references.ts';
import { checkTimes } from './check-times.ts';
import { checkWays } from './check-ways.ts';
import { compile } from './compile.ts';
import type { SopDefinition } from './definition.ts';
import type { ReplacedLaw } from './replaced-law.ts';

/** All findings, in the order of the sheet: header, performers, rows, then the way through them. */
export function check(definition: SopDefinition, laws: readonly ReplacedLaw[]): Issue[] {
  const references = checkReferences(definition);
  const sheet = [
    ...checkHeader(definition),
    ...checkPersons(definition),
    ...checkLaws(definition, laws),
    ...checkPerformers(definition),
    ...checkCells(definition),
    ...checkTimes(definition),
  ];
  // Ways can only be walked when every one of them leads somewhere.
  const ways = hasErrors(references) ? [] : checkMachine(definition);
  return [...references, ...ways, ...sheet, ...checkDoubts(definition)];
}

function checkMachine(definition: SopDefinition): Issue[] {
  const machine = compile(definition);
  return [...checkWays(definition, machine), ...checkPublication(machine), ...checkFourEyes(machine)];
}
