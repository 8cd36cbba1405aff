/** Text in columns for a terminal: wrapped, never wider than told. */
import { stripVTControlCharacters } from 'node:util';

/** A file may come from a stranger; its text must not steer the terminal that shows it. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '');
}

/** Breaks at spaces; a word longer than the line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text).split(/\s+/).flatMap((long) => cut(long, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  // A long word of a sheet is often two joined by a slash: cut there first.
  const slash = word.lastIndexOf('/', width - 1);
  const at = slash > 0 ? slash + 1 : width;
  return [word.slice(0, at), ...cut(word.slice(at), width)];
}

/** One row of a table; each cell is a list of paragraphs. */
export function rowLines(cells: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const wrapped = cells.map((paragraphs, column) => paragraphs.flatMap((text) => wrap(text, widths[column] ?? 10)));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped.map((lines, column) => (lines[row] ?? '').padEnd(widths[column] ?? 10)).join('  ').trimEnd(),
  );
}

/** A label, a colon and a text that hangs beside it. */
export function labelled(label: string, text: string, labelWidth: number, width: number): string[] {
  const lines = wrap(text, width - labelWidth - 3);
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(labelWidth)} ${index === 0 ? ':' : ' '} ${line}`.trimEnd());
}
