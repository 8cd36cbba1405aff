/**
 * Definition → Machine: resolves every default, so that nobody after this line has to know one.
 * Call `check` first; a definition with errors has no machine.
 */
import { performerName, performersOf, type SopDefinition, type StepDefinition } from './definition.ts';
import { END, type Machine, type MachineStep, type Target } from './machine.ts';
import { parseTime } from './parse-time.ts';

/** Throws on a definition that `check` refuses (a way to a step that does not exist). */
export function compile(definition: SopDefinition): Machine {
  const ids = new Set(definition.steps.map((step) => step.id));
  const performers = Object.entries(definition.performers).map(([key, performer]) => ({
    key,
    name: performerName(performer),
    outside: typeof performer === 'object' && performer.party === 'outside',
    channels: typeof performer === 'object' ? (performer.channels ?? null) : null,
  }));
  const outside = new Set(performers.filter((p) => p.outside).map((p) => p.key));
  const steps = definition.steps.map((step, index): MachineStep => {
    const way = (target: Target): Target => {
      if (target !== END && !ids.has(target)) throw new Error(`step ${step.id} leads to ${target}, which does not exist`);
      return target;
    };
    return {
      id: step.id,
      index,
      printed: step.printed ?? String(index + 1),
      activity: step.activity,
      does: step.does,
      performers: performersOf(step),
      join: step.join ?? 'any',
      ya: way(step.ya ?? step.next ?? stepBelow(definition, index)),
      tidak: noWay(step, way),
      optional: step.optional ?? false,
      per: step.per ?? 'case',
      outside: performersOf(step).every((key) => outside.has(key)),
      channels: step.channels ?? null,
      timePrinted: step.time ?? '',
      time: parseTime(step.time ?? ''),
      requirements: step.requirements ?? [],
      output: step.output ?? [],
      remark: step.remark ?? '',
    };
  });
  return deepFreeze({
    title: definition.title,
    performers,
    steps,
    caseStart: steps.find((step) => step.per === 'case')?.id ?? null,
    periodStart: steps.find((step) => step.per === 'period')?.id ?? null,
  });
}

/** The next row of the same track: a case never walks into a period's step, nor the other way. */
function stepBelow(definition: SopDefinition, index: number): Target {
  const track = definition.steps[index]?.per ?? 'case';
  return definition.steps.slice(index + 1).find((step) => (step.per ?? 'case') === track)?.id ?? END;
}

function noWay(step: StepDefinition, way: (target: Target) => Target): Target | null {
  if (step.tidak !== undefined) return way(step.tidak);
  // A decision without a way back is a finding of `check`; a no then ends the case with its reason.
  return step.does === 'verify' || step.does === 'approve' ? END : null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}
