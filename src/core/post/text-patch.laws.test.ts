import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatch, makePatch } from './text-patch.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👍', '👎', 'é'), maxLength: 30 });

it('turns the one text into the other, without halves of characters', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const patch = makePatch(before, after);
    expect(patch ? applyPatch(before, patch) : before).toBe(after);
    expect(patch?.insert.isWellFormed() ?? true).toBe(true);
  }));
});

it('is as small as what was typed', () => {
  const long = 'Kerja bakti bersih sungai. '.repeat(400);
  expect(makePatch(long, `${long.slice(0, 500)}pagi ${long.slice(500)}`)).toMatchObject({ remove: 0, insert: expect.stringMatching(/^.{5}$/) });
});

it('does not fit a text that is too short for it', () => {
  expect(applyPatch('pendek', { at: 4, remove: 8, insert: '' })).toBeNull();
});
