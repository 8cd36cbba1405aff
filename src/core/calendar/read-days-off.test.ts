import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordIssue } from '../../texts/word-issue.ts';
import { readDaysOff } from './read-days-off.ts';

const read = (...lines: readonly string[]) => readDaysOff(lines.join('\n'), 'SKB Contoh');
const brief = (...lines: readonly string[]) => read(...lines).days.map((one) => [one.date, one.kind, one.name]);

describe('a pasted list of days off', () => {
  it('is read as decrees and spreadsheets write it', () => {
    expect(brief(
      'Tanggal;Jenis;Nama', '2027-01-01;libur nasional;Tahun Baru 2027 Masehi', '3/2/2027\tCuti bersama\tContoh cuti', '17 Agustus 2027, libur nasional, Proklamasi Kemerdekaan', '',
      '1. Jumat, 5 November 2027: Hari Contoh', 'Senin, 8 November 2027: Cuti bersama Hari Contoh', '15-07-2027; setempat; Hari jadi kabupaten', '"2027-12-25","Kelahiran Yesus Kristus","nasional"',
    )).toEqual([
      ['2027-01-01', 'holiday', 'Tahun Baru 2027 Masehi'], ['2027-02-03', 'jointLeave', 'Contoh cuti'], ['2027-08-17', 'holiday', 'Proklamasi Kemerdekaan'],
      ['2027-11-05', 'holiday', 'Hari Contoh'], ['2027-11-08', 'jointLeave', 'Cuti bersama Hari Contoh'], ['2027-07-15', 'local', 'Hari jadi kabupaten'], ['2027-12-25', 'holiday', 'Kelahiran Yesus Kristus'],
    ]);
    expect(read('2027-01-01;Tahun Baru').days[0]?.source).toBe('SKB Contoh');
  });

  it.each([
    ['Hari Contoh tanpa tanggal 1', 'calendar.day-unreadable'], ['2027-02-30; Hari Contoh', 'calendar.day-unreadable'], ['2027-05-01; libur nasional', 'calendar.day-nameless'],
  ])('names the line that cannot be read: %s', (line, code) => {
    const { issues } = read('2027-01-01; Tahun Baru', line);
    expect(issues).toMatchObject([{ code, data: { line: 2 } }]);
    expect(wordIssue(issues[0]!)).toContain('2');
  });

  it('says when a date stands twice, when there is nothing, and when there is too much', () => {
    expect(read('2027-01-01; Tahun Baru', '1 Januari 2027; Tahun Baru').issues).toMatchObject([{ code: 'calendar.day-repeated', data: { line: 2 } }]);
    expect(read('', ' ').issues).toMatchObject([{ code: 'calendar.days-none' }]);
    expect(read(...Array.from({ length: 201 }, () => '')).issues).toMatchObject([{ code: 'calendar.days-too-many' }]);
  });

  it('never throws, and every day it gives is a day of the calendar', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('2027-01-01; A', '2027-03-03; constructor; B', '31/2/2027 B', '1 Mei 2027'))), (lines) => {
      for (const { date, kind } of readDaysOff(lines.join('\n'), 's').days) {
        expect(Temporal.PlainDate.from(date).toString()).toBe(date);
        expect(['holiday', 'jointLeave', 'local']).toContain(kind);
      }
    }));
  });
});
