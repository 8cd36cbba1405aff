import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMember } from '../actions/add-member.ts';
import { openCase } from '../actions/open-case.ts';
import { noteSiteFailure } from '../actions/note-site-failure.ts';
import { renewSite } from '../actions/renew-site.ts';
import { updateOffice } from '../actions/update-office.ts';
import { defaultCalendar } from '../../test/default-calendar.ts';
import { PASSWORD } from '../../test/door.ts';
import { sendForm } from '../../test/journey.ts';
import { good, type TestOffice } from '../../test/office.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let [office, neighbour] = [] as unknown as [TestOffice, TestOffice];
let [admin, staff] = [] as unknown as [Browser, Browser];

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('tayang', 'sops/004-dpmk-distribusi-informasi.yaml');
  neighbour = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  admin = await pages.browser('administrator@tayang.example');
  staff = await pages.browser('kepala@tayang.example');
});
afterAll(() => pages.close());

const settings = '/o/tayang/pengaturan';
const personOf = (performer: string, of: TestOffice = office) => {
  const who = of.as(performer);
  return who.kind === 'person' ? who.personId : '';
};

it('takes the domain of the public site in lower case, refuses what is none, and one that another office has', async () => {
  const send = async (domain: string) => {
    const page = await admin.fill(`${settings}/kantor`, { domain }, /kantor/);
    return [page.status, page.html] as const;
  };
  expect((await send('PPID.Tayang.go.id'))[0]).toBe(303);
  expect((await admin.get(`${settings}/kantor`)).html).toContain('value="ppid.tayang.go.id"');
  for (const wrong of ['https://ppid.go.id', 'ppid.go.id/berita', 'localhost', '-a.go.id']) {
    const [status, html] = await send(wrong);
    expect([wrong, status, html.includes('Nama domain belum benar'), html.includes(`value="${wrong}"`)]).toEqual([wrong, 422, true, true]);
  }
  good(await updateOffice(pages.world.context, neighbour.admin, { settings: { domain: 'ppid.bunder.go.id' } }));
  const [status, html] = await send('ppid.bunder.go.id');
  expect(status).toBe(422);
  expect(html).toContain('sudah dipakai kantor lain');
  expect((await send(''))[0]).toBe(303);
});

it('shows what an outlet takes and lets it be changed: length, its unit, hashtags and mentions', async () => {
  const set = (key: string, limits: object) => pages.database.db.updateTable('channels').set(limits).where('office_id', '=', office.officeId).where('key', '=', key).execute();
  await set('instagram', { text_limit: 2200, hashtag_limit: 30, mention_limit: 20 });
  await set('youtube', { text_limit: 5000, text_unit: 'bytes' });
  const list = await admin.get(`${settings}/kanal`);
  expect(list.html).toContain('2.200 karakter, 30 tagar, 20 sebutan akun');
  expect(list.html).toContain('5.000 bita');
  const form = await admin.get(`${settings}/kanal?ubah=instagram`);
  expect(form.html).toMatch(/name="hashtagLimit"[^>]*value="30"/);
  const limits = () => pages.database.db.selectFrom('channels').select(['text_limit', 'text_unit', 'hashtag_limit', 'mention_limit']).where('office_id', '=', office.officeId).where('key', '=', 'instagram').executeTakeFirstOrThrow();
  expect((await sendForm(admin, form, `${settings}/kanal`, { hashtagLimit: '5', mentionLimit: '' })).status).toBe(303);
  expect(await limits()).toEqual({ text_limit: 2200, text_unit: 'characters', hashtag_limit: 5, mention_limit: null });
  for (const [field, wrong] of [['hashtagLimit', '-1'], ['mentionLimit', '2,5'], ['textLimit', '0'], ['textLimit', 'banyak']] as const) {
    const refused = await admin.fill(`${settings}/kanal?ubah=instagram`, { [field]: wrong }, /kanal$/);
    expect([field, refused.status, refused.html.includes(`value="${wrong}"`)]).toEqual([field, 422, true]);
  }
  expect(await limits()).toEqual({ text_limit: 2200, text_unit: 'characters', hashtag_limit: 5, mention_limit: null });
});

it('shows every section of the settings in groups, and which of them is open', async () => {
  const { html } = await admin.get(`${settings}/kanal`);
  const menu = /<nav class="settings-menu[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  expect(menu.match(/<ul /g)).toHaveLength(5);
  expect(menu.match(/href="[^"]*pengaturan/g)).toHaveLength(15);
  expect(menu.match(/aria-current="page"[^>]*>([^<]*)/)?.[1]).toBe('Kanal');
});

it('limits a mandate to columns of the SOPs in force, chosen by their names', async () => {
  const path = `${settings}/mandat`;
  const page = await admin.get(path);
  expect(page.html).toContain('Admin Videotron');
  expect(page.html).not.toContain('value="opd"');
  await sendForm(admin, page, path, { kind: 'plh', positionId: office.positions['videotron'] ?? '', personId: personOf('medsos'), decree: '800/7', from: '2026-11-02', to: '2026-11-06', scope: ['videotron'] });
  const row = await pages.database.db.selectFrom('mandates').select('scope').executeTakeFirstOrThrow();
  expect(row.scope).toEqual(['videotron']);
  await sendForm(admin, await admin.get(path), path, { kind: 'plh', positionId: office.positions['videotron'] ?? '', personId: personOf('medsos'), decree: '800/8', from: '2026-11-09', to: '2026-11-10' });
  expect((await admin.get(path)).html).toContain('Seluruh tugas');
});

it('makes a first password for a colleague who is added without one, and shows its slip once', async () => {
  const path = `${settings}/pegawai`;
  const made = await admin.post(path, { name: 'Pegawai Baru', email: 'baru@tayang.example', password: '', role: 'staff' });
  const password = /<code>([a-z0-9-]{14})<\/code>/.exec(made.html)?.[1] ?? '';
  expect([made.status, made.html.includes('baru@tayang.example')]).toEqual([200, true]);
  expect((await staff.post('/masuk', { email: 'baru@tayang.example', password })).status).toBe(303);
  expect((await admin.get(path)).html).not.toContain(password);
  staff = await pages.browser('kepala@tayang.example');
  expect((await admin.post(path, { name: 'Pegawai Lemah', email: 'lemah@tayang.example', password: 'pendek', role: 'staff' })).status).toBe(422);
});

it('asks once before a colleague is deactivated, and says which post would be empty', async () => {
  const path = `${settings}/pegawai`;
  const rowOf = async (id: string) => new RegExp(`<details><summary aria-label="Nonaktifkan akun [^>]*>(?:(?!</details>).)*value="${id}"(?:(?!</details>).)*</details>`, 's').exec((await admin.get(path)).html)?.[0] ?? '';
  const holder = personOf('medsos');
  const { name } = await pages.database.db.selectFrom('positions').select('name').where('id', '=', office.positions['medsos'] ?? '').executeTakeFirstOrThrow();
  expect(await rowOf(holder)).toContain(`Jabatan ${name} akan kosong.`);
  await pages.database.db.insertInto('holdings').values({ id: 'kedua', office_id: office.officeId, position_id: office.positions['medsos'] ?? '', person_id: personOf('kepala'), from_on: '2020-01-01', to_on: null }).execute();
  expect(await rowOf(holder)).toContain('Ya, nonaktifkan');
  expect(await rowOf(holder)).not.toContain('akan kosong');
  await pages.database.db.deleteFrom('holdings').where('id', '=', 'kedua').execute();
});

it('asks once before the address of a live screen is renewed', async () => {
  const path = `${settings}/layar`;
  await admin.post(path, { name: 'Videotron uji', channel: 'videotron', width: '1920', height: '1080' });
  expect((await admin.get(path)).html).toMatch(/<details><summary[^>]*>Ganti alamat.*?<\/summary>.*langsung tidak berlaku.*Ya, ganti alamat.*?<\/details>/s);
});

it('gives a member who forgot it a new password, which ends their sessions', async () => {
  const path = `${settings}/pegawai`;
  const short = await admin.post(path, { resetPerson: personOf('kepala'), newPassword: 'pendek' });
  expect([short.status, short.html.includes('10 sampai 128 karakter'), short.html.includes('value="pendek"')]).toEqual([422, true, false]);
  expect((await staff.get('/o/tayang/meja')).status).toBe(200);
  const done = await sendForm(admin, await admin.get(path), path, { resetPerson: personOf('kepala'), newPassword: 'sandi-yang-baru' });
  expect((await admin.get(done.to)).html).toContain('Kata sandi baru berlaku');
  expect((await staff.get('/o/tayang/meja')).status).toBe(404);
  expect((await staff.post('/masuk', { email: 'kepala@tayang.example', password: PASSWORD })).status).toBe(422);
  expect((await staff.post('/masuk', { email: 'kepala@tayang.example', password: 'sandi-yang-baru' })).status).toBe(303);
  expect((await staff.post('/o/tayang/akun/sandi', { password: 'kalimat saya sendiri', again: 'kalimat saya sendiri' })).to).toBe('/o/tayang/meja');
});

it('gives nobody a new password for an account of another office, for their own, or without being administrator', async () => {
  const path = `${settings}/pegawai`;
  const send = (who: Browser, personId: string) => who.post(path, { resetPerson: personId, newPassword: 'sandi-yang-dicuri' });
  expect((await send(staff, personOf('medsos'))).status).toBe(403);
  expect((await send(admin, personOf('ketua', neighbour))).status).toBe(404);
  const own = office.admin.kind === 'person' ? office.admin.personId : '';
  expect((await send(admin, own)).html).toContain('pada halaman Akun');
  good(await addMember(pages.world.context, office.admin, { personId: personOf('ketua', neighbour), name: 'Dipinjam', role: 'staff' }));
  expect((await send(admin, personOf('ketua', neighbour))).html).toContain('juga terdaftar di kantor lain');
  for (const email of ['ketua@bunder.example', 'medsos@tayang.example', 'administrator@tayang.example']) await pages.browser(email);
});

it('sets a password through the API for an administrator who is signed in, never for a token', async () => {
  const cookie = await pages.signIn('administrator@tayang.example');
  const made = await pages.send(cookie, 'POST', '/offices/tayang/tokens', { body: { name: 'Program', scopes: ['read', 'settings'] } });
  const path = `/offices/tayang/members/${personOf('sekdin')}/password`;
  const byToken = await pages.send({ token: made.json.token }, 'PUT', path, { body: { password: 'sandi-dari-token' } });
  expect([byToken.status, byToken.json.code]).toEqual([403, 'account.not-by-token']);
  expect((await pages.send(cookie, 'PUT', path, { body: { password: 'pendek' } })).status).toBe(422);
  await pages.browser('sekdin@tayang.example');
  expect((await pages.send(cookie, 'PUT', path, { body: { password: 'sandi-yang-baru' } })).status).toBe(200);
  await expect(pages.browser('sekdin@tayang.example')).rejects.toThrow('could not sign in');
});

it('shows an administrator every token of the office with its owner, and ends any; a token of one\'s own has a name', async () => {
  expect((await staff.post('/o/tayang/akun', { act: 'token', name: ' ', scopes: ['read'] })).status).toBe(422);
  expect((await staff.post('/o/tayang/akun', { act: 'token', name: 'Skrip pegawai', scopes: ['read'] })).html).toContain('ktg_');
  const list = (await admin.get(`${settings}/token`)).html;
  for (const one of ['Skrip pegawai', 'Belum pernah', 'Pemilik']) expect(list).toContain(one);
  const { id } = await pages.database.db.selectFrom('api_tokens').select('id').where('name', '=', 'Skrip pegawai').executeTakeFirstOrThrow();
  expect((await staff.post(`${settings}/token`, { revoke: id })).status).toBe(403);
  expect((await admin.post(`${settings}/token`, { revoke: id, setuju: 'ya' })).status).toBe(303);
  expect((await pages.database.db.selectFrom('api_tokens').select('revoked_at').where('id', '=', id).executeTakeFirstOrThrow()).revoked_at).not.toBeNull();
});

it('tells times on the office’s own clock, also to the agency that asks and in the list of SOPs', async () => {
  const { context } = pages.world;
  good(await updateOffice(context, office.admin, { calendar: { ...defaultCalendar(), zone: 'Asia/Jayapura' } }));
  await pages.database.pool.query(`update sop_versions set adopted_at = '2026-03-02T16:30:00Z' where office_id = $1`, [office.officeId]);
  expect((await admin.get('/o/tayang/sop')).html).toContain('3 Maret 2026');
  const request = { agency: 'Dinas Kesehatan', contact: 'Ibu Ani', subject: 'Imunisasi' };
  const { receipt } = good(await openCase(context, { kind: 'outside', officeId: office.officeId, name: 'Dinas Kesehatan' }, { sopId: office.sopId, key: crypto.randomUUID(), payload: { title: 'Imunisasi' }, first: { type: 'request', payload: request } }));
  const status = (await (await pages.browser()).get(`/permohonan/${receipt}`)).html;
  expect(status).toContain('WIT');
  expect(status).not.toContain('WIB');
});

it('takes the code that ended cases are filed under, and empty for the usual one, but no words beside it', async () => {
  const send = (defaultClassification: string) => admin.fill(`${settings}/kantor`, { defaultClassification }, /kantor/);
  const refused = await send('400.14.9 Kehumasan');
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('Tulis kodenya saja');
  expect(refused.html).toContain('value="400.14.9 Kehumasan"');
  for (const right of ['400.14.9', '']) expect((await send(right)).status).toBe(303);
});

it('tells administrators since when the public site could not be renewed, and nobody else’s administrators', async () => {
  const { context } = pages.world;
  const sentence = 'Situs publik belum dapat diperbarui sejak';
  expect((await admin.get(`${settings}/kantor`)).html).not.toContain(sentence);
  await noteSiteFailure(context, office.officeId);
  expect((await admin.get(`${settings}/kantor`)).html).toContain(sentence);
  expect((await (await pages.browser('administrator@bunder.example')).get('/o/bunder/pengaturan/kantor')).html).not.toContain(sentence);
  good(await renewSite(context, office.officeId, async function* () {}, 'uji'));
  expect((await admin.get(`${settings}/kantor`)).html).not.toContain(sentence);
});
