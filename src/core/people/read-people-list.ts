/** A pasted list of people, a line each: name, e-mail, post; with commas, semicolons, tabs or a spreadsheet's quotes between them. */
import { error, type Issue } from '../issue.ts';

export interface PersonLine {
  readonly name: string;
  readonly email: string;
  readonly post: string;
}

const EMAIL = /[^\s,;"<>]{1,64}@[^\s,;"<>]+\.[^\s,;"<>@]{2,}/;
const trim = (text: string) => text.replace(/^[\s,;"<>|]+|[\s,;"<>|]+$/g, '').replaceAll('""', '"').replaceAll(/\s+/g, ' ');

/** The e-mail parts a line in two, so that a name may hold commas, as in "Budi Santosa, S.Sos.". A line of headings is passed over. */
export function readPeopleList(text: string, most: number): { readonly people: readonly PersonLine[]; readonly issues: readonly Issue[] } {
  const people: PersonLine[] = [];
  const issues: Issue[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (trim(line) === '' || (index === 0 && !line.includes('@') && /nama|name/i.test(line))) return;
    const email = EMAIL.exec(line)?.[0].toLowerCase() ?? '';
    const [before = '', after = ''] = email === '' ? [line] : splitAt(line, email);
    const person = { name: trim(before), email, post: trim(after) };
    if (email === '' || email.length > 254) issues.push(error('people.email-missing', 'list', { line: index + 1, text: trim(line).slice(0, 60) }));
    else if (person.name === '' || person.name.length > 200 || person.post.length > 200) issues.push(error('people.name-missing', 'list', { line: index + 1 }));
    else if (people.some((one) => one.email === email)) issues.push(error('people.email-repeated', 'list', { line: index + 1, email }));
    else people.push(person);
  });
  if (people.length > most) issues.push(error('people.too-many', 'list', { most }));
  if (people.length === 0 && issues.length === 0) issues.push(error('people.none', 'list'));
  return { people, issues: issues.slice(0, 20) };
}

function splitAt(line: string, email: string): readonly [string, string] {
  const at = line.toLowerCase().indexOf(email);
  return [line.slice(0, at), line.slice(at + email.length)];
}
