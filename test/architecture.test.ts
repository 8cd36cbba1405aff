/**
 * The walls of the house, as data. Imports are read as text, so that a wall holds before anything is compiled.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Room {
  /** Rooms it may import. */
  readonly may: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages and `node:` modules it may use; absent for any. */
  readonly parts?: readonly string[];
  readonly why: string;
}

/** `wiring` is what lies directly in `src/`: it builds what touches the outside and is imported by nobody else. */
const ROOMS: Readonly<Record<string, Room>> = {
  core: { may: [], parts: ['zod'], why: 'the heart knows itself and the schema library' },
  texts: { may: ['core'], parts: [], why: 'sentences for the codes of the heart' },
  store: { may: ['core'], why: 'rows and bytes in, rows and bytes out' },
  queries: { may: ['core', 'store'], why: 'one read per screen, over the store\'s connection and loaders' },
  actions: { may: ['core', 'store'], why: 'one verb a file, one transaction; doors and windows are other rooms\' business' },
  accounts: { may: [], types: ['store'], why: 'wraps the accounts library; of the store it knows the types' },
  channels: { may: [], types: ['core'], why: 'gives one variant to one outlet; `fetch` is passed in' },
  couriers: { may: ['core'], why: 'hands one letter to a mail server or a push service and says what was answered' },
  documents: { may: ['core', 'texts'], why: 'makes paper from rows, and lines from paper' },
  doors: { may: ['queries', 'core', 'texts'], types: ['actions'], why: 'what several doors share' },
  jobs: { may: ['actions', 'queries', 'core', 'texts'], types: ['channels', 'couriers', 'documents'], why: 'performs effects, reports back by an action' },
  api: { may: ['actions', 'queries', 'core', 'texts', 'doors'], why: 'parse, identify, call one action or query, present' },
  web: { may: ['actions', 'queries', 'core', 'texts', 'doors'], why: 'parse, identify, call one action or query, present' },
  site: { may: ['actions', 'queries', 'core', 'texts', 'doors'], why: 'parse, identify, call one action or query, present' },
  elements: { may: ['core', 'texts'], why: 'runs in browsers: makes a page smoother that works without it' },
  // A terminal reads files itself: the readers of SOP files and law lists have no other side than bytes to lines.
  cli: { may: ['actions', 'queries', 'core', 'texts', 'documents'], why: 'parse, call, present; it reads the files its user names' },
  commands: { may: ['*'], why: 'wiring: starts one command of the program' },
  wiring: { may: ['*'], why: 'builds what touches the outside; decides nothing' },
};
const WIRING = ['wiring', 'commands'];
const VAGUE = /^(index|utils?|helpers?|common|service|manager|misc|shared)$/;
const IMPORT = /^(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?'(?<from>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm;

interface Import { readonly file: string; readonly from: string; readonly typeOnly: boolean }

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/')).filter((path) => /\.tsx?$/.test(path)).sort();
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const program = files.filter((file) => !isTest(file));
const read = (file: string) => readFileSync(join(root, 'src', file), 'utf8');

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups }) => ({ file, from: groups?.['from'] ?? groups?.['lazy'] ?? '', typeOnly: groups?.['type'] !== undefined }));
}

/** Path below `src/` that a relative import leads to. */
function targetOf({ file, from }: Import): string {
  return posix.normalize(posix.join(posix.dirname(file), from));
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'wiring';
}

/** Why this import is not allowed, in a sentence; null when it is. */
function fault(one: Import): string | null {
  const name = roomOf(one.file);
  const room = ROOMS[name];
  if (!room) return `src/${one.file} stands in the room "${name}", which the table of rooms does not know. Give it a line with its rule.`;
  const because = (what: string) => `src/${one.file} imports "${one.from}": ${name}/ ${what} (${room.why}).`;
  if (!one.from.startsWith('.')) {
    return room.parts && !room.parts.includes(one.from) ? because(`may use ${room.parts.join(', ') || 'no package'} only`) : null;
  }
  if (!/\.(tsx?|json)$/.test(one.from)) return because('must name the file with its ending');
  const target = targetOf(one);
  if (target.startsWith('..')) return because('reaches out of src/');
  const other = roomOf(target);
  if (other === name || room.may.includes('*') || room.may.includes(other)) return null;
  if (one.typeOnly && room.types?.includes(other)) return null;
  if (WIRING.includes(other)) return because('may not import the wiring; nobody does');
  return because(`may not import ${other}/`);
}

const imports = program.flatMap((file) => importsOf(file, read(file)));

describe('the walls', () => {
  it('stand: every room imports only what its line in the table allows', () => {
    expect(imports.map(fault).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it('were looked at: enough files and imports were seen', () => {
    expect(program.length).toBeGreaterThan(150);
    expect(imports.length).toBeGreaterThan(600);
    const written = program.map((file) => read(file).match(/^(import|export) .*from '/gm)?.length ?? 0).reduce((sum, count) => sum + count);
    expect(imports.length).toBeGreaterThanOrEqual(written);
  });

  it.each([
    ['core/case/x.ts', "import { readFileSync } from 'node:fs';", 'may use zod only'],
    ['core/case/x.ts', "import type { Db } from '../../store/transaction.ts';", 'may not import store/'],
    ['actions/x.ts', "import { apiApp } from '../api/app.ts';", 'may not import api/'],
    ['api/x.ts', "import { lockCase } from '../store/cases.ts';", 'may not import store/'],
    ['web/x.tsx', "export { route } from '../api/route.ts';", 'may not import api/'],
    ['store/x.ts', "import { actOnCase } from '../actions/act-on-case.ts';", 'may not import actions/'],
    ['accounts/x.ts', "import { loadEvents } from '../store/cases.ts';", 'may not import store/'],
    ['jobs/x.ts', "const { buildWorld } = await import('../world.ts');", 'may not import the wiring'],
    ['queries/x.ts', "import {\n  one,\n  two,\n} from '../site/app.ts';", 'may not import site/'],
    ['cellar/x.ts', "import '../core/issue.ts';", 'the table of rooms does not know'],
    ['api/x.ts', "import { error } from '../core/issue';", 'must name the file with its ending'],
  ])('catch a planted fault: %s with %s', (file, text, rule) => {
    const sentences = importsOf(file, text).map(fault);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`src/${file}`);
    expect(sentences[0]).toContain(rule);
  });

  it('let through what is allowed', () => {
    const good = [['api/x.ts', "import { openCase } from '../actions/open-case.ts';"], ['accounts/x.ts', "import type { Tables } from '../store/tables.ts';"], ['main.ts', "await import('./commands/serve-command.ts');"]] as const;
    for (const [file, text] of good) expect(importsOf(file, text).map(fault)).toEqual([null]);
  });
});

describe('the heart', () => {
  const FORBIDDEN: readonly [RegExp, string][] = [
    [/\bDate\.now|\bnew Date\b|\bDate\(|\bperformance\./, 'a clock'],
    [/\bTemporal\.Now\b/, 'a clock'],
    [/\bMath\.random\b|\bcrypto\./, 'chance'],
    [/\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b/, 'waiting'],
    [/'node:|\bprocess\.|\brequire\(|\bfetch\(/, 'the outside'],
    [/\bconsole\./, 'output'],
  ];
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const impure = (text: string) => FORBIDDEN.filter(([pattern]) => pattern.test(withoutComments(text))).map(([, what]) => what);

  it('has no clock, no chance, no waiting and no outside', () => {
    const heart = program.filter((file) => roomOf(file) === 'core');
    expect(heart.length).toBeGreaterThan(60);
    expect(heart.flatMap((file) => impure(read(file)).map((what) => `src/${file} knows ${what}; the corridor must hand it in.`))).toEqual([]);
  });

  it('would be caught with one', () => {
    expect(impure('const at = new Date().toISOString();')).toEqual(['a clock']);
    expect(impure('export async function f() {}')).toEqual(['waiting']);
    expect(impure('/** no async, no Date.now here */ const a = Math.random();')).toEqual(['chance']);
  });
});

describe('reading rooms', () => {
  it('queries never write', () => {
    const writes = /\.(insertInto|updateTable|deleteFrom|replaceInto)\(|\b(insert into|update [a-z_]+ set|delete from)\b/i;
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(program.filter((file) => roomOf(file) === 'queries' && writes.test(withoutComments(read(file)))).map((file) => `src/${file} writes; that is an action's work.`)).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines, sentences and tests excepted', () => {
    const long = program.filter((file) => roomOf(file) !== 'texts').map((file) => [file, read(file).split('\n').length] as const).filter(([, lines]) => lines > 300);
    expect(long.map(([file, lines]) => `src/${file} has ${lines} lines; split it by what it knows.`)).toEqual([]);
  });

  it('are named for what they are', () => {
    const names = [...files, ...readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })].flatMap((file) => file.split(/[/\\]/)).map((name) => basename(name).split('.')[0] ?? '');
    expect([...new Set(names.filter((name) => VAGUE.test(name)))]).toEqual([]);
    expect(files.filter((file) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z]+)*\.tsx?$/.test(file))).toEqual([]);
  });
});

describe('imports', () => {
  const graph = new Map(program.map((file) => [file, importsOf(file, read(file)).filter((one) => one.from.startsWith('.') && !one.typeOnly).map(targetOf)]));

  it('lead to files that are there', () => {
    const known = new Set(files);
    const dead = imports.filter((one) => one.from.startsWith('.') && /\.tsx?$/.test(one.from) && !known.has(targetOf(one)));
    expect(dead.map((one) => `src/${one.file} → ${one.from}`)).toEqual([]);
  });

  it('never go in a circle', () => {
    expect(findCycle(graph)).toBeNull();
    expect(findCycle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']);
  });
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
