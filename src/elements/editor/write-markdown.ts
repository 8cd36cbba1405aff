/**
 * Nodes of the editor → Markdown. Tries the plainest writing first and reads it back; only what would be read as something else is
 * escaped. Blank lines never stand inside a block, because they part blocks.
 */
import { canonical, MARKS, type DocNode, type Mark } from './document.ts';
import { readKnown } from './read-markdown.ts';

interface Manner {
  readonly italic: '*' | '_';
  readonly escape: (text: string) => string;
}

const MANNERS: readonly Manner[] = [
  { italic: '*', escape: (text) => text },
  { italic: '_', escape: (text) => text },
  { italic: '*', escape: escapeSigns },
  { italic: '_', escape: escapeSigns },
];

/** Empty for a node without words. */
export function writeMarkdown(node: DocNode): string {
  if (node.type === 'asTyped') return String(node.attrs?.['source'] ?? '').trim();
  const tidy = tidyBlock(node);
  let written = '';
  // Emphasis that Markdown cannot say (in the middle of a word, beside a sign) is given up before a word is.
  for (const meant of [tidy, tidyBlock(withoutEmphasis(tidy))]) {
    for (const manner of MANNERS) {
      written = writeBlock(meant, manner);
      if (written === '') return '';
      const read = readKnown(written);
      if (read && canonical(read) === canonical([meant]) && !/\n[ \t]*\n/.test(written)) return written;
    }
  }
  return written.replace(/\n(?:[ \t]*\n)+/g, '\n');
}

function withoutEmphasis(node: DocNode): DocNode {
  if (node.type === 'text') return { ...node, marks: (node.marks ?? []).filter((mark) => mark.type === 'link' || mark.type === 'code') };
  return node.content ? { ...node, content: node.content.map(withoutEmphasis) } : node;
}

function writeBlock(node: DocNode, manner: Manner): string {
  const children = node.content ?? [];
  switch (node.type) {
    case 'paragraph': return startLines(writeInline(children, manner));
    case 'heading': {
      const words = writeInline(children.filter((one) => one.type !== 'hardBreak'), manner);
      return words === '' ? '' : `${'#'.repeat(Number(node.attrs?.['level'] ?? 2))} ${words.replace(/(#+)$/, '\\$1')}`;
    }
    case 'bulletList': return children.map((item) => writeItem(item, '-', manner)).join('\n');
    case 'orderedList': return children.map((item, index) => writeItem(item, `${Number(node.attrs?.['start'] ?? 1) + index}.`, manner)).join('\n');
    case 'blockquote': {
      const inside = children.map((one) => writeBlock(one, manner)).filter((one) => one !== '').join('\n\n');
      return inside === '' ? '' : inside.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
    }
    case 'table': return writeTable(children, manner);
    default: return '';
  }
}

function writeItem(item: DocNode, sign: string, manner: Manner): string {
  const lines = (item.content ?? []).map((one) => writeBlock(one, manner)).join('\n').split('\n');
  return lines.map((line, index) => (index === 0 ? `${sign} ${line}`.trimEnd() : `${' '.repeat(sign.length + 1)}${line}`)).join('\n');
}

function writeTable(rows: readonly DocNode[], manner: Manner): string {
  const cells = (row: DocNode) => (row.content ?? []).map((cell) => {
    const words = (cell.content ?? []).map((one) => writeInline((one.content ?? []).map((part) => (part.type === 'hardBreak' ? { type: 'text', text: ' ' } : part)), manner)).join(' ');
    return words.replaceAll('|', '\\|');
  });
  const line = (words: readonly string[]) => `| ${words.join(' | ')} |`;
  const [head, ...body] = rows;
  if (!head) return '';
  const rule = (head.content ?? []).map((cell) => ({ left: ':---', center: ':---:', right: '---:' })[String(cell.attrs?.['align'])] ?? '---');
  return [line(cells(head)), line(rule), ...body.map((row) => line(cells(row)))].join('\n');
}

function writeInline(nodes: readonly DocNode[], { italic, escape }: Manner): string {
  let written = '';
  const open: Mark[] = [];
  const sign = (mark: Mark) => ({ bold: '**', italic, strike: '~~', link: '[', code: '' })[mark.type] ?? '';
  const close = () => {
    const mark = open.pop()!;
    written += mark.type === 'link' ? `](${address(String(mark.attrs?.['href'] ?? ''))})` : sign(mark);
  };
  for (const node of nodes) {
    const wanted = inOrder(node.marks ?? []);
    while (open.some((mark) => !wanted.some((one) => sameMark(one, mark)))) close();
    for (const mark of wanted.filter((one) => !open.some((other) => sameMark(one, other)))) {
      written += sign(mark);
      open.push(mark);
    }
    if (node.type === 'hardBreak') written += '\\\n';
    else written += wanted.some((one) => one.type === 'code') ? fenced(node.text ?? '') : escape(node.text ?? '');
  }
  while (open.length > 0) close();
  return written;
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return MARKS.flatMap((type) => marks.filter((mark) => mark.type === type));
}

function sameMark(a: Mark, b: Mark): boolean {
  return a.type === b.type && a.attrs?.['href'] === b.attrs?.['href'];
}

function address(href: string): string {
  return /[()<>\s]/.test(href) ? `<${href.replace(/[<>]/g, encodeURIComponent).replace(/\s/g, '%20')}>` : href;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  const room = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + room + text + room + fence;
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>~!|&]/g, '\\$&');
}

/** What would begin a heading, a list, a quote, a rule or a definition at a line's start. */
function startLines(text: string): string {
  return text.split('\n').map((line) => line.replace(/^(\s*)(#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|={1,}(?=\s*$)|-{2,}(?=\s*$)|~{3,}|\[(?=[^[\]\\]*\]:))/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')).join('\n');
}

/** No spaces at the edges of marks or lines, equal neighbours as one, a first row that is a head: what Markdown can say. */
function tidyBlock(node: DocNode): DocNode {
  if (node.type === 'table') {
    const rows = (node.content ?? []).map((row, index) => ({ ...row, content: (row.content ?? []).map((cell) => ({ ...tidyBlock(cell), type: index === 0 ? 'tableHeader' : 'tableCell', attrs: { align: cell.attrs?.['align'] ?? null } })) }));
    return { type: 'table', content: rows };
  }
  const children = (node.content ?? []).map((one) => (one.content ? tidyBlock(one) : one));
  if (!children.some((one) => one.type === 'text' || one.type === 'hardBreak')) return { ...node, content: children.filter((one) => node.type !== 'blockquote' || one.type !== 'paragraph' || (one.content ?? []).length > 0) };
  return { ...node, content: tidyInline(children, node.type === 'heading') };
}

function tidyInline(nodes: readonly DocNode[], oneLine: boolean): DocNode[] {
  const spread = nodes.flatMap((node): DocNode[] => {
    if (node.type === 'hardBreak') return oneLine ? [{ type: 'text', text: ' ', marks: [] }] : [{ type: 'hardBreak' }];
    const text = (node.text ?? '').replace(/[\n\r\t]+/g, ' ');
    const marks = inOrder(node.marks ?? []);
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return [[before, []], [words, marks], [after, []]].filter(([one]) => one !== '').map(([one, with_]) => ({ type: 'text', text: one as string, marks: words === '' ? [] : (with_ as readonly Mark[]) }));
  });
  const result: DocNode[] = [];
  spread.forEach((node, index) => {
    // A space between two words of the same mark belongs to the mark.
    const [last, next] = [result.at(-1), spread[index + 1]];
    const bridged = node.text?.trim() === '' && last?.text !== undefined && next?.text !== undefined ? { ...node, marks: (last.marks ?? []).filter((mark) => next.marks?.some((one) => sameMark(one, mark))) } : node;
    if (bridged.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(bridged.marks)) result[result.length - 1] = { ...last, text: (last.text ?? '') + bridged.text };
    else result.push(bridged);
  });
  return trimEdges(result);
}

function trimEdges(nodes: readonly DocNode[]): DocNode[] {
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const starts = index === 0 || nodes[index - 1]?.type === 'hardBreak';
    const ends = index === nodes.length - 1 || nodes[index + 1]?.type === 'hardBreak';
    const text = starts ? (node.text ?? '').trimStart() : (node.text ?? '');
    return { ...node, text: ends ? text.trimEnd() : text };
  }).filter((node) => node.type !== 'text' || node.text !== '');
  const first = trimmed.findIndex((node) => node.type === 'text');
  const last = trimmed.findLastIndex((node) => node.type === 'text');
  return first === -1 ? [] : trimmed.slice(first, last + 1);
}
