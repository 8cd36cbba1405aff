import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putNoticePreferences } from '../actions/put-notice-preferences.ts';
import { DEFAULT_PREFERENCES } from '../core/notices/preferences.ts';
import { tellWhatIsDue } from '../jobs/notice-worker.ts';
import { verdictWords } from '../texts/verdict-words.ts';
import { BASE_URL } from '../../test/door.ts';
import { openMailRoom, openSilence, type MailRoom } from '../../test/mail-room.ts';
import { noFailure, openTestCase, type TestOffice } from '../../test/office.ts';
import { formsOf, openPages, unescape, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let office: TestOffice;
let team: Browser;
let admin: Browser;
let mail: MailRoom;

beforeAll(async () => {
  pages = await openPages();
  mail = await openMailRoom();
  office = await pages.office('dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  team = await pages.browser('ketuaTim@dinas.example');
  admin = await pages.browser('administrator@dinas.example');
  // Whatever the hour at which this runs.
  await putNoticePreferences(pages.world.context, office.as('ketuaTim'), { value: { ...DEFAULT_PREFERENCES, quiet: { kind: 'none' } }, phone: '' });
});
afterAll(async () => {
  await mail?.close();
  await pages?.close();
});

const post = (text: string) => ({ title: 'Kelas ibu hamil', summary: '', category: 'Berita', informationKind: 'berkala', blocks: [{ id: 'b1', text }], media: [], variants: [] });
async function waiting() {
  const { context } = pages.world;
  const file = await openTestCase(context, office.as('pengelola'), office.sopId);
  await file.do(office.as('pengelola'), 'edit', { post: post('Kelas dibuka hari Selasa.'), channels: [{ channel: 'website' }] });
  await file.do(office.as('pengelola'), 'submit');
  await tellWhatIsDue({ context, baseUrl: BASE_URL }, noFailure);
  return { ...file, path: `/o/dinas/berkas/${file.caseId}` };
}
const verdictForm = async (path: string) => formsOf((await team.get(`${path}/putusan`)).html).find((one) => one.action.startsWith(`${path}/putusan`))!;

describe('the list of notices', () => {
  it('has a sentence for each, counts what is unread at the bell, and leads to the approver\'s page in one tap', async () => {
    const { path } = await waiting();
    const list = await team.get('/o/dinas/kabar');
    expect(unescape(list.html)).toContain('Berkas “Kerja bakti bersih sungai” menunggu Anda');
    expect(list.html).toContain('1 belum dibaca');
    const [link] = /\/o\/dinas\/kabar\/\d+/.exec(list.html) ?? [];
    expect((await team.get(`${link}?intip`)).to).toBe(`${path}/putusan`);
    expect((await team.get('/o/dinas/kabar')).html).toContain('1 belum dibaca');
    expect((await team.get(link!)).to).toBe(`${path}/putusan`);
    expect((await team.get('/o/dinas/kabar')).html).not.toContain('belum dibaca');
    expect((await admin.get(link!)).status).toBe(404);
    expect((await (await pages.browser()).get(link!)).to).toBe(`/masuk?lanjut=${encodeURIComponent(link!)}`);
  });

  it('marks all as read, and takes off the count what has been done', async () => {
    const first = await waiting();
    await waiting();
    await first.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await tellWhatIsDue({ context: pages.world.context, baseUrl: BASE_URL }, noFailure);
    expect((await team.get('/o/dinas/kabar')).html).toContain('1 belum dibaca');
    await team.fill('/o/dinas/kabar', { act: 'all' }, /\/kabar$/);
    expect((await team.get('/o/dinas/kabar')).html).not.toContain('belum dibaca');
  });
});

describe('the approver\'s page', () => {
  it('takes a yes without a script', async () => {
    const file = await waiting();
    const form = await verdictForm(file.path);
    const done = await team.post(form.action, { ...form.fields, answer: 'ya' });
    expect(done.to).toBe(`${file.path}?beres=sign`);
    const again = await team.post(form.action, { ...form.fields, answer: 'ya' });
    expect(again.to).toBe(done.to);
  });

  it('wants a reason for a no, and keeps what was typed when it cannot be taken', async () => {
    const file = await waiting();
    const form = await verdictForm(file.path);
    const refused = await team.post(form.action, { ...form.fields, answer: 'tidak', comment: '' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Alasan belum diisi');
    await file.do(office.as('pengelola'), 'edit', { post: post('Kelas dibuka hari Kamis.') });
    const stale = await team.post(form.action, { ...form.fields, answer: 'tidak', comment: 'Harinya keliru.' });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('Harinya keliru.');
    expect(stale.html).toMatch(/<ins>.*Kamis/s);
    expect(stale.html).toContain(verdictWords.stale);
    const fresh = formsOf(stale.html).find((one) => one.action === form.action)!;
    expect((await team.post(fresh.action, { ...fresh.fields, answer: 'tidak' })).status).toBe(303);
  });

  it('says to a program what became of it: sent, changed, not yours', async () => {
    const file = await waiting();
    const form = await verdictForm(file.path);
    const send = async (more: object) => {
      const answer = await team.post(form.action, { ...form.fields, answer: 'ya', ...more }, { accept: 'application/json' });
      return { status: answer.status, ...(JSON.parse(answer.html) as { state: string }) };
    };
    expect(await send({ orang: 'orang-lain' })).toMatchObject({ status: 403, state: 'foreign' });
    expect(await send({ isi: 'f'.repeat(32) })).toMatchObject({ status: 409, state: 'stale' });
    expect(await send({ seen: '1' })).toMatchObject({ status: 409, state: 'stale', sentences: [expect.stringContaining('Berkas berubah')] });
    expect(await send({})).toMatchObject({ status: 200, state: 'sent', next: `${file.path}?beres=sign` });
    expect(await send({})).toMatchObject({ status: 200, state: 'sent' });
  });

  it('asks nothing of who may not sign, and shows what changed to who signed before', async () => {
    const file = await waiting();
    expect((await admin.get(`${file.path}/putusan`)).html).toContain('Tidak ada yang menunggu putusan Anda');
    await file.do(office.as('ketuaTim'), 'sign', { answer: 'ya' });
    await file.do(office.as('pengelola'), 'edit', { post: post('Kelas dibuka hari Rabu.') });
    const page = await team.get(`${file.path}/putusan`);
    expect(page.html).toContain('Yang berubah sejak paraf Anda');
    expect(page.html).toMatch(/<ins>.*Rabu/s);
    expect(page.html).toContain('name="answer"');
  });
});

describe('the offer of pushes', () => {
  it('gives way to the reason and what to do where the program has no https address', async () => {
    const path = '/o/dinas/akun/kabar';
    expect((await team.get(path)).html).toMatch(/data-push="[\s\S]*data-push-cannot="address" hidden/);
    const open = await openPages((equipment) => ({ ...equipment, baseUrl: 'http://192.168.1.5:3000' }));
    try {
      await open.office('dinas', 'sops/000-dp3appkb-website-medsos.yaml');
      const { html } = await (await open.browser('administrator@dinas.example')).get(path);
      expect(html).not.toContain('data-push');
      expect(html).toMatch(/Kabar di perangkat belum dapat dipakai di sini[\s\S]*Mintalah pengelola server memasang HTTPS/);
    } finally {
      await open.close();
    }
  });
});

describe('a person\'s own rules', () => {
  it('are saved by a form, and what cannot be is said beside what was typed', async () => {
    const path = '/o/dinas/akun/kabar';
    const wrong = await team.fill(path, { quiet: 'hours', quietFrom: 'malam', phone: '0812-3456-7890' }, /\/akun\/kabar$/);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="malam"');
    expect((await team.fill(path, { quiet: 'hours', quietFrom: '21.00', quietTo: '5:00', emailGroups: ['work'], phone: '0812-3456-7890' }, /\/akun\/kabar$/)).status).toBe(303);
    const kept = formsOf((await team.get(path)).html).find((one) => one.fields['quiet'])!;
    expect(kept.fields).toMatchObject({ quiet: ['hours'], quietFrom: ['21.00'], quietTo: ['05.00'], emailGroups: ['work'], phone: ['+6281234567890'] });
  });
});

describe('the office\'s mail', () => {
  const path = '/o/dinas/pengaturan/surat';
  const untilSettled = async (to: string) => {
    let page = await admin.get(to);
    while (page.headers.has('refresh')) page = await admin.get(to);
    return page;
  };
  const tryLetter = async () => untilSettled((await admin.post(path, { act: 'trial' })).to);

  it('is tried from the settings, and the page shows what the server said', async () => {
    expect((await team.get(path)).status).toBe(403);
    expect((await tryLetter()).html).toContain('Belum ada server surat');
    const wrong = await admin.fill(path, { host: 'https://surat', port: '99999', senderAddress: 'bukan alamat' }, /\/surat$/);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="https://surat"');
    expect((await admin.fill(path, { host: '127.0.0.1', port: String(mail.port), senderName: 'PPID', senderAddress: 'ppid@dinas.example' }, /\/surat$/)).status).toBe(303);
    expect((await tryLetter()).html).toContain('Surat percobaan diterima server');
    expect(mail.taken).toMatchObject([{ from: 'ppid@dinas.example', to: ['administrator@dinas.example'] }]);
    mail.refuse = { code: 550, text: 'Pengirim ditolak' };
    expect((await tryLetter()).html).toContain('Pengirim ditolak');
    // Nobody tries a trial letter again, so a server's "not now" is its end too.
    mail.refuse = { code: 450, text: 'Kotak surat sibuk' };
    const busy = (await tryLetter()).html;
    expect(busy).toContain('Surat percobaan belum terkirim');
    expect(busy).toContain('Kotak surat sibuk');
    mail.refuse = null;
    expect((await admin.get('/o/dinas/pengaturan/surat-keluar?keadaan=waiting')).html).not.toContain('Percobaan lewat surat');
  });

  it('says that a trial letter is on its way while the server is silent, and shows its end to whoever loads the page again', async () => {
    const silence = await openSilence();
    await admin.fill(path, { host: '127.0.0.1', port: String(silence.port), senderName: 'PPID', senderAddress: 'ppid@dinas.example' }, /\/surat$/);
    const sent = await admin.post(path, { act: 'trial' });
    const waiting = await admin.get(sent.to);
    expect([waiting.headers.get('refresh'), waiting.html.includes('Surat percobaan sedang dikirim')]).toEqual(['2', true]);
    await silence.close();
    const ended = await untilSettled(sent.to);
    expect(ended.html).toContain('Surat percobaan belum terkirim');
    expect((await admin.get(`${path}?percobaan=lain`)).html).not.toContain('Surat percobaan belum terkirim');
    await admin.fill(path, { host: '127.0.0.1', port: String(mail.port), senderName: 'PPID', senderAddress: 'ppid@dinas.example' }, /\/surat$/);
  });

  it('stands in the outbox, letter by letter', async () => {
    const page = await admin.get('/o/dinas/pengaturan/surat-keluar');
    expect(page.html).toContain('Surat percobaan');
    expect(page.html).toContain('Pengirim ditolak');
    expect(page.html).toContain('Menunggu Anda: Kerja bakti bersih sungai');
    expect((await admin.get('/o/dinas/pengaturan/surat-keluar?keadaan=failed')).html).not.toContain('Menunggu Anda');
    expect((await admin.post('/o/dinas/pengaturan/surat-keluar', { letter: 'tidak ada' })).status).toBe(404);
  });

  it('says in the reader\'s language why a letter did not arrive, and the server\'s own words as they came', async () => {
    const reasons = ['mail.silent', 'push.answered 503', '550 Pengirim ditolak'];
    const letters = await pages.database.db.selectFrom('letters').select('id').orderBy('id').limit(3).execute();
    for (const [index, { id }] of letters.entries()) await pages.database.db.updateTable('letters').set({ state: 'failed', reason: reasons[index]! }).where('id', '=', id).execute();
    const path = '/o/dinas/pengaturan/surat-keluar?keadaan=failed';
    const inIndonesian = (await admin.get(path)).html;
    for (const sentence of ['Server surat tidak menjawab pada waktunya.', 'Layanan kabar menjawab 503.', '550 Pengirim ditolak']) expect(inIndonesian).toContain(sentence);
    const reader = await pages.browser('administrator@dinas.example');
    await reader.post('/bahasa', { bahasa: 'en' });
    const inEnglish = unescape((await reader.get(path)).html);
    for (const sentence of ['The mail server did not answer in time.', 'The push service answered 503.', '550 Pengirim ditolak']) expect(inEnglish).toContain(sentence);
  });

  it('has a grace for what is late', async () => {
    const path = '/o/dinas/pengaturan/surat';
    expect((await admin.post(path, { act: 'grace', grace: 'lama' })).status).toBe(422);
    expect((await admin.post(path, { act: 'grace', grace: '90' })).status).toBe(303);
    expect((await admin.get(path)).html).toMatch(/name="grace"[^>]*value="90"/);
  });
});

it('can be put on a home screen', async () => {
  const manifest = await team.get('/o/dinas/manifest.webmanifest');
  expect(JSON.parse(manifest.html)).toMatchObject({ start_url: '/o/dinas/meja', display: 'standalone', icons: [{ sizes: '192x192' }, { sizes: '512x512' }] });
  expect((await team.get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
});
