/** A person's calendar address, read back as a calendar program reads it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeMember } from '../actions/remove-member.ts';
import { good, openTestCase, type TestOffice } from '../../test/office.ts';
import { openPages, unescape, type Browser, type Pages } from '../../test/pages.ts';

interface Event { readonly uid: string; readonly summary: string; readonly start: string; readonly allDay: boolean }

/** The lines of RFC 5545, unfolded, as events. */
function parse(text: string): readonly Event[] {
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    const last = events.at(-1);
    if (last) last[name] = value + (name === 'DTSTART' ? parameters : '');
  }
  return events.map((one) => ({ uid: one['UID'] ?? '', summary: (one['SUMMARY'] ?? '').replace(/\\([,;\\])/g, '$1'), start: (one['DTSTART'] ?? '').replace(/;.*/, ''), allDay: (one['DTSTART'] ?? '').includes('VALUE=DATE') }));
}

describe('a calendar address', () => {
  let pages: Pages;
  let office: TestOffice;
  let browser: Browser;
  const inDays = (days: number) => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + days * 86_400_000).toISOString();
  const addressIn = (html: string) => new URL(unescape(/class="once">([^<]+\.ics)</.exec(html)?.[1] ?? 'http://x/tidak-ada')).pathname;
  const make = async () => addressIn((await browser.post('/o/dpmk/akun', { act: 'feed' })).html);
  const events = async (path: string) => parse((await browser.get(path)).html);
  let caseId = '';
  const when = inDays(5);

  beforeAll(async () => {
    pages = await openPages();
    office = await pages.office('dpmk', 'sops/002-dpmk-pemutakhiran-website.yaml');
    browser = await pages.browser('operator@dpmk.example');
    const { context } = pages.world;
    const file = await openTestCase(context, office.as('petugas'), office.sopId, { title: 'Pelatihan; kader, tahap 1' });
    caseId = file.caseId;
    await file.do(office.as('petugas'), 'receive', { source: 'Bidang', letterNumber: '', subject: 'Pelatihan', kind: '', files: [], post: { title: 'Pelatihan', blocks: [{ id: 'b1', text: 'Isi rahasia dapur' }] }, channels: [{ channel: 'website', from: when }] });
  });
  afterAll(() => pages.close());

  it('gives planned showings with title and time, and days off for the whole day', async () => {
    const path = await make();
    const answer = await browser.get(path);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const found = parse(answer.html);
    expect(found.find((one) => one.summary.includes('Pelatihan; kader, tahap 1'))).toMatchObject({ summary: expect.stringMatching(/^Direncanakan tayang di /), start: `${when.slice(0, 19).replace(/[-:]/g, '')}Z`, allDay: false });
    expect(found.filter((one) => one.allDay).length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.uid)).size).toBe(found.length);
    for (const secret of ['Isi rahasia', 'Pegawai', '@dpmk.example']) expect(answer.html.replace(/\r\n[ \t]/g, '')).not.toContain(secret);
  });

  it('needs no session, and keeps the name of what is moved', async () => {
    const path = await make();
    const stranger = await pages.browser();
    const before = parse((await stranger.get(path)).html).find((one) => one.summary.includes('Pelatihan'))!;
    const { context } = pages.world;
    const later = inDays(9);
    const moved = await browser.fill(`/o/dpmk/berkas/${caseId}/jadwal?kanal=website`, { from: `${later.slice(0, 10)}T10:00` }, /jadwal/);
    expect(moved.status).toBe(303);
    const after = parse((await stranger.get(path)).html).find((one) => one.summary.includes('Pelatihan'))!;
    expect(after.uid).toBe(before.uid);
    expect(after.start).toBe(`${later.slice(0, 10).replaceAll('-', '')}T030000Z`);
    expect(context.now() < later).toBe(true);
  });

  it('ends when a new one is made, when it is ended, and when its person leaves', async () => {
    const first = await make();
    const second = await make();
    expect((await browser.get(first)).status).toBe(404);
    expect((await events(second)).length).toBeGreaterThan(0);
    expect((await browser.get('/o/dpmk/akun')).html).not.toContain('.ics');
    await browser.post('/o/dpmk/akun', { act: 'feed-end' });
    expect((await browser.get(second)).status).toBe(404);
    const third = await make();
    good(await removeMember(pages.world.context, office.admin, (office.as('operator') as { personId: string }).personId));
    expect((await browser.get(third)).status).toBe(404);
    for (const wrong of ['/kalender/x.ics', `/kalender/${'a'.repeat(32)}.ics`, '/kalender/..%2f..ics']) expect((await browser.get(wrong)).status).toBe(404);
  });
});
