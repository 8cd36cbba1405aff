/** What a program may do with a token: never more than its scopes, and never longer than the token that made it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDoor, type Door, type Who } from '../../test/door.ts';
import type { TestOffice } from '../../test/office.ts';

let door: Door;
let office: TestOffice;
let head: Who;
let admin: Who;

beforeAll(async () => {
  door = await openDoor();
  office = await door.office('tayang', 'sops/004-dpmk-distribusi-informasi.yaml');
  head = await door.signIn('kepala@tayang.example');
  admin = await door.signIn('administrator@tayang.example');
});
afterAll(() => door.close());

const tokens = '/offices/tayang/tokens';
const make = async (who: Who, body: object) => (await door.send(who, 'POST', tokens, { body: { name: 'Program', ...body } })).json;
const request = { agency: 'Dinas Kesehatan', contact: 'Ibu Ani', subject: 'Imunisasi' };

it('decides nothing with a token that may only work: no disposition, no signature, no step left out, no end', async () => {
  const worker = { token: (await make(head, { scopes: ['read', 'work'] })).token };
  const opened = (await door.send(head, 'POST', '/offices/tayang/cases', { body: { sopId: office.sopId, title: 'Imunisasi', first: { type: 'request', payload: request } } })).json;
  const path = `/offices/tayang/cases/${opened.caseId}`;
  const send = (who: Who, command: string, payload: object) => door.send(who, 'POST', `${path}/${command}`, { body: { seen: opened.version, payload } });
  const deciding = {
    dispose: { receivers: ['Kepala Bidang'] }, sign: { answer: 'ya' }, skip: { reason: 'Tidak perlu' }, end: { reason: 'Batal' },
    withdraw: { channels: ['website'], reason: 'Keliru' }, ratify: { answer: 'ya' }, 'publish-emergency': { channels: [{ channel: 'website' }], reason: 'Banjir' },
  };
  for (const [command, payload] of Object.entries(deciding)) {
    const answer = await send(worker, command, payload);
    expect([command, answer.status, answer.json.code]).toEqual([command, 403, 'token.scope-lacking']);
  }
  const first = { type: 'dispose', payload: deciding.dispose };
  expect((await door.send(worker, 'POST', '/offices/tayang/cases', { body: { sopId: office.sopId, title: 'Lain', first } })).json.code).toBe('token.scope-lacking');
  expect((await send(worker, 'comment', { text: 'Sudah dibaca' })).status).toBe(200);
  const signer = { token: (await make(head, { scopes: ['read', 'sign'] })).token };
  expect((await send(signer, 'dispose', deciding.dispose)).status).toBe(200);
});

it('makes no token that lasts longer, or may do more, than itself', async () => {
  const tomorrow = new Date(Date.parse(door.world.context.now()) + 86_400_000).toISOString();
  const sooner = new Date(Date.parse(tomorrow) - 3_600_000).toISOString();
  const later = new Date(Date.parse(tomorrow) + 3_600_000).toISOString();
  const parent = { token: (await make(admin, { scopes: ['read', 'settings'], expiresAt: tomorrow })).token };
  for (const [asked, given] of [[undefined, tomorrow], [null, tomorrow], [later, tomorrow], [sooner, sooner]] as const) {
    const child = await make(parent, { scopes: ['read'], expiresAt: asked });
    expect(child.expiresAt).toBe(given);
    const row = await door.database.db.selectFrom('api_tokens').select('expires_at').where('id', '=', child.tokenId).executeTakeFirstOrThrow();
    expect(new Date(row.expires_at!).toISOString()).toBe(given);
  }
  expect((await make(parent, { scopes: ['read', 'sign'] })).code).toBe('token.scope-lacking');
  expect((await make(admin, { scopes: ['read'] })).expiresAt).toBeNull();
});

it('makes no token that is over already', async () => {
  const now = door.world.context.now();
  expect((await make(admin, { scopes: ['read'], expiresAt: now })).code).toBe('token.expires-past');
  expect((await make(admin, { scopes: ['read'], expiresAt: new Date(Date.parse(now) + 60_000).toISOString() })).expiresAt).not.toBeNull();
});
