import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSopFile } from './read-sop-file.ts';
import { templateOf, writeSopHead } from './write-sop-head.ts';

const SAMPLES = readdirSync('sops').filter((name) => name.endsWith('.yaml'));
const head = { agency: 'PPID Kalurahan Ngaglik', trial: true };

function read(source: string) {
  const file = readSopFile(Buffer.from(source));
  if (!file.ok) throw new Error(JSON.stringify(file.issues));
  return file.definition;
}

test.each(SAMPLES)('a template of %s names no office, no region, and nobody who enacted it', (name) => {
  const sample = readFileSync(`sops/${name}`, 'utf8');
  const template = templateOf(sample);
  expect(template).not.toMatch(/Bantul|Bunder|Patuk|Karanganyar|Tanyakan|pembacaan kami/i);
  expect(template).not.toMatch(/^(agency|government|number|created|revised|effective|ratified|enactedBy|footer|doubts):/m);
  const [before, after] = [read(sample), read(template)];
  expect([Object.keys(after.performers), after.steps.map((step) => [step.id, step.by, step.does, step.ya, step.tidak])]).toEqual([Object.keys(before.performers), before.steps.map((step) => [step.id, step.by, step.does, step.ya, step.tidak])]);
});

test('the head of an office goes where a sheet has it, and nothing else of the file moves', () => {
  const sample = readFileSync('sops/001-bunder-medsos.yaml', 'utf8');
  const own = { agency: 'PPID Kalurahan Ngaglik', number: '07', created: '2026-11-02', effective: '2026-11-09', enactedBy: 'Lurah: "Ngaglik"' };
  const source = writeSopHead(sample, own);
  expect(read(source)).toMatchObject(own);
  expect(read(source)).not.toHaveProperty('revised');
  const below = (text: string) => text.slice(text.indexOf('legalBasis:'));
  expect(below(source)).toBe(below(sample));
  expect(source.split('\n').slice(0, 4)).toEqual(['kentongan: sop/1', 'title: Penyebarluasan Informasi melalui Media Sosial', 'agency: "PPID Kalurahan Ngaglik"', 'number: "07"']);
});

test('what is typed stays the text it is, whatever YAML would make of it', () => {
  for (const number of ['true', 'null', '01', '- a', 'a: b', '# c', '"', "'", '007.10', '~', '{x}']) {
    expect(read(writeSopHead(templateOf(readFileSync('sops/001-bunder-medsos.yaml', 'utf8')), { ...head, number })).number).toBe(number);
  }
});

test('takes the rules that the office names', () => {
  const source = writeSopHead(readFileSync('sops/000-dp3appkb-website-medsos.yaml', 'utf8'), { ...head, legalBasis: ['Peraturan Bupati Sleman Nomor 1 Tahun 2020: tentang apa pun'] });
  expect(read(source)).toMatchObject({ trial: true, legalBasis: ['Peraturan Bupati Sleman Nomor 1 Tahun 2020: tentang apa pun'] });
  expect(read(writeSopHead(source, { ...head, legalBasis: [] })).legalBasis).toBeUndefined();
});
