import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { randomKey } from './random-key.ts';

it('is another one each time', () => {
  const keys = Array.from({ length: 100 }, randomKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

it('is what pages take, since over plain http a browser has no randomUUID', () => {
  const files = globSync('src/elements/**/*.ts').filter((file) => !file.includes('.test.') && !file.endsWith('random-key.ts'));
  expect(files.length).toBeGreaterThan(30);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('randomUUID'))).toEqual([]);
});
