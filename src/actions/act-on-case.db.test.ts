import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { post } from '../../test/walk-case.ts';
import { fold } from '../core/case/evolve.ts';
import { loadEvents } from '../store/cases.ts';
import { grantMandate } from './grant-mandate.ts';
import { registerFile } from './register-file.ts';
import { updateOffice } from './update-office.ts';

const NOW = '2026-03-02T02:00:00.000Z';

describeOnEachServer('a command on a case', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database, NOW);
    office = await officeOf('bunder');
  });
  beforeEach(() => void (context.at = NOW));
  afterAll(() => database.drop());

  const stateOf = async (caseId: string) => (await database.db.selectFrom('cases').select('state').where('id', '=', caseId).executeTakeFirstOrThrow()).state;
  const disposed = async (where = office) => {
    const file = await openTestCase(context, where.as('ketua'), where.sopId);
    await file.do(where.as('ketua'), 'dispose', { receivers: ['Seksi Data'] });
    return file;
  };
  const officeOf = (slug: string) => testOffice(context, slug, 'sops/001-bunder-medsos.yaml');

  it('shows no file that is neither picture nor film, and no film that cannot be read, however it was put into the text', async () => {
    const file = await disposed();
    await file.do(office.as('data'), 'dispose', { receivers: ['Admin Medsos'] });
    const [letter, film] = ['a'.repeat(64), 'b'.repeat(64)];
    await registerFile(context, office.admin, { hash: letter, name: 'surat.pdf', mime: 'application/pdf', size: 900, width: null, height: null, takenAt: null, location: null });
    await registerFile(context, office.admin, { hash: film, name: 'film.mp4', mime: 'video/mp4', size: 900, width: null, height: null, takenAt: null, location: null });
    const edit = (hash: string) => file.try(office.as('admin'), 'edit', { post: { ...post(1), media: [{ id: 'm1', file: hash, alt: 'Warga membersihkan saluran' }] } });
    expect(await edit(letter)).toMatchObject({ ok: false, kind: 'invalid', issues: [{ code: 'post.media-not-shown', place: 'post.media.0' }] });
    const opaque = '9'.repeat(64);
    await registerFile(context, office.admin, { hash: opaque, name: 'rusak.mp4', mime: 'video/mp4', size: 900, width: null, height: null, takenAt: null, location: null, opaque: true });
    expect(await edit(opaque)).toMatchObject({ ok: false, kind: 'invalid', issues: [{ code: 'post.film-unreadable', place: 'post.media.0' }] });
    expect(await edit(film)).toMatchObject({ ok: true });
    expect(await file.try(office.as('admin'), 'attach', { files: [{ file: letter, name: 'surat.pdf' }] })).toMatchObject({ ok: true });
  });
  it('carries seed 001 from instruction to acknowledged links and a filed record', async () => {
    const file = await disposed();
    await file.do(office.as('data'), 'dispose', { receivers: ['Admin Medsos'] });
    await file.do(office.as('admin'), 'edit', { post: post(2) });
    await file.do(office.as('admin'), 'submit');
    await file.do(office.as('admin'), 'work');
    await file.do(office.as('data'), 'sign', { answer: 'ya' });
    await file.do(office.as('ketua'), 'sign', { answer: 'ya' });
    await file.do(office.as('data'), 'chooseChannels', { channels: [{ channel: 'website' }, { channel: 'instagram' }] });
    await file.do(office.as('admin'), 'work');
    context.sent.length = 0;
    await file.do(office.as('admin'), 'publish');
    expect(context.sent.map((job) => job.channel)).toEqual(['website', 'instagram']);
    await file.do({ kind: 'system', officeId: office.officeId }, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://contoh/berita' });
    await file.do(office.as('admin'), 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/abc/' });
    await file.do(office.as('data'), 'acknowledge');
    await file.do(office.as('ketua'), 'acknowledge');
    const state = await stateOf(file.caseId);
    expect(state.status).toBe('completed');
    expect(state.archived?.entry?.printed).toMatch(/^\d{4}\/ARS\/2026$/);
    expect(fold(await loadEvents(database.db, office.officeId, file.caseId))).toEqual(state);
    const tasks = await database.db.selectFrom('tasks').selectAll().where('case_id', '=', file.caseId).execute();
    expect(tasks).toEqual([]);
  });

  it('puts the next task on the right desk with its due time on the office clock', async () => {
    const file = await disposed();
    const tasks = await database.db.selectFrom('tasks').selectAll().where('case_id', '=', file.caseId).execute();
    // Monday 09.00 WIB plus the SOP's ten minutes.
    expect(tasks).toMatchObject([{ step: 'teruskan', position_id: office.positions['data'], due_at: '2026-03-02T02:10:00.000Z' }]);
  });

  it('counts by the office\'s hours of now, also when they changed after the step before', async () => {
    const late = await officeOf('jam-baru');
    const first = await openTestCase(context, late.as('ketua'), late.sopId);
    await first.do(late.as('ketua'), 'dispose', { receivers: ['Seksi Data'] });
    const { calendar } = await database.db.selectFrom('offices').select('calendar').where('id', '=', late.officeId).executeTakeFirstOrThrow();
    const hours = calendar.hours.map((day) => (day.length === 0 ? day : [{ from: '13:00', to: '15:00' }]));
    expect(await updateOffice(context, late.admin, { calendar: { ...calendar, hours: hours as unknown as typeof calendar.hours, special: [] } })).toMatchObject({ ok: true });
    await first.do(late.as('data'), 'dispose', { receivers: ['Admin Medsos'] });
    const tasks = await database.db.selectFrom('tasks').selectAll().where('case_id', '=', first.caseId).execute();
    // Monday 09.00 WIB, but the office opens at 13.00 now: an hour from there.
    expect(tasks).toMatchObject([{ step: 'susun', due_at: '2026-03-02T07:00:00.000Z' }]);
  });

  it('does nothing twice: the same key gets the same answer', async () => {
    const file = await disposed();
    const first = good(await file.try(office.as('data'), 'dispose', { receivers: ['Admin'] }, { key: 'ketuk-1' }));
    const again = good(await file.try(office.as('data'), 'dispose', { receivers: ['Admin'] }, { key: 'ketuk-1' }));
    expect(again).toEqual(first);
    expect((await stateOf(file.caseId)).version).toBe(first.version);
  });

  it('refuses a key that was used for something else', async () => {
    const file = await disposed();
    good(await file.try(office.as('data'), 'comment', { text: 'Satu' }, { key: 'ketuk-2' }));
    expect(await file.try(office.as('data'), 'comment', { text: 'Dua' }, { key: 'ketuk-2' })).toMatchObject({ ok: false, issues: [{ code: 'command.key-reused' }] });
  });

  it('keeps a person\'s keys apart from those of the program\'s own jobs', async () => {
    const file = await disposed();
    const key = `delivery:publish:${file.caseId}:website:9`;
    good(await file.try(office.as('data'), 'comment', { text: 'Mendahului' }, { key }));
    const system = { kind: 'system', officeId: office.officeId } as const;
    // Refused for what it asks, which no publication waits for; never for its key.
    expect(await file.try(system, 'recordPublication', { channel: 'website', outcome: 'published', link: 'https://contoh/berita' }, { key })).toMatchObject({ ok: false, issues: [{ code: 'case.nothing-published' }] });
    const outside = { kind: 'outside', officeId: office.officeId, name: 'Dinas' } as const;
    expect(await file.try(outside, 'comment', { text: 'Dari luar' }, { key })).toMatchObject({ ok: false, issues: [{ code: 'case.not-yours' }] });
  });

  it('lets only one of two simultaneous taps through, and answers both', async () => {
    const file = await disposed();
    const taps = await Promise.all(Array.from({ length: 8 }, () => file.try(office.as('data'), 'dispose', { receivers: ['Admin'] }, { key: `sama-${file.caseId}` })));
    expect(new Set(taps.map((tap) => JSON.stringify(tap))).size).toBe(1);
    expect(taps[0]).toMatchObject({ ok: true });
  });

  it('tells a stale command what happened since', async () => {
    const file = await disposed();
    const seen = (await stateOf(file.caseId)).version;
    await file.do(office.as('data'), 'dispose', { receivers: ['Admin'] });
    const stale = await file.try(office.as('admin'), 'edit', { post: post(1) }, { seen });
    expect(stale).toMatchObject({ ok: false, kind: 'conflict', since: [{ type: 'Disposed' }, { type: 'Moved' }] });
  });

  it('refuses a file that this office does not have', async () => {
    const file = await disposed();
    expect(await file.try(office.as('data'), 'attach', { files: [{ file: 'c'.repeat(64), name: 'foto.jpg' }] })).toMatchObject({ ok: false, issues: [{ code: 'file.unknown', place: 'files.0' }] });
  });

  it('takes neither a file nor a proof that another office has stored', async () => {
    const file = await disposed();
    const neighbour = await officeOf('tetangga');
    const hash = 'd'.repeat(64);
    await registerFile(context, neighbour.admin, { hash, name: 'bukti.jpg', mime: 'image/jpeg', size: 900, width: null, height: null, takenAt: null, location: null });
    const asked = [['attach', { files: [{ file: hash, name: 'bukti.jpg' }] }], ['recordPublication', { channel: 'website', outcome: 'published', proof: [{ file: hash, name: 'bukti.jpg', kind: 'proof' }] }]] as const;
    for (const [type, payload] of asked) expect(await file.try(office.as('admin'), type, payload)).toMatchObject({ ok: false, issues: [{ code: 'file.unknown', place: 'files.0' }] });
  });

  it('lets a remark pass although the case has moved on', async () => {
    const file = await disposed();
    const seen = (await stateOf(file.caseId)).version;
    await file.do(office.as('data'), 'dispose', { receivers: ['Admin'] });
    expect(await file.try(office.as('ketua'), 'comment', { text: 'Segera ya' }, { seen })).toMatchObject({ ok: true });
  });

  it('signs under a mandate with person, post, capacity and decree, and not a day longer', async () => {
    const own = await officeOf('bermandat');
    const file = await openTestCase(context, own.as('ketua'), own.sopId);
    good(await grantMandate(context, own.admin, {
      positionId: own.positions['ketua']!, personId: 'bermandat-data', kind: 'plh', decree: '800/12/2026', from: '2026-03-01', to: '2026-03-03', scope: null,
    }));
    context.at = '2026-03-03T16:59:00.000Z'; // 23.59 WIB on the last day
    expect(await file.try(own.as('data'), 'dispose', { receivers: ['Seksi'] })).toMatchObject({ ok: true });
    const later = await openTestCase(context, own.as('ketua'), own.sopId);
    context.at = '2026-03-03T17:00:00.000Z'; // midnight has passed in WIB
    expect(await later.try(own.as('data'), 'dispose', { receivers: ['Seksi'] })).toMatchObject({ ok: false, kind: 'forbidden' });
    const events = await loadEvents(database.db, own.officeId, file.caseId);
    expect(events.find((event) => event.type === 'Disposed')?.by).toMatchObject({ personId: 'bermandat-data', positionName: 'Ketua PPID', capacity: 'plh', decree: '800/12/2026' });
  });

  it('numbers the archive without gaps and keeps an unbroken chain, however many act at once', async () => {
    const own = await officeOf('ramai');
    const files = await Promise.all(Array.from({ length: 12 }, () => disposed(own)));
    await Promise.all(files.map((file, index) => file.do(own.as('ketua'), index % 3 === 0 ? 'comment' : 'end', index % 3 === 0 ? { text: 'x' } : { reason: 'Batal' })));
    const numbers = await database.db.selectFrom('register_entries').select('value').where('office_id', '=', own.officeId).where('register', '=', 'arsip').orderBy('value').execute();
    expect(numbers.map((row) => row.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const { rows } = await sql<{ broken: number; events: number }>`
      select count(*)::int as events, count(*) filter (where hash <> sha256(before || convert_to(seq::text || E'\n' || body::text, 'UTF8')))::int as broken
      from (select seq, body, hash, lag(hash, 1, decode(repeat('00', 32), 'hex')) over (order by seq) as before from events where office_id = ${own.officeId}) e`.execute(database.db);
    // Opened, moved, disposed, moved; then a remark, or moved, ended and filed.
    expect(rows).toEqual([{ events: 12 * 4 + 4 * 1 + 8 * 3, broken: 0 }]);
  });
});
