import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { addMember } from './add-member.ts';
import { holdPosition } from './hold-position.ts';
import { removeMember } from './remove-member.ts';

let database: FreshDatabase;
let context: TestContext;
let office: TestOffice;

beforeEach(async () => {
  database = await freshDatabase();
  context = testContext(database, '2026-03-02T02:00:00.000Z');
  office = await testOffice(context, 'bunder', 'sops/001-bunder-medsos.yaml');
});
afterEach(() => database.drop());

it('a member who leaves holds nothing any more, neither what they had nor what would begin later, also when they come back', async () => {
  const personId = 'bunder-data';
  good(await holdPosition(context, office.admin, { positionId: office.positions['ketua']!, personId, from: '2026-04-01', to: null }));
  good(await holdPosition(context, office.admin, { positionId: office.positions['admin']!, personId, from: '2026-03-03', to: '2026-12-31' }));
  good(await removeMember(context, office.admin, personId));
  good(await addMember(context, office.admin, { personId, name: 'Pegawai', role: 'staff' }));
  const held = await database.db.selectFrom('holdings').select(['from_on', 'to_on']).where('person_id', '=', personId).execute();
  expect(held).toEqual([{ from_on: '2026-01-01', to_on: '2026-03-02' }]);
});

it('a post that somebody left before keeps the day it was left on', async () => {
  good(await holdPosition(context, office.admin, { positionId: office.positions['ketua']!, personId: 'bunder-data', from: '2026-01-01', to: '2026-02-01' }));
  good(await removeMember(context, office.admin, 'bunder-data'));
  const ends = await database.db.selectFrom('holdings').select('to_on').where('person_id', '=', 'bunder-data').orderBy('to_on').execute();
  expect(ends.map((one) => one.to_on)).toEqual(['2026-02-01', '2026-03-02']);
});
