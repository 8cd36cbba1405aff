/** The columns each register prints, read from what was recorded with the entry. */
import type { RegisterRow } from '../../queries/registers.ts';
import type { Zone } from '../../core/calendar/office-calendar.ts';
import { wordCivilDate } from '../../texts/civil-date.ts';
import { formatDate, localDate } from '../../texts/format-time.ts';

export type RegisterName = 'agenda' | 'permohonan' | 'arsip';
type Column = readonly [head: string, value: (row: RegisterRow, zone: Zone) => string];

const entered: Column = ['Tanggal', (row, zone) => formatDate(localDate(row.enteredAt, zone))];
const number: Column = ['Nomor', (row) => row.printed];
const text = (head: string, key: string): Column => [head, (row) => String(row.data[key] ?? '')];
const date = (head: string, key: string): Column => [head, (row) => wordCivilDate(String(row.data[key] ?? ''))];
const files: Column = ['Lampiran', (row) => (Array.isArray(row.data['files']) && row.data['files'].length > 0 ? `${row.data['files'].length} berkas` : '')];

export const registerColumns: Readonly<Record<RegisterName, readonly Column[]>> = {
  agenda: [number, entered, text('Nomor surat', 'letterNumber'), date('Tanggal surat', 'letterDate'), text('Asal', 'source'), text('Perihal', 'subject'), text('Jenis', 'kind'), files, text('Keterangan', 'note')],
  permohonan: [number, entered, text('Instansi', 'agency'), text('Kontak', 'contact'), text('Nomor surat', 'letterNumber'), date('Tanggal surat', 'letterDate'), text('Perihal', 'subject'), files],
  arsip: [number, entered, text('Kode', 'classificationCode'), text('Klasifikasi', 'subject'), ['Berkas', (row) => row.title], text('Aktif', 'active'), text('Inaktif', 'inactive'), text('Nasib akhir', 'fate'), text('Letak', 'location')],
};

export function isRegister(name: string | undefined): name is RegisterName {
  return name !== undefined && Object.hasOwn(registerColumns, name);
}
