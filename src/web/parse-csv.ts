/** Tables as spreadsheets write them. */

/** Commas or semicolons, as the first line has it outside quotes; empty lines fall away. */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const first = plain.replace(/"(?:[^"]|"")*(?:"|$)/g, '').split('\n', 1)[0] ?? '';
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at]!;
    if (quoted) {
      if (letter !== '"') value += letter;
      else if (plain[at + 1] === '"') value += plain[++at];
      else quoted = false;
    } else if (letter === '"' && value === '') quoted = true;
    else if (letter === separator) [row, value] = [[...row, value], ''];
    else if (letter === '\n') {
      rows.push([...row, value.replace(/\r$/, '')]);
      [row, value] = [[], ''];
    } else value += letter;
  }
  rows.push([...row, value]);
  return rows.filter((one) => one.some((part) => part.trim() !== ''));
}
