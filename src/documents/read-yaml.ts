/**
 * Bytes → plain data, with every way a YAML file can be wrong as a finding. Never throws on bad input.
 * Core schema of YAML 1.2, so `no` and `on` stay words; numbers stay as printed, so `01` keeps its zero.
 */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments, visit, type Document, type YAMLError } from 'yaml';
import type { Issue } from '../core/issue.ts';
import { sopIssue } from '../core/sop/issue-codes.ts';

export const LIMIT_BYTES = 256 * 1024;
/** An honest file repeats an anchor now and then; a bomb needs thousands. */
const LIMIT_ALIASES = 50;
/** An SOP is four levels deep. */
const LIMIT_DEPTH = 64;

export type ReadYaml =
  /** `lineOf`: the line where a path of the data stands, or its nearest parent that does; null for a header key that is not there. */
  | { readonly ok: true; readonly plain: unknown; readonly lineOf: (path: readonly (string | number)[]) => number | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function readYaml(bytes: Uint8Array): ReadYaml {
  if (bytes.byteLength > LIMIT_BYTES) return refuse(sopIssue('sop.file-large', '', { kilobytes: Math.ceil(bytes.byteLength / 1024), limit: LIMIT_BYTES / 1024 }));
  const text = decode(bytes);
  if (text === null) return refuse(sopIssue('sop.file-not-text'));
  if (text.trim() === '') return refuse(sopIssue('sop.file-empty'));
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'silent', stringKeys: true });
    if (!Array.isArray(documents) || documents.length === 0) return refuse(sopIssue('sop.file-empty'));
    const [document, ...more] = documents;
    if (!document || more.length > 0) return refuse(sopIssue('sop.yaml-several', '', { documents: documents.length }));
    if (document.errors.length > 0) return refuse(...document.errors.slice(0, 10).map((fault) => issueOf(fault, text, lines)));
    return plainOf(document, lines);
  } catch (fault) {
    // The parser gives up on nesting deeper than its stack; that is the file's fault, not ours.
    if (fault instanceof RangeError || fault instanceof ReferenceError || fault instanceof SyntaxError) return refuse(sopIssue('sop.yaml-broken', '', { line: 1, column: 1, why: 'depth' }));
    throw fault;
  }
}

function plainOf(document: Document.Parsed, lines: LineCounter): ReadYaml {
  let aliases = 0;
  const faults: Issue[] = [];
  visit(document, (_key, node, path) => {
    if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
    if (path.length > LIMIT_DEPTH) {
      faults.push(brokenAt(node, lines, 'depth'));
      return visit.BREAK;
    }
    if (isAlias(node)) {
      aliases += 1;
      const target = node.resolve(document);
      if (target === undefined) faults.push(brokenAt(node, lines, 'alias'));
      // A part that refers to itself has no end.
      else if (path.includes(target)) faults.push(tooManyAliases());
    }
    return undefined;
  });
  if (aliases > LIMIT_ALIASES) return refuse(tooManyAliases());
  if (faults.length > 0) return refuse(...faults);
  try {
    return { ok: true, plain: document.toJS({ maxAliasCount: LIMIT_ALIASES }) as unknown, lineOf: (path) => lineOf(document, lines, path) };
  } catch (fault) {
    // Few aliases can still multiply into many; the library counts what they become.
    if (fault instanceof ReferenceError) return refuse(tooManyAliases());
    throw fault;
  }
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): number | null {
  let node: unknown = document.contents;
  let line: number | null = null;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (isNode(pair?.key)) line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) line = lines.linePos(node.range?.[0] ?? 0).line;
    } else return line;
    if (isAlias(node)) return line;
  }
  return line;
}

function brokenAt(node: unknown, lines: LineCounter, why: string): Issue {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(start);
  return sopIssue('sop.yaml-broken', '', { line, column: col, why });
}

function tooManyAliases(): Issue {
  return sopIssue('sop.yaml-aliases', '', { limit: LIMIT_ALIASES });
}

function issueOf(fault: YAMLError, text: string, lines: LineCounter): Issue {
  const { line, col } = lines.linePos(fault.pos[0]);
  if (fault.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]{1,60}/.exec(text.slice(fault.pos[0]))?.[0].trim() ?? '';
    return sopIssue('sop.yaml-key-repeated', '', { line, column: col, key });
  }
  return sopIssue('sop.yaml-broken', '', { line, column: col, why: WHY[fault.code] ?? 'other' });
}

/** The parser's codes, grouped by what a writer can do about them; `texts/` says it. */
const WHY: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MISSING_CHAR: 'quote',
  BLOCK_IN_FLOW: 'bracket',
  UNEXPECTED_TOKEN: 'token',
  MULTILINE_IMPLICIT_KEY: 'key',
  IMPOSSIBLE: 'other',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'key',
  NON_STRING_KEY: 'key',
  BAD_ALIAS: 'alias',
  RESOURCE_EXHAUSTION: 'depth',
};

/** Null when the bytes are no text; a byte order mark is no reason to refuse. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function refuse(...issues: Issue[]): ReadYaml {
  return { ok: false, issues };
}
