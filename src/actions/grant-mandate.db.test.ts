import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { retireSop } from './adopt-sop.ts';
import { grantMandate, revokeMandate, type GrantMandate } from './grant-mandate.ts';

describeOnEachServer('a mandate limited to columns', (server) => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase({ server });
    context = testContext(database);
    office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  });
  afterAll(() => database.drop());
  const grant = (scope: readonly string[] | null, of = office) => grantMandate(context, of.admin, {
    positionId: of.positions['ketua']!, personId: `${of.slug}-data`, kind: 'plh', decree: '800/12/2026', from: '2026-03-01', to: '2026-03-31', scope,
  });

  it('names columns that its post fills, for it would give no right otherwise', async () => {
    for (const none of ['tidak-ada', 'data', 'constructor']) {
      expect(await grant(['ketua', none])).toMatchObject({ ok: false, kind: 'invalid', issues: [{ code: 'mandate.column-unbound', place: 'scope', data: { column: none } }] });
    }
    expect(await grant([])).toMatchObject({ ok: false, issues: [{ code: 'mandate.scope-empty', place: 'scope' }] });
    expect(await grant(['ketua'])).toMatchObject({ ok: true });
  });

  it('may name a column of an SOP out of force as long as cases run by it, and none of another office', async () => {
    const former = await testOffice(context, 'lama', 'sops/001-bunder-medsos.yaml');
    const file = await openTestCase(context, former.as('ketua'), former.sopId);
    good(await retireSop(context, former.admin, former.sopId));
    expect(await grant(['ketua'], former)).toMatchObject({ ok: true });
    await file.do(former.as('ketua'), 'end', { reason: 'Batal' });
    expect(await grant(['ketua'], former)).toMatchObject({ ok: false, issues: [{ code: 'mandate.column-unbound' }] });
  });
});

describe('a mandate', () => {
  let database: FreshDatabase;
  let context: TestContext;
  let office: TestOffice;
  beforeAll(async () => {
    database = await freshDatabase();
    context = testContext(database);
    office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
  });
  afterAll(() => database.drop());
  const grant = (more: Partial<GrantMandate>) => grantMandate(context, office.admin, {
    positionId: office.positions['ketua']!, personId: 'bunder-data', kind: 'plh', decree: '800/12/2026', from: '2026-03-01', to: '2026-03-31', scope: null, ...more,
  });
  const kept = () => database.db.selectFrom('mandates').select(['person_id', 'kind', 'decree', 'revoked_at']).orderBy('created_at').execute();

  it('rests on a decree: without its number none is kept', async () => {
    for (const decree of ['', '   ', 'x'.repeat(201)]) expect(await grant({ decree })).toMatchObject({ ok: false, kind: 'invalid', issues: [{ code: 'mandate.decree-missing', place: 'decree' }] });
    expect(await kept()).toEqual([]);
  });

  it('to approve own content is given to an administrator by another one alone; to act for a post it may be their own', async () => {
    const own = (office.admin as { personId: string }).personId;
    expect(await grant({ kind: 'selfApproval', personId: own })).toMatchObject({ ok: false, kind: 'forbidden', issues: [{ code: 'mandate.for-oneself', place: 'personId' }] });
    expect(await kept()).toEqual([]);
    good(await grant({ kind: 'plh', personId: own }));
    good(await grant({ kind: 'selfApproval' }));
    expect((await kept()).map((one) => one.kind).toSorted()).toEqual(['plh', 'selfApproval']);
  });

  it('is revoked once, and by its own office alone', async () => {
    const { mandateId } = good(await grant({ decree: '800/13/2026' }));
    const neighbour = await testOffice(context, 'patuk', 'sops/001-bunder-medsos.yaml');
    const unknown = { ok: false, kind: 'missing', issues: [{ code: 'mandate.unknown', place: 'mandateId' }] };
    expect(await revokeMandate(context, neighbour.admin, mandateId)).toMatchObject(unknown);
    expect((await kept()).every((one) => one.revoked_at === null)).toBe(true);
    good(await revokeMandate(context, office.admin, mandateId));
    expect(await revokeMandate(context, office.admin, mandateId)).toMatchObject(unknown);
    expect(await revokeMandate(context, office.admin, 'tidak-ada')).toMatchObject(unknown);
  });
});
