/** `kentongan user`: accounts from the terminal, for the day when nobody can sign in any more. Passwords made here are first passwords. */
import { addMember } from '../actions/add-member.ts';
import { readConfig } from '../config.ts';
import { checkEmail } from '../core/people/check-account.ts';
import { firstPassword, openAccounts } from '../doors/open-accounts.ts';
import { findPublicOffice } from '../queries/identity.ts';
import { listMembers } from '../queries/settings.ts';
import { accountLines } from '../texts/hand-over-words.ts';
import { userCommandWords as words } from '../texts/user-command-words.ts';
import { wordIssue } from '../texts/word-issue.ts';
import { buildWorld, type World } from '../world.ts';
import { readOptions, type Words } from './read-options.ts';
import { requireData } from './require-data.ts';

interface Io { out(line: string): void; err(line: string): void }

export async function userCommand([verb, ...args]: readonly string[], io: Io): Promise<number> {
  const { options } = readOptions(args, ['admin']);
  const work = { add, password: setPassword, list }[verb ?? ''];
  if (!work) return fail(io, words.usage);
  const config = readConfig(process.env);
  requireData(config);
  const world = await buildWorld(config, 'user');
  try {
    return await work(world, options, io);
  } finally {
    await world.close();
  }
}

async function add(world: World, options: Words['options'], io: Io): Promise<number> {
  const slug = options['office'] ?? '';
  const office = await findPublicOffice(world.context.db, slug);
  if (!office) return fail(io, words.noOffice(slug));
  const [email, name] = [(options['email'] ?? '').trim().toLowerCase(), (options['name'] ?? '').trim()];
  const wrong = [...checkEmail(email).map((issue) => wordIssue(issue)), ...(name === '' ? [words.noName] : [])];
  if (wrong.length > 0) return fail(io, [...wrong, '', words.usage].join('\n'));
  const opened = await openAccounts(world.accounts, [{ name, email, post: '' }]);
  const outcome = await addMember(world.context, { kind: 'system', officeId: office.id }, { personId: opened[0]?.personId ?? '', name, role: 'admin' in options ? 'admin' : 'staff' });
  if (outcome.ok) io.out(words.added(name, office.name));
  else io.err(outcome.issues.map((issue) => wordIssue(issue)).join('\n'));
  io.out(`\n${accountLines(signInAt(world), opened)}`);
  return outcome.ok ? 0 : 1;
}

async function setPassword(world: World, options: Words['options'], io: Io): Promise<number> {
  const email = (options['email'] ?? '').trim().toLowerCase();
  const personId = await world.accounts.findByEmail(email);
  if (personId === undefined) return fail(io, words.noAccount);
  const password = firstPassword();
  await world.accounts.setPassword(personId, password, 'forThem');
  io.out(words.replaced);
  io.out(`\n${accountLines(signInAt(world), [{ name: email, email, password }])}`);
  return 0;
}

async function list(world: World, options: Words['options'], io: Io): Promise<number> {
  const slug = options['office'] ?? '';
  const office = await findPublicOffice(world.context.db, slug);
  if (!office) return fail(io, words.noOffice(slug));
  for (const member of await listMembers(world.context.db, office.id)) io.out(`${member.personId}  ${words.roles[member.role].padEnd(5)}  ${words.state(member.active).padEnd(8)}  ${member.name}`);
  return 0;
}

function signInAt({ config }: World): string {
  return `${config.baseUrl}/masuk`;
}

function fail(io: Io, sentence: string): number {
  io.err(sentence);
  return 1;
}
