import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYears, retentionDue } from './archive-due.ts';

const at = (on: string, fate = 'Musnah', active = '1 tahun', inactive = '2 tahun') => retentionDue({ active, inactive, fate }, '2024-02-29', on);

describe('the retention schedule', () => {
  it('proposes nothing within the active time, then the move, then the fate', () => {
    expect(at('2025-02-27')).toBeNull();
    expect(at('2025-02-28')).toEqual({ act: 'move', from: '2025-02-28' });
    expect(at('2027-02-27')).toMatchObject({ act: 'move' });
    expect(at('2027-02-28')).toEqual({ act: 'destroy', from: '2027-02-28' });
    expect(at('2030-01-01', 'Permanen')).toMatchObject({ act: 'keep' });
    expect(at('2030-01-01', 'Musnah, kecuali yang bernilai sejarah')).toMatchObject({ act: 'assess' });
  });

  it('leaves words that are no number of years to a person', () => {
    expect(at('2026-01-01', 'Musnah', 'Selama berlaku')).toEqual({ act: 'read', from: null });
    expect(at('2030-01-01', 'Musnah', '1 tahun', 'Sampai diperbarui')).toMatchObject({ act: 'move' });
    expect([readYears('2 (dua) tahun setelah kegiatan'), readYears('5 Tahun'), readYears('-')]).toEqual([2, 5, null]);
  });

  it('never goes back: what is due on a day is due on every later day', () => {
    const rank = { read: 0, move: 1, assess: 2, keep: 2, destroy: 2 };
    fc.assert(fc.property(fc.nat(20), fc.nat(20), fc.nat(8000), fc.nat(4000), (active, inactive, day, more) => {
      const on = (days: number) => Temporal.PlainDate.from('2020-03-01').add({ days }).toString();
      const due = (days: number) => retentionDue({ active: `${active} tahun`, inactive: `${inactive} tahun`, fate: 'Musnah' }, '2020-03-01', on(days));
      const [before, after] = [due(day), due(day + more)];
      if (before) expect(rank[after!.act]).toBeGreaterThanOrEqual(rank[before.act]);
    }));
  });
});
