/**
 * Approximate widths of Noto Sans, in thousandths of the font size. Nearly right is enough: text is wrapped a
 * little early, and Arial, which stands in where Noto is missing, is narrower.
 */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["ijl'|!.,:;I`", 270], ['ftr()[]{}/\\-"', 385], ['sczvxykJ ', 500], ['aeghnopqbdu0123456789*+=<>?_~^#$', 590],
  ['LEFSPTBXYKRZACV&', 640], ['DGHNUOQ@', 760], ['mwM%', 930], ['W', 940],
];
const SPACE = 260;
const OTHER = 620;
const WIDTH_OF = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
WIDTH_OF.set(' ', SPACE);

/** Width in pixels of a line of text at this font size. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += WIDTH_OF.get(letter) ?? OTHER;
  return (sum * size) / 1000;
}

/** Breaks text into lines of at most `width` pixels: at spaces and after slashes, inside a word only if it must. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+|(?<=\/)/).filter((part) => part !== '')) {
    const glue = line === '' || line.endsWith('/') ? '' : ' ';
    if (textWidth(line + glue + word, size) <= width) {
      line += glue + word;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = breakWord(word, width, size);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
