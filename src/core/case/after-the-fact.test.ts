import { describe, expect, it } from 'vitest';
import { AT, CHANNELS, command, person, post } from '../../../test/walk-case.ts';
import type { Actor } from '../people/actor.ts';
import { compile } from '../sop/compile.ts';
import { SopDefinition } from '../sop/definition.ts';
import { moves } from './moves.ts';
import type { CommandType } from './command.ts';
import { decide } from './decide.ts';
import type { CaseState } from './state.ts';

const performers = { admin: 'Admin', satu: 'Kepala Seksi Satu', dua: 'Kepala Seksi Dua', ketua: 'Ketua' };
const definition = (join: 'any' | 'all') => SopDefinition.parse({
  kentongan: 'sop/1', title: 'Uji', performers,
  steps: [
    { id: 'susun', activity: 'Menyusun', by: 'admin', does: 'draft' },
    { id: 'periksa', activity: 'Memeriksa', by: ['satu', 'dua'], join, does: 'verify', tidak: 'susun' },
    { id: 'setujui', activity: 'Menyetujui', by: 'ketua', does: 'approve', tidak: 'susun' },
    { id: 'unggah', activity: 'Mengunggah', by: 'admin', does: 'publish' },
  ],
});

/** Plays commands one after the other; throws with the issues of the first that is refused. */
function play(join: 'any' | 'all', script: readonly (readonly [Actor, CommandType, Record<string, unknown>])[]) {
  const machine = compile(definition(join));
  let state: CaseState | null = null;
  const effects = [];
  for (const [actor, type, payload] of script) {
    const decision = decide(machine, state, command(type, payload, actor), AT);
    if (!decision.ok) throw new Error(`${type}: ${JSON.stringify(decision.issues)}`);
    state = decision.state;
    effects.push(...decision.effects);
  }
  return { machine, state: state as unknown as CaseState, effects };
}

const admin = person('adm', ['admin']);
const both = person('ganda', ['satu', 'dua']);
const ketua = person('ktu', ['ketua']);
const open = { title: 'Uji', urgency: 'biasa', securityLevel: 'biasa', note: '', files: [] };
const edit = (n: number) => ({ post: post(n), channels: [{ channel: 'website', from: '2026-03-09T01:00:00Z' }, { channel: 'instagram' }], note: '' });
const yes = { answer: 'ya', comment: '', refused: [], classification: '', remarks: [] };
const draft = [[admin, 'open', open], [admin, 'edit', edit(2)], [admin, 'submit', { note: '' }]] as const;

describe('a step where all must sign', () => {
  it('asks every column again after an edit, also when one person holds two of them', () => {
    const signed = [...draft, [both, 'sign', yes], [both, 'sign', yes], [admin, 'edit', edit(5)]] as const;
    const { machine, state } = play('all', signed);
    expect(moves(machine, state, both, CHANNELS).filter((move) => move.type === 'sign' && move.step === 'periksa')).toMatchObject([{ allowed: true }]);
    const again = { ...yes, step: 'periksa' };
    const once = play('all', [...signed, [both, 'sign', again]]);
    expect(moves(once.machine, once.state, both, CHANNELS).some((move) => move.type === 'sign' && move.step === 'periksa' && move.allowed)).toBe(true);
    const twice = play('all', [...signed, [both, 'sign', again], [both, 'sign', again], [ketua, 'sign', yes], [admin, 'publish', { note: '' }]]);
    expect(twice.state.publications['website']?.state).toBe('publishing');
    expect(twice.state.signatures.filter((one) => one.step === 'periksa').map((one) => one.by.performer)).toEqual(['satu', 'dua', 'satu', 'dua']);
  });
});

describe('what was to be shown later', () => {
  const published = [...draft, [both, 'sign', yes], [ketua, 'sign', yes], [admin, 'publish', { note: '' }]] as const;

  it('can be stopped before it appears', () => {
    const { state, effects } = play('any', [...published, [ketua, 'withdraw', { channels: ['website'], reason: 'Acara ditunda' }]]);
    expect(state.publications['website']).toMatchObject({ state: 'withdrawing', reason: 'Acara ditunda' });
    expect(effects).toContainEqual({ kind: 'withdraw', channel: 'website' });
  });

  it('is not shown for a case that was stopped', () => {
    const { state, effects } = play('any', [...published, [ketua, 'end', { reason: 'Kegiatan dibatalkan' }]]);
    expect(state.status).toBe('cancelled');
    expect(Object.values(state.publications).map((one) => one.state)).toEqual(['withdrawing', 'withdrawing']);
    expect(effects.filter((effect) => effect.kind === 'withdraw').map((effect) => effect.channel)).toEqual(['website', 'instagram']);
  });
});
