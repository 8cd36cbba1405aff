import { describe, expect, it } from 'vitest';
import type { Seal } from '../people/actor.ts';
import { briefOf } from './brief.ts';
import type { CaseEvent, DataOf } from './event.ts';

const by = { kind: 'person', personId: 'ani', name: 'Ani', performer: 'a', positionId: 'p', positionName: 'Ketua', capacity: 'definitive', decree: '' } as Seal;
const at = '2026-03-02T02:00:00Z';
const opened = (note: string): CaseEvent => ({ type: 'Opened', at, by, data: { kind: 'case', title: 'Kerja bakti', urgency: 'biasa', securityLevel: 'biasa', note, files: [] } });
const disposed = (step: string, data: Partial<DataOf<'Disposed'>>): CaseEvent => ({ type: 'Disposed', at, by, data: { step, answer: 'ya', receivers: ['Admin'], instructions: [], note: '', files: [], parts: {}, ...data } });
const file = (kind: 'letter' | 'material' | 'work') => ({ file: 'a'.repeat(64), name: `${kind}.pdf`, kind });

describe('what somebody is given to work with', () => {
  it('is nothing where a case was opened without a word', () => {
    expect(briefOf([opened('')], { files: [] })).toBeNull();
  });

  it('is the note, the newest order of each step first, and what was handed in with it', () => {
    const brief = briefOf([opened('Rapat 2 Maret'), disposed('satu', { note: 'Lama' }), disposed('dua', { note: 'Tindak lanjuti' }), disposed('satu', { note: 'Baru' }), disposed('tiga', { answer: 'tidak' })], { files: [file('letter'), file('work'), file('material')] });
    expect(brief?.opened?.data.note).toBe('Rapat 2 Maret');
    expect(brief?.orders.map((one) => one.data.note)).toEqual(['Baru', 'Tindak lanjuti']);
    expect(brief?.files.map((one) => one.name)).toEqual(['letter.pdf', 'material.pdf']);
  });
});
