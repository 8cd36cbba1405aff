/** A pasted list of days off, a line each: date, kind, name, as decrees and spreadsheets have them. */
import { error, type Issue } from '../issue.ts';
import { ownEntry } from '../own-entry.ts';
import { isCivilDate } from './check-calendar.ts';
import type { CivilDate, ClosedDay } from './office-calendar.ts';

const MONTHS = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];
const DATE = new RegExp(`\\b(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<day>\\d{1,2})(?:[/.-](?<number>\\d{1,2})[/.-]|\\s+(?<month>${MONTHS.join('|')})\\s+)(?<year>\\d{4}))\\b`, 'i');
const KINDS: Readonly<Record<string, ClosedDay['kind']>> = {
  'libur nasional': 'holiday', nasional: 'holiday', 'hari libur nasional': 'holiday', 'cuti bersama': 'jointLeave',
  'libur setempat': 'local', setempat: 'local', 'libur daerah': 'local', daerah: 'local', lokal: 'local',
};
const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)$/i;
const MOST_LINES = 200;
const LONGEST_NAME = 200;

export interface DaysOffRead {
  readonly days: readonly ClosedDay[];
  readonly issues: readonly Issue[];
}

/** @param source the decree the list comes from; it stands beside every day */
export function readDaysOff(text: string, source: string): DaysOffRead {
  const days: ClosedDay[] = [];
  const issues: Issue[] = [];
  const lines = text.split(/\r?\n/);
  if (lines.length > MOST_LINES) return { days, issues: [error('calendar.days-too-many', 'list', { most: MOST_LINES })] };
  lines.forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) return;
    const where = { line: index + 1, text: line.trim().slice(0, 60) };
    const date = readDate(line);
    if (date === null) return void issues.push(error('calendar.day-unreadable', 'list', where));
    // A cell holds the name, the kind or the weekday; what numbers a line is none of them.
    const cells = line.replace(DATE, ';').split(/[;,\t|:]|\s[-–]\s/).map(trim).filter((cell) => cell !== '' && !WEEKDAY.test(cell) && !/^\d+[.)]?$/.test(cell));
    const kind = cells.map((cell) => ownEntry(KINDS, cell.toLowerCase())).find((one) => one !== undefined);
    const name = cells.filter((cell) => !Object.hasOwn(KINDS, cell.toLowerCase())).join(', ').slice(0, LONGEST_NAME);
    if (name === '') issues.push(error('calendar.day-nameless', 'list', where));
    else if (days.some((one) => one.date === date)) issues.push(error('calendar.day-repeated', 'list', where));
    else days.push({ date, name, kind: kind ?? (/^cuti bersama\b/i.test(name) ? 'jointLeave' : 'holiday'), source });
  });
  if (days.length === 0 && issues.length === 0) issues.push(error('calendar.days-none', 'list'));
  return { days, issues: issues.slice(0, 20) };
}

function trim(cell: string): string {
  return cell.replace(/^[\s"'(]+|[\s"')]+$/g, '').replace(/^\d+[.)]\s+/, '').replaceAll(/\s+/g, ' ');
}

function readDate(line: string): CivilDate | null {
  const found = DATE.exec(line)?.groups;
  if (!found) return null;
  const { iso, day = '', number, month = '', year = '' } = found;
  const two = (value: string | number) => String(value).padStart(2, '0');
  const date = iso ?? `${year}-${two(number ?? MONTHS.indexOf(month.toLowerCase()) + 1)}-${two(day)}`;
  return isCivilDate(date) ? date : null;
}
