import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
import { isSopIssueCode } from './issue-codes.ts';
import { parseDefinition } from './parse-definition.ts';

const step = { id: 'susun', activity: 'Menyusun', by: 'admin', does: 'draft' };
const sound = { kentongan: 'sop/1', title: 'Contoh', performers: { admin: 'Admin' }, steps: [step] };

function issuesOf(plain: unknown): readonly Issue[] {
  const parsed = parseDefinition(plain);
  return parsed.ok ? [] : parsed.issues;
}
const brief = (plain: unknown): string[] => issuesOf(plain).map(({ code, place }) => `${code} ${place}`);

describe('a definition from plain data', () => {
  test('a sound one is read', () => {
    expect(parseDefinition(sound)).toMatchObject({ ok: true, definition: { title: 'Contoh' } });
  });

  test('a key with nothing behind it is a gap, and one line is a list of one', () => {
    const parsed = parseDefinition({ ...sound, revised: null, equipment: 'Komputer', legalBasis: '' });
    expect(parsed).toMatchObject({ ok: true, definition: { equipment: ['Komputer'], legalBasis: [] } });
    expect(parsed.ok && 'revised' in parsed.definition).toBe(false);
  });

  test('a place names the step by its id, or by its row when it has none', () => {
    expect(brief({ ...sound, steps: [{ ...step, time: [1] }] })).toEqual(['sop.value-wrong steps.susun.time']);
    expect(brief({ ...sound, steps: [step, { ...step, id: undefined }] })).toEqual(['sop.key-missing steps.2.id']);
    expect(brief({ ...sound, legalBasis: ['UU', 7] })).toEqual(['sop.value-wrong legalBasis.2']);
  });

  test('a mistyped or an Indonesian key is told what it was meant to be', () => {
    const near = (key: string): unknown => issuesOf({ ...sound, steps: [{ ...step, [key]: 'x' }] })[0]?.data['near'];
    expect([near('activty'), near('waktu'), near('keluaran'), near('zzz')]).toEqual(['activity', 'time', 'output', '']);
  });

  test('a choice of shapes is judged by the shape that was meant', () => {
    expect(brief({ ...sound, performers: { admin: { name: 'Admin', party: 'luar' } } })).toEqual(['sop.value-unknown performers.admin.party']);
    expect(brief({ ...sound, performers: { admin: { party: 'outside' } } })).toEqual(['sop.key-missing performers.admin.name']);
    expect(brief({ ...sound, performers: { admin: ['Admin'] } })).toEqual(['sop.value-wrong performers.admin']);
    expect(brief({ ...sound, steps: [{ ...step, by: [] }] })).toEqual(['sop.list-empty steps.susun.by']);
    expect(brief({ ...sound, steps: [{ ...step, by: 'Admin Medsos' }] })).toEqual(['sop.id-wrong steps.susun.by']);
    expect(brief({ ...sound, steps: [{ id: 'susun', activity: 'x', does: 'draft' }] })).toEqual(['sop.key-missing steps.susun.by']);
  });

  test('a performer key that cannot be written into "by" is refused', () => {
    expect(brief({ ...sound, performers: { 'Admin Medsos': 'Admin' } })).toEqual(['sop.id-wrong performers.Admin Medsos']);
  });

  test("another program's file gets one sentence, not one for each key", () => {
    expect(brief({ name: 'x', version: '1', scripts: {} })).toEqual(['sop.not-a-map ']);
  });

  test('whatever comes in, only known codes come out, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ kentongan: fc.anything(), title: fc.anything(), performers: fc.anything(), steps: fc.array(fc.anything(), { maxLength: 3 }) })), (plain) => {
        const issues = issuesOf(plain);
        expect(issues.every(({ code }) => isSopIssueCode(code))).toBe(true);
        expect(JSON.stringify(issues)).not.toMatch(/Invalid|expected string/);
      }),
    );
  });
});
