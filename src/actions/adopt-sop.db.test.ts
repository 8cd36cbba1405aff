import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { post } from '../../test/walk-case.ts';
import { readSopFile } from '../documents/read-sop-file.ts';
import { adoptSop, retireSop } from './adopt-sop.ts';
import { openCase } from './open-case.ts';

const source = readFileSync('sops/000-dp3appkb-website-medsos.yaml', 'utf8');
const read = readSopFile(Buffer.from(source));
if (!read.ok) throw new Error('the seed is broken');
const { definition } = read;

describeOnEachServer('adopting an SOP', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  const bindings = () => Object.fromEntries(Object.entries(office.positions).map(([key, id]) => [key, [id]]));
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database);
    office = await testOffice(context, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  });
  afterAll(() => database.drop());

  it('a running case keeps the version it began with, a new one takes the new version', async () => {
    const old = await openTestCase(context, office.as('pengelola'), office.sopId);
    // The second version leaves the head's approval out.
    const shorter = { ...definition, steps: definition.steps.filter((step) => step.does !== 'approve') };
    expect(good(await adoptSop(context, office.admin, { sopId: office.sopId, source, definition: shorter, bindings: bindings() }))).toMatchObject({ version: 2 });
    const young = await openTestCase(context, office.as('pengelola'), office.sopId);
    const waitsAt = async (file: typeof old) => {
      await file.do(office.as('pengelola'), 'edit', { post: post(2), channels: [{ channel: 'website' }] });
      await file.do(office.as('pengelola'), 'submit');
      await file.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
      const row = await database.db.selectFrom('cases').select('state').where('id', '=', file.caseId).executeTakeFirstOrThrow();
      return definition.steps.find((step) => step.id === row.state.step)?.does;
    };
    expect(await waitsAt(old)).toBe('approve');
    expect(await waitsAt(young)).toBe('publish');
  });

  it('keeps the columns in the order of the sheet', async () => {
    const row = await database.db.selectFrom('sop_versions').select('definition').where('sop_id', '=', office.sopId).where('version', '=', 1).executeTakeFirstOrThrow();
    expect(Object.keys(row.definition.performers)).toEqual(Object.keys(definition.performers));
  });

  it('refuses a column that no post fills', async () => {
    const outcome = await adoptSop(context, office.admin, { source, definition, bindings: { ...bindings(), kepala: [] } });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'adoption.performer-unbound', place: 'bindings.kepala' }] });
  });

  it('refuses a column that no post fills also where its key is a name that every object inherits', async () => {
    const [first, ...rest] = definition.steps;
    const odd = { ...definition, performers: { ...definition.performers, constructor: 'Kepala Bagian' }, steps: [{ ...first!, by: ['constructor'] }, ...rest] };
    expect(await adoptSop(context, office.admin, { source, definition: odd, bindings: bindings() })).toMatchObject({ ok: false, issues: [{ code: 'adoption.performer-unbound', place: 'bindings.constructor' }] });
  });

  it('refuses a post of another office', async () => {
    const other = await testOffice(context, 'tetangga', 'sops/000-dp3appkb-website-medsos.yaml');
    const outcome = await adoptSop(context, office.admin, { source, definition, bindings: { ...bindings(), kepala: [other.positions['kepala']!] } });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'position.unknown' }] });
  });

  it('does not take an SOP that still bears the head of the office it came from', async () => {
    const foreign = { ...definition, agency: 'Dinas Kebudayaan Kabupaten Lain' };
    const outcome = await adoptSop(context, office.admin, { source, definition: foreign, bindings: bindings(), shipped: [foreign] });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'adoption.head-borrowed', place: 'agency' }] });
    const own = { ...definition, agency: 'Dinas Contoh', number: undefined, enactedBy: undefined, trial: true };
    expect(good(await adoptSop(context, office.admin, { source, definition: own, bindings: bindings(), shipped: [foreign] }))).toMatchObject({ version: 1 });
  });

  it('is for administrators alone', async () => {
    expect(await adoptSop(context, office.as('kepala'), { source, definition, bindings: bindings() })).toMatchObject({ ok: false, kind: 'forbidden' });
  });

  it('an SOP out of force takes no new cases', async () => {
    good(await retireSop(context, office.admin, office.sopId));
    const outcome = await openCase(context, office.as('pengelola'), { sopId: office.sopId, payload: { title: 'Baru' }, key: 'sesudah-dicabut' });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'sop.unknown' }] });
  });
});
