/** How SOPs spell a unit of time. `hari` is a working day unless the text says kalender. */
import type { TimeUnit } from './time-norm.ts';

interface UnitSpelling {
  readonly unit: TimeUnit;
  /** How many of the unit one of these is: a triwulan is three months. */
  readonly size: number;
  readonly pattern: string;
}

/** Longer spellings first: "hari kerja" must not be read as "hari" with something behind it. */
const SPELLINGS: readonly UnitSpelling[] = [
  { unit: 'minute', size: 1 / 60, pattern: 'detik|dtk' },
  { unit: 'minute', size: 1, pattern: "menit|mnt|mnit|minute?s?|min|'" },
  { unit: 'hour', size: 1, pattern: '(?:jam|jm)(?: kerja)?' },
  { unit: 'calendarDay', size: 1, pattern: '(?:hari|hr) (?:kalender|takwim)' },
  { unit: 'workingDay', size: 1, pattern: '(?:hari|hr|hk)(?: ?kerja| ?krj)?' },
  { unit: 'week', size: 1, pattern: 'minggu|mgg|mggu|pekan' },
  { unit: 'month', size: 3, pattern: 'triwulan|tri wulan|kuartal' },
  { unit: 'month', size: 6, pattern: 'semester' },
  { unit: 'month', size: 1, pattern: 'bulan|bln' },
  { unit: 'year', size: 1, pattern: 'tahun|thn' },
];

const MATCHERS = SPELLINGS.map((spelling) => ({ ...spelling, whole: new RegExp(`^(?:${spelling.pattern})$`) }));

/** A regular expression's source that matches any unit, without a group of its own. */
export const UNIT = `(?:${SPELLINGS.map((spelling) => spelling.pattern).join('|')})`;

export function readUnit(word: string): { readonly unit: TimeUnit; readonly size: number } | null {
  return MATCHERS.find((spelling) => spelling.whole.test(word)) ?? null;
}
