import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDoor, type Door } from '../../test/door.ts';

let door: Door;

beforeAll(async () => {
  // Half past one in the morning of the 22nd in Jakarta.
  door = await openDoor((equipment) => ({ ...equipment, context: { ...equipment.context, now: () => '2026-11-21T18:30:00.000Z' } }));
  await door.office('bunder', 'sops/001-bunder-medsos.yaml');
});
afterAll(() => door.close());

it('begins today, as the office\'s clock has it', async () => {
  const closed = ['2026-11-21', '2026-11-22', '2026-11-23'].map((date) => ({ date, name: `Libur ${date}`, kind: 'local', source: 'uji' }));
  await door.database.pool.query(`update offices set calendar = jsonb_set(calendar::jsonb, '{closed}', $1::jsonb)`, [JSON.stringify(closed)]);
  const { json } = await door.send(await door.signIn('ketua@bunder.example'), 'GET', '/offices/bunder/calendar');
  expect(json.items.map((one: { on: string }) => one.on)).toEqual(['2026-11-22', '2026-11-23']);
});
