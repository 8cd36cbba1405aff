/** `kentongan office`: more offices on a server, for whoever runs it. Made by the same action as the first one, each with its administrator. */
import { createOffice } from '../actions/create-office.ts';
import { readConfig } from '../config.ts';
import type { Zone } from '../core/calendar/office-calendar.ts';
import { error, type Issue } from '../core/issue.ts';
import { checkNewOffice, readZone, type NewOffice } from '../core/settings/new-office.ts';
import { openAccounts } from '../doors/open-accounts.ts';
import { findPublicOffice } from '../queries/identity.ts';
import { listPublicOffices } from '../queries/public-offices.ts';
import { accountLines } from '../texts/hand-over-words.ts';
import { officeCommandWords as words } from '../texts/office-command-words.ts';
import { wordIssue } from '../texts/word-issue.ts';
import { buildWorld, type World } from '../world.ts';
import { readOfficeList } from './read-office-list.ts';
import { readOptions, type Words } from './read-options.ts';
import { requireData } from './require-data.ts';

interface Io { out(line: string): void; err(line: string): void; readFile(path: string): Promise<Uint8Array> }

export async function officeCommand([verb, ...args]: readonly string[], io: Io): Promise<number> {
  const work = { add, list, import: importOffices }[verb ?? ''];
  if (!work) return fail(io, words.usage);
  const config = readConfig(process.env);
  requireData(config);
  const world = await buildWorld(config, 'office');
  try {
    return await work(world, readOptions(args, ['apply']), io);
  } finally {
    await world.close();
  }
}

async function add(world: World, { plain: [slug = ''], options }: Words, io: Io): Promise<number> {
  const office: NewOffice = { slug: slug.toLowerCase(), name: (options['name'] ?? '').trim(), person: (options['admin-name'] ?? '').trim(), email: (options['admin-email'] ?? '').trim().toLowerCase() };
  const zone = readZone(options['zone'] ?? '');
  const wrong = [...checkNewOffice(office), ...(zone ? [] : [error('calendar.zone-unknown', 'zone', { zone: options['zone'] ?? '' })])];
  if (wrong.length > 0 || !zone) return fail(io, [...wrong.map(sentence), '', words.usage].join('\n'));
  // Before the account, which would otherwise stay behind without an office.
  if (await findPublicOffice(world.context.db, office.slug)) return fail(io, wordIssue(error('office.slug-taken', 'slug', { slug: office.slug })));
  return (await make(world, office, zone, io)) ? 0 : 1;
}

async function list(world: World, _words: Words, io: Io): Promise<number> {
  let cursor: string | undefined;
  do {
    const page = await listPublicOffices(world.context.db, { cursor, limit: 200 });
    for (const { slug, name, domain } of page.items) io.out(`${slug.padEnd(24)} ${name}${domain === '' ? '' : `  ${domain}`}`);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return 0;
}

/** Nothing is made while a single row is wrong, and what is there already is left as it is: a list may be given again. */
async function importOffices(world: World, { plain: [path], options }: Words, io: Io): Promise<number> {
  if (path === undefined) return fail(io, words.usage);
  const bytes = await io.readFile(path).catch((failure: NodeJS.ErrnoException) => (failure.code === 'ENOENT' ? null : undefined));
  const { rows, issues } = bytes === null ? { rows: [], issues: [error('offices.missing', 'list', { path })] } : readOfficeList(readText(bytes));
  if (issues.length > 0) return fail(io, [...issues.map(sentence), '', issues.some((one) => one.place.startsWith('rows.')) ? `${words.nothingMade} ${words.mendRows}` : words.nothingMade].join('\n'));
  const fresh: typeof rows[number][] = [];
  for (const one of rows) {
    if (await findPublicOffice(world.context.db, one.slug)) io.out(words.there(one.slug));
    else fresh.push(one);
  }
  if (!('apply' in options)) {
    for (const one of fresh) io.out(words.wouldMake(one.slug, one.name, one.email));
    io.out(words.checked(fresh.length, rows.length - fresh.length));
    return 0;
  }
  let made = 0;
  for (const one of fresh) if (await make(world, one, one.zone, io)) made += 1;
  io.out(words.made(made));
  return made === fresh.length ? 0 : 1;
}

async function make(world: World, { slug, name, person, email }: NewOffice, zone: Zone, io: Io): Promise<boolean> {
  const { context, accounts, equipment, config } = world;
  const opened = await openAccounts(accounts, [{ name: person, email, post: '' }]);
  const outcome = await createOffice(context, { slug, name, settings: { agency: name }, admin: { personId: opened[0]?.personId ?? '', name: person }, atTerminal: true, ...equipment.defaults(zone) });
  if (outcome.ok) io.out(words.isMade(name, `${config.baseUrl}/s/${slug}/`));
  else io.err(outcome.issues.map(sentence).join('\n'));
  // Also of an office that somebody else made in between: the account is there, and its password is told only now.
  io.out(`\n${accountLines(`${config.baseUrl}/masuk`, opened)}\n`);
  return outcome.ok;
}

/** Undefined for what cannot be read, or is no text as spreadsheets save it with "UTF-8". */
function readText(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** In the words of who types a command, and with the row it stands in, where it comes from a list. */
function sentence(issue: Issue): string {
  const row = /^rows\.(\d+)\./.exec(issue.place)?.[1];
  const field = words.fields[String(issue.data['field'])];
  const said = wordIssue(field === undefined ? issue : { ...issue, data: { ...issue.data, field } });
  return row === undefined ? said : words.inRow(row, said);
}

function fail(io: Io, text: string): number {
  io.err(text);
  return 1;
}
