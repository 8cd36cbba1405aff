import { afterEach, expect, it } from 'vitest';
import { compareSops } from '../core/sop/compare.ts';
import { wordSopValue } from './comparison-words.ts';
import { askLanguageOf } from './language.ts';

afterEach(() => askLanguageOf(() => 'id'));

it('says in the reader\'s language that a version was on trial', () => {
  const sop = { kentongan: 'sop/1' as const, title: 'Uji', performers: { staf: 'Staf' }, steps: [{ id: 'susun', activity: 'Menyusun', by: 'staf', does: 'draft' as const }] };
  const changed = compareSops({ ...sop, trial: true } as never, sop as never).header.find((one) => one.field === 'trial');
  expect(changed).toMatchObject({ before: 'trial', after: '' });
  expect([wordSopValue('trial', 'trial'), wordSopValue('trial', '')]).toEqual(['uji coba, belum disahkan', '']);
  askLanguageOf(() => 'en');
  expect(wordSopValue('trial', 'trial')).toBe('on trial, not enacted');
});
