import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, changedItems } from './setting-change.ts';

const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())));

describe('the trace of a change', () => {
  it('put over the old settings gives the new ones, for fields that are never taken away', () => {
    fc.assert(fc.property(values, values, (before, more) => {
      const after = { ...before, ...more };
      expect({ ...before, ...changedFields(before, after).after }).toEqual(after);
    }));
  });

  it('is empty when nothing changed', () => {
    fc.assert(fc.property(values, (same) => {
      expect(changedFields(same, structuredClone(same))).toEqual({ before: {}, after: {} });
      expect(changedItems(Object.values(same), structuredClone(Object.values(same)))).toEqual({ gone: [], came: [] });
    }));
  });

  it('names every item that left and every one that came', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer()), fc.uniqueArray(fc.integer()), (before, after) => {
      const { gone, came } = changedItems(before, after);
      expect([...before.filter((one) => !gone.includes(one)), ...came].toSorted()).toEqual([...after].toSorted());
    }));
  });
});
