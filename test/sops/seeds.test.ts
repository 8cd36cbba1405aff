import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReplacedLaws } from '../../src/documents/read-replaced-laws.ts';
import { readSopFile } from '../../src/documents/read-sop-file.ts';
import { hasErrors } from '../../src/core/issue.ts';
import { check } from '../../src/core/sop/check.ts';
import { compile } from '../../src/core/sop/compile.ts';
import type { SopDefinition, Verb } from '../../src/core/sop/definition.ts';
import { describeSop } from '../../src/core/sop/describe.ts';
import { totalTime } from '../../src/core/sop/total-time.ts';
import { walkPaths } from '../../src/core/sop/walk-paths.ts';

const ROOT = new URL('../../', import.meta.url);
const SEEDS = readdirSync(new URL('sops/', ROOT)).filter((file) => /^00\d-.*\.yaml$/.test(file));

function seed(number: string): SopDefinition {
  const file = SEEDS.find((name) => name.startsWith(number));
  const parsed = readSopFile(readFileSync(new URL(`sops/${file}`, ROOT)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.definition;
}

const read = readReplacedLaws(readFileSync(new URL('defaults/legal-bases.yaml', ROOT)));
const laws = read.ok ? read.laws : [];
const findings = (number: string): string[] => check(seed(number), laws).map(({ code, place }) => `${code} ${place}`);

describe('the five seeds', () => {
  test('all five are there, and the list of laws can be read', () => {
    expect(SEEDS).toHaveLength(5);
    expect(laws.length).toBeGreaterThan(10);
  });

  test.each(SEEDS)('%s has no error, compiles, and every path ends', (file) => {
    const definition = seed(file.slice(0, 3));
    expect(hasErrors(check(definition, laws))).toBe(false);
    const walk = walkPaths(compile(definition));
    expect(walk.endless).toEqual([]);
    expect(walk.unvisited).toEqual([]);
    expect(walk.truncated).toBe(false);
  });

  test.each(SEEDS)('%s names no person', (file) => {
    const codes = check(seed(file.slice(0, 3)), laws).map(({ code }) => code);
    expect(codes).not.toContain('sop.person-named');
    expect(codes).not.toContain('sop.nip-printed');
  });

  test.each([['000', 101], ['001', 170], ['002', 160], ['003', null], ['004', 390]] as const)('%s takes %s minutes in all', (number, minutes) => {
    const total = totalTime(compile(seed(number)).steps.map((step) => step.time));
    expect(total?.min ?? null).toBe(minutes);
    expect(total?.max ?? null).toBe(minutes);
  });

  test.each<[string, string]>([
    ['000', 'draft verify approve publish evaluate followUp'],
    ['001', 'dispose dispose draft work verify approve chooseChannels work publish report report'],
    ['002', 'receive verify approve publish archive'],
    ['003', 'dispose dispose receive dispose draft verify verify publish'],
    ['004', 'request dispose dispose dispose publish'],
  ])('%s runs as the design says', (number, verbs) => {
    expect(seed(number).steps.map((step) => step.does)).toEqual(verbs.split(' ') as Verb[]);
  });
});

describe('what the check says about the seeds', () => {
  test('000: the empty requirement of step 4 and the missing effective date', () => {
    expect(findings('000')).toEqual(expect.arrayContaining(['sop.requirements-missing steps.publikasi.requirements', 'sop.date-missing effective']));
  });

  test('000: the steps per period form a track of their own', () => {
    const machine = compile(seed('000'));
    expect([machine.caseStart, machine.periodStart]).toEqual(['susun', 'evaluasi']);
  });

  test('001: the second "8"', () => {
    expect(findings('001')).toContain('sop.number-repeated steps.laporkan.printed');
  });

  test('002: Kabid has no column, and the check by Kasubbag has no way back', () => {
    expect(findings('002')).toEqual(
      expect.arrayContaining(['sop.performer-without-column steps.periksa.requirements.1', 'sop.no-way-back steps.periksa.tidak', 'sop.header-missing number']),
    );
  });

  test('003: no times, no dates, text against column in step 2, replaced laws', () => {
    const found = findings('003');
    for (const { id } of seed('003').steps) expect(found).toContain(`sop.time-missing steps.${id}.time`);
    expect(found).toEqual(
      expect.arrayContaining([
        'sop.date-missing created', 'sop.date-missing effective', 'sop.text-against-column steps.teruskan.by', 'sop.text-against-column steps.tayang.by',
        'sop.law-replaced legalBasis.1', 'sop.law-replaced legalBasis.2',
      ]),
    );
  });

  test('003: the column "Bidang" is the text\'s "bagian", so nobody is missing', () => {
    expect(findings('003').filter((finding) => finding.startsWith('sop.performer-without-column'))).toEqual([]);
  });

  test('004: Kepala Bidang without a column, and a column Sekretaris Dinas no row speaks of', () => {
    expect(findings('004')).toEqual(
      expect.arrayContaining([
        'sop.performer-without-column steps.disposisi-bidang.activity', 'sop.text-against-column steps.disposisi-bidang.by',
        'sop.column-unnamed performers.sekdin', 'sop.publish-unapproved steps.tayang',
      ]),
    );
  });

  test('004: the printed total adds up', () => {
    expect(findings('004').filter((finding) => finding.startsWith('sop.total'))).toEqual([]);
  });

  test('laws are doubts, never more', () => {
    const levels = check(seed('003'), laws).filter(({ code }) => code === 'sop.law-replaced').map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['doubt']));
  });

  test('every doubt in a file is reported', () => {
    for (const file of SEEDS) {
      const definition = seed(file.slice(0, 3));
      const written = JSON.stringify(definition).match(/"doubts":\[/g)?.length ?? 0;
      expect(written).toBeGreaterThan(0);
      expect(check(definition, laws).filter(({ code }) => code === 'sop.doubt-noted').length).toBeGreaterThanOrEqual(written);
    }
  });
});

describe('the sheet', () => {
  test('keeps the printed numbers, columns and symbols', () => {
    const sheet = describeSop(seed('001'));
    expect(sheet.rows.map((row) => row.printed)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '8', '10']);
    expect(sheet.columns.map((column) => column.name)[2]).toBe('Admin Medsos');
    expect(sheet.rows[0]?.cells).toEqual(['terminator', null, null]);
    expect(sheet.rows[4]?.cells).toEqual([null, 'decision', null]);
    expect(sheet.rows[4]).toMatchObject({ ya: '6', tidak: '3' });
    expect(sheet.rows.at(-1)).toMatchObject({ ya: null, tidak: undefined });
  });

  test('marks every column of a row that several perform', () => {
    const row = describeSop(seed('004')).rows[4];
    expect(row?.cells).toEqual([null, 'terminator', 'terminator', 'terminator', null, null, null]);
    expect(row?.join).toBe('all');
  });
});
