/** A build is put in the place of one that may be running. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { putBuild } = (await import(join(import.meta.dirname, '..', 'scripts', 'put-build.mjs'))) as { putBuild(draft: string, dist: string, now?: number): void };

let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ktg-build-'));
  dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build as rolldown leaves it: an entry that names its part, a part, the browsers' list and a part of theirs. */
function build(version: string, day = 0): void {
  const draft = join(folder, 'draft');
  const files = { 'kentongan.js': `import('./api-${version}.js')`, [`api-${version}.js`]: version, 'client/list.json': version, [`client/desk-${version}.js`]: version, stamp: version };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), text);
  }
  putBuild(draft, dist, day * 86_400_000);
}
const parts = () => readdirSync(dist, { recursive: true }).map(String).filter((name) => /-\w+\.js$/.test(name)).sort();
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

describe('a build', () => {
  it('leaves the parts of every one it replaced within a month, however many: a server may still run by it', () => {
    const versions = ['a', 'b', 'c', 'd', 'e', 'f'];
    versions.forEach((version, index) => build(version, 100 + index));
    expect(parts()).toEqual([...versions.map((version) => `api-${version}.js`), ...versions.map((version) => `client/desk-${version}.js`)]);
    expect([read('kentongan.js'), read('client/list.json'), read('stamp')]).toEqual([`import('./api-f.js')`, 'f', 'f']);
  });

  it('counts the month from the day on which a build was replaced, not from that on which it was made', () => {
    build('a', 0);
    build('b', 100);
    build('c', 130);
    expect(existsSync(join(dist, 'api-a.js'))).toBe(true);
    build('d', 132);
    expect(parts().filter((name) => name.startsWith('api'))).toEqual(['api-b.js', 'api-c.js', 'api-d.js']);
  });

  it('takes away what no list knows', () => {
    build('a');
    writeFileSync(join(dist, 'api-x.js'), 'asing');
    build('b');
    expect(parts()).not.toContain('api-x.js');
  });

  it('that is put back in its place is kept as the present one', () => {
    for (const [version, day] of [['a', 0], ['b', 1], ['a', 2], ['c', 100]] as const) build(version, day);
    expect(parts().filter((name) => name.startsWith('api'))).toEqual(['api-a.js', 'api-c.js']);
  });

  it('leaves what an earlier version of the builder had put there', () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'api-tua.js'), 'tua');
    build('a');
    expect(parts()).toContain('api-tua.js');
  });

  it('keeps what stands in a list without days, as builders wrote it before', () => {
    build('a');
    build('b');
    writeFileSync(join(dist, 'builds.json'), JSON.stringify([['api-b.js', 'kentongan.js'], ['api-a.js', 'kentongan.js']]));
    build('c', 500);
    expect(parts().filter((name) => name.startsWith('api'))).toEqual(['api-a.js', 'api-b.js', 'api-c.js']);
    build('d', 532);
    expect(parts().filter((name) => name.startsWith('api'))).toEqual(['api-c.js', 'api-d.js']);
  });
});
