import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addMember } from '../actions/add-member.ts';
import { sendForm } from '../../test/journey.ts';
import { good } from '../../test/office.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let boss: Browser;

beforeAll(async () => {
  pages = await openPages();
  boss = await pages.browser();
});
afterAll(() => pages.close());

const office = { name: 'PPID Kalurahan Bunder', slug: 'bunder', zone: 'Asia/Jakarta', person: 'Siti Aminah', email: 'siti@bunder.example', password: 'kalimat rahasia saya' };

it('leads to the set-up while there is no office, and opens it only to who reads the console', async () => {
  expect((await boss.get('/')).to).toBe('/mulai');
  const page = await boss.fill('/mulai', { ...office, code: 'tebakan' }, /mulai/);
  expect(page.status).toBe(422);
  expect(page.html).toContain('Kode penyiapan tidak cocok');
  expect(page.html).toContain('value="PPID Kalurahan Bunder"');
  expect(page.html).not.toContain(office.password);
});

it('says everything that is wrong at once, and that the password must be typed again', async () => {
  const page = await boss.fill('/mulai', { ...office, slug: 'Bunder!', email: 'bukan surel', password: 'pendek', code: 'tebakan' }, /mulai/);
  for (const sentence of ['Kode penyiapan tidak cocok', 'Alamat surel belum benar', '10 sampai 128 karakter', 'tidak sah', 'kecuali kata sandi']) expect(page.html).toContain(sentence);
});

it('takes the code from the link that the console prints, and makes the short address from the name where none is typed', async () => {
  const linked = await boss.get('/mulai?kode=abc123');
  expect(linked.html).toMatch(/name="code"[^>]*value="abc123"/);
  const wrong = await boss.fill('/mulai', { ...office, slug: '', code: 'tebakan' }, /mulai/);
  expect(wrong.html).toMatch(/name="slug"[^>]*value=""/);
});

it('makes the first office and its administrator, and closes behind them', async () => {
  const made = await boss.fill('/mulai', { ...office, code: pages.world.equipment.firstRunCode }, /mulai/);
  expect([made.status, made.to]).toEqual([303, '/o/bunder/mulai']);
  expect((await boss.get('/o/bunder/meja')).status).toBe(200);
  expect((await boss.get('/mulai')).status).toBe(404);
});

it('sets an office up by its forms: people, posts, an SOP in force, and a case of it', async () => {
  const settings = '/o/bunder/pengaturan';
  for (const [name, email] of [['Budi', 'budi@bunder.example'], ['Citra', 'citra@bunder.example']] as const) {
    expect((await boss.post(`${settings}/pegawai`, { name, email, password: 'sandi-untuk-uji', role: 'staff' })).status).toBe(303);
  }
  expect((await boss.post(`${settings}/pegawai`, { name: 'Dewi', email: 'bukan-surel', password: 'sandi-untuk-uji' })).html).toContain('Alamat surel belum benar');
  for (const name of ['Pengelola', 'Ketua Tim', 'Kepala Dinas']) expect((await boss.post(`${settings}/jabatan`, { act: 'post', name })).status).toBe(303);
  const { db } = pages.database;
  const positions = new Map((await db.selectFrom('positions').select(['id', 'name']).execute()).map((one) => [one.name, one.id]));
  const people = new Map((await db.selectFrom('members').select(['person_id', 'name']).execute()).map((one) => [one.name, one.person_id]));
  for (const [post, person] of [['Pengelola', 'Budi'], ['Ketua Tim', 'Citra'], ['Kepala Dinas', 'Siti Aminah']] as const) {
    expect((await boss.post(`${settings}/jabatan`, { act: 'hold', positionId: positions.get(post) ?? '', personId: people.get(person) ?? '', from: '2026-01-01', to: '' })).status).toBe(303);
  }
  const source = readFileSync(new URL('../../sops/000-dp3appkb-website-medsos.yaml', import.meta.url), 'utf8');
  const checked = await boss.post('/o/bunder/sop/baru', { file: new File([source], 'sop.yaml'), ulang: 'periksa' });
  expect(checked.html).toContain('Hubungkan pelaksana dengan jabatan');
  const keys = [...checked.html.matchAll(/name="bind\.([a-zA-Z]+)"/g)].map((match) => match[1]!);
  expect(new Set(keys).size).toBe(3);
  const half = await boss.post('/o/bunder/sop/baru', { source, sopId: '', 'head.state': 'uji', 'head.agency': office.name });
  expect(half.html).toContain('belum dihubungkan dengan jabatan');
  const head = { 'head.state': 'sah', 'head.agency': office.name, 'head.number': '1/2026', 'head.enactedBy': 'Lurah', 'head.effective': '2026-01-12' };
  const adopted = await boss.post('/o/bunder/sop/baru', { source, sopId: '', ...head, ...Object.fromEntries(keys.map((key) => [`bind.${key}`, [...positions.values()]])) });
  expect(adopted.status).toBe(303);
  expect((await boss.get(adopted.to)).html).toContain('<svg');
  const budi = await pages.browser('budi@bunder.example');
  expect((await budi.post('/o/bunder/akun/sandi', { password: 'kalimat Budi sendiri', again: 'kalimat Budi sendiri' })).to).toBe('/o/bunder/meja');
  const opened = await budi.fill('/o/bunder/berkas/baru', { title: 'Hari Ibu' }, /baru/);
  expect(opened.status).toBe(303);
  expect((await budi.get('/o/bunder/meja')).html).toContain('Hari Ibu');
});

it('says of a broken SOP file what is wrong, and where', async () => {
  const page = await boss.post('/o/bunder/sop/baru', { source: 'kentongan: sop/1\ntitle: X\nperformers: {}\nsteps: []', ulang: 'periksa' });
  expect(page.status).toBe(200);
  expect(page.html).toContain('SOP ini belum dapat dijalankan');
});

it('changes hours, days off, outlets, numbers and the classification by forms, and refuses what cannot be', async () => {
  const settings = '/o/bunder/pengaturan';
  const bad = await boss.fill(`${settings}/kalender`, { act: 'hours', 'hours.0': 'pagi sampai sore' }, /kalender/);
  expect(bad.html).toContain('Jam kerja Senin belum terbaca');
  expect(bad.html).toContain('value="pagi sampai sore"');
  expect((await boss.fill(`${settings}/kalender`, { act: 'hours', 'hours.0': '08.00-12.00, 13.00-15.30' }, /kalender/)).status).toBe(303);
  expect((await boss.post(`${settings}/kalender`, { act: 'closed', date: '2026-12-10', name: 'Hari jadi daerah', source: 'SK 1' })).status).toBe(303);
  expect((await boss.post(`${settings}/kanal`, { key: 'tiktok', name: 'TikTok', mode: 'hand', linkHosts: 'tiktok.com', textLimit: '2200', address: 'https://tiktok.com/@x', active: 'ya' })).status).toBe(303);
  const numbers = await boss.fill(`${settings}/kantor`, { 'numbering.agenda': 'AGD/{tahun}' }, /kantor/);
  expect(numbers.html).toContain('tidak memuat {nomor}');
  expect(numbers.html).toContain('value="AGD/{tahun}"');
  expect((await boss.fill(`${settings}/kantor`, { 'numbering.agenda': '{nomor:4}/BK/{tahun}' }, /kantor/)).status).toBe(303);
  expect((await boss.post(`${settings}/klasifikasi`, { list: 'Kode,Uraian,Aktif,Inaktif,Nasib akhir\r\n400.14,Hubungan masyarakat,,,\r\n400.14.4.3,Pengumuman,1,1,Musnah' })).status).toBe(303);
  expect((await boss.post(`${settings}/klasifikasi`, { list: 'abc,salah' })).status).toBe(422);
  const { settings: kept, calendar } = await pages.database.db.selectFrom('offices').select(['settings', 'calendar']).executeTakeFirstOrThrow();
  expect(kept.numbering?.['agenda']).toBe('{nomor:4}/BK/{tahun}');
  expect(calendar.hours[0]).toEqual([{ from: '08:00', to: '12:00' }, { from: '13:00', to: '15:30' }]);
  expect(calendar.closed).toContainEqual({ date: '2026-12-10', name: 'Hari jadi daerah', kind: 'local', source: 'SK 1' });
});

it('shows a new token once, changes a password only with the old one, and ends sessions', async () => {
  const home = '/o/bunder/akun';
  const made = await boss.post(home, { act: 'token', name: 'Skrip arsip', scopes: ['read'] });
  expect(made.html).toMatch(/ktg_[A-Za-z0-9_-]{43}/);
  expect((await boss.get(home)).html).not.toMatch(/ktg_/);
  expect((await boss.post(home, { act: 'password', old: 'salah sekali', password: 'kalimat baru saya' })).html).toContain('Kata sandi sekarang tidak cocok');
  expect((await boss.post(home, { act: 'password', old: office.password, password: 'kalimat baru saya' })).status).toBe(303);
  expect((await boss.get(home)).status).toBe(200);
});

it('leads an administrator who signs in for the first time to the set-up while the office has not begun, once, with a way to the desk', async () => {
  const fresh = await pages.office('baru', 'sops/001-bunder-medsos.yaml');
  const { accounts } = pages.world;
  const personId = await accounts.create('Rina', 'rina@baru.example', 'sandi-dari-server', 'forThem');
  good(await addMember(pages.world.context, fresh.admin, { personId, name: 'Rina', role: 'admin' }));
  const rina = await pages.browser();
  await rina.post('/masuk', { email: 'rina@baru.example', password: 'sandi-dari-server' });
  const choose = (await rina.get('/o/baru/meja')).to;
  const chosen = await sendForm(rina, await rina.get(choose), '/o/baru/akun/sandi', { password: 'kalimat Rina sendiri', again: 'kalimat Rina sendiri' });
  expect(chosen.to).toBe('/o/baru/mulai');
  expect((await rina.get(chosen.to)).html).toContain('href="/o/baru/meja"');
  expect((await rina.get('/')).to).toBe('/o/baru/meja');
  expect((await rina.get('/o/baru/meja')).status).toBe(200);
});
