/**
 * Two offices in one database. The list of routes comes from the program itself, so that a new route is tried
 * the day it is written: by strangers, by members of the other office, by staff, and by tokens with each scope.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../src/actions/create-token.ts';
import { photo } from './photo.ts';
import { fingerprint, openDoor, PASSWORD, type Door, type Who } from './door.ts';
import { openTestCase, type TestOffice } from './office.ts';
import { endpointsOf, fillPath, sampleBody, type ApiDocument, type Endpoint } from './sample-body.ts';

const SOP = 'sops/001-bunder-medsos.yaml';
/** Parts of a path that name something of one office. */
const OWNED = ['case', 'hash', 'sop', 'person', 'holding', 'mandate', 'token', 'session', 'screen'];

let door: Door;
let document: ApiDocument;
let endpoints: readonly Endpoint[];
let a: TestOffice;
let b: TestOffice;
const who: Record<'adminA' | 'staffA' | 'adminB' | 'stranger' | 'nobody', Who> = { adminA: {}, staffA: {}, adminB: {}, stranger: {}, nobody: {} };
/** Ids of things of office B, by the name a path or a body gives them. */
const ofB: Record<string, string> = {};
let fileOfB = '';

async function must(who: Who, method: string, path: string, body?: unknown) {
  const answer = await door.send(who, method, path, body === undefined ? {} : { body });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.json;
}

beforeAll(async () => {
  door = await openDoor();
  document = (await door.send({}, 'GET', '/openapi.json')).json as ApiDocument;
  endpoints = endpointsOf(document);
  a = await door.office('bunder', SOP);
  b = await door.office('patuk', SOP);
  await door.world.accounts.create('Orang Asing', 'asing@luar.example', PASSWORD);
  who.adminA = await door.signIn('administrator@bunder.example');
  who.staffA = await door.signIn('ketua@bunder.example');
  who.adminB = await door.signIn('administrator@patuk.example');
  who.stranger = await door.signIn('asing@luar.example');
  const file = await openTestCase(door.world.context, b.as('ketua'), b.sopId);
  fileOfB = (await door.send(who.adminB, 'POST', '/offices/patuk/files?name=foto.jpg', { body: new Uint8Array(await photo()) })).json.hash;
  const person = b.as('data').kind === 'person' ? (b.as('data') as { personId: string }).personId : '';
  const positionId = b.positions['data']!;
  const { holdingId } = await must(who.adminB, 'POST', '/offices/patuk/holdings', { positionId: b.positions['admin'], personId: person, from: '2026-01-01' });
  const { mandateId } = await must(who.adminB, 'POST', '/offices/patuk/mandates', { positionId, personId: person, kind: 'plh', decree: '1/2026', from: '2026-01-01', to: '2026-12-31' });
  const { tokenId } = await must(who.adminB, 'POST', '/offices/patuk/tokens', { name: 'Uji', scopes: ['read'] });
  const { screenId } = await must(who.adminB, 'POST', '/offices/patuk/screens', { name: 'Videotron', width: 1920, height: 1080 });
  const sessions = await must(who.adminB, 'GET', '/sessions');
  const { deviceId } = await must(who.adminB, 'POST', '/offices/patuk/notices/devices', { name: 'Ponsel', endpoint: 'https://fcm.googleapis.com/fcm/send/uji', p256dh: 'A'.repeat(87), auth: 'B'.repeat(22) });
  await must(who.adminB, 'POST', '/offices/patuk/mail-server/trial');
  const [letter] = (await must(who.adminB, 'GET', '/offices/patuk/letters')).items;
  Object.assign(ofB, {
    device: deviceId, letter: letter.id,
    case: file.caseId, hash: fileOfB, file: fileOfB, sop: b.sopId, sopId: b.sopId, person, personId: person, holding: holdingId, mandate: mandateId, token: tokenId, screen: screenId,
    positionId, session: sessions.items[0].id, channel: 'instagram', receipt: 'AAAAA-AAAAA', slug: 'profil',
  });
});
afterAll(() => door.close());

/** A body that is well formed and speaks of things of office B wherever it can. */
function bodyFor({ body }: Endpoint, named: Record<string, unknown> = {}): { body?: unknown } {
  if (!body) return {};
  return { body: sampleBody(body, { document, named: {
    ...ofB, classificationCode: '400.14.4.3', code: '400.14.4.3', colour: '#123456', id: 'butir-1', from: '2026-03-02', to: '2026-03-03',
    bindings: Object.fromEntries(Object.keys(b.positions).map((key) => [key, [b.positions[key]]])), source: 'kentongan: sop/1', hours: [[], [], [], [], [], [], []],
    seen: 1, width: 1920, height: 1080, answer: 'ya', channel: 'instagram', ...named,
  } }) };
}

function send(person: Who, one: Endpoint, office: string, named: Record<string, unknown> = {}) {
  const query = (one.operation.parameters ?? []).filter((parameter) => parameter.in === 'query' && parameter.required)
    .map((parameter) => `${parameter.name}=${{ year: '2026', period: '2026-03' }[parameter.name] ?? 'contoh.txt'}`).join('&');
  const raw = one.operation.requestBody && !one.body ? { body: new TextEncoder().encode('isi berkas') } : bodyFor(one, named);
  return door.send(person, one.method, fillPath(one.path, { ...ofB, office }) + (query ? `?${query}` : ''), raw);
}

const inOffice = () => endpoints.filter((one) => one.path.startsWith('/offices/{office}'));

describe('the list of routes', () => {
  it('in the document is the list the program answers to', () => {
    const answered = door.app.routes.filter((route) => route.method !== 'ALL' && route.path.startsWith('/api/v1') && !/\/(openapi\.json|docs|docs\.css|problems)$/.test(route.path))
      .map((route) => `${route.method} ${route.path.replace('/api/v1', '').replace(/:([a-zA-Z]+)/g, '{$1}')}`);
    expect([...new Set(answered)].sort()).toEqual(endpoints.map((one) => `${one.method} ${one.path}`).sort());
    expect(inOffice().length).toBeGreaterThan(45);
  });
});

describe('an office that is not one\'s own', () => {
  it('does not exist, on any route, for a member of another office, a stranger or somebody signed out', async () => {
    const before = await fingerprint(door.database, b.officeId);
    const wrong: string[] = [];
    for (const one of inOffice()) {
      for (const [name, allowed] of [['adminA', 404], ['staffA', 404], ['stranger', 404], ['nobody', 401]] as const) {
        const { status, json } = await send(who[name], one, 'patuk');
        if (status !== allowed || !json?.title) wrong.push(`${name}: ${one.method} ${one.path} → ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint(door.database, b.officeId)).toEqual(before);
  });

  it('looks the same as one that was never made', async () => {
    const real = await door.send(who.adminA, 'GET', '/offices/patuk/cases');
    const invented = await door.send(who.adminA, 'GET', '/offices/tidak-ada/cases');
    expect(real.text).toBe(invented.text);
  });

  it('keeps its things out of reach of its neighbour\'s own address', async () => {
    const before = await fingerprint(door.database, b.officeId);
    const own = await fingerprint(door.database, a.officeId);
    const wrong: string[] = [];
    let tried = 0;
    for (const one of inOffice()) {
      const speaksOfB = [...one.path.matchAll(/\{([a-zA-Z]+)\}/g)].some((match) => OWNED.includes(match[1] ?? ''));
      const bodyText = JSON.stringify(bodyFor(one).body ?? '');
      if (!speaksOfB && !Object.values(ofB).some((id) => id.length > 12 && bodyText.includes(id)) && !bodyText.includes(b.positions['data']!)) continue;
      tried += 1;
      const answer = await send(who.adminA, one, 'bunder', one.path.endsWith('/sops') ? { source: await sourceOfA() } : {});
      const refused = [403, 404].includes(answer.status) || (answer.status === 422 && answer.json.issues.every((issue: { code: string }) => issue.code.endsWith('.unknown')));
      if (!refused) wrong.push(`${one.method} ${one.path} → ${answer.status} ${answer.json?.code}`);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(35);
    expect(await fingerprint(door.database, b.officeId)).toEqual(before);
    expect(await fingerprint(door.database, a.officeId)).toEqual(own);
  });

  it('keeps its files out of its neighbour\'s cases: evidence, pictures, proof', async () => {
    const { caseId } = await openTestCase(door.world.context, a.as('ketua'), a.sopId);
    const attachment = { file: fileOfB, name: 'curian.jpg' };
    const tries: readonly [string, object][] = [
      ['attach', { files: [attachment] }],
      ['dispose', { receivers: ['Seksi'], files: [attachment] }],
      ['edit', { post: { title: 'Judul', blocks: [{ id: 'b1', text: 'Isi' }], media: [{ id: 'm1', file: fileOfB, alt: 'Foto' }] } }],
    ];
    const editor = await door.signIn('admin@bunder.example');
    for (const [command, payload] of tries) {
      const answer = await door.send(command === 'edit' ? editor : who.staffA, 'POST', `/offices/bunder/cases/${caseId}/${command}`, { body: { seen: 2, payload } });
      expect(`${command} ${answer.status} ${answer.json.code}`).toMatch(/ 422 (file\.unknown|post\.media-unknown)$/);
    }
    const opened = await door.send(who.staffA, 'POST', '/offices/bunder/cases', { body: { sopId: a.sopId, title: 'Uji', files: [attachment] } });
    expect(opened.json.code).toBe('file.unknown');
    const event = await door.send(who.staffA, 'GET', `/offices/bunder/cases/${caseId}/events`);
    expect(event.text).not.toContain(fileOfB);
  });

  it('cannot be corrected by a case of its neighbour', async () => {
    const answer = await door.send(who.staffA, 'POST', '/offices/bunder/cases', { body: { sopId: a.sopId, title: 'Ralat', corrects: ofB['case'] } });
    expect(answer).toMatchObject({ status: 422, json: { code: 'case.corrects-unknown' } });
  });
});

async function sourceOfA(): Promise<string> {
  return (await must(who.adminA, 'GET', `/offices/bunder/sops/${a.sopId}`)).source;
}

describe('within an office', () => {
  const isSetting = (one: Endpoint) => /\/(members|positions|holdings|mandates|channels|classifications|screens|sops)(\/|$)/.test(one.path) || one.path === '/offices/{office}';

  it('staff read the settings and change none of them', async () => {
    const before = await fingerprint(door.database, a.officeId);
    const changing = inOffice().filter((one) => one.method !== 'GET' && isSetting(one));
    expect(changing.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    const ofA: Record<string, unknown> = { positionId: a.positions['data'], personId: (a.as('data') as { personId: string }).personId };
    for (const one of changing) {
      const answer = await send(who.staffA, one, 'bunder', one.path.endsWith('/sops') ? { source: await sourceOfA(), sopId: a.sopId, bindings: Object.fromEntries(Object.entries(a.positions).map(([key, id]) => [key, [id]])) } : ofA);
      if (answer.status !== 403 || answer.json.code !== 'office.admin-only') wrong.push(`${one.method} ${one.path} → ${answer.status} ${answer.json?.code}`);
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint(door.database, a.officeId)).toEqual(before);
  });

  it('the ledger\'s verification is for administrators', async () => {
    expect((await door.send(who.staffA, 'GET', '/offices/bunder/ledger/verification')).status).toBe(403);
    expect((await door.send(who.adminA, 'GET', '/offices/bunder/ledger/verification')).json).toMatchObject({ ok: true });
  });

  it('an administrator without a post of the SOP carries out none of its steps', async () => {
    const { caseId } = await openTestCase(door.world.context, a.as('ketua'), a.sopId);
    const answer = await door.send(who.adminA, 'POST', `/offices/bunder/cases/${caseId}/dispose`, { body: { seen: 2, payload: { receivers: ['Seksi'] } } });
    expect(answer).toMatchObject({ status: 403, json: { code: 'case.not-yours' } });
  });

  it('the last administrator can neither be removed nor made staff', async () => {
    const { personId } = a.admin as { personId: string };
    expect((await door.send(who.adminA, 'DELETE', `/offices/bunder/members/${personId}`)).json.code).toBe('office.last-admin');
    const demoted = await door.send(who.adminA, 'POST', '/offices/bunder/members', { body: { name: 'Admin Kantor', email: 'administrator@bunder.example', role: 'staff' } });
    expect(demoted).toMatchObject({ status: 422, json: { code: 'office.last-admin' } });
    expect((await door.send(who.adminA, 'GET', '/offices/bunder/ledger/verification')).status).toBe(200);
  });
});

describe('a token', () => {
  const make = async (scopes: readonly string[], expiresAt: string | null = null, person: Who = who.adminA) => {
    const made = await must(person, 'POST', '/offices/bunder/tokens', { name: scopes.join(' '), scopes, expiresAt });
    return { token: made.token as string, tokenId: made.tokenId as string };
  };
  /** A body whose every field is of A and fits, so that only the scope can stand in the way. */
  const secured = () => endpoints.filter((one) => (one.operation.security ?? []).length > 0 && !one.path.startsWith('/sessions'));

  it.each(SCOPES)('with the scope "%s" alone opens no route of another scope', async (scope) => {
    const { token } = await make([scope]);
    const own = await fingerprint(door.database, a.officeId);
    const passed: string[] = [];
    for (const one of secured()) {
      const answer = await send({ token }, one, 'bunder');
      expect(`${one.method} ${one.path} ${answer.status}`).not.toMatch(/ 5\d\d$/);
      if (answer.json?.code !== 'token.scope-lacking') passed.push(`${one.method} ${one.path.replace('/offices/{office}', '')}`);
    }
    if (scope === 'read') {
      expect(passed.every((one) => one.startsWith('GET '))).toBe(true);
      expect(await fingerprint(door.database, a.officeId)).toEqual(own);
    }
    if (scope === 'work') expect(passed.filter((one) => /\/(dispose|end|skip|sign|ratify|publish-emergency|withdraw)$/.test(one) || (isSettingLine(one)))).toEqual([]);
    if (scope === 'sign') expect(passed.sort()).toEqual(['dispose', 'end', 'publish-emergency', 'ratify', 'sign', 'skip', 'withdraw'].map((command) => `POST /cases/{case}/${command}`));
    if (scope === 'settings') expect(passed.filter((one) => one.startsWith('POST /cases') || one.includes('/desk'))).toEqual([]);
    expect(passed.length).toBeGreaterThan(0);
  });

  it('that may work may not sign by opening a case with a signature as its first step', async () => {
    const { token } = await make(['work'], null, who.staffA);
    const answer = await door.send({ token }, 'POST', '/offices/bunder/cases', { body: { sopId: a.sopId, title: 'Uji', first: { type: 'sign', payload: { answer: 'ya' } } } });
    expect(answer).toMatchObject({ status: 403, json: { code: 'token.scope-lacking' } });
  });

  it('makes no token that may do more than itself', async () => {
    const { token } = await make(['settings']);
    const answer = await door.send({ token }, 'POST', '/offices/bunder/tokens', { body: { name: 'Naik', scopes: ['settings', 'sign'] } });
    expect(answer).toMatchObject({ status: 403, json: { code: 'token.scope-lacking' } });
  });

  it('is for its own office only, also when its holder belongs to another one', async () => {
    await must(who.adminB, 'POST', '/offices/patuk/members', { name: 'Ketua Bunder', email: 'ketua@bunder.example', role: 'staff' });
    const { token } = await make(['read'], null, who.staffA);
    expect((await door.send(who.staffA, 'GET', '/offices/patuk/cases')).status).toBe(200);
    expect((await door.send({ token }, 'GET', '/offices/patuk/cases')).status).toBe(404);
    expect((await door.send({ token }, 'GET', '/me')).json.offices).toHaveLength(1);
    await must(who.adminB, 'DELETE', `/offices/patuk/members/${(a.as('ketua') as { personId: string }).personId}`);
  });

  it('is out at once when it is revoked or over', async () => {
    const revoked = await make(['read']);
    expect((await door.send(revoked, 'GET', '/offices/bunder/cases')).status).toBe(200);
    await must(who.adminA, 'DELETE', `/offices/bunder/tokens/${revoked.tokenId}`);
    expect((await door.send(revoked, 'GET', '/offices/bunder/cases')).status).toBe(401);
    const over = await make(['read']);
    await door.database.db.updateTable('api_tokens').set({ expires_at: '2026-01-01T00:00:00Z' }).where('id', '=', over.tokenId).execute();
    expect((await door.send(over, 'GET', '/offices/bunder/cases')).status).toBe(401);
  });

  it('is shown to administrators of its office with whose it is and when it was used, to others their own alone; and is ended by both', async () => {
    const { token, tokenId } = await make(['read'], null, who.staffA);
    const seen = async () => (await door.send(who.adminA, 'GET', '/offices/bunder/tokens?whose=office')).json.items.find((one: { id: string }) => one.id === tokenId);
    expect(await seen()).toMatchObject({ owner: expect.stringMatching(/./), scopes: ['read'], lastUsedAt: null });
    expect((await door.send({ token }, 'GET', '/offices/bunder/cases')).status).toBe(200);
    const used = (await seen()).lastUsedAt;
    expect(used).toMatch(/^\d{4}-/);
    expect((await door.send({ token }, 'GET', '/offices/bunder/cases')).status).toBe(200);
    expect((await seen()).lastUsedAt).toBe(used);
    expect((await door.send(who.staffA, 'GET', '/offices/bunder/tokens?whose=office')).status).toBe(403);
    expect((await door.send(who.adminB, 'GET', '/offices/patuk/tokens?whose=office')).json.items.map((one: { id: string }) => one.id)).not.toContain(tokenId);
    const other = await make(['read']);
    expect((await door.send(who.staffA, 'DELETE', `/offices/bunder/tokens/${other.tokenId}`)).status).toBe(404);
    await must(who.adminA, 'DELETE', `/offices/bunder/tokens/${tokenId}`);
    expect((await door.send({ token }, 'GET', '/offices/bunder/cases')).status).toBe(401);
  });

  it('that is none of ours never falls back to the cookie beside it', async () => {
    for (const authorization of ['Bearer ktg_salah', 'Basic YTpi', 'Bearer ']) {
      expect((await door.send(who.adminA, 'GET', '/offices/bunder/cases', { headers: { authorization } })).status).toBe(401);
    }
  });
});

function isSettingLine(line: string): boolean {
  return !line.startsWith('GET') && /\/(members|positions|holdings|mandates|channels|classifications|sops|tokens)/.test(line);
}

describe('somebody who leaves', () => {
  it('is out at once with session and token, and does not come back with the old token', async () => {
    const { personId } = await must(who.adminA, 'POST', '/offices/bunder/members', { name: 'Pegawai Lama', email: 'lama@bunder.example', role: 'staff', password: PASSWORD });
    await must(await door.signIn('lama@bunder.example'), 'PUT', '/me/password', { old: PASSWORD, password: 'kalimat saya sendiri' });
    const person = await door.signIn('lama@bunder.example', 'kalimat saya sendiri');
    const { token } = await must(person, 'POST', '/offices/bunder/tokens', { name: 'Lama', scopes: ['read'] });
    expect((await door.send({ token }, 'GET', '/offices/bunder/cases')).status).toBe(200);
    await must(who.adminA, 'DELETE', `/offices/bunder/members/${personId}`);
    expect((await door.send(person, 'GET', '/offices/bunder/cases')).status).toBe(404);
    expect((await door.send({ token }, 'GET', '/offices/bunder/cases')).status).toBe(401);
    await must(who.adminA, 'POST', '/offices/bunder/members', { name: 'Pegawai Lama', email: 'lama@bunder.example', role: 'staff' });
    expect((await door.send(person, 'GET', '/offices/bunder/cases')).status).toBe(200);
    expect((await door.send({ token }, 'GET', '/offices/bunder/cases')).status).toBe(401);
  });
});

describe('a page of another site', () => {
  it('changes nothing with our cookie, on any route that changes something', async () => {
    const before = await fingerprint(door.database, a.officeId);
    const changing = endpoints.filter((one) => one.method !== 'GET' && (one.operation.security ?? []).length > 0);
    for (const one of changing) {
      for (const headers of [{ origin: 'https://jahat.example' }, { origin: 'null' }, { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }] as Record<string, string>[]) {
        const answer = await door.send(who.adminA, one.method, fillPath(one.path, { ...ofB, office: 'bunder' }), { ...bodyFor(one), headers });
        expect(`${one.method} ${one.path} ${answer.status} ${answer.json?.code}`).toBe(`${one.method} ${one.path} 403 access.foreign-origin`);
      }
    }
    expect(await fingerprint(door.database, a.officeId)).toEqual(before);
  });
});
