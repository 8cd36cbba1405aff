import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCase, type TestOffice } from '../../test/office.ts';
import { openPages, type Browser, type Pages } from '../../test/pages.ts';

let pages: Pages;
let office: TestOffice;
let caseId: string;
let [member, admin, neighbour, stranger] = [] as unknown as [Browser, Browser, Browser, Browser];

beforeAll(async () => {
  pages = await openPages();
  office = await pages.office('bunder', 'sops/001-bunder-medsos.yaml');
  await pages.office('tetangga', 'sops/000-dp3appkb-website-medsos.yaml');
  const file = await openTestCase(pages.world.context, office.as('ketua'), office.sopId);
  await file.do(office.as('ketua'), 'dispose', { receivers: ['Seksi Data'], note: 'Segera' });
  caseId = file.caseId;
  member = await pages.browser('ketua@bunder.example');
  admin = await pages.browser('administrator@bunder.example');
  neighbour = await pages.browser('kepala@tetangga.example');
  stranger = await pages.browser();
});
afterAll(() => pages.close());

const forMembers = () => [
  'meja', 'berkas', 'berkas?cari=sungai&keadaan=open', 'berkas/baru', `berkas/${caseId}`, `berkas/${caseId}/disposisi/1`, `berkas/${caseId}/catatan`, `berkas/${caseId}/lampiran`, 'sop', `sop/${office.sopId}`,
  'register/agenda', 'register/permohonan', 'register/arsip?tahun=2026', 'register/arsip.csv', 'tayangan', 'akun',
];
const forAdmins = ['sop/baru', ...['kantor', 'pegawai', 'jabatan', 'mandat', 'kanal', 'layar', 'kalender', 'klasifikasi', 'klasifikasi.csv'].map((name) => `pengaturan/${name}`)];

it('asks of a new case only what every case needs; the day of an event waits below, and stands open once it is filled in', async () => {
  const folded = (html: string) => /<details( open="")?><summary>[^<]*<\/summary><div[^>]*><label for="f-eventDate"/.exec(html);
  expect(folded((await member.get('/o/bunder/berkas/baru')).html)?.[1]).toBeUndefined();
  expect(folded((await member.get('/o/bunder/berkas/baru')).html)).not.toBeNull();
  const again = await member.post('/o/bunder/berkas/baru', { sop: '', eventDate: '2026-03-02' });
  expect(folded(again.html)?.[1]).toBe(' open=""');
});

it('shows every page to a member, as text that runs nothing', async () => {
  for (const path of forMembers()) {
    const page = await member.get(`/o/bunder/${path}`);
    expect([path, page.status]).toEqual([path, 200]);
    if (path.includes('.csv')) continue;
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.html).not.toMatch(/\sstyle=|\son[a-z]+=|javascript:/i);
    // The program's own modules, by their address alone, are all that may stand there.
    expect(page.html.replaceAll(/<script type="module" src="\/aset\/[\w.-]+"><\/script>/g, '')).not.toContain('<script');
  }
});

it('shows the settings to administrators, and tells the others whose they are', async () => {
  for (const path of forAdmins) expect([path, (await admin.get(`/o/bunder/${path}`)).status]).toEqual([path, 200]);
  for (const path of forAdmins.slice(1)) expect([path, (await member.get(`/o/bunder/${path}`)).status]).toEqual([path, 403]);
});

it('answers strangers and neighbours the same, word for word, whether or not there is such a page', async () => {
  for (const path of [...forMembers(), ...forAdmins, 'tidak-ada']) {
    const [near, far] = [await neighbour.get(`/o/bunder/${path}`), await stranger.get(`/o/bunder/${path}`)];
    expect([path, near.status, far.status]).toEqual([path, 404, 404]);
    expect(near.html).toBe(far.html);
    expect(near.html).toBe((await neighbour.get(`/o/tiada/${path}`)).html.replaceAll('tiada', 'bunder'));
  }
});

it('gives no case of another office, by no address', async () => {
  for (const path of [`berkas/${caseId}`, `berkas/${caseId}/catatan`, `berkas/${caseId}/disposisi/1`, `sop/${office.sopId}`]) expect((await neighbour.get(`/o/tetangga/${path}`)).status).toBe(404);
});

it('says why something is not to be done now', async () => {
  const page = await member.get(`/o/bunder/berkas/${caseId}`);
  expect(page.html).toContain('Yang tidak dapat Anda lakukan sekarang');
  expect(page.html).toContain('Langkah ini dikerjakan oleh Seksie Pengolahan Data');
});

it('puts the task on the right desk with its time', async () => {
  const desk = await (await pages.browser('data@bunder.example')).get('/o/bunder/meja');
  expect(desk.html).toContain('Kerja bakti bersih sungai');
  expect(desk.html).toContain('sebagai Seksie Pengolahan Data dan Dokumentasi Informasi');
  expect((await member.get('/o/bunder/meja')).html).toContain('Tidak ada yang menunggu Anda');
});

it('refuses a form that comes from another site', async () => {
  const refused = await member.post(`/o/bunder/berkas/${caseId}/catatan`, { text: 'x' }, { 'sec-fetch-site': 'cross-site' });
  expect(refused.status).toBe(403);
});

it('keeps what was typed when the session has ended', async () => {
  const page = await stranger.post(`/o/bunder/berkas/${caseId}/catatan`, { text: 'Kalimat <panjang> yang tidak boleh hilang' });
  expect(page.status).toBe(401);
  expect(page.html).toContain('Kalimat &lt;panjang&gt; yang tidak boleh hilang');
});

it('lets its stylesheet be kept for ever, under the address that carries its hash', async () => {
  const path = /href="(\/aset\/[^"]+\.css)"/.exec((await stranger.get('/masuk')).html)?.[1] ?? '';
  const style = await stranger.get(path);
  expect(style.headers.get('cache-control')).toContain('immutable');
  expect(style.html).toContain('prefers-color-scheme');
});

it('sends nobody to another site after signing in', async () => {
  for (const next of ['https://jahat.example/', '//jahat.example', '/\\jahat.example']) {
    const page = await (await pages.browser()).post('/masuk', { email: 'ketua@bunder.example', password: 'sandi-untuk-uji', next });
    expect([next, page.to]).toEqual([next, '/']);
  }
});

it('keeps the address but never the password of a sign-in that failed', async () => {
  const page = await stranger.post('/masuk', { email: 'ketua@bunder.example', password: 'salah-sama-sekali' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('value="ketua@bunder.example"');
  expect(page.html).not.toContain('salah-sama-sekali');
});

it('shows the address of a new screen once, and ends the old one when it is renewed', async () => {
  const made = await admin.post('/o/bunder/pengaturan/layar', { name: 'Simpang empat', channel: 'videotron', width: '960', height: '320' });
  const address = /\/v\/[A-Za-z0-9_-]{32}/.exec(made.html)?.[0];
  expect(address).toBeDefined();
  const list = await admin.get('/o/bunder/pengaturan/layar');
  expect(list.html).toContain('960 × 320 piksel');
  expect(list.html).not.toContain(address);
  const id = /name="id" value="([^"]+)"/.exec(list.html)?.[1] ?? '';
  const renewed = await admin.post('/o/bunder/pengaturan/layar', { act: 'renew', id, setuju: 'ya' });
  expect(/\/v\/[A-Za-z0-9_-]{32}/.exec(renewed.html)?.[0]).not.toBe(address);
  expect((await neighbour.post('/o/tetangga/pengaturan/layar', { act: 'renew', id })).status).toBe(403);
});
