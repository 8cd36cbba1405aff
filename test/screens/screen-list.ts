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
/** A citizen's page 150 KB, an approver's 100 KB; a desk page gets no more than a citizen's. */
const PUBLIC = 150 * KB;
const DESK = 150 * KB;
const APPROVER = 100 * KB;
/** A form to write in: the page works within a desk page's bytes; the rich text comes after, once for all pages, and is asked for on a sparing line. */
const WRITING = DESK + 200 * KB;

const ketua = 'ketua@bunder.example';
const admin = 'admin@bunder.example';
const data = 'data@bunder.example';
const sistem = 'sistem@bunder.example';

const at = (title: string, path = '') => async (house: SampleHouse) => `/o/bunder/berkas/${await house.caseId(title)}${path}`;
const sop = (slug: string, path = '') => async (house: SampleHouse) => {
  const row = await house.world.context.db.selectFrom('sops').innerJoin('offices', 'offices.id', 'sops.office_id').select('sops.id').where('offices.slug', '=', slug).executeTakeFirstOrThrow();
  return `/o/${slug}/sop/${row.id}${path}`;
};

const desk = (name: string, who: string | null, path: Screen['path'], budget = DESK): Screen => ({ name, who, path, budget });
const open = (name: string, path: Screen['path']): Screen => ({ name, who: null, path, budget: PUBLIC });

export const SCREENS: readonly Screen[] = [
  desk('masuk', null, '/masuk'),
  desk('meja-ketua', ketua, '/o/bunder/meja'),
  desk('meja-admin', admin, '/o/bunder/meja'),
  desk('meja-kosong', sistem, '/o/bunder/meja'),
  desk('berkas-daftar', ketua, '/o/bunder/berkas'),
  desk('berkas-baru', ketua, '/o/bunder/berkas/baru'),
  desk('berkas-menyetujui', ketua, at('Pasar Rakyat')),
  desk('berkas-bukan-giliran', data, at('Pasar Rakyat')),
  desk('berkas-menyusun', admin, at('Undangan Musyawarah'), WRITING),
  desk('naskah-menyunting', admin, at('Undangan Musyawarah', '/naskah'), WRITING),
  desk('naskah-riwayat', ketua, at('Warga Bunder Bersihkan', '/naskah/riwayat')),
  desk('berkas-selesai', ketua, at('Warga Bunder Bersihkan')),
  desk('register-agenda', ketua, '/o/bunder/register/agenda'),
  desk('register-arsip', ketua, '/o/bunder/register/arsip'),
  desk('tayangan', ketua, '/o/bunder/tayangan'),
  desk('sop-daftar', ketua, '/o/bunder/sop'),
  desk('sop-bunder', ketua, sop('bunder')),
  desk('sop-dpmk', 'kasubbag@dpmk.example', sop('dpmk')),
  desk('sop-bunder-cetak', ketua, sop('bunder', '/cetak')),
  desk('evaluasi', 'ketuatim@dp3appkb.example', '/o/dp3appkb/evaluasi'),
  desk('evaluasi-laporan', 'ketuatim@dp3appkb.example', '/o/dp3appkb/evaluasi/laporan'),
  desk('register-retensi', ketua, '/o/bunder/register/retensi'),
  desk('register-cetak', ketua, '/o/bunder/register/arsip?cetak=ya'),
  desk('penyiapan', sistem, '/o/bunder/mulai'),
  ...['identitas', 'pegawai', 'jabatan', 'sop', 'kanal', 'coba'].map((name) => desk(`penyiapan-${name}`, sistem, `/o/bunder/mulai/${name}`)),
  desk('sop-baru', sistem, '/o/bunder/sop/baru'),
  desk('akun', ketua, '/o/bunder/akun'),
  desk('kabar', ketua, '/o/bunder/kabar'),
  desk('kabar-atur', ketua, '/o/bunder/akun/kabar'),
  desk('putusan', ketua, at('Pasar Rakyat', '/putusan'), APPROVER),
  desk('putusan-bukan-giliran', data, at('Pasar Rakyat', '/putusan'), APPROVER),
  ...['kantor', 'pegawai', 'jabatan', 'mandat', 'kanal', 'layar', 'kalender', 'klasifikasi', 'surat', 'surat-keluar', 'token', 'catatan'].map((name) => desk(`pengaturan-${name}`, sistem, `/o/bunder/pengaturan/${name}`)),
  open('situs-beranda', '/s/bunder/'),
  open('situs-beranda-dpmk', '/s/dpmk/'),
  open('situs-naskah', async (house) => {
    const { slug } = await house.world.context.db.selectFrom('site_posts').select('slug').where('slug', 'like', 'warga-bunder%').executeTakeFirstOrThrow();
    return `/s/bunder/berita/${slug}`;
  }),
  open('permohonan', '/s/dpmk-tayang/permohonan'),
];
