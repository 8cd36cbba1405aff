/** Legal bases that may have been replaced. The list is somebody's knowledge, so this only asks. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';
import { readLaw } from './read-law.ts';
import type { ReplacedLaw } from './replaced-law.ts';

export function checkLaws(definition: SopDefinition, laws: readonly ReplacedLaw[]): Issue[] {
  return (definition.legalBasis ?? []).flatMap((line, index) => {
    const cited = readLaw(line);
    const known = cited && laws.find((law) => law.kind === cited.kind && law.number === cited.number && law.year === cited.year);
    if (!known) return [];
    const data = {
      law: line,
      replacedBy: known.replacedBy.join(' dan '),
      checked: known.checked,
      source: known.source,
      confidence: known.confidence,
    };
    return [sopIssue('sop.law-replaced', `legalBasis.${index + 1}`, data)];
  });
}
