import { describe, expect, it } from 'vitest';
import { actorAt, type Mandate, type Staffing } from './acting.ts';
import { findSelfApproval, type Person } from './actor.ts';

const bindings = { kepala: ['pos-kepala'], ketua: ['pos-ketua'], staf: ['pos-staf'] };
const staffing = (more: Partial<Staffing>): Staffing => ({
  zone: 'Asia/Jakarta', positions: [{ id: 'pos-kepala', name: 'Kepala Dinas' }, { id: 'pos-ketua', name: 'Ketua Tim' }, { id: 'pos-staf', name: 'Staf' }], holdings: [], mandates: [], ...more,
});
const mandate = (more: Partial<Mandate>): Mandate => ({ positionId: 'pos-kepala', personId: 'p', kind: 'plh', decree: '800/1/2026', from: '2026-03-02', to: '2026-03-06', scope: null, revokedAt: null, ...more });
const at = (instant: string, more: Partial<Staffing>) => actorAt({ id: 'p', name: 'Pegawai' }, staffing(more), bindings, instant) as Person;

describe('what a person may act as', () => {
  it('a post held today is a right of its own, not before its first day and not after its last', () => {
    const holdings = [{ positionId: 'pos-staf', personId: 'p', from: '2026-03-02', to: '2026-03-06' }];
    const acts = (instant: string) => at(instant, { holdings }).acts.map((act) => act.performer);
    // Midnight in Jakarta is 17.00 in Greenwich the day before.
    expect(acts('2026-03-01T16:59:59Z')).toEqual([]);
    expect(acts('2026-03-01T17:00:00Z')).toEqual(['staf']);
    expect(acts('2026-03-06T16:59:59Z')).toEqual(['staf']);
    expect(acts('2026-03-06T17:00:00Z')).toEqual([]);
  });

  it('a mandate carries its capacity and decree, and ends when it is revoked', () => {
    const mandates = [mandate({ revokedAt: '2026-03-04T03:00:00Z' })];
    expect(at('2026-03-04T02:59:00Z', { mandates }).acts).toEqual([{ performer: 'kepala', positionId: 'pos-kepala', positionName: 'Kepala Dinas', capacity: 'plh', decree: '800/1/2026' }]);
    expect(at('2026-03-04T03:00:00Z', { mandates }).acts).toEqual([]);
  });

  it('a mandate begins on its first day and is over after its last, on the office’s own calendar', () => {
    for (const kind of ['plt', 'plh', 'selfApproval'] as const) {
      const rights = (instant: string) => {
        const { acts, selfApprovals } = at(instant, { mandates: [mandate({ kind })] });
        return acts.length + selfApprovals.length;
      };
      expect(['2026-03-01T16:59:59Z', '2026-03-01T17:00:00Z', '2026-03-06T16:59:59Z', '2026-03-06T17:00:00Z'].map(rights)).toEqual([0, 1, 1, 0]);
    }
  });

  it('a mandate limited to some columns opens no other', () => {
    expect(at('2026-03-03T02:00:00Z', { mandates: [mandate({ scope: ['ketua'] })] }).acts).toEqual([]);
  });

  it('somebody else’s mandate opens nothing', () => {
    expect(at('2026-03-03T02:00:00Z', { mandates: [mandate({ personId: 'lain' })] }).acts).toEqual([]);
  });

  it('leave to approve own content holds for the post it names and for no other', () => {
    const person = at('2026-03-03T02:00:00Z', { mandates: [mandate({ kind: 'selfApproval', positionId: 'pos-ketua', decree: '188/2026' })] });
    expect(findSelfApproval(person, ['ketua'])).toMatchObject({ decree: '188/2026' });
    expect(findSelfApproval(person, ['kepala'])).toBeUndefined();
    expect(person.acts).toEqual([]);
  });

  it('leave to approve own content that names columns holds for these and for no other of the same post', () => {
    const both = { ketua: ['pos-ketua'], pengesah: ['pos-ketua'] };
    const person = actorAt({ id: 'p', name: 'Pegawai' }, staffing({ mandates: [mandate({ kind: 'selfApproval', positionId: 'pos-ketua', scope: ['ketua'] })] }), both, '2026-03-03T02:00:00Z') as Person;
    expect(findSelfApproval(person, ['ketua'])).toMatchObject({ decree: '800/1/2026' });
    expect(findSelfApproval(person, ['pengesah'])).toBeUndefined();
  });
});
