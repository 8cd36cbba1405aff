/**
 * Plain text from the clipboard → nodes of the editor. WhatsApp comes this way: names and times before each message go, its signs
 * (*tebal*, _miring_, ~coret~) become what they mean, its lines stay lines.
 */
import type { DocNode, Mark } from './document.ts';

/** `[21/11/26, 08.15] Nama: `, `[21/11/2026 08:15:33] +62 …: ` and, in an exported chat, `21/11/26 08.15 - Nama: `. */
const PREFIX = /^[\u200e\u200f]?(?:\[\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?\]|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[.:]\d{2}(?: ?[AP]M)? -) [^:\n]{1,60}: ?/i;
const BULLET = /^[ \t]*(?:[-*•▪◦‣·–])[ \t]+(?=\S)/;
const NUMBER = /^[ \t]*(\d{1,3})[.)][ \t]+(?=\S)/;
const HEADING = /^(#{2,3}) +(?=\S)/;
/** What stands before the sign, what is in it; older browsers cannot look behind. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/()\*\*([^*\n]+)\*\*/u, 'bold'], [/(^|[^\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/u, 'bold'],
  [/(^|[^\p{L}\p{N}_/])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/u, 'italic'], [/(^|[^\p{L}\p{N}~])~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}~])/u, 'strike'],
];

export function readPlain(text: string): readonly DocNode[] {
  const messages = text.replace(/\r\n?/g, '\n').replace(/[\u200b\ufeff\u00ad]/g, '').replaceAll('\u00a0', ' ').split('\n').map((line) => (PREFIX.test(line) ? `\n${line.replace(PREFIX, '')}` : line)).join('\n');
  const nodes = messages.split(/\n[ \t]*\n+/).flatMap((part) => readPart(part.split('\n').filter((line) => line.trim() !== '')));
  return nodes.length === 0 ? [{ type: 'paragraph' }] : nodes;
}

/** Lines that belong together: points of a list, or lines of one paragraph. */
function readPart(lines: readonly string[]): DocNode[] {
  const nodes: DocNode[] = [];
  for (const line of lines) {
    const kind = BULLET.test(line) ? 'bulletList' : NUMBER.test(line) ? 'orderedList' : HEADING.test(line) ? 'heading' : 'paragraph';
    const last = nodes.at(-1);
    if (kind === 'heading') nodes.push({ type: 'heading', attrs: { level: HEADING.exec(line)![1]!.length }, content: readLine(line.replace(HEADING, '')) });
    else if (kind !== 'paragraph') {
      const item: DocNode = { type: 'listItem', content: [{ type: 'paragraph', content: readLine(line.replace(kind === 'bulletList' ? BULLET : NUMBER, '')) }] };
      if (last?.type === kind) nodes[nodes.length - 1] = { ...last, content: [...last.content!, item] };
      else nodes.push(kind === 'orderedList' ? { type: kind, attrs: { start: Number(NUMBER.exec(line)![1]) }, content: [item] } : { type: kind, content: [item] });
    } else if (last?.type === 'paragraph') nodes[nodes.length - 1] = { ...last, content: [...last.content!, { type: 'hardBreak' }, ...readLine(line)] };
    else nodes.push({ type: 'paragraph', content: readLine(line) });
  }
  return nodes;
}

function readLine(line: string): DocNode[] {
  return readSigns(line.trim(), []);
}

/** The first sign and what is in it, then what is behind it. */
function readSigns(text: string, marks: readonly Mark[]): DocNode[] {
  if (text === '') return [];
  const first = SIGNS.map(([pattern, type]) => ({ match: pattern.exec(text), type })).filter(({ match, type }) => match !== null && !marks.some((mark) => mark.type === type)).sort((a, b) => placeOf(a.match!) - placeOf(b.match!))[0];
  if (!first) return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }];
  const { index, 0: whole, 2: inside = '' } = first.match!;
  return [...readSigns(text.slice(0, placeOf(first.match!)), marks), ...readSigns(inside, [...marks, { type: first.type }]), ...readSigns(text.slice(index + whole.length), marks)];
}

function placeOf(match: RegExpExecArray): number {
  return match.index + (match[1] ?? '').length;
}
