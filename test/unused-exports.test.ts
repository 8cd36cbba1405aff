/** What a file hands out, somebody takes: an export that no other file imports is a promise to nobody, or dead. Tests count as somebody. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

interface File { readonly path: string; readonly text: string }

const IMPORT = /^(?:import|export)\s(?:type\s)?(?:\w+\s*,\s*)?(?:\{(?<names>[^}]*)\}|\*\s+as\s+(?<whole>\w+))\s*from '(?<from>\.[^']+)'/gm;
const LAZY = /\bimport\('(?<from>\.[^']+)'\)/g;
const EXPORT = /^export (?:abstract )?(?:async )?(?:function\*?|const|let|class) (?<name>\w+)/gm;

function unusedExports(files: readonly File[], takers: readonly File[]): readonly string[] {
  const taken = new Set<string>();
  const texts = new Map(takers.map(({ path, text }) => [path, text]));
  const lazy = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const { path, text } of takers) {
    const target = (from: string) => posix.normalize(posix.join(posix.dirname(path), from));
    for (const { groups } of text.matchAll(IMPORT)) {
      const from = target(groups?.['from'] ?? '');
      if (groups?.['whole'] !== undefined) whole.add(from);
      for (const one of (groups?.['names'] ?? '').split(',')) taken.add(`${from} ${one.trim().replace(/^type /, '').split(' as ')[0]?.trim()}`);
    }
    for (const { groups } of text.matchAll(LAZY)) lazy.set(target(groups?.['from'] ?? ''), [...(lazy.get(target(groups?.['from'] ?? '')) ?? []), path]);
  }
  // A file that is loaded later hands out whatever its loader names.
  const isNamedByLoader = (path: string, name: string) => (lazy.get(path) ?? []).some((loader) => new RegExp(`\\b${name}\\b`).test(texts.get(loader) ?? ''));
  return files.flatMap(({ path, text }) => [...text.matchAll(EXPORT)].map((match) => match.groups?.['name'] ?? '')
    .filter((name) => !whole.has(path) && !taken.has(`${path} ${name}`) && !isNamedByLoader(path, name)).map((name) => `${path} ${name}`));
}

const read = (path: string): File => ({ path, text: readFileSync(path, 'utf8') });
const source = globSync('src/**/*.{ts,tsx}').filter((path) => !path.endsWith('.d.ts')).map(read);
const program = source.filter(({ path }) => !/\.test\.tsx?$/.test(path));

describe('an export', () => {
  it('is imported by another file', () => {
    expect(program.length).toBeGreaterThan(500);
    expect(unusedExports(program, [...source, ...globSync('{test,bench}/**/*.{ts,tsx}').map(read)])).toEqual([]);
  });

  it('that nobody imports is found, and one that is loaded later is not', () => {
    const files = [
      { path: 'src/a.ts', text: "export const dead = 1;\nexport function taken() {}\nexport async function late() {}\nexport class Renamed {}\nexport interface Free {}" },
      { path: 'src/b/c.ts', text: "import { taken, Renamed as Other } from '../a.ts';\nconst { late } = await import('../a.ts');\nexport const whole = 1;" },
      { path: 'src/d.ts', text: "import * as all from './b/c.ts';" },
    ];
    expect(unusedExports(files, files)).toEqual(['src/a.ts dead']);
  });
});
