/** Names that must lead somewhere: step ids, performers, and the ways between steps. */
import type { Issue } from '../issue.ts';
import { performersOf, type SopDefinition, type StepDefinition } from './definition.ts';
import { sopIssue } from './issue-codes.ts';
import { END } from './machine.ts';

const WAYS = ['ya', 'tidak', 'next'] as const;

export function checkReferences(definition: SopDefinition): Issue[] {
  const first = new Map<string, number>();
  return definition.steps.flatMap((step, index) => {
    // Its row is the place: the id would point at the first of the two.
    const repeated = first.get(step.id);
    if (repeated === undefined) first.set(step.id, index);
    return [
      ...(repeated === undefined ? [] : [sopIssue('sop.step-repeated', `steps.${index + 1}.id`, { id: step.id, row: index + 1, first: repeated + 1 })]),
      ...(step.id === END ? [sopIssue('sop.id-wrong', `steps.${step.id}.id`, { value: step.id })] : []),
      ...unknownPerformers(definition, step),
      ...WAYS.flatMap((way) => checkWay(definition, step, way)),
      ...oddWays(step),
    ];
  });
}

function unknownPerformers(definition: SopDefinition, step: StepDefinition): Issue[] {
  return performersOf(step)
    .filter((key) => !Object.hasOwn(definition.performers, key))
    .map((key) => sopIssue('sop.performer-unknown', `steps.${step.id}.by`, { performer: key, known: Object.keys(definition.performers).join(', ') }));
}

function checkWay(definition: SopDefinition, step: StepDefinition, way: (typeof WAYS)[number]): Issue[] {
  const target = step[way];
  if (target === undefined || target === END) return [];
  const place = `steps.${step.id}.${way}`;
  const found = definition.steps.find((other) => other.id === target);
  if (!found) return [sopIssue('sop.way-unknown', place, { target })];
  if ((found.per ?? 'case') !== (step.per ?? 'case')) return [sopIssue('sop.way-other-track', place, { target })];
  return target === step.id ? [sopIssue('sop.way-to-itself', place, { target })] : [];
}

/** Ways the file writes that its verb does not walk. */
function oddWays(step: StepDefinition): Issue[] {
  const decides = step.does === 'verify' || step.does === 'approve' || step.does === 'dispose';
  return [
    ...(step.ya !== undefined && step.next !== undefined ? [sopIssue('sop.next-ignored', `steps.${step.id}.next`, { ya: step.ya })] : []),
    ...(step.tidak !== undefined && !decides ? [sopIssue('sop.decision-odd', `steps.${step.id}.tidak`, { verb: step.does })] : []),
  ];
}
