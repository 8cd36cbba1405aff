/** What the file itself calls uncertain is reported with everything else, so nobody overlooks it. */
import type { Issue } from '../issue.ts';
import type { SopDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';

export function checkDoubts(definition: SopDefinition): Issue[] {
  return [
    ...noted('', definition.doubts),
    ...Object.entries(definition.performers).flatMap(([key, performer]) =>
      noted(`performers.${key}`, typeof performer === 'object' ? performer.doubts : undefined),
    ),
    ...definition.steps.flatMap((step) => noted(`steps.${step.id}`, step.doubts)),
  ];
}

function noted(place: string, doubts: readonly string[] | undefined): Issue[] {
  return (doubts ?? []).map((text) => sopIssue('sop.doubt-noted', place, { doubt: text }));
}
