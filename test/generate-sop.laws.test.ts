import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/sop/compile.ts';
import { VERBS } from '../src/core/sop/definition.ts';
import { END, isDecision, type Machine } from '../src/core/sop/machine.ts';
import { anySop } from './generate-sop.ts';

function reach(machine: Machine, start: string): Set<string> {
  const seen = new Set<string>([start]);
  for (const id of seen) {
    const step = machine.steps.find((one) => one.id === id);
    if (step) for (const next of [step.ya, step.tidak]) if (next !== null) seen.add(next);
  }
  return seen;
}

describe('any generated SOP', () => {
  test('can be walked to every step, and from every step to the end', () => {
    fc.assert(fc.property(anySop(), (definition) => {
      const machine = compile(definition);
      const reached = new Set([machine.caseStart, machine.periodStart].flatMap((id) => (id ? [...reach(machine, id)] : [])));
      for (const step of machine.steps) {
        expect(reached.has(step.id), `reaches ${step.id}`).toBe(true);
        expect(reach(machine, step.id).has(END), `leaves ${step.id}`).toBe(true);
      }
    }), { numRuns: 300 });
  });

  test('stays within the limits asked for', () => {
    fc.assert(fc.property(anySop({ maxSteps: 7, maxPerformers: 3 }), (definition) => {
      expect(definition.steps.length).toBeLessThanOrEqual(7);
      expect(Object.keys(definition.performers).length).toBeLessThanOrEqual(3);
    }));
  });

  test('knows every verb, and every shape a real SOP has', () => {
    const sops = fc.sample(anySop(), { numRuns: 300, seed: 1 }).map(compile);
    const steps = sops.flatMap((machine) => machine.steps);
    expect(new Set(steps.map((step) => step.does))).toEqual(new Set(VERBS));
    expect(steps.some((step) => step.optional)).toBe(true);
    expect(steps.some((step) => step.performers.length > 2 && step.join === 'all')).toBe(true);
    for (const join of ['any', 'all']) {
      expect(steps.some((step) => isDecision(step) && step.performers.length > 2 && step.join === join && step.tidak !== null && step.ya !== END), join).toBe(true);
    }
    expect(steps.some((step) => step.tidak === END)).toBe(true);
    expect(steps.some((step) => step.per === 'period')).toBe(true);
    expect(sops.some((machine) => machine.steps.length > 35)).toBe(true);
  });
});
