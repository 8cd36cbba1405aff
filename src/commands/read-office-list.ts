/** A list of offices as a spreadsheet saves it: address, name, administrator, e-mail, time zone. A first row of headings is passed over. */
import type { Zone } from '../core/calendar/office-calendar.ts';
import { error, type Issue } from '../core/issue.ts';
import { checkNewOffice, readZone, type NewOffice } from '../core/settings/new-office.ts';
import { parseCsv } from '../web/parse-csv.ts';

/** More than any regency has; each account costs a password's hash. */
const MOST_OFFICES = 2000;

export interface OfficeRow extends NewOffice { readonly zone: Zone }

/** Every bad row is named; `rows` is whole only without issues. @param text undefined for a file that cannot be read */
export function readOfficeList(text: string | undefined): { readonly rows: readonly OfficeRow[]; readonly issues: readonly Issue[] } {
  if (text === undefined) return { rows: [], issues: [error('offices.unreadable', 'list')] };
  const rows: OfficeRow[] = [];
  const issues: Issue[] = [];
  const lines = parseCsv(text).map((row) => row.map((cell) => cell.trim()));
  lines.forEach(([typed = '', name = '', person = '', mail = '', zoneText = ''], index) => {
    if (index === 0 && /^(alamat|slug)$/i.test(typed)) return;
    const slug = typed.toLowerCase();
    const office: NewOffice = { slug, name, person, email: mail.toLowerCase() };
    const zone = readZone(zoneText);
    const wrong = [
      ...checkNewOffice(office), ...(zone ? [] : [error('calendar.zone-unknown', 'zone', { zone: zoneText })]),
      ...(rows.some((one) => one.slug === slug) ? [error('offices.slug-repeated', 'slug', { slug })] : []),
    ];
    issues.push(...wrong.map((one) => ({ ...one, place: `rows.${index + 1}.${one.place}` })));
    rows.push({ ...office, zone: zone ?? 'Asia/Jakarta' });
  });
  if (rows.length === 0) issues.push(error('offices.none', 'list'));
  if (rows.length > MOST_OFFICES) issues.push(error('offices.too-many', 'list', { most: MOST_OFFICES }));
  return { rows, issues };
}
