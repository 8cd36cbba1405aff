import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { ownDraft, savedSince, writersNow } from '../queries/drafts.ts';
import type { Identity } from './context.ts';
import { discardDraft } from './discard-draft.ts';
import { saveDraft } from './save-draft.ts';
import { tidyUp } from './tidy-up.ts';

const NOW = '2026-03-02T02:00:00.000Z';
const post = { title: 'Kerja bakti', blocks: [{ id: 'b1', text: 'Warga membersihkan sungai.' }] };

describeOnEachServer('a draft', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  let other: TestOffice;
  let caseId: string;
  let step: Awaited<ReturnType<typeof openTestCase>>['do'];

  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database, NOW);
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
    other = await testOffice(context, 'tetangga', 'sops/000-dp3appkb-website-medsos.yaml');
  });
  beforeEach(async () => {
    context.at = NOW;
    ({ caseId, do: step } = await openTestCase(context, office.as('pengelola'), office.sopId));
  });
  afterAll(() => database.drop());

  const save = (who: Identity, input: Record<string, unknown>) => saveDraft(context, who, caseId, { base: 3, ...input });
  const mine = (who = office.as('pengelola')) => ownDraft(context.db, office.officeId, caseId, (who as { personId: string }).personId);
  /** Saved twice, so that its revision is 2. */
  const kept = async () => {
    for (const revision of [0, 1]) good(await save(office.as('pengelola'), { revision, whole: true, set: { text: ['Warga'] } }));
  };
  const codes = (outcome: { ok: boolean; issues?: readonly { code: string }[] }) => outcome.issues?.map((one) => one.code);

  it('takes a whole form first and then small steps, each for the save before it', async () => {
    const who = office.as('pengelola');
    expect(codes(await save(who, { changes: [{ field: 'text', at: 0, remove: 0, insert: 'x' }] }))).toEqual(['draft.base-unknown']);
    expect(good(await save(who, { whole: true, set: { title: ['Kerja'], text: ['Satu'] } }))).toMatchObject({ revision: 1, savedAt: NOW });
    expect(good(await save(who, { revision: 1, changes: [{ field: 'title', at: 5, remove: 0, insert: ' bakti' }], set: { media: ['m1', 'm2'] } })).revision).toBe(2);
    expect(await mine()).toEqual({ base: 3, revision: 2, fields: { title: ['Kerja bakti'], text: ['Satu'], media: ['m1', 'm2'] }, savedAt: NOW });
    expect(codes(await save(who, { revision: 1, changes: [{ field: 'title', at: 0, remove: 1, insert: 'k' }] }))).toEqual(['draft.base-unknown']);
    expect(codes(await save(who, { whole: true, set: { text: ['a'.repeat(399_999)] } }))).toEqual(['draft.too-large']);
    expect((await mine())?.revision).toBe(2);
  });

  it('is nobody else\'s: not of a colleague, not of another office, not of who may not write', async () => {
    await kept();
    expect(await mine(office.as('ketuaTim'))).toBeUndefined();
    expect(codes(await save(other.as('pengelola'), { whole: true, set: { text: ['Titipan'] } }))).toEqual(['case.unknown']);
    expect(codes(await save({ ...other.as('pengelola'), officeId: office.officeId }, { whole: true }))).toEqual(['case.unknown']);
    expect(codes(await save(office.as('kepala'), { whole: true, set: { text: ['Titah'] } }))).toEqual(['case.not-yours']);
    await discardDraft(context, { ...office.as('pengelola'), officeId: other.officeId }, caseId);
    expect((await mine())?.revision).toBe(2);
  });

  it('tells others that the form is open, for a minute', async () => {
    await kept();
    const names = async (at: string) => (await writersNow(context.db, office.officeId, caseId, 'dinas-kepala', at)).map((one) => one.name);
    expect(await names(NOW)).toEqual(['Pegawai Pengelola Informasi']);
    expect(await names('2026-03-02T02:01:01.000Z')).toEqual([]);
    expect(await writersNow(context.db, other.officeId, caseId, '', NOW)).toEqual([]);
    context.at = '2026-03-02T02:05:00.000Z';
    expect(good(await save(office.as('pengelola'), {}))).toMatchObject({ revision: 2, savedAt: NOW });
    expect(await names(context.at)).toHaveLength(1);
  });

  it('dies when the edit is saved, and is no event', async () => {
    const before = await database.db.selectFrom('events').select('seq').execute();
    await save(office.as('pengelola'), { whole: true, set: { text: ['Belum disimpan'] } });
    expect(await database.db.selectFrom('events').select('seq').execute()).toEqual(before);
    expect(await mine()).toBeDefined();
    await step(office.as('pengelola'), 'edit', { post });
    expect(await mine()).toBeUndefined();
    expect(await savedSince(context.db, office.officeId, caseId, 'dinas-kepala', 0)).toMatchObject({ name: 'Pegawai Pengelola Informasi' });
    expect(await savedSince(context.db, office.officeId, caseId, 'dinas-pengelola', 0)).toBeNull();
  });

  it('is thrown away by its writer, and forgotten after thirty days', async () => {
    await save(office.as('pengelola'), { whole: true, set: { text: ['Satu'] } });
    good(await discardDraft(context, office.as('pengelola'), caseId));
    expect(await mine()).toBeUndefined();
    await save(office.as('pengelola'), { whole: true, set: { text: ['Dua'] } });
    context.at = '2026-03-31T02:05:00.000Z';
    await tidyUp(context);
    expect(await mine()).toBeDefined();
    context.at = '2026-04-02T02:05:00.000Z';
    await tidyUp(context);
    expect(await mine()).toBeUndefined();
  });
});
