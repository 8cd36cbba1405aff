import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySop } from '../../../test/generate-sop.ts';
import { flowWords } from '../../texts/flow-words.ts';
import { compile } from '../sop/compile.ts';
import type { SopDefinition } from '../sop/definition.ts';
import { layOut } from './lay-out.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { toRowSvg, toSvg } from './to-svg.ts';

const HOSTILE = '<script>alert(1)</script>"\'&]]>\u0007';

function sop(changes: Partial<SopDefinition> = {}): SopDefinition {
  return {
    kentongan: 'sop/1', title: 'Penyebarluasan Informasi',
    performers: { admin: 'Admin Medsos', ketua: 'Ketua PPID' },
    steps: [
      { id: 'susun', by: 'admin', does: 'draft', activity: 'Menyusun materi' },
      { id: 'setujui', by: 'ketua', does: 'approve', tidak: 'susun', activity: 'Menyetujui materi' },
      { id: 'unggah', by: 'admin', does: 'publish', activity: 'Mengunggah materi', printed: '9' },
    ],
    ...changes,
  };
}

function draw(definition: SopDefinition, options = {}): string {
  const machine = compile(definition);
  return toSvg(machine, flowWords(machine), options);
}

/** Every tag closes in order, and nothing but known elements stands in the drawing. */
function tagsOf(svg: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const [, closing, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!self) open.push(name!);
    seen.push(name!);
  }
  expect(open).toEqual([]);
  return seen;
}

describe('the SVG of a flowchart', () => {
  test('keeps markup in any field as text', () => {
    const svg = draw(sop({
      title: HOSTILE,
      performers: { admin: HOSTILE, ketua: { name: HOSTILE, party: 'outside' } },
      steps: [{ id: 'a', by: 'admin', does: 'verify', activity: HOSTILE, printed: HOSTILE.slice(0, 20), tidak: 'end' }],
    }));
    expect(svg).not.toMatch(/<script/i);
    expect(svg).not.toContain('\u0007');
    expect(svg).toContain('&lt;script&gt;');
    tagsOf(svg);
  });

  test('is well formed for any SOP and needs no script, style or outside file', () => {
    fc.assert(fc.property(anySop(), (definition) => {
      const svg = draw(definition);
      const tags = new Set(tagsOf(svg));
      for (const tag of tags) expect(['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'text', 'tspan']).toContain(tag);
      expect(svg).not.toMatch(/\s(style|on\w+|href)=|NaN|Infinity|undefined/);
    }), { numRuns: 40 });
  });

  test('can be heard: it has a name and a reading that follows every way', () => {
    const svg = draw(sop());
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title>Bagan alir SOP Penyebarluasan Informasi</title>');
    expect(svg).toContain('Langkah 2, Ketua PPID: Menyetujui materi. Jika ya, lanjut ke langkah 9; jika tidak, lanjut ke langkah 1.');
  });

  test('takes its ink from the page, or stands on white paper when asked', () => {
    expect(draw(sop())).not.toContain('#ffffff');
    expect(draw(sop(), { paper: true })).toContain('fill="#ffffff"');
  });

  test('leaves number and activity to the page when only the symbols are wanted', () => {
    expect(draw(sop())).toContain('>Kegiatan<');
    expect(draw(sop(), { table: 'symbols' })).not.toContain('>Kegiatan<');
  });

  test('marks the way so far by shape as well as colour', () => {
    const svg = draw(sop(), { state: { done: ['susun'], current: ['setujui'] } });
    expect(svg.match(/flow-process flow-done/g)).toHaveLength(1);
    expect(svg.match(/flow-decision flow-current/g)).toHaveLength(1);
    expect(svg).toContain('<circle');
  });

  test('can be had row by row: each row shows its own symbols at the row\'s height', () => {
    const machine = compile(sop());
    const chart = layOut(machine);
    machine.steps.forEach((step, index) => {
      const svg = toRowSvg(chart, index, flowWords(machine));
      expect(svg).toContain(`data-step="${step.id}"`);
      expect([...svg.matchAll(/data-step="([^"]*)"/g)].every(([, id]) => id === step.id)).toBe(true);
      tagsOf(svg);
    });
  });
});

describe('wrapped text', () => {
  test('keeps every word and no line is wider than its column', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 11);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) if ([...line].length > 1) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
    }));
  });
});
