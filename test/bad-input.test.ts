/**
 * What people and programs send that nobody asked for. Every answer is a sentence, nothing is lost, nothing is
 * half done; what is taken is given back unchanged.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPicture } from '../src/documents/picture.ts';
import { openFileStore } from '../src/store/files.ts';
import type { CommandType } from '../src/core/case/command.ts';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeDay } from './office-day.ts';
import { adoptSop } from '../src/actions/adopt-sop.ts';
import { readSopFile } from '../src/documents/read-sop-file.ts';
import { encodeCursor } from '../src/queries/page.ts';
import { fingerprint, openDoor, type Answer, type Door, type Who } from './door.ts';
import { good, type TestOffice } from './office.ts';
import { photo } from './photo.ts';
import { endpointsOf, fillPath, resolve, sampleBody, type ApiDocument, type Endpoint, type Schema } from './sample-body.ts';

const FILE_LIMIT = 1_000_000;
const NASTY: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  quotes: `'; drop table events; -- " \` \\ $1 %s {{7*7}} \${x}`,
  rtl: '\u202Egnp.exe \u2066tersembunyi\u2069 مرحبا',
  emoji: '👨‍👩‍👧‍👦🏳️‍🌈 e\u0301 ｆｕｌｌ \u200B',
  control: 'satu\u0007\u001b[31mdua\ttiga\r\nempat',
  path: '../../../../etc/passwd%00.jpg',
  formula: '=HYPERLINK("http://jahat.example","klik")',
  proto: '__proto__',
};
const UNSTORABLE: Readonly<Record<string, string>> = { nul: 'awal\u0000akhir', 'lone surrogate': 'separuh \ud83d emoji' };
const LONG = 'panjang '.repeat(1250);

let door: Door;
let folder: string;
let document: ApiDocument;
let office: TestOffice;
let admin: Who;
/** Holds the only column of every SOP below. */
let clerk: Who;
let picture: string;
const sops: Record<string, string> = {};

/** One SOP whose first step is the verb, so that its command can be tried on a fresh case. */
function sopOf(verb: string): string {
  const outside = verb === 'request' || verb === 'wait';
  const per = verb === 'evaluate' ? ', per: period' : '';
  return `kentongan: sop/1
title: Uji ${verb}
performers:
  petugas: Petugas
  luar: { name: Pihak luar, party: outside }
steps:
  - { id: awal, activity: Mengerjakan ${verb}, by: ${outside ? 'luar' : 'petugas'}, does: ${verb}${per} }
${verb === 'evaluate' ? '  - { id: lanjut, activity: Menindaklanjuti, by: petugas, does: followUp, per: period }\n' : ''}  - { id: akhir, activity: Mencatat, by: petugas, does: work }
`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kentongan-files-'));
  const files = openFileStore({ folder, inspectPicture, limits: { file: FILE_LIMIT, picture: FILE_LIMIT } });
  door = await openDoor((equipment) => ({ ...equipment, files: { ...equipment.files, put: files.put, stream: files.stream, size: files.size } }));
  document = (await door.send({}, 'GET', '/openapi.json')).json;
  office = await door.office('uji', 'sops/002-dpmk-pemutakhiran-website.yaml');
  admin = await door.signIn('administrator@uji.example');
  const performer = Object.keys(office.positions)[0]!;
  clerk = await door.signIn(`${performer}@uji.example`);
  for (const verb of ['receive', 'request', 'dispose', 'draft', 'verify', 'chooseChannels', 'publish', 'report', 'archive', 'evaluate', 'work', 'wait']) {
    const read = readSopFile(new TextEncoder().encode(sopOf(verb)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const adopted = good(await adoptSop(door.world.context, { kind: 'system', officeId: office.officeId }, { source: sopOf(verb), definition: read.definition, bindings: { petugas: [office.positions[performer]!] } }));
    sops[verb] = adopted.sopId;
  }
  picture = (await door.send(clerk, 'POST', '/offices/uji/files?name=foto.jpg', { body: new Uint8Array(await photo(200, 100)) })).json.hash;
});
afterAll(async () => {
  await door.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A refusal as it must be: right status, problem details, an Indonesian sentence. */
function expectSentence(answer: Answer, status: number | readonly number[]): void {
  expect([status].flat()).toContain(answer.status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.json).toMatchObject({ status: answer.status, title: expect.stringMatching(/^[A-Z][^.]+$/), detail: expect.stringMatching(/^["A-Z].{10,}[.?]$/s), code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/) });
  expect(answer.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|select |PostgreSQL|undefined/);
}

const VERB_OF: Partial<Record<CommandType, string>> = {
  receive: 'receive', request: 'request', dispose: 'dispose', submit: 'draft', sign: 'verify', edit: 'draft', chooseChannels: 'chooseChannels', publish: 'publish',
  acknowledge: 'report', archive: 'archive', evaluate: 'evaluate', closeFollowUp: 'evaluate', completeFollowUp: 'evaluate', resume: 'wait', publishEmergency: 'draft',
};
const post = (text: string) => ({ title: text, summary: text, category: 'Berita', informationKind: 'berkala', blocks: [{ id: 'b1', text }], media: [{ id: 'm1', file: picture, alt: text, caption: text, credit: text }], variants: [{ channel: 'website', text, media: ['m1'] }] });

const named = () => ({
  file: picture, classificationCode: '400.14.4.3', post: post('contoh'), channel: 'instagram', id: 'butir-1', item: 'butir-1', answer: 'ya', outcome: 'excused',
  backTo: undefined, step: undefined, classification: '', part: 'block:b1', kind: 'material', until: undefined, due: undefined,
});

async function openCase(verb: string, title = 'Berkas uji') {
  const period = verb === 'evaluate' ? { period: nextPeriod() } : {};
  const opened = await door.send(clerk, 'POST', '/offices/uji/cases', { body: { sopId: sops[verb], title, ...period } });
  if (opened.status !== 201) throw new Error(opened.text);
  return opened.json as { caseId: string; version: number };
}
let months = 0;
const nextPeriod = () => {
  months += 1;
  return `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** Brings a case to where this command can be carried out; answers with the version it then has. */
async function prepare(type: CommandType): Promise<{ caseId: string; version: number }> {
  const file = await openCase(VERB_OF[type] ?? 'work');
  const act = async (command: string, payload: object) => {
    const done = await door.send(clerk, 'POST', `/offices/uji/cases/${file.caseId}/${command}`, { body: { seen: file.version, payload } });
    if (done.status !== 200) throw new Error(`${command}: ${done.text}`);
    file.version = done.json.version;
  };
  const shown = ['withdraw', 'recordWithdrawal', 'recordPublication', 'ratify'].includes(type);
  if (['submit', 'publish', 'publishEmergency'].includes(type) || shown) await act('edit', { post: post('Naskah') });
  if (shown) await act('publish-emergency', { channels: [{ channel: 'instagram' }], reason: 'Banjir' });
  if (type === 'withdraw' || type === 'recordWithdrawal') await act('record-publication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/abc/' });
  if (type === 'recordWithdrawal') await act('withdraw', { channels: ['instagram'], reason: 'Keliru' });
  if (type === 'closeFollowUp' || type === 'completeFollowUp') {
    await act('evaluate', { minutes: 'Notulen', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: [{ id: 'butir-1', text: 'Perbaiki' }] });
    if (type === 'completeFollowUp') await act('close-follow-up', { item: 'butir-1', result: 'Selesai', proof: [{ file: picture, name: 'bukti.jpg' }] });
  }
  return file;
}

function commands(): readonly { type: CommandType; endpoint: Endpoint }[] {
  return endpointsOf(document).filter((one) => one.operation.tags?.[0] === 'Commands')
    .map((endpoint) => ({ type: (endpoint.operation.summary ?? '').replace('Command: ', '') as CommandType, endpoint }));
}

/** Paths of every text a person writes freely: no choice, no pattern, no date. */
function freeTexts(given: Schema, at: readonly (string | number)[] = []): (string | number)[][] {
  const schema = resolve(given, document);
  if (schema.anyOf) return freeTexts(schema.anyOf[0]!, at);
  if (schema.type === 'object') return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => freeTexts(one, [...at, key]));
  if (schema.type === 'array') return freeTexts(schema.items ?? {}, [...at, 0]);
  return schema.type === 'string' && !schema.enum && !schema.pattern && !schema.format ? [[...at]] : [];
}

/** Sets a value deep in a body; false when the body has no such place. */
function put(body: ReturnType<typeof JSON.parse>, path: readonly (string | number)[], value: string): boolean {
  let place = body;
  for (const key of path.slice(0, -1)) place = place?.[key];
  const last = path.at(-1)!;
  if (typeof place?.[last] !== 'string') return false;
  place[last] = value;
  return true;
}

/** A yes refuses no parts; how a signature in part keeps its reasons is the heart's own test. */
const payloadOf = (endpoint: Endpoint) => ({ ...(sampleBody(endpoint.body!, { document, named: { ...named(), seen: 0 }, full: true }) as { payload: object }).payload, ...(endpoint.path.endsWith('/sign') ? { refused: [] } : {}) });
const pathOf = (endpoint: Endpoint, caseId: string) => fillPath(endpoint.path, { office: 'uji', case: caseId });
const trimmed = (text: string) => text.trim();

describe('every text field of every command', () => {
  it('is found: all commands, a good number of fields', () => {
    const fields = commands().flatMap(({ endpoint }) => freeTexts(endpoint.body!));
    expect(commands().length).toBeGreaterThan(20);
    expect(fields.length).toBeGreaterThan(50);
  });

  it('keeps what is written in it unchanged, or refuses it in a sentence and changes nothing', async () => {
    let kept = 0;
    const attempt = async ({ type, endpoint }: ReturnType<typeof commands>[number], fields: readonly (string | number)[][], text: string) => {
      const before = await prepare(type);
      const body = { seen: before.version, payload: payloadOf(endpoint) };
      const filled = fields.filter((field) => put(body, field, text)).length;
      const answer = await door.send(clerk, 'POST', pathOf(endpoint, before.caseId), { body });
      const what = `${type} ${fields.map((field) => field.join('.')).join(', ')}: ${answer.text}`;
      const { items } = (await door.send(clerk, 'GET', `/offices/uji/cases/${before.caseId}/events`)).json;
      const after = JSON.stringify(items.slice(before.version));
      if (answer.status !== 200) {
        expectSentence(answer, 422);
        expect(after, what).toBe('[]');
        return false;
      }
      kept += filled;
      const found = after.split(JSON.stringify(text.trim()).slice(1, -1)).length - 1;
      expect(found, what).toBeGreaterThanOrEqual(filled);
      return true;
    };
    for (const one of commands()) {
      // Alone first: a field whose value must be one of the case's own refuses it, and stays out of what follows.
      const free: (string | number)[][] = [];
      for (const field of freeTexts(one.endpoint.body!)) {
        if (put({ seen: 0, payload: payloadOf(one.endpoint) }, field, '') && (await attempt(one, [field], NASTY['script']!))) free.push(field);
      }
      if (free.length > 0) for (const text of Object.values(NASTY)) expect(await attempt(one, free, text)).toBe(true);
    }
    expect(kept).toBeGreaterThan(200);
  });

  it('refuses what cannot be stored, and ten thousand characters where a line is wanted', async () => {
    for (const { type, endpoint } of commands()) {
      const before = await prepare(type);
      for (const field of freeTexts(endpoint.body!)) {
        for (const nasty of [...Object.values(UNSTORABLE), LONG]) {
          const body = { seen: 99, payload: payloadOf(endpoint) };
          if (!put(body, field, nasty)) continue;
          const answer = await door.send(clerk, 'POST', pathOf(endpoint, before.caseId), { body });
          expectSentence(answer, [422, 409]);
          if (nasty !== LONG) expect(answer.json.code, `${type} ${field.join('.')}`).toBe('text.unstorable');
        }
      }
      const { items } = (await door.send(clerk, 'GET', `/offices/uji/cases/${before.caseId}/events`)).json;
      expect(items).toHaveLength(before.version);
    }
  });
});

describe('every text field of every other route', () => {
  it('answers with no fault of the program, whatever is in it', async () => {
    const values = [...Object.values(NASTY), ...Object.values(UNSTORABLE), LONG, '', ' '];
    const paths = { office: 'uji', slug: 'tentang', id: 'x', device: 'x', letter: 'x', sop: sops['work']!, person: 'x', holding: 'x', mandate: 'x', token: 'x', session: 'x', screen: 'x', channel: 'uji', case: 'x', hash: 'x', receipt: 'x' };
    const names = { ...named(), period: '2026-03', domain: 'ppid.contoh.go.id', defaultClassification: '400.14.4.3', positionId: Object.values(office.positions)[0], personId: 'x', sopId: sops['work'], scopes: ['read'], colour: '#123456', code: '400.1', hours: [[], [], [], [], [], [], []], source: sopOf('work'), bindings: {}, payload: {}, type: 'work', from: '2026-03-02', to: '2026-03-03', role: 'staff', width: 800, height: 600, email: 'orang@contoh.example', first: undefined, seal: '', special: [], closed: [], numbering: {}, zone: 'Asia/Jakarta', address: 'https://contoh.go.id', phrases: ['Untuk ditindaklanjuti.'] };
    let tried = 0;
    for (const endpoint of endpointsOf(document).filter((one) => one.body && one.operation.tags?.[0] !== 'Commands' && !one.path.startsWith('/sessions'))) {
      for (const field of freeTexts(endpoint.body!)) {
        for (const value of values) {
          const body = sampleBody(endpoint.body!, { document, named: names, full: true });
          if (!put(body, field, value)) continue;
          tried += 1;
          const answer = await door.send(admin, endpoint.method, fillPath(endpoint.path, paths), { body });
          expect(answer.status, `${endpoint.method} ${endpoint.path} ${field.join('.')}: ${JSON.stringify(value).slice(0, 40)} ${answer.text}`).toBeLessThan(500);
          if (answer.status >= 400) expectSentence(answer, answer.status);
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('gives a post\'s, an outlet\'s and a title\'s name back as it was written', async () => {
    for (const nasty of Object.values(NASTY)) {
      const { positionId } = (await door.send(admin, 'POST', '/offices/uji/positions', { body: { name: `Kepala ${nasty}` } })).json;
      const { items } = (await door.send(admin, 'GET', '/offices/uji/positions')).json;
      expect(items.find((one: { id: string }) => one.id === positionId).name).toBe(`Kepala ${nasty}`);
      const { caseId } = await openCase('work', nasty);
      expect((await door.send(clerk, 'GET', `/offices/uji/cases/${caseId}`)).json.state.title).toBe(trimmed(nasty));
      const { items: found } = (await door.send(clerk, 'GET', `/offices/uji/cases?q=${encodeURIComponent(nasty)}`)).json;
      expect(Array.isArray(found)).toBe(true);
    }
  });

  it('writes a register as CSV in which no cell becomes a formula', async () => {
    const before = await prepare('receive');
    await door.send(clerk, 'POST', `/offices/uji/cases/${before.caseId}/receive`, { body: { seen: before.version, payload: { subject: NASTY['formula'], source: '@SUM(A1)' } } });
    const year = officeDay().slice(0, 4);
    const csv = (await door.send(clerk, 'GET', `/offices/uji/registers/agenda?year=${year}&format=csv&limit=200`)).text;
    expect(csv).toContain('HYPERLINK');
    expect(csv).not.toMatch(/(^|[,;]|\n)"?[=@+]/m);
  });

  it('writes a register as CSV whole, and says where a longer one goes on', async () => {
    await door.database.pool.query(`insert into register_entries (office_id, register, year, value, printed, case_id, entered_at, data)
      select office_id, register, 2001, n, 'N-' || n, case_id, entered_at, data from (select * from register_entries where register = 'agenda' limit 1) r, generate_series(1, 10002) n`);
    const path = '/offices/uji/registers/agenda?year=2001&format=csv&limit=1';
    const first = await door.send(clerk, 'GET', path);
    const rest = /^<(\?[^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const then = await door.send(clerk, 'GET', path.replace(/\?.*/, rest));
    expect([first.text.match(/^N-/gm)?.length, then.text.match(/^N-\d+/gm), then.headers.get('link')]).toEqual([10_000, ['N-10001', 'N-10002'], null]);
  });
});

describe('paths and queries', () => {
  const paths = ['/offices/uji/cases/%00', '/offices/uji/cases/..%2F..%2Fetc', '/offices/%00/cases', '/offices/uji/files/..%2F..%2Fsecret', `/offices/uji/files/${'g'.repeat(64)}`, `/offices/uji/files/${'0'.repeat(64)}`,
    '/offices/uji/sops/%27%20or%201=1', '/public/requests/%00', '/public/requests/SALAH-SALAH', `/offices/uji/cases/${'x'.repeat(5000)}`, '/tidak/ada', '/offices/uji/cases/%ED%A0%80'];
  it.each(paths)('%s is not found, in a sentence', async (path) => {
    expectSentence(await door.send(clerk, 'GET', path), [400, 404]);
  });

  it.each(['limit=0', 'limit=-5', 'limit=1e9', 'limit=abc', 'limit=NaN', 'status=hilang', `q=${'x'.repeat(201)}`, `cursor=${'x'.repeat(501)}`, 'q=%00', 'sop=%00', 'cursor=%00'])('a list asked for with %s is refused', async (query) => {
    expectSentence(await door.send(clerk, 'GET', `/offices/uji/cases?${query}`), 400);
  });

  it('a forged cursor is no cursor', async () => {
    const keys: (string | number)[][] = [['besok', 'x'], ['0000-00-00T00:00:00Z', 'x'], [1, 2], ['2026-01-01T00:00:00Z', 'x\u0000'], ['infinity', ''], []];
    for (const key of keys) {
      for (const list of ['cases', 'desk', 'publications', 'registers/agenda?year=2026']) {
        const path = `/offices/uji/${list}${list.includes('?') ? '&' : '?'}cursor=${encodeCursor(key)}`;
        expect((await door.send(clerk, 'GET', path)).status, path).toBe(200);
      }
    }
    expect((await door.send(clerk, 'GET', `/offices/uji/registers/agenda?year=2026&cursor=${encodeCursor([1e300])}`)).status).toBe(200);
  });

  it.each(['year=0', 'year=99999', 'year=dua', ''])('a register asked for with "%s" is refused', async (query) => {
    expectSentence(await door.send(clerk, 'GET', `/offices/uji/registers/agenda?${query}`), 400);
  });
});

describe('bodies', () => {
  const place = async () => {
    const { caseId, version } = await openCase('work');
    return { path: `/offices/uji/cases/${caseId}/comment`, version };
  };
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

  it.each<[string, string, number]>([
    ['nothing at all', '', 400], ['no JSON', '{"seen": 1,', 400], ['a number', '7', 422], ['null', 'null', 422], ['a list', '[]', 422], ['deep JSON', deep, 422],
    ['a deep field', `{"seen":1,"payload":{"text":${deep}}}`, 422], ['YAML', 'seen: 1\npayload: {}', 400], ['an unknown field', '{"seen":1,"payload":{"text":"a","admin":true}}', 422],
    ['a prototype', '{"seen":1,"payload":{"text":"a"},"__proto__":{"admin":true}}', 422], ['a form', 'seen=1&payload=a', 400], ['a repeated key', '{"seen":-1,"seen":1,"payload":{"text":"  "}}', 422],
    ['an invalid UTF-8 escape', '{"seen":1,"payload":{"text":"\\ud800"}}', 422],
  ])('%s is refused in a sentence', async (_name, body, status) => {
    const { path } = await place();
    expectSentence(await door.send(clerk, 'POST', path, { body }), status);
  });

  it('bytes that are no UTF-8 are refused or read as what they show, never a fault', async () => {
    const { path, version } = await place();
    const bytes = Buffer.concat([Buffer.from(`{"seen":${version},"payload":{"text":"`), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from('"}}')]);
    expect((await door.send(clerk, 'POST', path, { body: new Uint8Array(bytes) })).status).toBeLessThan(500);
  });

  it('three megabytes are too much', async () => {
    const { path } = await place();
    expectSentence(await door.send(clerk, 'POST', path, { body: JSON.stringify({ seen: 1, payload: { text: 'x'.repeat(3_000_000) } }) }), 413);
  });

  it('a deep first step is refused before anything is opened', async () => {
    const before = await fingerprint(door.database, office.officeId);
    const body = `{"sopId":"${sops['work']}","title":"Uji","first":{"type":"work","payload":{"note":${deep}}}}`;
    expectSentence(await door.send(clerk, 'POST', '/offices/uji/cases', { body }), 422);
    expect(await fingerprint(door.database, office.officeId)).toEqual(before);
  });

  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])('sent as %s without JSON in it is refused', async (type) => {
    const { path } = await place();
    expectSentence(await door.send(clerk, 'POST', path, { body: '<seen>1</seen>', headers: { 'content-type': type } }), 400);
  });

  it('says it in English to whoever prefers English', async () => {
    const { path } = await place();
    const [indonesian, english] = [await door.send(clerk, 'POST', path, { body: '{' }), await door.send(clerk, 'POST', path, { body: '{', headers: { 'accept-language': 'en-GB,id;q=0.5' } })];
    expect([indonesian.json.title, indonesian.json.detail]).toEqual(['Permintaan tidak terbaca', expect.stringMatching(/^Isi permintaan/)]);
    expect([english.json.title, english.json.detail]).toEqual(['The request cannot be read', expect.stringMatching(/^The body/)]);
    expect(english.headers.get('content-language')).toBe('en');
  });

  it('leads by its type to a page that explains it', async () => {
    const refused = await door.send(clerk, 'GET', '/offices/tiada/cases');
    expect(refused.json.type).toBe('/api/v1/problems#office.unknown');
    const page = await door.send({}, 'GET', '/problems', { headers: { 'accept-language': 'id;q=0.1, en;q=0.9' } });
    expect([page.status, page.text]).toEqual([200, expect.stringMatching(/<html lang="en">[^]*id="office\.unknown"/)]);
  });
});

describe('commands out of turn', () => {
  const comment = (text: string, more: object = {}) => ({ body: { seen: 1, payload: { text }, ...more } });

  it('an unknown command is no route', async () => {
    const { caseId } = await openCase('work');
    expectSentence(await door.send(clerk, 'POST', `/offices/uji/cases/${caseId}/terbitkan`, comment('a')), 404);
    expectSentence(await door.send(clerk, 'POST', `/offices/uji/cases/${caseId}/open`, comment('a')), 404);
  });

  it.each(['', ' ', 'x'.repeat(201), 'kunci dengan spasi', 'kunci\u00e9'])('the key "%s" is refused', async (key) => {
    const { caseId } = await openCase('work');
    const answer = await door.send(clerk, 'POST', `/offices/uji/cases/${caseId}/comment`, { ...comment('a'), headers: { 'idempotency-key': key } });
    expectSentence(answer, 400);
    expect(answer.json.code).toBe('command.key-missing');
  });

  it('a repeated tap does nothing twice; the key used for something else is refused', async () => {
    const { caseId, version } = await openCase('work');
    const headers = { 'idempotency-key': `ketuk-${caseId}` };
    const path = `/offices/uji/cases/${caseId}/work`;
    const first = await door.send(clerk, 'POST', path, { body: { seen: version, payload: { note: 'Selesai' } }, headers });
    const again = await door.send(clerk, 'POST', path, { body: { seen: version, payload: { note: 'Selesai' } }, headers });
    expect(again.json).toEqual(first.json);
    expect(first.status).toBe(200);
    const other = await door.send(clerk, 'POST', path, { body: { seen: version, payload: { note: 'Lain' } }, headers });
    expectSentence(other, 422);
    expect(other.json.code).toBe('command.key-reused');
    const somebody = await door.send(admin, 'POST', path, { body: { seen: version, payload: { note: 'Selesai' } }, headers });
    expect(somebody.json.code).toBe('command.key-reused');
  });

  it.each([0, 1, 99, 2_147_483_648, Number.MAX_SAFE_INTEGER])('a case seen at version %d is a conflict, and nothing is lost', async (seen) => {
    const { caseId, version } = await openCase('work');
    const answer = await door.send(clerk, 'POST', `/offices/uji/cases/${caseId}/work`, { body: { seen, payload: { note: 'a' } } });
    expectSentence(answer, 409);
    expect(answer.json).toMatchObject({ code: 'case.stale', since: expect.any(Array) });
    expect((await door.send(clerk, 'GET', `/offices/uji/cases/${caseId}`)).json.state.version).toBe(version);
  });

  it.each([-1, 1.5, '1', null, 1e20])('a version of %s is refused', async (seen) => {
    const { caseId } = await openCase('work');
    expectSentence(await door.send(clerk, 'POST', `/offices/uji/cases/${caseId}/work`, { body: { seen, payload: {} } }), 422);
  });

  it.each(['0000-01-01', '9999-12-31', '2026-02-30', '2026-13-01', '-271821-04-20', '2026-3-2', 'besok', '2026-03-02T00:00:00Z'])('the day %s is refused', async (eventDate) => {
    expectSentence(await door.send(clerk, 'POST', '/offices/uji/cases', { body: { sopId: sops['work'], title: 'Uji', eventDate } }), 422);
  });

  it.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-03-02T25:00:00Z', '2026-03-02T02:00:00', '2026-03-02T02:00:00+23:59', '+275760-09-13T00:00:00Z'])('the instant %s is refused', async (from) => {
    const { caseId, version } = await openCase('chooseChannels');
    expectSentence(await door.send(clerk, 'POST', `/offices/uji/cases/${caseId}/choose-channels`, { body: { seen: version, payload: { channels: [{ channel: 'website', from }] } } }), 422);
    expectSentence(await door.send(admin, 'POST', '/offices/uji/tokens', { body: { name: 'a', scopes: ['read'], expiresAt: from } }), 422);
  });

  it.each(['0000-01', '9999-12', '2026-00', '2026-13', '26-01'])('the period %s is refused', async (period) => {
    expectSentence(await door.send(clerk, 'POST', '/offices/uji/cases', { body: { sopId: sops['evaluate'], title: 'Uji', period } }), 422);
    expectSentence(await door.send(clerk, 'GET', `/offices/uji/sops/${sops['evaluate']}/recap?period=${period}`), 400);
  });

  it('a mandate or holding that ends before it begins is refused', async () => {
    const ids = { positionId: Object.values(office.positions)[0], personId: 'siapa', from: '2026-03-02', to: '2026-03-01' };
    expect((await door.send(admin, 'POST', '/offices/uji/holdings', { body: ids })).json.code).toBe('dates.reversed');
    expect((await door.send(admin, 'POST', '/offices/uji/mandates', { body: { ...ids, kind: 'plh', decree: '1' } })).json.code).toBe('dates.reversed');
  });
});

describe('SOP files', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`).join('\n')}\n`;
  const files: readonly [string, string][] = [
    ['broken YAML', 'kentongan: sop/1\n  title: [tidak ditutup'], ['a YAML bomb', bomb], ['an unknown verb', sopOf('work').replace('does: work', 'does: terbangkan')],
    ['no SOP', '[]'], ['a single word', 'halo'], ['a tag that runs code', '!!js/function "function(){}"'], ['deep YAML', `${'['.repeat(20_000)}`], ['a NUL', 'kentongan: sop/1\u0000'],
    ['a way to itself without an end', 'kentongan: sop/1\ntitle: Lingkaran\nperformers: { a: A }\nsteps:\n  - { id: s1, activity: Satu, by: a, does: work, next: s2 }\n  - { id: s2, activity: Dua, by: a, does: work, next: s1 }\n'],
    ['a prototype', 'kentongan: sop/1\ntitle: X\n__proto__: { polluted: true }\nperformers: { __proto__: A }\nsteps: []\n'],
  ];

  it.each(files)('%s is refused with what is wrong, and never adopted', async (_name, source) => {
    const checked = await door.send({}, 'POST', '/sops/check', { body: { source } });
    if (checked.status === 200) {
      expect(checked.json.ok).toBe(false);
      for (const finding of checked.json.findings) expect(finding.sentence).toMatch(/^["A-Z].{10,}/s);
    } else expectSentence(checked, 422);
    const before = await fingerprint(door.database, office.officeId);
    expectSentence(await door.send(admin, 'POST', '/offices/uji/sops', { body: { source, bindings: { a: [Object.values(office.positions)[0]] } } }), 422);
    expect(await fingerprint(door.database, office.officeId)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a file beyond the limit is refused', async () => {
    expectSentence(await door.send({}, 'POST', '/sops/check', { body: { source: '#'.repeat(300_000) } }), 422);
  });
});

describe('files', () => {
  const upload = (name: string, body: Uint8Array | ReadableStream | string, headers: Record<string, string> = {}) => door.send(clerk, 'POST', `/offices/uji/files?name=${encodeURIComponent(name)}`, { body, headers: { 'content-type': 'application/octet-stream', ...headers } });
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['empty', 'kosong.jpg', () => new Uint8Array(), 'file.empty'],
    ['no picture', 'foto.jpg', () => bytes('ini bukan gambar'), 'file.type-refused'],
    ['a picture cut short', 'foto.jpg', async () => new Uint8Array(await photo(200, 100)).subarray(0, 900), 'file.not-a-picture'],
    ['a page', 'halaman.html', () => bytes('<!doctype html><script>alert(1)</script>'), 'file.type-refused'],
    ['a page called text', 'catatan.txt', () => bytes('<script>alert(1)</script>'), 'file.type-refused'],
    ['a drawing that runs', 'logo.svg', () => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'file.type-refused'],
    ['a program', 'foto.jpg', () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]), 'file.type-refused'],
    ['a picture called paper', 'surat.pdf', async () => new Uint8Array(await photo(200, 100)), 'file.name-misleads'],
  ])('%s is refused', async (_name, name, content, code) => {
    const answer = await upload(name, await content());
    expectSentence(answer, 422);
    expect(answer.json.code).toBe(code);
  });

  it('a file without end is cut off at the limit and leaves nothing behind', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(65));
      },
    });
    const answer = await upload('panjang.txt', endless);
    expectSentence(answer, [413, 422]);
    expect(answer.json.code).toBe('file.too-large');
    expect(pulled).toBeLessThan(FILE_LIMIT * 2);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('a name that climbs out of its folder is only a name', async () => {
    for (const name of ['../../../etc/cron.d/x.jpg', '..\\..\\x.jpg', '/etc/passwd.jpg', 'a"b\r\nset-cookie: x=1.jpg', `${NASTY['rtl']}.jpg`, NASTY['emoji']!]) {
      const answer = await upload(name, new Uint8Array(await photo(64, 64)));
      expect(answer.status, name).toBe(201);
      const got = await door.send(clerk, 'GET', `/offices/uji/files/${answer.json.hash}`);
      expect(got.status).toBe(200);
      expect(got.headers.get('content-disposition')).toMatch(/^(inline|attachment); filename\*=UTF-8''[\x21-\x7e]+$/);
      expect(got.headers.get('set-cookie')).toBeNull();
      expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(readdirSync(folder).every((name) => name === 'incoming' || /^[0-9a-f]{2}$/.test(name))).toBe(true);
  });

  it('without a name is refused', async () => {
    expectSentence(await door.send(clerk, 'POST', '/offices/uji/files', { body: bytes('a') }), 400);
    expectSentence(await upload('a\u0000.txt', bytes('a')), 400);
  });
});
