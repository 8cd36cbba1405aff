/** Accounts at the API's door and at the library's own: sign-in, lock-out, sessions, passwords, passkeys, limits, and what the log keeps quiet about. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLIENT_HEADER } from '../src/doors/client-address.ts';
import { BASE_URL, openDoor, PASSWORD, type Door, type Who } from './door.ts';
import { good } from './office.ts';
import { addMember } from '../src/actions/add-member.ts';
import type { TestOffice } from './office.ts';

let door: Door;
let office: TestOffice;
let number = 0;
const logged: string[] = [];

beforeAll(async () => {
  door = await openDoor();
  office = await door.office('bunder', 'sops/001-bunder-medsos.yaml');
});
afterAll(() => door.close());
beforeEach(() => {
  logged.length = 0;
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation((text) => (logged.push(String(text)), true));
  for (const method of ['log', 'error', 'warn', 'info', 'debug'] as const) vi.spyOn(console, method).mockImplementation((...words) => void logged.push(words.map((word) => (word instanceof Error ? word.stack : typeof word === 'string' ? word : JSON.stringify(word))).join(' ')));
});
afterEach(() => vi.restoreAllMocks());

/** A member nobody else uses. */
async function person() {
  number += 1;
  const email = `orang${number}@bunder.example`;
  const personId = await door.world.accounts.create(`Orang ${number}`, email, PASSWORD);
  good(await addMember(door.world.context, { kind: 'system', officeId: office.officeId }, { personId, name: `Orang ${number}`, role: 'staff' }));
  return { email, personId };
}
const enter = (email: string, password: string) => door.send({}, 'POST', '/sessions', { body: { email, password } });
const me = (who: Who) => door.send(who, 'GET', '/me');

/** A request to the account library's own routes, as a page of ours sends it. */
async function library(who: Who, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await door.world.accounts.handle(new Request(`${BASE_URL}/api/auth${path}`, {
    method, headers: { 'content-type': 'application/json', origin: BASE_URL, [CLIENT_HEADER]: `10.9.0.${(number += 1) % 250}`, ...(who.cookie ? { cookie: who.cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('signing in', () => {
  it('answers with a cookie that no script can read, and with nothing else', async () => {
    const { email } = await person();
    const answer = await enter(email, PASSWORD);
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({ signedIn: true });
    for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/^kentongan\..*HttpOnly.*SameSite=Lax/i);
  });

  it('with a wrong password, an unknown address or an address that is none gets one and the same answer', async () => {
    const { email } = await person();
    const answers = [await enter(email, 'salah-sama-sekali'), await enter('tidak-ada@bunder.example', 'salah-sama-sekali'), await enter('bukan surel', 'salah-sama-sekali'), await enter(email, '')];
    for (const answer of answers) expect([answer.status, answer.text, answer.headers.getSetCookie()]).toEqual([401, answers[0]!.text, []]);
    expect(answers[0]!.json.code).toBe('access.wrong-password');
  });

  it('does not care how the address is written', async () => {
    const { email } = await person();
    expect((await enter(email.toUpperCase(), PASSWORD)).status).toBe(201);
  });

  it('makes no account: signing up is closed', async () => {
    const answer = await library({}, 'POST', '/sign-up/email', { email: 'baru@bunder.example', password: PASSWORD, name: 'Baru' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await door.world.accounts.findByEmail('baru@bunder.example')).toBeUndefined();
  });
});

describe('ten wrong passwords', () => {
  it('close the address: the right password gets the same answer too, also at the library\'s own route', async () => {
    const { email } = await person();
    const answers = [];
    for (let attempt = 0; attempt < 10; attempt += 1) answers.push(await enter(email, `salah-${attempt}-sekali`));
    const locked = await enter(email, PASSWORD);
    for (const answer of [...answers, locked]) expect([answer.status, answer.text]).toEqual([401, answers[0]!.text]);
    expect((await library({}, 'POST', '/sign-in/email', { email, password: PASSWORD })).status).toBe(401);
  });

  it('look the same for an address without an account, to the letter', async () => {
    const { email } = await person();
    const unknown = 'hantu@bunder.example';
    const { rows: [before] } = await door.database.pool.query('select count(*)::int as rows from sign_in_failures where failures >= 10');
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const [known, ghost] = [await enter(email, 'salah-sama-sekali'), await enter(unknown, 'salah-sama-sekali')];
      expect([ghost.status, ghost.text, [...ghost.headers.keys()].sort()]).toEqual([known.status, known.text, [...known.headers.keys()].sort()]);
    }
    const { rows: [after] } = await door.database.pool.query('select count(*)::int as rows, count(*) filter (where locked_until > now())::int as locked from sign_in_failures where failures >= 10');
    expect(after).toEqual({ rows: before.rows + 2, locked: before.rows + 2 });
  });

  it('open again after a quarter of an hour, and a right password then forgets them', async () => {
    const { email } = await person();
    for (let attempt = 0; attempt < 10; attempt += 1) await enter(email, 'salah-sama-sekali');
    await door.database.pool.query(`update sign_in_failures set since = since - interval '16 minutes', locked_until = locked_until - interval '16 minutes'`);
    expect((await enter(email, PASSWORD)).status).toBe(201);
    for (let attempt = 0; attempt < 9; attempt += 1) await enter(email, 'salah-sama-sekali');
    expect((await enter(email, PASSWORD)).status).toBe(201);
  });

  it('are kept without the address itself', async () => {
    const { email } = await person();
    await enter(email, 'salah-sama-sekali');
    const { rows } = await door.database.pool.query('select to_jsonb(f)::text as line from sign_in_failures f');
    expect(rows.length).toBeGreaterThan(0);
    // Bytes are shown as hexadecimal digits: the address is looked for in both.
    for (const written of [email, email.split('@')[0]!].flatMap((text) => [text, Buffer.from(text).toString('hex')])) {
      for (const { line } of rows) expect(line).not.toContain(written);
    }
  });
});

describe('sessions', () => {
  it('are listed with where they are, the present one marked, and end one by one, at once', async () => {
    const { email } = await person();
    const [first, second] = [await door.signIn(email), await door.signIn(email)];
    const { items } = (await door.send(first, 'GET', '/sessions')).json;
    expect(items).toHaveLength(2);
    const other = items.find((one: { current: boolean }) => !one.current);
    expect(JSON.stringify(items)).not.toContain(first.cookie!.split('=')[1]!.slice(0, 20));
    expect((await door.send(first, 'DELETE', `/sessions/${other.id}`)).status).toBe(204);
    expect((await me(second)).status).toBe(401);
    expect((await me(first)).status).toBe(200);
  });

  it('of somebody else cannot be ended', async () => {
    const [one, two] = [await person(), await person()];
    const [mine, theirs] = [await door.signIn(one.email), await door.signIn(two.email)];
    const { items } = (await door.send(theirs, 'GET', '/sessions')).json;
    expect((await door.send(mine, 'DELETE', `/sessions/${items[0].id}`)).status).toBe(404);
    expect((await me(theirs)).status).toBe(200);
  });

  it('end by signing out, also for a copy of the cookie', async () => {
    const who = await door.signIn((await person()).email);
    expect((await door.send(who, 'DELETE', '/sessions/current')).status).toBe(204);
    expect((await me(who)).status).toBe(401);
  });

  it('cannot be forged, altered or outlived', async () => {
    const { email } = await person();
    const who = await door.signIn(email);
    const altered = { cookie: who.cookie!.replace(/=(.)/, (_, letter: string) => `=${letter === 'A' ? 'B' : 'A'}`) };
    expect((await me(altered)).status).toBe(401);
    expect((await me({ cookie: 'kentongan.session_token=abc.def' })).status).toBe(401);
    await door.database.pool.query(`update "session" set "expiresAt" = now() - interval '1 second' where "userId" = (select id from "user" where email = $1)`, [email]);
    expect((await me(who)).status).toBe(401);
  });
});

describe('a new password', () => {
  it('ends every session of the account', async () => {
    const { email, personId } = await person();
    const who = await door.signIn(email);
    await door.world.accounts.setPassword(personId, 'sandi-yang-baru');
    expect((await me(who)).status).toBe(401);
    expect((await enter(email, PASSWORD)).status).toBe(401);
    expect((await enter(email, 'sandi-yang-baru')).status).toBe(201);
  });

  it('chosen by its owner ends all the other sessions, whether or not it was asked to', async () => {
    const { email } = await person();
    const [mine, elsewhere] = [await door.signIn(email), await door.signIn(email)];
    const changed = await library(mine, 'POST', '/change-password', { currentPassword: PASSWORD, newPassword: 'sandi-yang-baru' });
    expect(changed.status).toBe(200);
    expect((await me(elsewhere)).status).toBe(401);
    expect((await enter(email, 'sandi-yang-baru')).status).toBe(201);
  });

  it('needs the old one, and ten characters', async () => {
    const { email } = await person();
    const who = await door.signIn(email);
    expect((await library(who, 'POST', '/change-password', { currentPassword: 'salah-sama-sekali', newPassword: 'sandi-yang-baru' })).status).toBe(400);
    expect((await library(who, 'POST', '/change-password', { currentPassword: PASSWORD, newPassword: 'pendek' })).status).toBe(400);
    expect((await enter(email, PASSWORD)).status).toBe(201);
  });
});

describe('a first password', () => {
  it('opens nothing of an office until it is replaced, and the answer to the sign-in says so', async () => {
    const { email, personId } = await person();
    await door.world.accounts.setPassword(personId, 'buatan-orang-lain', 'forThem');
    const entered = await enter(email, 'buatan-orang-lain');
    expect(entered.json).toEqual({ signedIn: true, firstPassword: true });
    const who = await door.signIn(email, 'buatan-orang-lain');
    expect((await me(who)).json).toMatchObject({ firstPassword: true });
    for (const [method, path, body] of [['GET', '/offices/bunder/desk'], ['POST', '/offices/bunder/tokens', { name: 'x', scopes: ['read'] }], ['POST', '/offices/bunder/cases', { sopId: office.sopId, title: 'x' }]] as const) {
      expect(await door.send(who, method, path, { body })).toMatchObject({ status: 403, json: { code: 'account.first-password' } });
    }
    const replaced = await door.send(who, 'PUT', '/me/password', { body: { old: 'buatan-orang-lain', password: 'kalimat saya sendiri' } });
    expect([replaced.status, replaced.json]).toEqual([200, { signedIn: true }]);
    expect((await me(who)).status).toBe(401);
    const mine = { cookie: replaced.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') };
    expect((await door.send(mine, 'GET', '/offices/bunder/desk')).status).toBe(200);
    expect((await me(mine)).json).toMatchObject({ firstPassword: false });
  });

  it('is replaced only by whoever knows it, by another one, that is long enough, and never by a token', async () => {
    const { email, personId } = await person();
    const { token } = (await door.send(await door.signIn(email), 'POST', '/offices/bunder/tokens', { body: { name: 'x', scopes: ['read', 'settings'] } })).json;
    await door.world.accounts.setPassword(personId, 'buatan-orang-lain', 'forThem');
    const who = await door.signIn(email, 'buatan-orang-lain');
    const replace = async (as: Who, old: string, password: string) => {
      const { status, json } = await door.send(as, 'PUT', '/me/password', { body: { old, password } });
      return [status, json.code];
    };
    expect(await replace(who, 'salah-sama-sekali', 'kalimat saya sendiri')).toEqual([422, 'account.password-wrong']);
    expect(await replace(who, 'buatan-orang-lain', 'buatan-orang-lain')).toEqual([422, 'account.password-same']);
    expect(await replace(who, 'buatan-orang-lain', 'pendek')).toEqual([422, 'account.password-length']);
    expect(await replace({ token }, 'buatan-orang-lain', 'kalimat saya sendiri')).toEqual([403, 'account.own-not-by-token']);
    expect((await me(who)).json).toMatchObject({ firstPassword: true });
  });

  it('is not replaced by itself, on the library\'s own route either', async () => {
    const { email, personId } = await person();
    await door.world.accounts.setPassword(personId, 'buatan-orang-lain', 'forThem');
    const who = await door.signIn(email, 'buatan-orang-lain');
    expect((await library(who, 'POST', '/change-password', { currentPassword: 'buatan-orang-lain', newPassword: 'buatan-orang-lain' })).status).toBe(400);
    expect((await me(who)).json).toMatchObject({ firstPassword: true });
  });

  it('leaves the tokens that their owner made before as they were', async () => {
    const { email, personId } = await person();
    const { token } = (await door.send(await door.signIn(email), 'POST', '/offices/bunder/tokens', { body: { name: 'x', scopes: ['read'] } })).json;
    await door.world.accounts.setPassword(personId, 'buatan-orang-lain', 'forThem');
    expect((await door.send({ token }, 'GET', '/offices/bunder/desk')).status).toBe(200);
  });
});

describe('passkeys', () => {
  it('are offered to whoever is signed in, for this address alone', async () => {
    const who = await door.signIn((await person()).email);
    const offered = await library(who, 'GET', '/passkey/generate-register-options');
    expect(offered.status).toBe(200);
    expect(JSON.parse(offered.text)).toMatchObject({ rp: { id: 'localhost', name: 'Kentongan' }, challenge: expect.any(String) });
    expect((await library({}, 'GET', '/passkey/generate-register-options')).status).toBe(401);
  });

  it('are taken only with an answer to the very challenge', async () => {
    const who = await door.signIn((await person()).email);
    await library(who, 'GET', '/passkey/generate-register-options');
    const forged = await library(who, 'POST', '/passkey/verify-registration', { response: { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: 'e30', attestationObject: 'e30' }, clientExtensionResults: {} } });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect(forged.status).toBeLessThan(600);
    const { rows } = await door.database.pool.query('select count(*)::int as n from passkey');
    expect(rows[0].n).toBe(0);
  });
});

describe('floods', () => {
  it('of sign-ins from one caller are held up with how long to wait', async () => {
    const headers = { [CLIENT_HEADER]: '10.7.7.7' };
    let answer = await door.send({}, 'POST', '/sessions', { body: { email: 'a@b.example', password: 'salah-sama-sekali' }, headers });
    for (let attempt = 0; attempt < 60 && answer.status !== 429; attempt += 1) answer = await door.send({}, 'POST', '/sessions', { body: { email: `a${attempt}@b.example`, password: 'salah-sama-sekali' }, headers });
    expect(answer).toMatchObject({ status: 429, json: { code: 'access.too-many', detail: expect.stringMatching(/\b[1-6]?\d detik/) } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('of requests from outside are held up too', async () => {
    const headers = { [CLIENT_HEADER]: '10.7.7.8' };
    const statuses = [];
    for (let attempt = 0; attempt < 61; attempt += 1) statuses.push((await door.send({}, 'GET', '/public/requests/AAAAA-AAAAA', { headers })).status);
    expect(statuses.slice(0, 60).every((status) => status === 404)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the log', () => {
  it('names no e-mail address, password, cookie or token, whatever goes wrong', async () => {
    const { email } = await person();
    const who = await door.signIn(email);
    await enter(email, 'sandi-rahasia-sekali');
    await enter('tidak-ada@bunder.example', 'sandi-rahasia-sekali');
    await library({}, 'POST', '/sign-in/email', { email: 'tidak-ada@bunder.example', password: 'sandi-rahasia-sekali' });
    await library({}, 'POST', '/sign-up/email', { email, password: 'sandi-rahasia-sekali', name: 'x' });
    await library(who, 'POST', '/change-password', { currentPassword: 'sandi-rahasia-sekali', newPassword: 'sandi-rahasia-kedua' });
    await library(who, 'GET', '/tidak-ada');
    await library({ cookie: 'kentongan.session_token=rahasia.rahasia' }, 'POST', '/passkey/verify-authentication', { response: {} }, { origin: 'https://jahat.example' });
    await door.world.accounts.create('Orang', email, 'sandi-rahasia-sekali').catch((failure: unknown) => door.world.equipment.report(failure, 'uji'));
    const failing = await door.world.database.pool.query('select $1::int', [email]).catch((failure: unknown) => failure);
    door.world.equipment.report(failing, 'uji');
    door.world.equipment.report({ email, password: 'sandi-rahasia-sekali' }, 'uji');
    const text = logged.join('\n');
    expect(text).toMatch(/uji [0-9a-f]{8}/);
    for (const secret of ['@bunder.example', 'sandi-rahasia', who.cookie!.split('=')[1]!.slice(0, 16), 'rahasia.rahasia', 'x'.repeat(40)]) expect(text).not.toContain(secret);
  });
});
