import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import type { StepDefinition } from './definition.ts';
import { walkPaths } from './walk-paths.ts';

const row = (id: string, more: Partial<StepDefinition> = {}): StepDefinition => ({ id, does: 'work', by: 'a', activity: 'x', ...more });
const machineOf = (steps: StepDefinition[]) => compile({ kentongan: 'sop/1', title: 'x', performers: { a: 'A' }, steps });

describe('the walk', () => {
  test('goes both ways at a decision, and back once', () => {
    const walk = walkPaths(machineOf([row('susun'), row('periksa', { does: 'verify', tidak: 'susun' })]));
    const told = walk.paths.map((path) => path.steps.map(({ stepId, answer }) => `${stepId}${answer ? `:${answer}` : ''}`).join(' '));
    expect(told.sort()).toEqual(['susun periksa:tidak susun periksa:ya', 'susun periksa:ya']);
    expect(walk.endless).toEqual([]);
  });

  test('catches a path that never ends, and still returns', () => {
    const walk = walkPaths(machineOf([row('a'), row('b', { next: 'a' })]));
    expect(walk.endless).toHaveLength(1);
    expect(walk.endless[0]?.ends).toBe(false);
  });

  test('a no that always comes back to itself is left by its yes', () => {
    expect(walkPaths(machineOf([row('a', { does: 'approve', tidak: 'a' })])).endless).toEqual([]);
  });

  test('names the steps nobody visits', () => {
    expect(walkPaths(machineOf([row('a', { next: 'end' }), row('b')])).unvisited).toEqual(['b']);
  });

  test('walks the track of the periods as well', () => {
    const walk = walkPaths(machineOf([row('a'), row('p', { per: 'period' }), row('q', { per: 'period' })]));
    expect(walk.paths.map((path) => `${path.track} ${path.steps.length}`)).toEqual(['case 1', 'period 2']);
    expect(walk.unvisited).toEqual([]);
  });

  test('the longest SOP with a return at every step is walked in a moment', () => {
    const steps = Array.from({ length: 200 }, (_, i) => row(`s${i}`, { does: 'verify', tidak: 's0' }));
    const walk = walkPaths(machineOf(steps));
    expect(walk.truncated).toBe(true);
    expect(walk.endless).toEqual([]);
  }, 3000);

  test('stops at its limit and says so, with the unvisited steps complete all the same', () => {
    const steps = Array.from({ length: 12 }, (_, i) => row(`s${i}`, { does: 'verify', tidak: 's0' }));
    const walk = walkPaths(machineOf([...steps, row('tersesat', { per: 'case' })]), 500);
    expect(walk.truncated).toBe(true);
    expect(walk.paths).toHaveLength(500);
    expect(walk.unvisited).toEqual([]);
  });
});
