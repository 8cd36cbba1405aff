/** The oldest browsers README promises: the built modules hold no syntax and call nothing that these do not have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const client = join(root, 'dist', 'client');
const read = (path: string) => readFileSync(path, 'utf8');
const built = [...new Set(Object.values(JSON.parse(read(join(client, 'list.json'))) as Record<string, string>)), 'sw.js'].filter((name) => name.endsWith('.js'));

/** Newer than Chrome 80, Firefox 78 or Safari 14, and used nowhere. */
const TOO_NEW: readonly (readonly [string, RegExp])[] = [
  ['a look behind', /\(\?<[=!]/], ['??=', /\?\?=/], ['||=', /\|\|=/], ['&&=', /&&=/], ['a static block', /static\s*\{/], ['a private name', /[{;}]#[a-z]+[=(;]/i], ['#x in', /#\w+ in /],
  ...['toWellFormed', 'isWellFormed', 'checkVisibility', 'toSorted', 'toReversed', 'toSpliced', 'withResolvers', 'groupBy', 'randomUUID', 'structuredClone', 'showPicker', 'scheduler'].map((name) => [name, new RegExp(`\\b${name}\\b`)] as const),
  ['Promise.any', /Promise\.any\b/], ['AbortSignal.any', /AbortSignal\.any\b/], ['Segmenter', /Intl\.Segmenter/], ['WeakRef', /\bWeakRef\b/], ['a form with its button', /new FormData\([^()]+,/],
];
/** Newer too, and given to those that lack it, by every module that calls it. */
const FILLED_IN: readonly (readonly [string, RegExp])[] = [
  ['at', /\.at\((?!\$)/], ['findLast', /\.findLast\(/], ['findLastIndex', /\.findLastIndex\(/], ['replaceAll', /\.replaceAll\(/], ['hasOwn', /Object\.hasOwn\(/], ['timeout', /AbortSignal\.timeout\(/],
  ['replaceChildren', /\.replaceChildren\(/], ['requestSubmit', /\.requestSubmit\(/], ['submitter', /\.submitter\b/], ['showModal', /\.showModal\(/],
];

describe('the modules for browsers', () => {
  it('hold nothing that the oldest browsers of README cannot read or do not have', () => {
    expect(built.length).toBeGreaterThan(15);
    const found = built.flatMap((name) => {
      // One package asks first whether a browser has it.
      const source = read(join(client, name)).replaceAll(/typeof URL\.canParse==[`'"]function[`'"]\?URL\.canParse\(/g, '');
      return [...TOO_NEW, ['URL.canParse', /URL\.canParse\(/] as const].filter(([, pattern]) => pattern.test(source)).map(([what]) => `${name}: ${what}`);
    });
    expect(found).toEqual([]);
  });

  it('bring along what they call and the oldest do not have', () => {
    const given = read(join(root, 'src/elements/page/fill-in.ts'));
    for (const [name, pattern] of FILLED_IN) {
      expect(built.some((one) => pattern.test(read(join(client, one)))), `${name} is called nowhere any more`).toBe(true);
      expect(given, name).toContain(`'${name}'`);
    }
    const without = built.filter((name) => !name.startsWith('bagian-')).filter((name) => {
      const source = read(join(client, name));
      return FILLED_IN.some(([, pattern]) => pattern.test(source)) && !/[`'"]findLastIndex[`'"]/.test(source) && !/[`'"]\.\/bagian-(?:page-language|fill-in)/.test(source);
    });
    expect(without).toEqual([]);
  });

  it('are one file where a device keeps them by the names its page gives, or a worker reads them', () => {
    for (const name of built.filter((one) => /^(player|player-worker)-|^sw\./.test(one))) expect(read(join(client, name)), name).not.toMatch(/\bimport\b/);
  });

  it('are made for the browsers that README names, in both languages', () => {
    expect(/OLDEST = \[([^\]]+)\]/.exec(read(join(root, 'scripts/build.mjs')))?.[1]).toBe(`'chrome80', 'firefox78', 'safari14'`);
    for (const name of ['README.md', 'README.id.md']) expect(read(join(root, name))).toMatch(/Chrome 80[\s\S]{0,80}Firefox 78[\s\S]{0,80}Safari 14/);
  });
});
