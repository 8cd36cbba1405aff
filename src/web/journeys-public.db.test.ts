import { afterAll, beforeAll, expect, it } from 'vitest';
import { journey, linksOf, sendForm, type Journey } from '../../test/journey.ts';
import { openPages, type Pages } from '../../test/pages.ts';
import { photo } from '../../test/photo.ts';
import { pageAt } from '../../test/site-office.ts';

let pages: Pages;
let dinas: Journey;
beforeAll(async () => {
  pages = await openPages();
  dinas = await journey(pages, 'dinas', 'sops/000-dp3appkb-website-medsos.yaml');
});
afterAll(() => pages.close());

const file = async (name: string) => new File([new Uint8Array(await photo(900, 600))], name);

/** What the public reads at the address the case shows. */
async function read(walk: Journey, path: string, channel = 'website') {
  const link = (await walk.state(path)).publications[channel]?.link ?? '';
  return pageAt(pages.world.context, walk.office.officeId, new URL(link).pathname.replace(`/s/${walk.office.slug}/`, ''));
}

/** Drafted, checked, approved and shown on the website and on Instagram. */
async function published(title: string, text: string, correcting?: string): Promise<string> {
  let path: string;
  if (correcting === undefined) path = await dinas.open('pengelola', { title });
  else {
    const pengelola = await dinas.who('pengelola');
    const link = linksOf((await pengelola.get(correcting)).html).find((one) => one.includes('ralat=')) ?? '';
    path = (await sendForm(pengelola, await pengelola.get(link), '/o/dinas/berkas/baru', { title, note: 'Jam yang benar pukul 10.00' })).to.split('?')[0] ?? '';
  }
  await dinas.step('pengelola', path, 'naskah', { title, text, channels: ['website', 'instagram'], newPictures: await file('foto.jpg') });
  await dinas.step('pengelola', path, 'naskah', { 'alt.m1': 'Warga di halaman balai', lalu: 'submit' });
  await dinas.step('ketuaTim', path, 'paraf', { answer: 'ya' });
  await dinas.step('kepala', path, 'paraf', { answer: 'ya' });
  await dinas.step('pengelola', path, 'tayang');
  await dinas.deliver(path);
  await dinas.step('pengelola', path, 'hasil?kanal=instagram', { link: 'https://www.instagram.com/p/satu/' });
  return path;
}

it('carries seed 004 from the agency’s letter through three dispositions to its proof, shown by three people', async () => {
  const walk = await journey(pages, 'tayang', 'sops/004-dpmk-distribusi-informasi.yaml');
  const agency = await pages.browser();
  const sent = await agency.post('/s/tayang/permohonan', {
    agency: 'Dinas Kesehatan', contact: 'Ibu Ani, 0274-123456', letterNumber: '440/118/2026', letterDate: '2026-11-18', subject: 'Penayangan jadwal imunisasi', files: new File(['%PDF-1.4 surat'], 'surat.pdf'),
    text: 'Imunisasi dasar tersedia setiap hari kerja.', 'picture.1': await file('poster.jpg'), 'alt.1': 'Poster imunisasi', channels: ['website', 'instagram', 'videotron'],
  });
  const receipt = sent.to.split('?')[0] ?? '';
  expect((await agency.get(sent.to)).html).toContain('Permohonan Anda sudah diterima');

  const desk = (await (await walk.who('kepala')).get('/o/tayang/meja')).html;
  const path = linksOf(desk).find((link) => /\/berkas\/[0-9a-f-]{36}$/.test(link)) ?? '';
  expect(linksOf((await (await walk.who('kepala')).get(path)).html).filter((link) => link.includes('/file/')).length).toBeGreaterThan(0);
  await walk.step('kepala', path, 'disposisi', { answer: 'ya', note: 'Teliti dan teruskan' });
  await walk.step('sekdin', path, 'disposisi', { answer: 'ya' });
  await walk.step('ketuaTim', path, 'disposisi', { answer: 'ya', note: 'Tayangkan di semua media' });
  for (const performer of ['website', 'videotron', 'medsos']) await walk.step(performer, path, 'tayang');
  await walk.deliver(path);
  expect((await agency.get(receipt)).html).not.toContain('https://www.instagram.com/p/imunisasi/');
  await walk.step('medsos', path, 'hasil?kanal=instagram', { link: 'https://www.instagram.com/p/imunisasi/', proof: await file('bukti.jpg') });

  const { status, publications } = await walk.state(path);
  expect([status, ...['website', 'videotron', 'instagram'].map((key) => publications[key]?.state)]).toEqual(['completed', 'published', 'published', 'published']);
  expect((await read(walk, path))?.html).toContain('Imunisasi dasar tersedia');
  expect((await read(walk, path, 'videotron'))?.html).toContain('Penayangan jadwal imunisasi');
  const proof = (await agency.get(receipt)).html;
  expect(proof).toContain('Selesai');
  for (const one of Object.values(publications)) expect(linksOf(proof)).toContain(one.link);
  for (const name of ['Pegawai Kepala Dinas', 'Pegawai Admin Website']) expect(proof).not.toContain(name);
});

it('shows an emergency at once, and takes a second person to ratify it', async () => {
  const path = await dinas.open('pengelola', { title: 'Lahar dingin' });
  await dinas.step('pengelola', path, 'naskah', { title: 'Lahar dingin turun', text: 'Jauhi bantaran sungai sekarang juga.', informationKind: 'serta-merta' });
  await dinas.step('pengelola', path, 'darurat', { setuju: 'ya', channels: ['website'], reason: 'Warga di bantaran harus pergi sekarang' });
  await dinas.deliver(path);
  expect((await read(dinas, path))?.html).toContain('Jauhi bantaran sungai');
  await expect(dinas.step('pengelola', path, 'pengesahan', { answer: 'ya' })).rejects.toThrow('neither form nor link');
  expect((await (await dinas.who('kepala')).get('/o/dinas/meja')).html).toContain('Lahar dingin');
  await dinas.step('kepala', path, 'pengesahan', { answer: 'ya', comment: 'Tepat' });
  const state = await dinas.state(path);
  expect([state.emergency?.ratified === null, state.publications['website']?.state]).toEqual([false, 'published']);
});

it('takes a publication back with its reason: the website says so, and by hand somebody confirms it', async () => {
  const path = await published('Jadwal posyandu', 'Posyandu dibuka Rabu.');
  await dinas.step('kepala', path, 'tarik?kanal=website', { setuju: 'ya', channels: ['website', 'instagram'], reason: 'Jadwalnya dibatalkan' });
  expect((await read(dinas, path))?.status).toBe(200);
  await dinas.deliver(path);
  const notice = await read(dinas, path);
  expect(notice?.status).toBe(410);
  expect(notice?.html).toContain('Jadwalnya dibatalkan');
  expect(notice?.html).not.toContain('Posyandu dibuka Rabu');
  expect((await dinas.state(path)).publications['instagram']?.state).toBe('withdrawing');
  await dinas.step('pengelola', path, 'sudah-ditarik?kanal=instagram', { note: 'Sudah dihapus' });
  const { publications } = await dinas.state(path);
  expect([publications['website']?.state, publications['instagram']?.state]).toEqual(['withdrawn', 'withdrawn']);
});

it('mends what the public has read with a case of its own, opened from the first one', async () => {
  const first = await published('Kelas remaja', 'Kelas mulai pukul 09.00.');
  const second = await published('Kelas remaja', 'Kelas mulai pukul 10.00.', first);
  expect((await dinas.state(second)).corrects).toBe(first.split('/').at(-1));
  const shown = await read(dinas, second);
  expect(shown?.html).toContain('pukul 10.00');
  expect(shown?.html).toContain('Ralat');
  expect((await read(dinas, first))?.html).toContain('Jam yang benar pukul 10.00');
  const page = (await (await dinas.who('kepala')).get(first)).html;
  expect(linksOf(page)).toContain(second);
  expect(page).not.toContain('Buka berkas ralat');
});
