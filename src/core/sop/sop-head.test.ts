import { expect, test } from 'vitest';
import type { SopDefinition } from './definition.ts';
import { checkBorrowedHead } from './sop-head.ts';

const sop = (head: Partial<SopDefinition>): SopDefinition => ({ kentongan: 'sop/1', title: 'Contoh', performers: { a: 'A' }, steps: [{ id: 'a', activity: 'A', by: 'a', does: 'work' }], ...head });
const shipped = [sop({ agency: 'PPID Kalurahan Bunder, Kapanewon Patuk', number: '01/KPTS/2024', enactedBy: 'Lurah Bunder selaku Atasan PPID' }), sop({ agency: 'Dinas Contoh', enactedBy: 'Kepala' }), sop({})];
const codes = (head: Partial<SopDefinition>, own = ['PPID Kalurahan Ngaglik']) => checkBorrowedHead(sop(head), shipped, own).map((one) => `${one.code} ${one.place}`);

test('an SOP that still bears another office\'s name is not this office\'s', () => {
  expect(codes({ agency: 'PPID Kalurahan Bunder,  Kapanewon PATUK', number: '9' })).toEqual(['adoption.head-borrowed agency']);
});

test('another office\'s number with its enacting post is not this office\'s either', () => {
  expect(codes({ agency: 'PPID Kalurahan Ngaglik', number: '01/KPTS/2024', enactedBy: 'Lurah Bunder selaku Atasan PPID' })).toEqual(['adoption.number-borrowed number']);
  expect(codes({ agency: 'PPID Kalurahan Ngaglik', number: '01/KPTS/2024', enactedBy: 'Lurah Ngaglik' })).toEqual([]);
  expect(codes({ agency: 'PPID Kalurahan Ngaglik', enactedBy: 'Kepala' })).toEqual([]);
});

test('the office that a sample came from keeps it, and so does an SOP without a head', () => {
  expect(codes({ agency: 'PPID Kalurahan Bunder, Kapanewon Patuk' }, ['Kalurahan Bunder', 'PPID Kalurahan Bunder'])).toEqual([]);
  expect(codes({})).toEqual([]);
  expect(codes({ agency: 'Dinas Contoh' }, ['Dinas'])).toEqual(['adoption.head-borrowed agency']);
  expect(codes({ agency: 'PPID Kalurahan Bunder, Kapanewon Patuk' }, ['PPID Kalurahan Bun', ''])).toEqual(['adoption.head-borrowed agency']);
});
