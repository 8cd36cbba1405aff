/** The frame of the settings, for administrators. */
import type { Child, PropsWithChildren } from 'hono/jsx';
import { Layout } from '../../components/layout.tsx';
import { sendPage } from '../../respond.tsx';
import { officePath, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { forbidden } from '../error-pages.tsx';

export const SETTINGS = {
  kantor: 'Kantor', situs: 'Wajah situs', halaman: 'Halaman situs', layanan: 'Layanan', pegawai: 'Pegawai', jabatan: 'Jabatan', mandat: 'Plt dan Plh', kanal: 'Kanal', layar: 'Videotron', kalender: 'Kalender kerja', klasifikasi: 'Klasifikasi arsip',
  surat: 'Surat dan pengingat', 'surat-keluar': 'Surat keluar',
} as const;
export type SettingsName = keyof typeof SETTINGS;

export function settingsPath(c: WebContext, name: SettingsName): string {
  return officePath(c, `/pengaturan/${name}`);
}

/** Actions refuse all but administrators; this keeps the pages themselves from the others. */
export function adminsOnly(page: Page): Page {
  return (equipment) => (c) => (c.get('office').role === 'admin' ? page(equipment)(c) : forbidden(c));
}

export function sendSettings(c: WebContext, name: SettingsName, status: number, children: Child): Promise<Response> {
  return sendPage(c, <SettingsLayout c={c} name={name}>{children}</SettingsLayout>, { status });
}

function SettingsLayout({ c, name, children }: PropsWithChildren<{ c: WebContext; name: SettingsName }>) {
  return (
    <Layout title={SETTINGS[name]} person={visitorOf(c).name} office={c.get('office')} section="settings">
      <nav aria-label="Pengaturan"><ul class="tabs">{Object.entries(SETTINGS).map(([key, title]) => <li><a href={officePath(c, `/pengaturan/${key}`)} aria-current={key === name ? 'page' : undefined}>{title}</a></li>)}</ul></nav>
      <h1>{SETTINGS[name]}</h1>
      {children}
    </Layout>
  );
}
