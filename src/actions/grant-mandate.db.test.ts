import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeOnEachServer, freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, openTestCase, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { retireSop } from './adopt-sop.ts';
import { grantMandate } from './grant-mandate.ts';

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
