import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyStep, sameDraft, stepBetween } from './draft.ts';

const fields = fc.dictionary(fc.constantFrom('text', 'title', 'media', 'variant.instagram', 'constructor'), fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 3 }));

it('leads from any state of a form to any other', () => {
  fc.assert(fc.property(fields, fields, (before, after) => {
    const step = stepBetween(before, after);
    expect(step ? applyStep(before, step) : before).toEqual(after);
  }));
});

it('is refused by fields it was not made for', () => {
  expect(applyStep({ text: ['pendek'] }, { changes: [{ field: 'text', at: 90, remove: 0, insert: 'x' }], set: {} })).toBeNull();
  expect(applyStep({}, { changes: [{ field: 'text', at: 0, remove: 0, insert: 'x' }], set: {} })).toBeNull();
});

it('takes an absent field and an empty one for the same', () => {
  expect(sameDraft({ title: ['Kerja bakti'], summary: [''] }, { title: ['Kerja bakti'] })).toBe(true);
  expect(sameDraft({ title: ['Kerja bakti'] }, { title: ['Kerja'] })).toBe(false);
  expect(sameDraft({ constructor: ['Kerja bakti'] }, {})).toBe(false);
});
