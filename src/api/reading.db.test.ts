/** What the pages of evaluation, archive, desk and set-up show, asked of the API. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor, type Door, type Who } from '../../test/door.ts';
import { officeDay } from '../../test/office-day.ts';
import { openTestCase, type TestOffice } from '../../test/office.ts';

const post = { title: 'Kelas ibu hamil', category: 'Berita', informationKind: 'berkala', blocks: [{ id: 'b1', text: 'Kelas dibuka setiap Selasa.' }] };

let door: Door;
let office: TestOffice;
let drafter: Who;
let checker: Who;
let admin: Who;
let caseId: string;
const get = async (path: string, who: Who = drafter) => door.send(who, 'GET', `/offices/dinas${path}`);

beforeAll(async () => {
  door = await openDoor();
  office = await door.office('dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  const { context } = door.world;
  const [a, b] = [await openTestCase(context, office.as('pengelola'), office.sopId), await openTestCase(context, office.as('pengelola'), office.sopId)];
  await a.do(office.as('pengelola'), 'edit', { post, channels: [{ channel: 'website' }] });
  await a.do(office.as('pengelola'), 'submit');
  await a.do(office.as('ketuaTim'), 'sign', { answer: 'tidak', comment: 'Cantumkan jamnya.' });
  await b.do(office.as('kepala'), 'end', { reason: 'Percobaan' });
  caseId = a.caseId;
  drafter = await door.signIn('pengelola@dinas.example');
  checker = await door.signIn('ketuaTim@dinas.example');
  admin = await door.signIn('administrator@dinas.example');
});
afterAll(() => door.close());

describe('evaluation', () => {
  it('lists the periods of every SOP that is evaluated, and the follow-ups that still wait', async () => {
    const { json } = await get('/evaluations');
    expect(json.items).toMatchObject([{ sopId: office.sopId, periods: expect.arrayContaining([expect.objectContaining({ caseId: null, when: 'now', followUps: { all: 0, open: 0 } })]) }]);
    const period = json.items[0].periods.find((one: { when: string }) => one.when === 'now').period;
    const file = await openTestCase(door.world.context, office.as('ketuaTim'), office.sopId, { period });
    await file.do(office.as('ketuaTim'), 'evaluate', { minutes: 'Notulen', heldOn: '2026-03-02', attendance: ['Ketua'], followUps: [{ id: 'butir-1', text: 'Perbaiki jam tayang' }] });
    expect((await get(`/sops/${office.sopId}/follow-ups`)).json.items).toMatchObject([{ caseId: file.caseId, period, id: 'butir-1', text: 'Perbaiki jam tayang' }]);
  });

  it('gives the figures of any span of days, and how long each step really takes', async () => {
    const report = await get('/report');
    expect([report.status, report.json.totals]).toEqual([200, { opened: 2, completed: 0, refused: 0 }]);
    expect(report.json.returns).toMatchObject([{ comment: 'Cantumkan jamnya.' }]);
    expect((await get('/report?from=2020-01-01&to=2020-01-31')).json.totals.opened).toBe(0);
    expect((await get(`/report?sop=${office.sopId}`)).json.returns).toHaveLength(1);
    const { json } = await get(`/sops/${office.sopId}/times`);
    expect(json.steps).toMatchObject([{ printed: '1', visits: expect.any(Number), norm: '10 menit' }, { printed: '2', visits: 1 }, { visits: 1 }]);
    expect(json.running).toEqual([{ version: 1, cases: 2 }]);
  });

  it.each([['/report?from=2026-02-01&to=2026-01-01', 400, 'dates.reversed'], ['/report?from=2020-01-01&to=2026-01-01', 400, 'report.span-long'], ['/report?sop=tidak-ada', 404, 'sop.unknown'], ['/report?from=kemarin', 400, 'field.invalid'],
    ['/sops/tidak-ada/times', 404, 'sop.unknown'], ['/sops/tidak-ada/follow-ups', 404, 'sop.unknown']])('refuses %s with a sentence', async (path, status, code) => {
    expect(await get(path)).toMatchObject({ status, json: { code } });
  });
});

describe('the desk', () => {
  it('is narrowed down by SOP, by kind of step and to what is late, as on its page', async () => {
    const titles = async (path: string, who: Who = drafter) => (await get(path, who)).json.items.map((one: { caseId: string }) => one.caseId);
    expect(await titles(`/desk?sop=${office.sopId}`)).toEqual(await titles('/desk'));
    expect(await titles('/desk?does=draft')).toEqual([caseId]);
    expect(await titles('/desk?does=verify')).toEqual([]);
    expect(await titles('/desk?sop=lain')).toEqual([]);
    expect(await titles('/desk?late=true')).toEqual([]);
    expect(await titles(`/desk/team?does=draft`, checker)).toEqual([caseId]);
    expect(await titles(`/desk/team?does=publish`, checker)).toEqual([]);
    expect((await get('/desk?does=menari')).status).toBe(400);
    expect((await get('/desk?does=draft')).json.items).toMatchObject([{ returned: { comment: 'Cantumkan jamnya.' }, ownText: expect.any(Boolean) }]);
  });

  it('says how much it holds, by what it may be narrowed, and what may be opened', async () => {
    expect((await get('/desk/counts')).json).toEqual({ mine: (await get('/desk')).json.items.length, late: 0, sent: (await get('/desk/sent')).json.items.length });
    expect((await get('/desk/choices')).json).toEqual({ sops: [{ id: office.sopId, title: expect.any(String) }], verbs: expect.arrayContaining(['draft']) });
    expect((await get('/desk/choices?of=team', checker)).json.verbs).toContain('draft');
    expect((await get('/openable-sops')).json).toMatchObject({ sops: [{ sopId: office.sopId, takesCases: true, periodMonths: 1 }], posts: [{ capacity: 'definitive' }] });
  });

  it('says whom a case waits for, by name', async () => {
    expect((await get(`/cases/${caseId}/awaited`, checker)).json).toMatchObject({ items: [{ kind: 'step', performer: 'pengelola', people: [{ name: expect.stringContaining('Pegawai'), capacity: 'definitive' }] }], told: [] });
    expect((await get('/cases/tidak-ada/awaited')).status).toBe(404);
  });
});

describe('books and archive', () => {
  it('names the books of a year, and sorts a book by kind and by day', async () => {
    const year = officeDay().slice(0, 4);
    const { json } = await get(`/registers?year=${year}`);
    expect(json.items.map((one: { register: string }) => one.register)).toEqual(['agenda', 'permohonan', 'arsip']);
    const filed = json.items[2];
    expect((await get(`/registers/arsip?year=${year}&kind=tidak-ada`)).json.items).toEqual([]);
    expect((await get(`/registers/arsip?year=${year}&newestFirst=true&from=2000-01-01`)).json.items).toHaveLength(filed.count);
    expect((await get(`/registers/arsip?year=${year}&from=2026-02-02&to=2026-02-01`)).json.code).toBe('dates.reversed');
    expect((await get('/publications?from=2026-02-02&to=2026-02-01')).json.code).toBe('dates.reversed');
    expect((await get('/publications?q=banjir&from=2026-02-02&oldestFirst=true')).json.items).toEqual([]);
  });

  it('lists what the retention schedule proposes for filed cases', async () => {
    const entry = { office_id: office.officeId, register: 'arsip', year: 2020, value: 1, printed: '0001/ARS/2020', case_id: caseId, entered_at: '2020-01-02T02:00:00.000Z', data: JSON.stringify({ active: '1 tahun', inactive: '1 tahun', fate: 'Musnah' }) };
    await door.database.db.insertInto('register_entries').values(entry as never).execute();
    expect((await get('/retention')).json).toMatchObject({ items: [{ printed: '0001/ARS/2020', proposal: { act: 'destroy', from: '2022-01-02' } }], next: null });
  });
});

describe('a new office', () => {
  it('learns how far its set-up has come, and which samples it may begin with', async () => {
    expect((await get('/setup', admin)).json).toMatchObject({ states: { sop: 'done', coba: 'done' }, counts: { sops: 1 } });
    const samples = (await door.send({}, 'GET', '/sops/samples')).json.items;
    expect(samples.map((one: { key: string }) => one.key)).toContain('001-bunder-medsos');
    expect((await door.send({}, 'POST', '/sops/check', { body: { source: samples[0].source } })).json.ok).toBe(true);
  });

  it('is named to anybody, as on the front page', async () => {
    expect((await door.send({}, 'GET', '/public/offices')).json).toMatchObject({ items: [{ slug: 'dinas', name: expect.any(String) }], next: null });
  });

  it('has nothing on its screens and no calendar address yet', async () => {
    expect((await get('/screens/slots')).json).toEqual({ items: [] });
    expect((await get('/calendar-feed')).json).toEqual({ since: null });
  });

  it('hears that its site is well, and how many cases wait on each outlet', async () => {
    expect((await get('/site', admin)).json).toEqual({ failedSince: null });
    const { items } = (await get('/channels')).json;
    expect(items.map((one: { key: string; waitingCases: number }) => [one.key, one.waitingCases])).toEqual([['facebook', 0], ['instagram', 0], ['videotron', 0], ['website', 1], ['youtube', 0]]);
  });
});
