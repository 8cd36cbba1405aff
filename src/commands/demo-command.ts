/** `kentongan demo`: five sample offices, one for each SOP, with people who can sign in. Made by the same actions as real ones. */
import { addMember } from '../actions/add-member.ts';
import { addPosition } from '../actions/add-position.ts';
import { addScreen } from '../actions/add-screen.ts';
import { adoptSop } from '../actions/adopt-sop.ts';
import type { Identity, Outcome } from '../actions/context.ts';
import { createOffice } from '../actions/create-office.ts';
import { holdPosition } from '../actions/hold-position.ts';
import { readConfig } from '../config.ts';
import { readSamples, type SampleOffice } from '../documents/read-defaults.ts';
import { speak } from '../doors/language.ts';
import { readPackageFile } from '../package-folder.ts';
import { findPublicOffice, hasOffice } from '../queries/identity.ts';
import { demoWords as words } from '../texts/command-words.ts';
import type { Language } from '../texts/language.ts';
import { buildWorld, type World } from '../world.ts';
import { dressOffice } from './demo-site.ts';
import { loadStories, type Cast } from './demo-stories.ts';

/** For the sample offices only; a real office sets its own at the first run. */
export const DEMO_PASSWORD = 'kentongan-contoh';
const ADMIN = 'Pengelola Sistem';

type Say = (line: () => string) => void;

/** @param language of what it prints; what the offices themselves say stays as theirs */
export async function demoCommand(io: { out(line: string): void }, language: Language): Promise<number> {
  const say: Say = (line) => io.out(speak(language, line));
  const world = await buildWorld(readConfig(process.env), 'demo');
  try {
    if (await hasOffice(world.context.db)) say(() => words.notEmpty);
    else {
      await loadDemo(world, say);
      await saySignIns(world, say);
    }
  } finally {
    await world.close();
  }
  return 0;
}

export async function loadDemo(world: World, say: Say): Promise<void> {
  const samples = readSamples(readPackageFile('samples', 'offices.yaml'));
  const casts = new Map<string, Cast>();
  for (const [index, sample] of samples.entries()) {
    casts.set(sample.slug, await loadOffice(world, sample));
    say(() => words.office(index + 1, samples.length, sample.name));
  }
  say(() => words.stories);
  await loadStories(world, casts);
}

async function loadOffice(world: World, sample: SampleOffice): Promise<Cast> {
  const { context, accounts, equipment } = world;
  const source = readPackageFile('sops', sample.sop);
  const read = equipment.readSop(source);
  if (!read.ok) throw new Error(`${sample.sop} tidak terbaca.`);
  const admin = { personId: await accounts.create(ADMIN, emailOf('sistem', sample), DEMO_PASSWORD), name: ADMIN };
  const { officeId } = good(await createOffice(context, { slug: sample.slug, name: sample.name, settings: sample.settings, admin, ...equipment.defaults('Asia/Jakarta') }));
  const identity: Identity = { kind: 'system', officeId };
  await dressOffice(world, identity, sample);
  const bindings: Record<string, string[]> = {};
  const people: Record<string, string> = {};
  for (const person of sample.people) {
    const personId = await accounts.create(person.name, emailOf(person.performer, sample), DEMO_PASSWORD);
    good(await addMember(context, identity, { personId, name: person.name, role: 'staff' }));
    const { positionId } = good(await addPosition(context, identity, { name: person.position }));
    good(await holdPosition(context, identity, { positionId, personId, from: '2026-01-02', to: null }));
    bindings[person.performer] = [positionId];
    people[person.performer] = personId;
  }
  const { sopId } = good(await adoptSop(context, identity, { source: source.toString(), definition: read.definition, bindings }));
  good(await addScreen(context, identity, { channel: 'videotron', name: 'Videotron halaman kantor', width: 1920, height: 1080 }));
  return { officeId, sopId, calendar: equipment.defaults('Asia/Jakarta').calendar, people };
}

/** `ketua@bunder.example`: a domain that nobody can own. */
function emailOf(who: string, sample: SampleOffice): string {
  return `${who.toLowerCase()}@${sample.slug}.example`;
}

/** Tells the sample sign-ins, for those sample offices that are there. */
export async function saySignIns(world: World, say: Say): Promise<void> {
  const samples = readSamples(readPackageFile('samples', 'offices.yaml'));
  const there: SampleOffice[] = [];
  for (const sample of samples) {
    if ((await findPublicOffice(world.context.db, sample.slug)) && (await world.accounts.findByEmail(emailOf('sistem', sample))) !== undefined) there.push(sample);
  }
  if (there.length > 0) say(() => words.accounts(DEMO_PASSWORD));
  for (const sample of there) say(() => `    ${sample.slug.padEnd(13)} ${['sistem', ...sample.people.map((one) => one.performer)].map((who) => emailOf(who, sample).split('@')[0]).join(', ')} @${sample.slug}.example`);
}

function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Kantor contoh tidak dapat dibuat: ${outcome.issues.map((issue) => issue.code).join(', ')}`);
  return outcome;
}
