/** Tables as CSV that spreadsheets open as what they are. */

/**
 * Where a spreadsheet could see the start of a cell: at its beginning, and, because an Indonesian one splits at semicolons and heeds no
 * quotes that we set for commas, behind every semicolon and in every new line.
 */
const RUNS = /(^|[;\r\n])(?=(?:[^\S\r\n]|["\uFEFF])*[=+\-@])|^(?=[\t\r])/g;
const GUARDED = /(^|[;\r\n])'(?=(?:[^\S\r\n]|["\uFEFF])*[=+\-@])|^'(?=[\t\r])/g;

/** UTF-8 with its mark; what would run as a formula gets an apostrophe before it. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell as it was before `writeCsv` guarded it. */
export function withoutGuards(text: string): string {
  return text.replace(GUARDED, '$1');
}

function cell(value: string | number): string {
  const safe = typeof value === 'string' ? value.replace(RUNS, "$1'") : String(value);
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
