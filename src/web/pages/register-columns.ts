/** The columns each register prints, read from what was recorded with the entry. */
import type { RegisterRow } from '../../queries/registers.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';
import { registerHeads as heads } from '../../texts/register-words.ts';

/** In the order of their tabs. */
export const REGISTERS = ['agenda', 'permohonan', 'arsip'] as const;
export type RegisterName = (typeof REGISTERS)[number];
type Head = Exclude<keyof typeof heads, 'fileCount'>;
type Column = readonly [head: Head, value: (row: RegisterRow, zone: Zone) => string];

const entered: Column = ['entered', (row, zone) => formatDate(localDate(row.enteredAt, zone))];
const number: Column = ['number', (row) => row.printed];
const text = (head: Head, key: string): Column => [head, (row) => String(row.data[key] ?? '')];
const date = (head: Head, key: string): Column => [head, (row) => wordCivilDate(String(row.data[key] ?? ''))];
const files: Column = ['files', (row) => (Array.isArray(row.data['files']) && row.data['files'].length > 0 ? heads.fileCount(row.data['files'].length) : '')];

export const registerColumns: Readonly<Record<RegisterName, readonly Column[]>> = {
  agenda: [number, entered, text('letterNumber', 'letterNumber'), date('letterDate', 'letterDate'), text('source', 'source'), text('subject', 'subject'), text('kind', 'kind'), files, text('note', 'note')],
  permohonan: [number, entered, text('agency', 'agency'), text('contact', 'contact'), text('letterNumber', 'letterNumber'), date('letterDate', 'letterDate'), text('subject', 'subject'), files],
  arsip: [number, entered, text('code', 'classificationCode'), text('classification', 'subject'), ['case', (row) => row.title], text('active', 'active'), text('inactive', 'inactive'), text('fate', 'fate'), text('location', 'location')],
};

export function wordRegisterHeads(name: RegisterName): string[] {
  return registerColumns[name].map(([head]) => heads[head]);
}

export function isRegister(name: string | undefined): name is RegisterName {
  return name !== undefined && Object.hasOwn(registerColumns, name);
}
