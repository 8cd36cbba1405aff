import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../documents/read-sop-file.ts';
import { readFileSync } from 'node:fs';
import { compile } from '../sop/compile.ts';
import { aboveTask, superiorColumns } from './escalation.ts';
import { phoneDigits } from './preferences.ts';
import { receiversOf } from './receivers.ts';

const AT = '2026-03-02T02:00:00Z';
const mandate = { positionId: 'p-ketua', personId: 'plh', kind: 'plh' as const, decree: 'SP/1', from: '2026-03-01', to: '2026-03-05', scope: null, revokedAt: null };
const staffing = {
  zone: 'Asia/Jakarta' as const,
  holdings: [{ positionId: 'p-ketua', personId: 'ketua', from: '2026-01-01', to: null }, { positionId: 'p-ketua', personId: 'lama', from: '2025-01-01', to: '2025-12-31' }],
  mandates: [mandate],
};
const to = { people: ['ani'], positions: ['p-ketua'], performers: ['ketua'] };

describe('a notice', () => {
  it('reaches the people named, the holder of the post and who acts for it that day, each once', () => {
    expect(receiversOf(to, staffing, AT)).toEqual(['ani', 'ketua', 'plh']);
    expect(receiversOf({ ...to, people: ['ketua', 'ketua'] }, staffing, AT)).toEqual(['ketua', 'plh']);
  });
  it('does not reach who caused it, nor a mandate that is over, revoked or for other columns', () => {
    expect(receiversOf(to, staffing, AT, 'ketua')).toEqual(['ani', 'plh']);
    for (const other of [{ to: '2026-03-01' }, { revokedAt: '2026-03-01T00:00:00Z' }, { scope: ['data'] }, { kind: 'selfApproval' as const }]) {
      expect(receiversOf(to, { ...staffing, mandates: [{ ...mandate, ...other }] }, AT)).toEqual(['ani', 'ketua']);
    }
  });
});

describe('above a late task', () => {
  const machineOf = (file: string) => {
    const read = readSopFile(readFileSync(`${import.meta.dirname}/../../../sops/${file}.yaml`));
    if (!read.ok) throw new Error(file);
    return compile(read.definition);
  };
  it('stands who acts for the post; without one the post of the step above, or nobody', () => {
    const task = { performers: ['ketua'], positions: ['p-ketua'] };
    expect(aboveTask(task, ['p-atasan'], staffing, AT)).toEqual({ whom: 'acting', people: ['plh'], positions: [] });
    expect(aboveTask(task, ['p-atasan'], { ...staffing, mandates: [] }, AT)).toEqual({ whom: 'superior', people: [], positions: ['p-atasan'] });
    expect(aboveTask(task, [], { ...staffing, mandates: [] }, AT)).toEqual({ whom: 'nobody', people: [], positions: [] });
  });
  it('is who gave the disposition, else who checks next', () => {
    const bunder = machineOf('001-bunder-medsos');
    const stepOf = (does: string) => bunder.steps.find((step) => step.does === does)!.id;
    expect(superiorColumns(bunder, stepOf('draft'))).toEqual(['data']);
    expect(superiorColumns(bunder, stepOf('verify'))).toEqual(['ketua']);
    expect(superiorColumns(bunder, stepOf('approve'))).toEqual([]);
    const dinas = machineOf('000-dp3appkb-website-medsos');
    expect(superiorColumns(dinas, dinas.steps[0]!.id)).toEqual(['ketuaTim']);
  });
  it('is never somebody who stands below', () => {
    const bunder = machineOf('001-bunder-medsos');
    for (const id of ['instruksi', 'setujui', 'terima-laporan']) expect([id, superiorColumns(bunder, id)]).toEqual([id, []]);
    for (const id of ['teruskan', 'periksa', 'tentukan', 'laporkan']) expect([id, superiorColumns(bunder, id)]).toEqual([id, ['ketua']]);
    const kecamatan = machineOf('003-kecamatan-website-medsos');
    expect(superiorColumns(kecamatan, 'disposisi')).toEqual([]);
    expect(superiorColumns(kecamatan, 'koreksi')).toEqual(['ppid']);
  });
});

it.each([['0812-3456-7890', '6281234567890'], ['+62 812 3456 7890', '6281234567890'], ['6281234567890', '6281234567890'], ['021 123456', null], ['bukan nomor', null], ['0812', null]])('the number %s is %s', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits);
});
