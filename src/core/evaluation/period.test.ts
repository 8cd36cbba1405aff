import { describe, expect, it } from 'vitest';
import { machineOf, OneCase, staffOf } from '../../../test/one-case.ts';
import { wordPeriod } from '../../texts/evaluation-words.ts';
import { periodAfter, periodMonths, periodOn, readPeriod } from './period.ts';

const evaluatedBy = (time: string, remark?: string) => machineOf({ id: 'rapat', does: 'evaluate', by: 'ketua', per: 'period', time, remark });

describe('a period', () => {
  it('is as long as the SOP says how often it is evaluated, a month where it says nothing', () => {
    expect(['setiap bulan', 'setiap triwulan', 'triwulanan', 'tiap 6 bulan', '2 kali setahun', 'setiap tahun', '1 jam', '-', 'setiap minggu', 'tiap 4 bulan'].map((time) => periodMonths(evaluatedBy(time))))
      .toEqual([1, 3, 3, 6, 6, 12, 1, 1, 1, 1]);
    expect(periodMonths(evaluatedBy('1 jam', 'setiap semester'))).toBe(6);
  });

  it('has a first and a last day, and a neighbour on either side', () => {
    expect(['2026-02', '2026-Q3', '2026-S2', '2026'].map((key) => [readPeriod(key)?.from, readPeriod(key)?.to])).toEqual([
      ['2026-02-01', '2026-02-28'], ['2026-07-01', '2026-09-30'], ['2026-07-01', '2026-12-31'], ['2026-01-01', '2026-12-31'],
    ]);
    expect(['2026-13', '2026-Q5', '2026-S0', '26', '', '2026-1'].map(readPeriod)).toEqual([null, null, null, null, null, null]);
    expect(([1, 3, 6, 12] as const).map((months) => [periodAfter(periodOn('2026-11-21', months), 1).key, periodAfter(periodOn('2026-11-21', months), -1).key])).toEqual([
      ['2026-12', '2026-10'], ['2027-Q1', '2026-Q3'], ['2027-S1', '2026-S1'], ['2027', '2025'],
    ]);
  });

  it('is called as offices call it', () => {
    expect(['2026-11', '2026-Q4', '2026-S1', '2026', 'lain'].map(wordPeriod)).toEqual(['November 2026', 'Triwulan IV 2026', 'Semester I 2026', 'Tahun 2026', 'lain']);
  });

  it('is opened in the length of its SOP, and not before it has begun', () => {
    // The heart is told that today is 2 March 2026.
    const ketua = staffOf('ket', 'ketua');
    const open = (time: string, period: string) => () => new OneCase(evaluatedBy(time), ketua, { period });
    for (const [time, period] of [['setiap bulan', '2026-03'], ['setiap triwulan', '2026-Q1'], ['setiap tahun', '2026'], ['setiap triwulan', '2025-Q4']] as const) expect(open(time, period)).not.toThrow();
    for (const [time, period] of [['setiap bulan', '2026-04'], ['setiap bulan', '2031-01'], ['setiap triwulan', '2026-Q2'], ['setiap tahun', '2027']] as const) expect(open(time, period)).toThrow('case.period-not-begun');
    expect(open('setiap triwulan', '2026-03')).toThrow('case.period-length');
    expect(open('setiap bulan', '2026')).toThrow('case.period-length');
  });
});
