/** The heart is imported by the package's own name, without anything of the rest. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROGRAM = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
const { parseDefinition, check, compile, decide, fold, moves } = await import('kentongan/core');
const read = parseDefinition({ kentongan: 'sop/1', title: 'Pengumuman', performers: { ketua: 'Ketua' }, steps: [{ id: 'susun', activity: 'Menyusun', by: 'ketua', does: 'work' }] });
const machine = compile(read.definition);
const act = { performer: 'ketua', positionId: 'p', positionName: 'Ketua', capacity: 'definitive', decree: '' };
const actor = { kind: 'person', personId: 'a', name: 'Pegawai', selfApprovals: [], acts: [act] };
const payload = { title: 'Kerja bakti', urgency: 'biasa', securityLevel: 'biasa', note: '', files: [] };
const opened = decide(machine, null, { type: 'open', payload, actor, given: { channels: [] } }, '2026-03-02T02:00:00Z');
const state = fold(opened.events);
const may = moves(machine, state, actor).filter((one) => one.allowed).map((one) => one.type);
console.log(JSON.stringify({ findings: check(read.definition, []).length, step: state.step, may, loaded }));`;

it('a program of its own opens a case with it, and nothing but the heart and its schema library is loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ktg-core-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(join(import.meta.dirname, '..'), join(folder, 'node_modules', 'kentongan'), 'junction');
    writeFileSync(join(folder, 'program.mjs'), PROGRAM);
    const said = JSON.parse(execFileSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' })) as { findings: number; step: string; may: string[]; loaded: string[] };
    expect(said.findings).toBeGreaterThan(0);
    expect(said.step).toBe('susun');
    expect(said.may).toContain('work');
    expect(said.loaded.filter((url) => !/\/src\/core\/|\/node_modules\/zod\//.test(url))).toEqual([]);
    expect(said.loaded.length).toBeGreaterThan(20);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
