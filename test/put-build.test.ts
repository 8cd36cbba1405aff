/** A build is put in the place of one that may be running. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { putBuild } = (await import(join(import.meta.dirname, '..', 'scripts', 'put-build.mjs'))) as { putBuild(draft: string, dist: string): void };

let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ktg-build-'));
  dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build as rolldown leaves it: an entry that names its part, a part, the browsers' list and a part of theirs. */
function build(version: string): void {
  const draft = join(folder, 'draft');
  const files = { 'kentongan.js': `import('./api-${version}.js')`, [`api-${version}.js`]: version, 'client/list.json': version, [`client/desk-${version}.js`]: version, stamp: version };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), text);
  }
  putBuild(draft, dist);
}
const parts = () => readdirSync(dist, { recursive: true }).map(String).filter((name) => /-\w+\.js$/.test(name)).sort();
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

describe('a build', () => {
  it('leaves the parts of the two before it, which may still be running', () => {
    for (const version of ['a', 'b', 'c']) build(version);
    expect(parts()).toEqual(['api-a.js', 'api-b.js', 'api-c.js', 'client/desk-a.js', 'client/desk-b.js', 'client/desk-c.js']);
    expect([read('kentongan.js'), read('client/list.json'), read('stamp')]).toEqual([`import('./api-c.js')`, 'c', 'c']);
  });

  it('takes away what is older, and what no list knows', () => {
    for (const version of ['a', 'b', 'c', 'd']) build(version);
    writeFileSync(join(dist, 'api-x.js'), 'asing');
    build('e');
    expect(parts()).toEqual(['api-c.js', 'api-d.js', 'api-e.js', 'client/desk-c.js', 'client/desk-d.js', 'client/desk-e.js']);
  });

  it('made again from the same sources pushes nothing out', () => {
    for (const version of ['a', 'b', 'b', 'b', 'b']) build(version);
    expect(parts()).toContain('api-a.js');
  });

  it('leaves what an earlier version of the builder had put there', () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'api-tua.js'), 'tua');
    build('a');
    expect(parts()).toContain('api-tua.js');
  });
});
