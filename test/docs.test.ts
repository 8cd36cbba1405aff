/** The documents say only what is there: every link, path, word, setting and command in them is looked up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasErrors } from '../src/core/issue.ts';
import { check } from '../src/core/sop/check.ts';
import { VERBS } from '../src/core/sop/definition.ts';
import { readSopFile } from '../src/documents/read-sop-file.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

const documents = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')), ...filesBelow('docs', /\.md$/)];
const source = filesBelow('src', /\.tsx?$/).filter((path) => !path.includes('.test.')).map(read).join('\n');

interface Example { readonly where: string; readonly language: string; readonly text: string }
const examples: readonly Example[] = documents.flatMap((path) =>
  [...read(path).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map((match, index) => ({ where: `${path}, example ${index + 1}`, language: match[1] ?? '', text: match[2] ?? '' })));
const prose = (path: string) => read(path).replace(/^```[\s\S]*?^```/gm, '');

/** Links of Markdown and of the few pictures written as HTML, without addresses elsewhere. */
function linksOf(path: string): readonly string[] {
  const text = prose(path);
  const found = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/(?:src|href|srcset)="([^"]+)"/g)].map((match) => match[1] ?? '');
  return found.filter((link) => !/^(https?:|mailto:)/.test(link));
}

/** GitHub's way of making a heading's anchor. */
const anchorsOf = (path: string) => [...read(path).matchAll(/^#+ (.+)$/gm)].map((match) =>
  (match[1] ?? '').toLowerCase().replace(/[`*]/g, '').replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));

const FOLDERS = '(?:src|test|docs|sops|samples|defaults|migrations|scripts|bin)';
const NAMED = new RegExp(`^${FOLDERS}/[\\w./-]+$`);

/** `src/core/case/decide.ts` in backticks; patterns such as `docs/…` and `sops/*.yaml` are no paths. */
function pathsOf(path: string): readonly string[] {
  return [...prose(path).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '').filter((words) => NAMED.test(words));
}

test('there are documents to look at, and examples in them', () => {
  expect(documents.length).toBeGreaterThan(30);
  expect(examples.filter((one) => one.language === 'yaml').length).toBeGreaterThanOrEqual(4);
  expect(examples.filter((one) => one.language === 'json').length).toBeGreaterThan(1);
});

describe.each(documents)('%s', (path) => {
  test('every relative link leads somewhere', () => {
    const dead = linksOf(path).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : relative(ROOT, join(ROOT, dirname(path), file));
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  test('every path in it exists', () => {
    expect(pathsOf(path).filter((one) => !existsSync(join(ROOT, one)))).toEqual([]);
  });
});

test('a dead link, a dead anchor and a dead path would be noticed', () => {
  expect(existsSync(join(ROOT, 'docs/guides/no-such-guide.md'))).toBe(false);
  expect(anchorsOf('README.md')).not.toContain('no-such-heading');
  expect(NAMED.test('src/core/no-such-file.ts')).toBe(true);
});

test('an Indonesian page leads to the Indonesian one where there is one', () => {
  const stray = documents.filter((path) => path.endsWith('.id.md')).flatMap((path) => linksOf(path)
    .filter((link) => link.endsWith('.md') && !link.endsWith('.id.md'))
    .map((link) => ({ link, twin: relative(ROOT, join(ROOT, dirname(path), link.replace(/\.md$/, '.id.md'))) }))
    .filter(({ twin }) => twin !== path && existsSync(join(ROOT, twin))).map(({ link }) => `${path}: ${link}`));
  expect(stray).toEqual([]);
});

describe('examples', () => {
  const ofLanguage = (language: string) => examples.filter((one) => one.language === language);

  test.each(ofLanguage('yaml'))('$where is YAML, and an SOP runs', ({ text }) => {
    expect(parse(text)).toBeTypeOf('object');
    if (!/^kentongan: sop\/1$/m.test(text)) return;
    const sop = readSopFile(new TextEncoder().encode(text));
    if (!sop.ok) throw new Error(sop.issues.map((issue) => `${issue.code} ${issue.place}`).join(', '));
    expect(hasErrors(check(sop.definition, []))).toBe(false);
  });

  test.each(ofLanguage('json'))('$where is JSON', ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('glossary', () => {
  const rows = [...read('GLOSSARY.md').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].slice(1)
    .map((match) => ({ term: match[1] ?? '', names: [...(match[2] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? '') }))
    .filter((row) => !row.term.startsWith('---'));

  test('has about fifty terms, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(45);
    expect(new Set(rows.map((row) => row.term)).size).toBe(rows.length);
  });

  test.each(rows)('$term has a name that the code uses', ({ names }) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source))).toEqual([]);
  });
});

describe('settings and commands', () => {
  const settings = new Set([...read('src/config.ts').matchAll(/env\['([A-Z_]+)'\]/g)].map((match) => match[1] ?? ''));

  test.each(['README.md', 'README.id.md'])('%s lists every setting and no other', (path) => {
    const listed = [...read(path).matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(listed.toSorted()).toEqual([...settings].toSorted());
  });

  test('every npm script that is named exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((path) => [...read(path).matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ''));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('every command of the program that is named exists, and README names them all', () => {
    const commands = [...read('src/main.ts').matchAll(/case '([a-z]+)': return/g)].map((match) => match[1] ?? '');
    const named = documents.flatMap((path) => [...read(path).matchAll(/(?:bin\/|`)kentongan ([a-z]+)/g)].map((match) => match[1] ?? ''));
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
    expect(commands.filter((name) => !read('README.md').includes(`kentongan ${name}`))).toEqual([]);
  });

  test.each(['docs/guides/write-an-sop.md', 'docs/guides/write-an-sop.id.md'])('%s explains every verb', (path) => {
    expect(VERBS.filter((verb) => !read(path).includes(`\`${verb}\``))).toEqual([]);
  });

  test.each(['docs/guides/write-an-sop.md', 'docs/guides/write-an-sop.id.md'])('%s explains every key', (path) => {
    const keys = [...read('src/core/sop/definition.ts').matchAll(/^ {2,4}([a-zA-Z]+): (?:text|lines|date|target|stepId|z\.)/gm)].map((match) => match[1] ?? '');
    expect(keys.length).toBeGreaterThan(30);
    expect([...new Set(keys)].filter((key) => !new RegExp(`\\b${key}\\b`).test(read(path)))).toEqual([]);
  });
});

test('ARCHITECTURE.md has the table of rooms that the wall test holds', () => {
  const named = (list = '') => [...list.matchAll(/[a-z]+/g)].map((match) => match[0]).toSorted();
  const held = [...read('test/architecture.test.ts').matchAll(/^ {2}([a-z]+): \{ may: \[(.*?)\](?:, types: \[(.*?)\])?/gm)]
    .filter((match) => match[2] !== "'*'")
    .map((match) => ({ room: match[1] ?? '', may: named(match[2]), types: named(match[3]) }));
  const told = [...read('ARCHITECTURE.md').matchAll(/^\| ((?:`[a-z]+\/` ?)+)\| [^|]+ \| (nothing[^|]*|[^|(]*)(?:\((.+?)\) )?\|/gm)].flatMap((match) =>
    named(match[1]).map((room) => ({ room, may: match[2]?.startsWith('nothing') ? [] : named(match[2]), types: named(match[3]) })));
  const byRoom = (a: { room: string }, b: { room: string }) => a.room.localeCompare(b.room);
  expect(held.length).toBeGreaterThan(10);
  expect(told.toSorted(byRoom)).toEqual(held.toSorted(byRoom));
});

describe('decisions', () => {
  const decisions = filesBelow('docs/decisions', /^\d{4}-.+\.md$/).toSorted();

  test('are numbered without a gap', () => {
    expect(decisions.map((path) => Number(/(\d{4})-/.exec(path)?.[1]))).toEqual(decisions.map((_, index) => index));
  });

  test.each(decisions.slice(1))('%s has a date, a status and its three parts', (path) => {
    const text = read(path);
    expect(text).toMatch(/^\d{4}-\d{2}-\d{2} · (accepted|replaced by )/m);
    for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`## ${part}\n`);
  });
});
