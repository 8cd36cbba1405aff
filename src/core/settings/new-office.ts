/** What a new office must have before it is made: an address, a name, and an administrator. */
import { ZONES } from '../calendar/check-calendar.ts';
import type { Zone } from '../calendar/office-calendar.ts';
import { error, type Issue } from '../issue.ts';
import { checkEmail } from '../people/check-account.ts';

/** What an office's address may be made of. */
export const OFFICE_SLUG = /^[a-z0-9][a-z0-9-]{1,58}$/;

const LONGEST_NAME = 200;
/** As people say it; of the two western zones the one of Java. */
const SAID: Readonly<Record<string, Zone>> = { '': 'Asia/Jakarta', WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

export interface NewOffice {
  readonly slug: string;
  readonly name: string;
  readonly person: string;
  readonly email: string;
}

/** All at once, so that nobody mends one thing only to hear of the next. */
export function checkNewOffice({ slug, name, person, email }: NewOffice): readonly Issue[] {
  const checkName = (field: string, text: string) => (text !== '' && text.length <= LONGEST_NAME ? [] : [error('field.invalid', field, { field, rule: text === '' ? 'empty' : 'length' })]);
  return [
    ...checkName('name', name), ...(OFFICE_SLUG.test(slug) ? [] : [error('office.slug-malformed', 'slug', { slug })]),
    ...checkName('person', person), ...checkEmail(email),
  ];
}

/** `WITA` or `Asia/Makassar`; undefined for what is no zone of Indonesia. */
export function readZone(text: string): Zone | undefined {
  return SAID[text.trim().toUpperCase()] ?? ZONES.find((zone) => zone === text.trim());
}
