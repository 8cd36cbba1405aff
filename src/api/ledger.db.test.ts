import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDoor, type Door } from '../../test/door.ts';
import { openTestCase, type TestOffice } from '../../test/office.ts';

let door: Door;
let office: TestOffice;
beforeAll(async () => {
  door = await openDoor();
  office = await door.office('dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
});
afterAll(() => door?.close());

it('the verification says what differs from the chain, and is then not fine although the chain is whole', async () => {
  const file = await openTestCase(door.world.context, office.as('petugas'), office.sopId);
  await file.do(office.as('petugas'), 'receive', { source: 'Warga', subject: 'Liputan' });
  const admin = await door.signIn('administrator@dpmk.example');
  const verify = async () => (await door.send(admin, 'GET', '/offices/dpmk/ledger/verification')).json;
  expect(await verify()).toMatchObject({ ok: true, differences: [] });
  await door.database.pool.query(`update register_entries set printed = '999/AGD/2026'`);
  expect(await verify()).toMatchObject({ ok: false, head: expect.any(String), differences: [{ what: 'register', caseId: file.caseId, subject: expect.stringMatching(/^001\/AGD\//) }] });
});
