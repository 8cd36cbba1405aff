/** What happens in each of the five sample offices: one case through the whole SOP, with its returns and its partial approval. */
import { call, Walker, WalkFailed, type Guide } from './walker.ts';
import { samplePicture } from './sample-picture.ts';

export const STORIES = [dp3appkb, bunder, pemutakhiran, kecamatan, distribusi] as const;

interface Paragraph { readonly id: string; readonly text: string }

function post(title: string, blocks: readonly Paragraph[], media: readonly { id: string; file: string; alt: string }[] = [], variants: readonly object[] = []) {
  return { title, summary: '', category: 'Berita', informationKind: 'berkala', blocks, media: media.map((one) => ({ caption: '', credit: 'Dokumentasi kantor', ...one })), variants };
}

async function dp3appkb(guide: Guide): Promise<void> {
  const walk = new Walker(guide, 'dp3appkb');
  await walk.readSop('pengelola');
  await walk.open('pengelola', { title: 'Kelas ibu hamil bulan ini' });
  const lead = { id: 'p1', text: 'Dinas membuka **kelas ibu hamil** setiap Selasa pagi di balai penyuluhan. Kelas tidak dipungut biaya.' };
  const file = await walk.upload('pengelola', 'kelas-ibu-hamil.png', samplePicture(7));
  const media = [{ id: 'g1', file, alt: 'Peserta kelas ibu hamil duduk melingkar di balai penyuluhan' }];
  await walk.do('pengelola', 'edit', { post: post('Kelas Ibu Hamil Dibuka Setiap Selasa', [lead], media), channels: [{ channel: 'website' }, { channel: 'instagram' }] }, 'naskah');
  await walk.do('pengelola', 'submit');
  await walk.do('ketuaTim', 'sign', { answer: 'tidak', comment: 'Cantumkan jam dan tempatnya.' }, 'dikembalikan');
  const detail = { id: 'p2', text: 'Kelas berlangsung pukul 09.00 sampai 11.00 WIB. Pendaftaran di meja layanan.' };
  await walk.do('pengelola', 'edit', { post: post('Kelas Ibu Hamil Dibuka Setiap Selasa', [lead, detail], media) }, 'perbaikan');
  await walk.do('pengelola', 'submit');
  await walk.mustNot('pengelola', 'sign', { answer: 'ya' }, 'penyusun tidak memeriksa naskahnya sendiri');
  await walk.do('ketuaTim', 'sign', { answer: 'ya' });
  await walk.do('kepala', 'sign', { answer: 'ya' });
  await walk.do('pengelola', 'publish');
  await walk.shown('pengelola', 'website');
  await walk.do('pengelola', 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/KelasIbuHamil/' }, 'tautan dibawa kembali');
  await walk.finish('kepala', ['website', 'instagram']);
  await evaluation(guide);
}

/** The two periodic steps of the same SOP: the month's meeting, and what came of it. */
async function evaluation(guide: Guide): Promise<void> {
  const walk = new Walker(guide, 'dp3appkb');
  await walk.readSop('ketuaTim');
  const period = await freePeriod(walk);
  await walk.open('ketuaTim', { title: `Evaluasi ${period}`, period });
  const minutes = 'Rapat membahas rekap unggahan dan pelayanan informasi PPID. Satu naskah dikembalikan karena tidak menyebut jam dan tempat.';
  const state = await walk.do('ketuaTim', 'evaluate', {
    minutes, heldOn: [`${period}-28`, today()].toSorted()[0], attendance: ['Kepala Dinas', 'Ketua Tim', 'Pengelola Informasi'], followUps: [{ id: 't1', text: 'Membuat daftar periksa 5W+1H untuk setiap naskah.' }],
  });
  if (state.followUps.length !== 1) throw new WalkFailed('Butir tindak lanjut hilang.');
  const file = await walk.upload('pengelola', 'daftar-periksa.png', samplePicture(9));
  await walk.do('pengelola', 'closeFollowUp', { item: 't1', result: 'Daftar periksa ditempel di meja redaksi dan dipakai sejak hari ini.', proof: [{ file, name: 'daftar-periksa.png', kind: 'proof' }] }, 'bukti dilampirkan');
  await walk.do('pengelola', 'completeFollowUp', { report: 'Daftar periksa dipakai; tidak ada lagi naskah tanpa jam dan tempat.' });
  await walk.finish('ketuaTim', []);
}

/** In UTC, so never ahead of an Indonesian office's. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A month is evaluated once; a walk that is run again takes an earlier one. */
async function freePeriod(walk: Walker): Promise<string> {
  const taken = new Set<string>();
  let cursor = '';
  do {
    const page = await walk.get<{ items: { kind: string; period: string; status: string }[]; next: string | null }>('ketuaTim', `/cases?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`);
    for (const one of page.items) if (one.kind === 'period' && one.status !== 'cancelled') taken.add(one.period);
    cursor = page.next ?? '';
  } while (cursor !== '');
  const [year, month] = new Date().toISOString().slice(0, 7).split('-').map(Number);
  for (let back = 0; back < 600; back++) {
    const at = (year ?? 2026) * 12 + (month ?? 1) - 1 - back;
    const period = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    if (!taken.has(period)) return period;
  }
  throw new WalkFailed('Semua bulan sudah dievaluasi.');
}

async function bunder(guide: Guide): Promise<void> {
  const walk = new Walker(guide, 'bunder');
  await walk.readSop('ketua');
  await walk.open('ketua', { title: 'Kerja bakti membersihkan saluran air' });
  await walk.do('ketua', 'dispose', { receivers: ['Seksi Pengolahan Data dan Dokumentasi Informasi'], instructions: ['proses-lebih-lanjut'], note: 'Siapkan berita kerja bakti.' });
  await walk.do('data', 'dispose', { receivers: ['Admin Medsos'], note: 'Mohon disusun hari ini.' });
  const first = [{ id: 'p1', text: 'Warga Kalurahan Bunder membersihkan saluran air menjelang musim hujan.' }];
  await walk.do('admin', 'edit', { post: post('Warga Bersihkan Saluran Air', first) }, 'naskah');
  await walk.do('admin', 'submit');
  await walk.do('admin', 'work', { note: 'Materi diajukan.' });
  await walk.do('data', 'sign', { answer: 'tidak', comment: 'Tambahkan ajakan kepada warga.' }, 'dikembalikan');
  const second = [...first, { id: 'p2', text: 'Lurah mengajak warga menjaga saluran tetap bersih.' }];
  const variants = [{ channel: 'instagram', text: 'Gotong royong bersihkan saluran air. #KalurahanBunder', media: [] }];
  await walk.do('admin', 'edit', { post: post('Warga Bersihkan Saluran Air', second, [], variants) }, 'perbaikan');
  await walk.do('admin', 'submit');
  await walk.do('admin', 'work');
  await walk.do('data', 'sign', { answer: 'ya' });
  await walk.do('ketua', 'sign', { answer: 'tidak', comment: 'Sebutkan padukuhannya.' }, 'dikembalikan oleh Ketua');
  const third = [...second, { id: 'p3', text: 'Kegiatan berlangsung di tiga padukuhan.' }];
  await walk.do('admin', 'edit', { post: post('Warga Bersihkan Saluran Air', third, [], variants) }, 'perbaikan');
  await walk.do('admin', 'submit');
  await walk.do('admin', 'work');
  await walk.do('data', 'sign', { answer: 'ya' });
  await walk.do('ketua', 'sign', { answer: 'ya' });
  await walk.do('data', 'chooseChannels', { channels: ['website', 'instagram', 'facebook', 'youtube'].map((channel) => ({ channel })) });
  await walk.do('admin', 'work');
  await walk.do('admin', 'publish');
  await walk.shown('admin', 'website');
  await walk.mustNot('admin', 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.facebook.com/x/posts/1' }, 'tautan kanal lain');
  await walk.do('admin', 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/SaluranAir/' });
  await walk.do('admin', 'recordPublication', { channel: 'facebook', outcome: 'published', link: 'https://www.facebook.com/kalurahanbunder/posts/1' });
  await walk.do('admin', 'recordPublication', { channel: 'youtube', outcome: 'published', link: 'https://www.youtube.com/watch?v=SaluranAir' });
  await walk.do('data', 'acknowledge', { note: 'Empat tautan diterima.' });
  await walk.do('ketua', 'acknowledge');
  await walk.finish('ketua', ['website', 'instagram', 'facebook', 'youtube']);
}

async function pemutakhiran(guide: Guide): Promise<void> {
  const walk = new Walker(guide, 'dpmk');
  await walk.readSop('petugas');
  await walk.open('petugas', { title: 'Press release pelatihan pamong' });
  const file = await walk.upload('petugas', 'pelatihan.png', samplePicture(3));
  const blocks = [
    { id: 'p1', text: 'Dinas melatih pamong kalurahan menyusun anggaran.' },
    { id: 'p2', text: 'Seluruh kalurahan dipastikan lulus.' },
    { id: 'p3', text: 'Pelatihan diikuti utusan dari setiap kapanewon.' },
  ];
  const content = { post: post('Pamong Belajar Menyusun Anggaran', blocks, [{ id: 'g1', file, alt: 'Peserta pelatihan menyimak paparan' }]), channels: [{ channel: 'website' }] };
  const state = await walk.do('petugas', 'receive', { source: 'Bidang Pemerintahan Kalurahan', subject: 'Pelatihan pamong', kind: 'Berita kegiatan', files: [{ file, name: 'pelatihan.png', kind: 'evidence' }], ...content });
  walk.say(`buku agenda: ${state.entries[0]?.printed ?? ''}`);
  if (state.entries.length !== 1) throw new WalkFailed('Penerimaan tanpa nomor agenda.');
  await walk.do('kasubbag', 'sign', { answer: 'ya', classification: 'Berita kegiatan' }, 'dipilah dan diparaf');
  await walk.do('sekdin', 'sign', { answer: 'tidak', comment: 'Lampirkan jumlah peserta.' }, 'dikembalikan kepada petugas');
  await walk.do('petugas', 'receive', { source: 'Bidang Pemerintahan Kalurahan', subject: 'Pelatihan pamong (perbaikan)', kind: 'Berita kegiatan', files: [], post: { ...content.post, blocks: [...blocks, { id: 'p4', text: 'Peserta berjumlah 75 orang.' }] } }, 'perbaikan');
  await walk.do('kasubbag', 'sign', { answer: 'ya', classification: 'Berita kegiatan' });
  const partial = await walk.do('sekdin', 'sign', { answer: 'sebagian', comment: 'Selebihnya setuju.', refused: [{ part: 'block:p2', reason: 'Belum ada hasil kelulusan.' }] }, 'disetujui sebagian');
  if (partial.refused['block:p2'] === undefined) throw new WalkFailed('Bagian yang ditolak tidak tercatat.');
  await walk.do('operator', 'publish');
  const link = await walk.shown('operator', 'website');
  const page = await (await fetch(link, { signal: AbortSignal.timeout(30_000) })).text();
  if (page.includes('dipastikan lulus') || !page.includes('75 orang')) throw new WalkFailed('Halaman memuat bagian yang ditolak, atau kehilangan bagian yang disetujui.');
  walk.say('halaman memuat bagian yang disetujui saja');
  await walk.do('petugas', 'archive', { classificationCode: '400.14.4.3', location: 'Filing kabinet 2, laci 1' });
  await walk.finish('petugas', ['website']);
}

async function kecamatan(guide: Guide): Promise<void> {
  const walk = new Walker(guide, 'kecamatan');
  await walk.readSop('ppid');
  await walk.open('ppid', { title: 'Publikasi musyawarah perencanaan' });
  await walk.do('ppid', 'dispose', { receivers: ['Sekretaris'], note: 'Buat materi publikasi musrenbang.' });
  await walk.do('sekretaris', 'dispose', { receivers: ['Sekretariat'], note: 'Susun materinya.' });
  await walk.do('sekretariat', 'receive', { source: 'Sekretaris', subject: 'Disposisi materi musrenbang' });
  await walk.do('sekretariat', 'dispose', { receivers: ['Staf Sekretariat'], note: 'Mohon disusun.' });
  const draft = [{ id: 'p1', text: 'Musyawarah perencanaan tingkat kecamatan di gelar pekan ini.' }, { id: 'p2', text: 'Warga dapat menyampaikan usulan melalui kalurahan.' }];
  await walk.do('staf', 'edit', { post: post('Musyawarah Perencanaan Kecamatan', draft), channels: [{ channel: 'website' }, { channel: 'facebook' }] }, 'naskah');
  await walk.do('staf', 'submit');
  const mended = [{ id: 'p1', text: 'Musyawarah perencanaan tingkat kecamatan digelar pekan ini.' }, draft[1] as Paragraph];
  await walk.do('sekretaris', 'edit', { post: post('Musyawarah Perencanaan Kecamatan', mended) }, 'dikoreksi');
  await walk.do('sekretaris', 'sign', { answer: 'ya' });
  await walk.do('bidangData', 'sign', { answer: 'tidak', comment: 'Cantumkan tanggalnya.' }, 'dikembalikan kepada Sekretaris');
  await walk.do('sekretaris', 'edit', { post: post('Musyawarah Perencanaan Kecamatan', [...mended, { id: 'p3', text: 'Acara berlangsung Kamis, 26 November 2026.' }]) }, 'dikoreksi lagi');
  await walk.do('sekretaris', 'sign', { answer: 'ya' });
  await walk.do('bidangData', 'sign', { answer: 'ya' });
  await walk.do('staf', 'publish');
  await walk.shown('staf', 'website');
  await walk.do('staf', 'recordPublication', { channel: 'facebook', outcome: 'published', link: 'https://www.facebook.com/kecamatan/posts/7' });
  await walk.finish('ppid', ['website', 'facebook']);
}

async function distribusi(guide: Guide): Promise<void> {
  const walk = new Walker(guide, 'dpmk-tayang');
  await walk.readSop('kepala');
  const letter = { agency: 'Dinas Kesehatan', contact: 'humas@dinkes.example', letterNumber: '440/118/2026', letterDate: today(), subject: 'Penayangan jadwal imunisasi', purpose: 'Mohon ditayangkan sepekan.' };
  const content = { post: post('Imunisasi Gratis di Puskesmas', [{ id: 'p1', text: 'Imunisasi dasar tersedia setiap hari kerja di semua puskesmas.' }]), channels: [{ channel: 'website' }, { channel: 'instagram' }, { channel: 'videotron' }] };
  const ask = async () => ((await call(guide, 'POST', '/public/dpmk-tayang/requests', { key: crypto.randomUUID(), body: { ...letter, ...content } })).data as { receipt: string }).receipt;
  const status = async (receipt: string) => (await call(guide, 'GET', `/public/requests/${receipt}`)).data as { status: string; reason: string; number: string; publications: { channel: string; link: string }[] };

  const refusedReceipt = await ask();
  walk.caseId = await findByReceipt(walk, refusedReceipt);
  walk.say(`tanda terima ${refusedReceipt}, nomor permohonan ${(await status(refusedReceipt)).number}`);
  await walk.do('kepala', 'dispose', { answer: 'tidak', note: 'Surat belum ditandatangani pejabat.' }, 'permohonan pertama ditolak');
  const refused = await status(refusedReceipt);
  if (refused.status !== 'refused' || refused.reason === '') throw new WalkFailed('Pemohon tidak melihat penolakan beserta alasannya.');
  walk.say(`pemohon membaca: ditolak, ${refused.reason}`);

  const receipt = await ask();
  walk.caseId = await findByReceipt(walk, receipt);
  walk.say(`permohonan kedua, tanda terima ${receipt}`);
  await walk.do('kepala', 'dispose', { receivers: ['Sekretaris Dinas'], note: 'Teliti dan teruskan.' });
  await walk.do('sekdin', 'dispose', { receivers: ['Ketua Tim'], note: 'Silakan ditayangkan.' });
  await walk.do('ketuaTim', 'dispose', { receivers: ['Admin Website', 'Admin Media Sosial', 'Admin Videotron'], note: 'Tayangkan di semua media.' });
  await walk.do('website', 'publish', {}, 'website');
  await walk.do('videotron', 'publish', {}, 'videotron');
  await walk.do('medsos', 'publish', {}, 'media sosial');
  await walk.shown('website', 'website');
  await walk.shown('videotron', 'videotron');
  await walk.do('medsos', 'recordPublication', { channel: 'instagram', outcome: 'published', link: 'https://www.instagram.com/p/Imunisasi/' });
  await walk.finish('kepala', ['website', 'videotron', 'instagram']);
  const proof = await status(receipt);
  if (proof.status !== 'completed' || proof.publications.filter((one) => one.link !== '').length !== 3) throw new WalkFailed('Pemohon tidak menerima bukti tayang.');
  walk.say(`pemohon menerima bukti tayang: ${proof.publications.map((one) => one.channel).join(', ')}`);
}

async function findByReceipt(walk: Walker, receipt: string): Promise<string> {
  const { items } = await walk.get<{ items: { id: string }[] }>('kepala', '/cases?limit=20');
  for (const { id } of items) if ((await walk.get<{ receipt: string | null }>('kepala', `/cases/${id}`)).receipt === receipt) return id;
  throw new WalkFailed('Permohonan tidak sampai di meja Kepala Dinas.');
}
