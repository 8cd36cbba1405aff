import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { good, testContext, testOffice, type TestContext, type TestOffice } from '../../test/office.ts';
import { addMember } from './add-member.ts';
import { changeMember } from './change-member.ts';
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

const member = (personId: string) => database.db.selectFrom('members').select(['role', 'active']).where('office_id', '=', office.officeId).where('person_id', '=', personId).executeTakeFirstOrThrow();
const ownId = () => (office.admin.kind === 'person' ? office.admin.personId : '');
const trace = () => database.db.selectFrom('settings_log').select(['what', 'before', 'after']).where('area', '=', 'people').orderBy('id', 'desc').executeTakeFirstOrThrow();
const codes = (outcome: Awaited<ReturnType<typeof changeMember>>) => (outcome.ok ? [] : outcome.issues.map((one) => one.code));

it('gives a colleague another role, and the trace keeps from which to which', async () => {
  good(await changeMember(context, office.admin, { personId: 'bunder-data', role: 'admin' }));
  expect(await member('bunder-data')).toEqual({ role: 'admin', active: true });
  expect(await trace()).toEqual({ what: 'member.changed', before: { role: 'staff' }, after: { role: 'admin' } });
  good(await changeMember(context, office.admin, { personId: 'bunder-data', role: 'staff' }));
  expect(await member('bunder-data')).toEqual({ role: 'staff', active: true });
});

it('lets nobody change their own role, neither so nor by adding themselves once more, and leaves the office an administrator', async () => {
  expect(codes(await changeMember(context, office.admin, { personId: ownId(), role: 'staff' }))).toEqual(['office.last-admin']);
  good(await changeMember(context, office.admin, { personId: 'bunder-data', role: 'admin' }));
  expect(codes(await changeMember(context, office.admin, { personId: ownId(), role: 'staff' }))).toEqual(['person.own-role']);
  expect(codes(await addMember(context, office.admin, { personId: ownId(), name: 'Admin', role: 'staff' }))).toEqual(['person.own-role']);
  expect(await member(ownId())).toEqual({ role: 'admin', active: true });
});

it('brings back who left with the role they had, without the posts that ended', async () => {
  good(await removeMember(context, office.admin, 'bunder-data'));
  good(await changeMember(context, office.admin, { personId: 'bunder-data', active: true }));
  expect(await member('bunder-data')).toEqual({ role: 'staff', active: true });
  expect(await trace()).toEqual({ what: 'member.returned', before: { active: false }, after: { active: true } });
  const held = await database.db.selectFrom('holdings').select('to_on').where('person_id', '=', 'bunder-data').execute();
  expect(held).toEqual([{ to_on: '2026-03-02' }]);
});

it('changes nobody who has left without bringing them back, nobody of another office, and nothing for who is no administrator', async () => {
  const neighbour = await testOffice(context, 'patuk', 'sops/001-bunder-medsos.yaml');
  good(await removeMember(context, office.admin, 'bunder-data'));
  expect(codes(await changeMember(context, office.admin, { personId: 'bunder-data', role: 'admin' }))).toEqual(['person.unknown']);
  expect(codes(await changeMember(context, neighbour.admin, { personId: 'bunder-data', active: true }))).toEqual(['person.unknown']);
  expect(codes(await changeMember(context, office.as('ketua'), { personId: 'bunder-data', active: true }))).toEqual(['office.admin-only']);
  expect(await member('bunder-data')).toEqual({ role: 'staff', active: false });
});
