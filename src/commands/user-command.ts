/** `kentongan user`: accounts from the terminal, for the day when nobody can sign in any more. */
import { addMember } from '../actions/add-member.ts';
import { readConfig } from '../config.ts';
import { findPublicOffice } from '../queries/identity.ts';
import { listMembers } from '../queries/settings.ts';
import { wordIssue } from '../texts/word-issue.ts';
import { requireData } from './require-data.ts';
import { buildWorld, type World } from '../world.ts';

interface Io { out(line: string): void; err(line: string): void }
const USAGE = `kentongan user add --office SLUG --email SUREL --name NAMA [--admin]     kata sandi dibaca dari KENTONGAN_PASSWORD
kentongan user password --email SUREL                                    kata sandi dibaca dari KENTONGAN_PASSWORD
kentongan user list --office SLUG`;

export async function userCommand([verb, ...args]: string[], io: Io): Promise<number> {
  const options = readOptions(args);
  const work = { add, password: setPassword, list }[verb ?? ''];
  if (!work) {
    io.err(USAGE);
    return 1;
  }
  const config = readConfig(process.env);
  requireData(config);
  const world = await buildWorld(config, 'user');
  try {
    return await work(world, options, io);
  } finally {
    await world.close();
  }
}

type Options = Readonly<Record<string, string>>;

async function add(world: World, options: Options, io: Io): Promise<number> {
  const office = await findPublicOffice(world.context.db, options['office'] ?? '');
  if (!office) return fail(io, `Kantor "${options['office'] ?? ''}" tidak ada. Sebutkan --office dengan nama alamatnya.`);
  const { email = '', name = '' } = options;
  if (!/^\S+@\S+\.\S+$/.test(email) || name === '') return fail(io, `Surel atau nama belum benar.\n${USAGE}`);
  const known = await world.accounts.findByEmail(email);
  const password = process.env['KENTONGAN_PASSWORD'] ?? '';
  if (known === undefined && password.length < 10) return fail(io, 'Isi KENTONGAN_PASSWORD dengan kata sandi sekurang-kurangnya 10 karakter.');
  const personId = known ?? (await world.accounts.create(name, email, password));
  const outcome = await addMember(world.context, { kind: 'system', officeId: office.id }, { personId, name, role: 'admin' in options ? 'admin' : 'staff' });
  if (!outcome.ok) return fail(io, outcome.issues.map((issue) => wordIssue(issue)).join('\n'));
  io.out(`${name} kini anggota ${office.name}.`);
  return 0;
}

async function setPassword(world: World, options: Options, io: Io): Promise<number> {
  const personId = await world.accounts.findByEmail(options['email'] ?? '');
  const password = process.env['KENTONGAN_PASSWORD'] ?? '';
  if (personId === undefined) return fail(io, 'Tidak ada akun dengan surel itu.');
  if (password.length < 10) return fail(io, 'Isi KENTONGAN_PASSWORD dengan kata sandi sekurang-kurangnya 10 karakter.');
  await world.accounts.setPassword(personId, password);
  io.out('Kata sandi diganti; semua sesi akun itu berakhir.');
  return 0;
}

async function list(world: World, options: Options, io: Io): Promise<number> {
  const office = await findPublicOffice(world.context.db, options['office'] ?? '');
  if (!office) return fail(io, `Kantor "${options['office'] ?? ''}" tidak ada.`);
  for (const member of await listMembers(world.context.db, office.id)) io.out(`${member.personId}  ${member.role === 'admin' ? 'admin' : 'staf '}  ${member.active ? 'aktif   ' : 'nonaktif'}  ${member.name}`);
  return 0;
}

function fail(io: Io, sentence: string): number {
  io.err(sentence);
  return 1;
}

function readOptions(args: readonly string[]): Options {
  const options: Record<string, string> = {};
  args.forEach((arg, index) => {
    if (!arg.startsWith('--')) return;
    const value = args[index + 1];
    options[arg.slice(2)] = value === undefined || value.startsWith('--') ? '' : value;
  });
  return options;
}
