/** How an office prints the numbers of its registers: `{nomor:3}` pads with zeros, `{tahun}` is the year. */
import { error, type Issue } from '../issue.ts';

const NUMBER = /\{nomor(?::(\d))?\}/g;

/** @param patterns by register */
export function checkNumberPatterns(patterns: Readonly<Record<string, string>>): readonly Issue[] {
  return Object.entries(patterns).filter(([, pattern]) => pattern.search(NUMBER) === -1)
    .map(([register, pattern]) => error('office.number-pattern', `settings.numbering.${register}`, { pattern }));
}

export function printNumber(pattern: string, value: number, year: number): string {
  return pattern.replace(NUMBER, (_, width: string | undefined) => String(value).padStart(Number(width ?? 1), '0')).replaceAll('{tahun}', String(year));
}
