import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestOffice } from '../../test/office.ts';
import { release } from '../../test/site-office.ts';
import { sendForm } from '../../test/journey.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let office: TestOffice;
let admin: Browser;
const path = '/o/bunder/pengaturan/pegawai';

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  admin = await pages.browser('administrator@bunder.example');
});
afterAll(() => pages.close());

/** The row of the list that names this e-mail address. */
const rowOf = async (email: string) => (await admin.get(path)).html.split('<tr>').find((row) => row.includes(email)) ?? '';
const personId = async (email: string) => (await pages.world.accounts.findByEmail(email)) ?? '';

it('lists everybody with e-mail, post and role', async () => {
  const { name } = await pages.database.db.selectFrom('positions').select('name').where('id', '=', office.positions['data'] ?? '').executeTakeFirstOrThrow();
  const row = await rowOf('data@bunder.example');
  expect(row).toContain(name);
  expect(row).toContain('Pegawai</td>');
  expect(await rowOf('administrator@bunder.example')).toContain('Belum ada jabatan');
});

it('names a post that somebody acts for today as such, and none that is over', async () => {
  const data = { office_id: office.officeId, position_id: office.positions['ketua'] ?? '', person_id: await personId('data@bunder.example'), decree: '800/1', scope: null, revoked_at: null, created_at: '2020-01-01T00:00:00Z', created_by: '' };
  const values = (kind: 'plh' | 'plt', from: string, to: string) => ({ ...data, id: crypto.randomUUID(), kind, from_on: from, to_on: to });
  await pages.database.db.insertInto('mandates').values([values('plh', '2020-01-01', '2999-01-01'), values('plt', '2020-01-01', '2020-02-01')]).execute();
  const row = await rowOf('data@bunder.example');
  expect(row).toContain('Plh. ');
  expect(row).not.toContain('Plt. ');
});

it('gives a colleague the other role and says so; one\'s own row offers no other role', async () => {
  const done = await sendForm(admin, await admin.get(path), path, { rolePerson: await personId('data@bunder.example'), role: 'admin' });
  expect((await admin.get(done.to)).html).toContain('Peran pegawai diganti.');
  expect(await rowOf('data@bunder.example')).toContain('Administrator</td>');
  expect(await rowOf('administrator@bunder.example')).not.toContain('name="rolePerson"');
  const own = await admin.post(path, { rolePerson: await personId('administrator@bunder.example'), role: 'staff' });
  expect([own.status, own.html.includes('Peran Anda sendiri tidak dapat Anda ubah')]).toEqual([422, true]);
});

it('brings back somebody who was deactivated, and says both', async () => {
  const left = await admin.post(path, { remove: await personId('admin@bunder.example'), setuju: 'ya' });
  expect((await admin.get(left.to)).html).toContain('Akun pegawai dinonaktifkan.');
  expect(await rowOf('admin@bunder.example')).toMatch(/Tidak aktif.*Aktifkan kembali/s);
  const back = await admin.post(path, { back: await personId('admin@bunder.example') });
  expect((await admin.get(back.to)).html).toContain('Akun pegawai aktif kembali');
  expect(await rowOf('admin@bunder.example')).toContain('Nonaktifkan');
  expect((await (await pages.browser('admin@bunder.example')).get('/o/bunder/meja')).status).toBe(200);
});

it('tells e-mail and posts through the API to administrators and to nobody else', async () => {
  const id = await personId('data@bunder.example');
  const asked = async (email: string) => (await pages.send(await pages.signIn(email), 'GET', '/offices/bunder/members')).json.items.find((one: { personId: string }) => one.personId === id);
  expect(await asked('administrator@bunder.example')).toMatchObject({ email: 'data@bunder.example', posts: [{ kind: null }, { kind: 'plh' }] });
  expect(await asked('ketua@bunder.example')).not.toHaveProperty('email');
});

it('does the same through the API', async () => {
  const cookie = await pages.signIn('administrator@bunder.example');
  const member = `/offices/bunder/members/${await personId('admin@bunder.example')}`;
  expect((await pages.send(cookie, 'PATCH', member, { body: { role: 'admin' } })).json).toEqual({ saved: true });
  expect((await pages.send(cookie, 'DELETE', member)).status).toBe(200);
  expect((await pages.send(cookie, 'PATCH', member, { body: { role: 'staff' } })).json.code).toBe('person.unknown');
  expect((await pages.send(cookie, 'PATCH', member, { body: { active: true, role: 'staff' } })).status).toBe(200);
  const own = await pages.send(cookie, 'PATCH', `/offices/bunder/members/${await personId('administrator@bunder.example')}`, { body: { role: 'staff' } });
  expect([own.status, own.json.code]).toEqual([422, 'person.own-role']);
});

it('answers every save of the settings with a sentence that says what was saved', async () => {
  const settings = '/o/bunder/pengaturan';
  const said = async (page: string, typed: Record<string, string>, action?: RegExp) => {
    const sent = await admin.fill(`${settings}/${page}`, typed, action);
    return [sent.status, /<p role="status">([^<]*)/.exec((await admin.get(sent.to)).html)?.[1]];
  };
  expect(await said('kantor', { name: 'Kalurahan Bunder' }, /kantor/)).toEqual([303, 'Keterangan kantor tersimpan.']);
  expect(await said('jabatan', { act: 'post', name: 'Juru Foto' }, /jabatan/)).toEqual([303, 'Jabatan ditambahkan.']);
  expect(await said('kanal?ubah=instagram', {}, /kanal$/)).toEqual([303, 'Keterangan kanal tersimpan.']);
  expect(await said('kalender', { act: 'closed', date: '2027-03-04', name: 'Hari jadi' }, /kalender/)).toEqual([303, '1 hari libur tersimpan.']);
  expect(await said('surat', { act: 'grace', grace: '120' }, /surat/)).toEqual([303, 'Tenggang tugas yang lewat waktu tersimpan.']);
  expect((await admin.get(`${settings}/kantor?beres=constructor`)).html).not.toContain('<p role="status">');
});

it('shows who changed the settings last as it is after the change, also on the page that shows a new token', async () => {
  const made = await admin.post('/o/bunder/pengaturan/token', { name: 'Skrip arsip', scopes: ['read'] });
  expect([made.status, made.html.includes('Terakhir: Membuat token Skrip arsip')]).toEqual([200, true]);
});

it('says beside a screen what it shows at the moment, with its picture, and that another shows nothing', async () => {
  const shown = await pages.office('dinas', 'sops/000-dp3appkb-website-medsos.yaml');
  const boss = await pages.browser('administrator@dinas.example');
  await boss.post('/o/dinas/pengaturan/layar', { name: 'Videotron alun-alun', channel: 'videotron', width: '1920', height: '1080' });
  expect((await boss.get('/o/dinas/pengaturan/layar')).html).toContain('Saat ini tidak ada materi yang tayang.');
  const picture = 'c'.repeat(64);
  const file = await release({ ...pages.world.context, sent: [], refreshed: [], letters: [], at: '' }, shown, {
    post: { title: 'Pekan imunisasi', blocks: [{ id: 'b1', text: 'Senin pagi.' }], media: [{ id: 'm1', file: picture, alt: 'Poster imunisasi' }] }, channels: [{ channel: 'videotron' }],
  });
  expect((await boss.get('/o/dinas/pengaturan/layar')).html).toMatch(new RegExp(`/file/${picture}/mungil/160" alt="Poster imunisasi".*Sedang tayang: <a href="/o/dinas/berkas/${file.caseId}"[^>]*>Pekan imunisasi`, 's'));
});
