/** Every screen of the program, with who looks at it: one list for the pictures, for axe, for the keyboard and for the bytes. */
import type { SampleHouse } from './sample-house.ts';

export interface Screen {
  /** Name of its picture. */
  readonly name: string;
  /** Who looks; null for the public. */
  readonly who: string | null;
  /** Address, or how to find it among the sample cases. */
  readonly path: string | ((house: SampleHouse) => Promise<string>);
  /** Most bytes over the wire on a first visit, everything the page loads by itself included. */
  readonly budget: number;
}

const KB = 1024;
/** Everything over the wire at a first visit: a citizen's page, the page an approver opens from a notice, a desk page. */
const PUBLIC = 150 * KB;
const APPROVER = 100 * KB;
const DESK = 150 * KB;
/** Where somebody writes: the rich text comes after the page is of use, and stays in the browser. */
const WRITER = 400 * KB;

const ketua = 'ketua@bunder.example';
const admin = 'admin@bunder.example';
const data = 'data@bunder.example';
const sistem = 'sistem@bunder.example';
const SETTINGS = [
  'kantor', 'situs', 'halaman', 'layanan', 'pegawai', 'jabatan', 'mandat', 'kanal', 'layar', 'kalender', 'klasifikasi', 'surat', 'surat-keluar', 'token', 'catatan',
];

const at = (title: string, path = '', slug = 'bunder') => async (house: SampleHouse) => `/o/${slug}/berkas/${await house.caseId(title)}${path}`;
const sop = (slug: string, path = '') => async (house: SampleHouse) => `/o/${slug}/sop/${await house.sopId(slug)}${path}`;
const lastMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
};

const desk = (name: string, who: string | null, path: Screen['path'], budget = DESK): Screen => ({ name, who, path, budget });
const open = (name: string, path: Screen['path']): Screen => ({ name, who: null, path, budget: PUBLIC });

export const SCREENS: readonly Screen[] = [
  desk('masuk', null, '/masuk'),
  desk('depan', null, '/'),
  desk('galeri', null, '/gaya'),
  desk('meja-ketua', ketua, '/o/bunder/meja'),
  desk('meja-admin', admin, '/o/bunder/meja'),
  desk('meja-tim', ketua, '/o/bunder/meja?bagian=tim'),
  desk('meja-saya-tunggu', ketua, '/o/bunder/meja?bagian=tunggu'),
  desk('meja-kosong', sistem, '/o/bunder/meja'),
  desk('berkas-daftar', ketua, '/o/bunder/berkas'),
  desk('berkas-baru', ketua, '/o/bunder/berkas/baru'),
  desk('berkas-menyetujui', ketua, at('Pasar Rakyat')),
  desk('berkas-bukan-giliran', data, at('Pasar Rakyat')),
  desk('berkas-menyusun', admin, at('Undangan Musyawarah'), WRITER),
  desk('berkas-dikembalikan', admin, at('Pendaftaran Bantuan'), WRITER),
  desk('berkas-menentukan-kanal', data, at('Jadwal Pelayanan')),
  desk('berkas-unggah-sendiri', admin, at('Pelatihan Membatik')),
  desk('berkas-catat-hasil', admin, at('Pelatihan Membatik', '/hasil?kanal=instagram')),
  desk('berkas-menerima-laporan', ketua, at('Bibit Cabai')),
  desk('berkas-selesai', ketua, at('Warga Bunder Bersihkan')),
  desk('berkas-riwayat-naskah', admin, at('Pendaftaran Bantuan', '/naskah/riwayat')),
  desk('berkas-disposisi-cetak', ketua, at('Pasar Rakyat', '/disposisi/1')),
  desk('berkas-darurat', ketua, at('Pasar Rakyat', '/darurat')),
  desk('berkas-sebagian', 'sekdin@dpmk.example', at('Lomba Kalurahan', '', 'dpmk')),
  desk('putusan', ketua, at('Pasar Rakyat', '/putusan'), APPROVER),
  desk('kabar', ketua, '/o/bunder/kabar'),
  desk('kalender-bulan', ketua, '/o/bunder/kalender'),
  desk('kalender-pekan', ketua, '/o/bunder/kalender?tampilan=pekan'),
  desk('kalender-daftar', ketua, '/o/bunder/kalender?tampilan=daftar'),
  desk('cari', ketua, '/o/bunder/cari?q=padukuhan'),
  desk('cari-kosong', ketua, '/o/bunder/cari?q=zzzzzz'),
  desk('register-agenda', 'petugas@dpmk.example', '/o/dpmk/register/agenda'),
  desk('register-arsip', ketua, '/o/bunder/register/arsip'),
  desk('register-kosong', ketua, '/o/bunder/register/agenda'),
  desk('tayangan', ketua, '/o/bunder/tayangan'),
  desk('evaluasi-daftar', 'ketuatim@dp3appkb.example', '/o/dp3appkb/evaluasi'),
  desk('evaluasi', 'ketuatim@dp3appkb.example', async (house) => `/o/dp3appkb/evaluasi/${await house.sopId('dp3appkb')}/${lastMonth()}`),
  desk('evaluasi-laporan', 'ketuatim@dp3appkb.example', '/o/dp3appkb/evaluasi/laporan'),
  desk('cari-mirip', ketua, '/o/bunder/cari?q=musyawarrah'),
  desk('lampiran', ketua, at('Pasar Rakyat', '/lampiran')),
  desk('jadwal', ketua, at('Pasar Rakyat', '/jadwal?kanal=website')),
  desk('sop-daftar', ketua, '/o/bunder/sop'),
  desk('sop-bunder', ketua, sop('bunder')),
  desk('sop-dpmk', 'kasubbag@dpmk.example', sop('dpmk')),
  desk('sop-cetak', ketua, sop('bunder', '/cetak')),
  desk('sop-baru', sistem, '/o/bunder/sop/baru'),
  desk('akun', ketua, '/o/bunder/akun'),
  desk('akun-kabar', ketua, '/o/bunder/akun/kabar'),
  ...['', '/identitas', '/pegawai', '/jabatan', '/sop', '/kanal', '/coba'].map((step) => desk(`mulai${step.replace('/', '-')}`, sistem, `/o/bunder/mulai${step}`)),
  desk('mulai-contoh', sistem, '/o/bunder/sop/baru?contoh=003-kecamatan-website-medsos&mulai=ya'),
  ...SETTINGS.map((name) => desk(`pengaturan-${name}`, sistem, `/o/bunder/pengaturan/${name}`)),
  desk('register-retensi', ketua, '/o/bunder/register/retensi'),
  desk('register-cetak', ketua, '/o/bunder/register/arsip?cetak=ya'),
  desk('putusan-bukan-giliran', data, at('Pasar Rakyat', '/putusan'), APPROVER),
  open('situs-beranda', '/s/bunder/'),
  open('situs-beranda-dpmk', '/s/dpmk/'),
  open('situs-beranda-dp3appkb', '/s/dp3appkb/'),
  open('situs-naskah', async (house) => `/s/bunder/berita/${await house.slug('warga-bunder')}`),
  open('situs-kategori', '/s/bunder/kategori/berita'),
  open('situs-arsip', '/s/bunder/arsip'),
  open('situs-cari', '/s/bunder/cari?q=saluran'),
  open('situs-profil', '/s/bunder/profil'),
  open('situs-layanan', '/s/bunder/layanan'),
  open('situs-informasi', '/s/bunder/informasi'),
  open('situs-kontak', '/s/bunder/kontak'),
  open('situs-layanan-permohonan', (house) => house.rendered('/s/dpmk-tayang/layanan/penayangan-informasi')),
  open('situs-inggris', (house) => house.rendered('/s/bunder/en/kontak')),
  open('situs-sop', '/s/bunder/sop'),
  open('situs-sop-bunder', async (house) => house.rendered(`/s/bunder/sop/${await house.sopId('bunder')}`)),
  open('permohonan', '/s/dpmk-tayang/permohonan'),
  open('permohonan-keadaan', async (house) => `/permohonan/${await house.receipt('Penutupan Sementara')}`),
];
