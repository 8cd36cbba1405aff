import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptSecret } from './kept-secret.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ktg-secret-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the secret is made once, and only its owner may read it', () => {
  const made = keptSecret(join(folder, 'data'));
  expect(made).toHaveLength(43);
  expect(keptSecret(join(folder, 'data'))).toBe(made);
  expect(readdirSync(join(folder, 'data'))).toEqual(['secret']);
  expect(statSync(join(folder, 'data', 'secret')).mode & 0o777).toBe(0o600);
});

it('an empty file that a failing power left behind is no secret', () => {
  writeFileSync(join(folder, 'secret'), '');
  const made = keptSecret(folder);
  expect(made).toHaveLength(43);
  expect(keptSecret(folder)).toBe(made);
});

it('a secret that was cut short is not taken for one, and not replaced', () => {
  writeFileSync(join(folder, 'secret'), 'terpotong');
  expect(() => keptSecret(folder)).toThrow('store.secret-broken');
  expect(() => keptSecret(folder)).toThrow('store.secret-broken');
});
