/**
 * Gap-free numbers per office, register and year. The counter's row stays locked until the transaction ends,
 * so a number that was not used is never taken.
 */
import { sql } from 'kysely';
import { printNumber } from '../core/settings/number-pattern.ts';
import type { OfficeSettings } from './tables.ts';
import type { Trx } from './transaction.ts';

const REGISTERS = ['agenda', 'permohonan', 'arsip'] as const;
export type Register = (typeof REGISTERS)[number];

/** Patterns an office may change. */
const PATTERNS: Record<Register, string> = {
  agenda: '{nomor:3}/AGD/{tahun}',
  permohonan: '{nomor:4}/PRM/{tahun}',
  arsip: '{nomor:4}/ARS/{tahun}',
};

export async function takeNumber(trx: Trx, officeId: string, register: Register, year: number, settings: OfficeSettings) {
  const { rows } = await sql<{ value: number }>`
    insert into counters (office_id, register, year, value) values (${officeId}, ${register}, ${year}, 1)
    on conflict (office_id, register, year) do update set value = counters.value + 1 returning value`.execute(trx);
  const value = rows[0]?.value ?? 0;
  return { register, year, value, printed: printNumber(settings.numbering?.[register] ?? PATTERNS[register], value, year) };
}
