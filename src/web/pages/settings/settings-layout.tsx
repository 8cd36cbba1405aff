/** The frame of the settings, for administrators: what a page changes, and when that was last done. */
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { SettingArea } from '../../../core/settings/setting-change.ts';
import { lastSettingChange, type LastSettingChange } from '../../../queries/settings-log.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { wordSettingChange } from '../../../texts/setting-words.ts';
import { Layout } from '../../components/layout.tsx';
import { sendPage } from '../../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { forbidden } from '../error-pages.tsx';

export const SETTINGS = {
  kantor: 'Kantor', situs: 'Wajah situs', halaman: 'Halaman situs', layanan: 'Layanan', pegawai: 'Pegawai', jabatan: 'Jabatan', mandat: 'Plt dan Plh', kanal: 'Kanal', layar: 'Videotron', kalender: 'Kalender kerja', klasifikasi: 'Klasifikasi arsip',
  surat: 'Surat dan pengingat', 'surat-keluar': 'Surat keluar', token: 'Token', catatan: 'Catatan perubahan',
} as const;
export type SettingsName = keyof typeof SETTINGS;

/** What a page of the settings changes, and from when. */
const ABOUT: Readonly<Partial<Record<SettingsName, { readonly area: SettingArea; readonly says: string }>>> = {
  kantor: { area: 'office', says: 'Nama, alamat, dan penomoran dipakai pada kop, register, dan situs sejak disimpan. Nomor yang sudah tercatat tidak berubah.' },
  pegawai: { area: 'people', says: 'Siapa yang dapat masuk dan dengan peran apa, sejak disimpan. Paraf dan catatan pegawai yang dinonaktifkan tetap utuh.' },
  jabatan: { area: 'posts', says: 'Siapa mengerjakan langkah apa: tugas sampai pada pemangku jabatan sejak tanggal mulai sampai hari terakhirnya.' },
  mandat: { area: 'mandates', says: 'Siapa bertindak sebagai pejabat lain, dari tanggal ke tanggal berdasarkan surat; mulai dan berakhir dengan sendirinya.' },
  kanal: { area: 'channels', says: 'Tempat informasi ditayangkan. Berkas yang sedang berjalan memakai batas kanal yang berlaku ketika ditayangkan.' },
  layar: { area: 'screens', says: 'Layar dan alamat pemutarnya. Alamat lama berhenti begitu diganti.' },
  kalender: { area: 'calendar', says: 'Jam kerja dan hari libur menghitung batas waktu setiap langkah yang dimulai sesudah disimpan; batas yang sudah berjalan tidak berubah.' },
  klasifikasi: { area: 'classifications', says: 'Kode dan masa simpan yang diusulkan ketika berkas diarsipkan. Berkas yang sudah diarsipkan tetap memakai masa simpannya.' },
  surat: { area: 'mail', says: 'Lewat server mana surat dikirim, dan berapa lama tugas yang terlambat menunggu sebelum diteruskan ke atas. Berlaku bagi surat dan tugas sesudah disimpan.' },
  token: { area: 'tokens', says: 'Kunci bagi program lain yang bekerja atas nama Anda; berlaku sejak dibuat sampai dicabut atau habis masanya.' },
};

export function settingsPath(c: WebContext, name: SettingsName): string {
  return officePath(c, `/pengaturan/${name}`);
}

/** Actions refuse all but administrators; this keeps the pages themselves from the others. Looks up when the page's settings last changed. */
export function adminsOnly(page: Page): Page {
  return (equipment) => async (c) => {
    if (c.get('office').role !== 'admin') return forbidden(c);
    const about = ABOUT[c.req.path.split('/').at(-1) as SettingsName];
    if (about) c.set('lastSetting', await lastSettingChange(equipment.context.db, identityOf(c).officeId, about.area));
    return page(equipment)(c);
  };
}

export function sendSettings(c: WebContext, name: SettingsName, status: number, children: Child): Promise<Response> {
  const about = ABOUT[name];
  return sendPage(c, (
    <SettingsLayout c={c} name={name}>
      {about && <p class="lede no-print">{about.says}</p>}
      {about && <p class="small-text quiet-text no-print"><LastChange last={c.get('lastSetting')} /> <a href={`${settingsPath(c, 'catatan')}?bagian=${about.area}`}>Lihat catatan perubahan</a></p>}
      {children}
    </SettingsLayout>
  ), { status });
}

function LastChange({ last }: { last: LastSettingChange | undefined }) {
  if (!last) return <>Belum pernah diubah sejak pencatatan dimulai.</>;
  return <>Terakhir: {wordSettingChange(last.what, last.subject)}, {formatInstant(last.at, last.zone)}, oleh {last.person === '' ? 'program' : last.person}.</>;
}

function SettingsLayout({ c, name, children }: PropsWithChildren<{ c: WebContext; name: SettingsName }>) {
  return (
    <Layout title={SETTINGS[name]} person={visitorOf(c).name} office={c.get('office')} section="settings">
      <nav aria-label="Pengaturan"><ul class="tabs">{Object.entries(SETTINGS).map(([key, title]) => <li><a href={officePath(c, `/pengaturan/${key}`)} aria-current={key === name ? 'page' : undefined}>{title}</a></li>)}</ul></nav>
      <div class="title-row"><h1>{SETTINGS[name]}</h1><a class="no-print" href={officePath(c, '/mulai')}>Panduan penyiapan</a></div>
      {children}
    </Layout>
  );
}
