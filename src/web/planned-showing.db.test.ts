/** A showing planned for later, from the agency's request to its end: every page says what the public sees at that hour, and no more. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, type Journey } from '../../test/journey.ts';
import { openPages, type Browser, type Page, type Pages } from '../../test/pages.ts';
import { deliveryTools } from '../../test/site-office.ts';
import { addScreen } from '../actions/add-screen.ts';
import { noteScreenSeen } from '../actions/note-screen-seen.ts';
import { recordShowings } from '../actions/record-showings.ts';
import { deliver } from '../jobs/deliver.ts';

let pages: Pages;
let walk: Journey;
let agency: Browser;
let path = '';
let receipt = '';
let at = '';
const HOUR = 'Selasa, 12 Desember 2028 pukul 08.00 WIB';
const now = () => at || new Date().toISOString();
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const seen = async (who: string, address = path) => plain((await (await walk.who(who)).get(address)).html);
const status = async () => plain((await agency.get(receipt)).html);
const said = async (who: string, done: Page) => seen(who, done.to);

beforeAll(async () => {
  pages = await openPages((equipment) => ({ ...equipment, context: { ...equipment.context, now } }));
  walk = await journey(pages, 'dpmk', 'sops/004-dpmk-distribusi-informasi.yaml');
  agency = await pages.browser();
  const sent = await agency.fill('/s/dpmk/permohonan', {
    langkah: '', agency: 'Dinas Kesehatan', contact: 'Ibu Ani, 0274-123456', letterNumber: '400/12', subject: 'Pekan imunisasi', text: 'Pekan imunisasi mulai 12 Desember.', channels: ['videotron'],
    'from.videotron': '2028-12-12T08:00', 'until.videotron': '2028-12-14T16:00',
  }, /permohonan/);
  receipt = sent.to.split('?')[0] ?? '';
  path = `/o/dpmk/berkas/${(await pages.database.db.selectFrom('cases').select('id').executeTakeFirstOrThrow()).id}`;
  expect(await seen('kepala')).toContain(`Kanal dan waktu tayang videotron mulai ${HOUR} sampai Kamis, 14 Desember 2028 pukul 16.00 WIB`);
  for (const [who, receiver] of [['kepala', 'Sekretaris'], ['sekdin', 'Ketua Tim'], ['ketuaTim', 'Admin Videotron']] as const) await walk.step(who, path, 'disposisi', { answer: 'ya', receivers: [receiver] });
});
afterAll(() => pages.close());

it('is announced as planned to whoever releases it, to the agency, and in the table of publications', async () => {
  const done = await said('videotron', await walk.step('videotron', path, 'tayang'));
  expect(done).toContain(`Dijadwalkan tayang di videotron mulai ${HOUR}.`);
  expect(done).not.toContain('Penayangan dimulai');
  expect(done).toContain(`Menjadwalkan tayang di videotron mulai ${HOUR}`);
  for (const page of [await seen('kepala'), await status(), await seen('kepala', '/o/dpmk/tayangan')]) {
    expect(page).toContain('Dijadwalkan tayang');
    expect(page).toContain(HOUR);
    expect(page).not.toContain('Sedang ditayangkan');
  }
  expect(await seen('kepala', '/o/dpmk/kalender?tampilan=daftar&tanggal=2028-12-01')).toContain('Dijadwalkan tayang');
});

it('waits for its hour, and for nobody', async () => {
  expect(await seen('kepala')).toContain(`Menunggu waktu tayang, ${HOUR}.`);
  expect(await seen('kepala')).not.toMatch(/Menunggu [^.]*menayangkan \(langkah 5\)/);
  expect(await status()).toContain(`sudah disetujui dan menunggu waktu tayangnya, ${HOUR}.`);
});

it('is due, at the desk and for the agency, not before its hour', async () => {
  const { due_at: due } = await pages.database.db.selectFrom('tasks').select('due_at').where('performer', '=', 'videotron').executeTakeFirstOrThrow();
  expect(due).toBe('2028-12-12T04:00:00.000Z');
  expect(await status()).not.toContain('Batas waktu menurut SOP');
});

it('says the new hour everywhere when it is moved', async () => {
  const moved = await said('kepala', await walk.step('kepala', path, 'jadwal?kanal=videotron', { from: '2028-12-13T09:00', until: '2028-12-14T16:00' }));
  expect(moved).toContain('Waktu tayang di videotron dipindahkan menjadi Rabu, 13 Desember 2028 pukul 09.00 WIB.');
  for (const page of [moved, await status()]) expect(page).toContain('mulai Rabu, 13 Desember 2028 pukul 09.00 WIB sampai Kamis, 14 Desember 2028 pukul 16.00 WIB');
  expect(await status()).not.toMatch(/Bukti penayangan.*12 Desember.*Jalannya/);
});

it('is not called showing before a screen has reported it, and both are told whether a player is there', async () => {
  at = '2028-12-13T02:00:01.000Z';
  const caseId = path.split('/').at(-1) ?? '';
  const { context } = pages.world;
  await deliver(deliveryTools({ ...context, now }), { officeId: walk.office.officeId, caseId, channel: 'videotron', kind: 'publish' });
  expect((await walk.state(path)).publications['videotron']?.state).toBe('published');
  for (const page of [await seen('kepala'), await status()]) expect(page).toContain('Belum ada laporan pemutaran');
  expect(await seen('kepala')).toContain('Belum ada layar yang didaftarkan untuk kanal ini.');
  const added = await addScreen(context, walk.office.admin, { channel: 'videotron', name: 'Simpang Lima', width: 1920, height: 1080 });
  if (!added.ok) throw new Error('no screen');
  expect(await seen('kepala')).toContain('Pemutar layar belum pernah tersambung. Periksa apakah pemutarnya menyala');
  await noteScreenSeen({ ...context, now }, added.screenId);
  for (const page of [await seen('kepala'), await status()]) expect(page).toContain('Pemutar layar terakhir tersambung Rabu, 13 Desember 2028 pukul 09.00 WIB');
  expect(await seen('kepala')).toContain('Laporannya masuk beberapa menit sekali.');
  await recordShowings({ ...context, now }, { id: added.screenId, officeId: walk.office.officeId, channel: 'videotron' }, { batch: 'batch-0001', items: [{ caseId, count: 12, day: '2028-12-13', firstAt: '2028-12-13T02:00:00Z', lastAt: '2028-12-13T03:00:00Z' }] });
  for (const page of [await seen('kepala'), await status()]) {
    expect(page).toContain('Sedang ditayangkan');
    expect(page).toContain('12 kali diputar, terakhir Rabu, 13 Desember 2028 pukul 10.00 WIB');
    expect(page).not.toContain('Belum ada laporan');
  }
});

it('is over when its end has come', async () => {
  at = '2028-12-14T09:00:00.000Z';
  for (const page of [await seen('kepala'), await status()]) {
    expect(page).toContain('Selesai tayang');
    expect(page).not.toContain('Sedang ditayangkan');
  }
});

it('is called off where the case was ended before: no channel of it is still planned', async () => {
  at = '';
  await agency.fill('/s/dpmk/permohonan', { langkah: '', agency: 'Dinas', contact: 'Ibu Ani, 0274-123456', letterNumber: '400/13', subject: 'Lomba desa', text: 'Lomba desa.', channels: ['videotron'], 'from.videotron': '2028-12-12T08:00' }, /permohonan/);
  const { id } = await pages.database.db.selectFrom('cases').select('id').where('title', '=', 'Lomba desa').executeTakeFirstOrThrow();
  const other = `/o/dpmk/berkas/${id}`;
  expect(await seen('kepala', other)).toContain('Direncanakan');
  const refused = await said('kepala', await walk.step('kepala', other, 'disposisi', { answer: 'tidak', note: 'Belum lengkap' }));
  expect(refused).toMatch(/Penolakan tercatat\. Berkas ditutup, nomor arsip \S+/);
  expect(refused).not.toContain('Berkas selesai');
  expect(refused).toMatch(/Kepala Dinas · ditolak/);
  const page = await seen('kepala', other);
  expect(page).toContain('Tidak jadi ditayangkan');
  expect(page).not.toContain('Direncanakan');
});
