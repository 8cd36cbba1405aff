/** Everything an office has is found by what people remember of it, and nothing of another office. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerFile } from '../actions/register-file.ts';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { search, type SearchFilter } from './search.ts';

const post = { title: 'Imunisasi polio di Puskesmas Patuk', blocks: [{ id: 'b1', text: 'Petugas memberikan vaksin tetes kepada balita.' }] };

describeOnEachServer('a search', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let other: TestOffice;
  let caseId = '';
  let printed = '';
  const find = async (words: string, filter: SearchFilter = {}, of = office, at = context.at) => (await search(database.db, of.officeId, { words, ...filter }, at)).items;
  const kinds = async (words: string, filter: SearchFilter = {}) => (await find(words, filter)).map((one) => one.kind);

  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database);
    office = await testOffice(context, 'dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
    other = await testOffice(context, 'lain', 'sops/002-dpmk-pemutakhiran-website.yaml');
    const file = await openTestCase(context, office.as('petugas'), office.sopId, { title: 'Liputan pekan imunisasi' });
    caseId = file.caseId;
    await file.do(office.as('petugas'), 'receive', { source: 'Puskesmas Patuk', letterNumber: 'B/77/2026', subject: 'Jadwal pekan imunisasi', kind: 'Berita', files: [], post, channels: [{ channel: 'website' }] });
    await file.do(office.as('kasubbag'), 'comment', { text: 'Mohon tambahkan nama kapanewon.' });
    await file.do(office.as('kasubbag'), 'sign', { answer: 'ya' });
    await file.do(office.as('sekdin'), 'sign', { answer: 'ya' });
    await file.do(office.as('operator'), 'publish');
    await file.do({ kind: 'system', officeId: office.officeId }, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://dpmk.example.go.id/berita/pekan-imunisasi-polio' });
    await registerFile(context, office.as('petugas'), { hash: 'ab'.repeat(32), name: 'Undangan_rapat-kader.pdf', mime: 'application/pdf', size: 9, width: null, height: null, takenAt: null, location: null, shownAs: null });
    printed = (await database.db.selectFrom('register_entries').select('printed').where('case_id', '=', caseId).where('register', '=', 'agenda').executeTakeFirstOrThrow()).printed;
    const twin = await openTestCase(context, other.as('petugas'), other.sopId, { title: 'Liputan pekan imunisasi kantor lain' });
    await twin.do(other.as('petugas'), 'receive', { source: 'Puskesmas', letterNumber: 'B/77/2026', subject: 'Imunisasi', kind: '', files: [] });
  });
  afterAll(() => database.drop());

  it('names who holds a post today, by the office\'s own midnight, and who acts for them; nobody who has left', async () => {
    const { db } = database;
    const people = { 'orang-lama': 'Bu Lama', 'orang-baru': 'Pak Baru', 'orang-pergi': 'Pak Pergi', 'orang-plh': 'Bu Ganti' };
    for (const [id, name] of Object.entries(people)) await db.insertInto('members').values({ office_id: other.officeId, person_id: id, name, role: 'staff', active: id !== 'orang-pergi' }).execute();
    await db.insertInto('positions').values({ id: 'pos-uji', office_id: other.officeId, name: 'Kepala Gudang' }).execute();
    const hold = { office_id: other.officeId, position_id: 'pos-uji' };
    await db.insertInto('holdings').values([
      { ...hold, id: 'h1', person_id: 'orang-lama', from_on: '2026-01-01', to_on: '2026-03-09' }, { ...hold, id: 'h2', person_id: 'orang-baru', from_on: '2026-03-10', to_on: null },
      { ...hold, id: 'h3', person_id: 'orang-pergi', from_on: '2026-01-01', to_on: null },
    ]).execute();
    const mandate = { ...hold, person_id: 'orang-plh', decree: '1/2026', from_on: '2026-03-10', to_on: '2026-03-20', scope: null, created_at: context.at, created_by: 'orang-lama' };
    await db.insertInto('mandates').values([{ ...mandate, id: 'm1', kind: 'plh', revoked_at: '2026-03-12T00:00:00Z' }, { ...mandate, id: 'm2', kind: 'selfApproval', revoked_at: null }]).execute();
    const note = async (at: string) => (await find('gudang', { kind: 'position' }, other, at))[0]?.note;
    // 23.59 and 00.00 in Jakarta.
    expect(await note('2026-03-09T16:59:00Z')).toBe('Bu Lama');
    expect(await note('2026-03-09T17:00:00Z')).toBe('Bu Ganti (Plh.), Pak Baru');
    expect(await note('2026-03-12T01:00:00Z')).toBe('Pak Baru');
  });

  it.each([
    ['a word of its title', 'liputan'], ['a word of its text, in another form', 'memberi vaksin'], ['the discussion', 'kapanewon'], ['the sender of its letter', 'puskesmas patuk'],
    ["its letter's number", 'b/77/2026'],
  ])('finds a case by %s', async (_, words) => {
    expect((await find(words, { kind: 'case' })).map((one) => one.ref)).toEqual([caseId]);
  });

  it('finds registers by a number and by a piece of it, people, posts, SOPs, links and files by a part of their name', async () => {
    expect((await find(printed, { kind: 'register' })).map((one) => one.caseId)).toEqual([caseId]);
    expect((await find(printed)).map((one) => one.kind)).toContain('case');
    expect(await kinds(printed.slice(0, -1), { kind: 'register' })).toEqual(['register']);
    expect(await kinds('pegawai operator')).toContain('person');
    expect(await kinds('operator', { kind: 'position' })).toEqual(['position']);
    expect(await kinds('pemutakhiran', { kind: 'sop' })).toEqual(['sop']);
    expect(await kinds('pekan-imunisasi', { kind: 'link' })).toEqual(['link']);
    expect((await find('undangan kader', { kind: 'file' })).map((one) => one.title)).toEqual(['Undangan_rapat-kader.pdf']);
  });

  it('narrows by state, SOP, channel, person and time', async () => {
    const person = office.as('kasubbag') as { personId: string };
    expect(await kinds('imunisasi', { kind: 'case', status: 'open', sopId: office.sopId, channel: 'website', personId: person.personId, from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' })).toEqual(['case']);
    for (const none of [{ status: 'refused' }, { sopId: other.sopId }, { channel: 'instagram' }, { personId: 'tidak-ada' }, { to: '2026-03-01T00:00:00Z' }]) expect(await find('imunisasi', { kind: 'case', ...none })).toEqual([]);
    expect((await find('', { channel: 'website' })).map((one) => one.ref)).toEqual([caseId]);
  });

  it('marks what was found', async () => {
    const [hit] = await find('vaksin', { kind: 'case' });
    expect(hit?.excerpt).toContain('⟦vaksin⟧');
  });

  it('forgives a typing error and a word cut short, and says so', async () => {
    for (const words of ['imunisassi', 'Liputn pekan']) expect(await search(database.db, office.officeId, { words }, context.at)).toMatchObject({ near: true, items: [{ kind: 'case', ref: caseId }] });
    expect(await search(database.db, office.officeId, { words: 'zzzz qqqq' }, context.at)).toEqual({ items: [], next: null, near: false });
  });

  it('pages through everything once', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await search(database.db, office.officeId, { words: 'imunisasi', limit: 1, cursor }, context.at);
      seen.push(...page.items.map((one) => `${one.kind} ${one.ref}`));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seen).toEqual((await find('imunisasi')).map((one) => `${one.kind} ${one.ref}`));
    expect(seen.length).toBeGreaterThan(1);
  });

  it('knows nothing of another office, whatever is asked for', async () => {
    for (const words of ['liputan', 'B/77/2026', 'undangan', 'imunisasi', 'kapanewon', "';drop table cases;--", '\\', "o'neil", '&|!():*<->', '"']) {
      const mine = await find(words, {}, other);
      expect(mine.filter((one) => one.caseId === caseId || one.title.includes('kader')), words).toEqual([]);
    }
  });

  it('forgets what a draft no longer says, and keeps what was said about it', async () => {
    const file = await openTestCase(context, office.as('petugas'), office.sopId, { title: 'Naskah berubah' });
    await file.do(office.as('petugas'), 'receive', { source: 'Bidang', letterNumber: '', subject: 'Berubah', kind: '', files: [], post: { title: 'Awal', blocks: [{ id: 'b1', text: 'Terasering bambu' }] } });
    await file.do(office.as('kasubbag'), 'comment', { text: 'Periksa ejaan gamelan.' });
    expect(await kinds('terasering', { kind: 'case' })).toEqual(['case']);
    await file.do(office.as('kasubbag'), 'edit', { post: { title: 'Awal', blocks: [{ id: 'b1', text: 'Anyaman pandan' }] } });
    expect(await kinds('terasering', { kind: 'case' })).toEqual([]);
    expect(await kinds('anyaman gamelan', { kind: 'case' })).toEqual(['case']);
  });
});
