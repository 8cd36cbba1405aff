import { describe, expect, test } from 'vitest';
import { formatClock, formatDate, formatInstant, formatMinutes, formatRemaining, zoneName } from './format-time.ts';

describe('time in Indonesian', () => {
  test('writes a date with the name of its month', () => expect(formatDate('2025-01-02')).toBe('2 Januari 2025'));
  test('writes a moment with weekday, dot and zone', () => {
    expect(formatInstant('2026-03-02T00:30:00Z', 'Asia/Jakarta')).toBe('Senin, 2 Maret 2026 pukul 07.30\u00A0WIB');
    expect(formatInstant('2026-03-01T23:05:00Z', 'Asia/Makassar')).toBe('Senin, 2 Maret 2026 pukul 07.05\u00A0WITA');
    expect(formatClock('2026-03-01T15:00:00Z', 'Asia/Jayapura')).toBe('00.00\u00A0WIT');
    expect(zoneName('Asia/Pontianak')).toBe('WIB');
  });
  test.each([[0, 'kurang dari 1 menit'], [40, '40 menit'], [60, '1 jam'], [135, '2 jam 15 menit'], [75_060, '1.251 jam']])(
    'writes %i minutes as "%s"', (minutes, text) => expect(formatMinutes(minutes)).toBe(text));
  test.each([[40, 'sisa 40 menit'], [-120, 'lewat 2 jam kerja'], [95, 'sisa 1,5 jam kerja'], [-89, 'lewat 1 jam kerja'], [0, 'habis sekarang'], [-0.5, 'lewat kurang dari 1 menit']])(
    'says of %d minutes left "%s"', (left, text) => expect(formatRemaining(left)).toBe(text));
});
