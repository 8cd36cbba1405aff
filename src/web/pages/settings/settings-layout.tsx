/** The frame of the settings, for administrators: what a page changes, and when that was last done. */
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { SettingArea } from '../../../core/settings/setting-change.ts';
import { findSiteFailure, type SiteFailure } from '../../../queries/outdated-sites.ts';
import { lastSettingChange, type LastSettingChange } from '../../../queries/settings-log.ts';
import { formatInstant } from '../../../texts/format-time.ts';
import { pageWords } from '../../../texts/pages.ts';
import { savedWords } from '../../../texts/saved-words.ts';
import { wordSettingChange } from '../../../texts/setting-words.ts';
import { sectionAbout, sectionWords, settingsFrameWords as words } from '../../../texts/settings-frame-words.ts';
import { Layout } from '../../components/layout.tsx';
import { Notice } from '../../components/notice.tsx';
import { sendPage } from '../../respond.tsx';
import { identityOf, officePath, visitorOf, type Page, type WebContext } from '../../web-env.ts';
import { forbidden } from '../error-pages.tsx';

/** Sections of the settings in their groups, in the order of the menu. */
const GROUPS = {
  office: ['kantor', 'situs', 'halaman', 'layanan'], people: ['pegawai', 'jabatan', 'mandat'], channels: ['kanal', 'layar'], rules: ['kalender', 'klasifikasi'], traces: ['surat', 'surat-keluar', 'token', 'catatan'],
} as const;
type Group = keyof typeof GROUPS;
export type SettingsName = (typeof GROUPS)[Group][number];

/** Whose changes a section makes, for those that tell when they were last changed. */
const AREAS: Readonly<Record<keyof typeof sectionAbout, SettingArea>> = {
  kantor: 'office', situs: 'office', halaman: 'site', layanan: 'site', pegawai: 'people', jabatan: 'posts', mandat: 'mandates', kanal: 'channels', layar: 'screens', kalender: 'calendar', klasifikasi: 'classifications', surat: 'mail', token: 'tokens',
};
const areaOf = (name: string): SettingArea | undefined => (AREAS as Readonly<Record<string, SettingArea>>)[name];

export function settingsPath(c: WebContext, name: SettingsName): string {
  return officePath(c, `/pengaturan/${name}`);
}

/** The page again, saying what was saved. */
export function savedPath<Name extends keyof typeof savedWords>(c: WebContext, name: Name, what: keyof (typeof savedWords)[Name] & string): string {
  return `${settingsPath(c, name)}?beres=${what}`;
}

/** Actions refuse all but administrators; this keeps the pages themselves from the others. Whether the site follows the settings is looked up; so is, when the page is written, what changed last. */
export function adminsOnly(page: Page): Page {
  return (equipment) => async (c) => {
    if (c.get('office').role !== 'admin') return forbidden(c);
    const area = areaOf(/\/pengaturan\/([a-z]+)/.exec(c.req.path)?.[1] ?? '');
    if (area) c.set('lastSetting', () => lastSettingChange(equipment.context.db, identityOf(c).officeId, area));
    c.set('siteFailure', await findSiteFailure(equipment.context.db, identityOf(c).officeId));
    return page(equipment)(c);
  };
}

export async function sendSettings(c: WebContext, name: SettingsName, status: number, children: Child, scripts: readonly string[] = []): Promise<Response> {
  const area = areaOf(name);
  // Only now: the request itself may have changed something.
  const last = await c.get('lastSetting')?.();
  return sendPage(c, (
    <SettingsLayout c={c} name={name} scripts={scripts}>
      <SiteTrouble failure={c.get('siteFailure')} />
      {name in sectionAbout && <p class="lede no-print">{sectionAbout[name as keyof typeof sectionAbout]}</p>}
      {area && <p class="small-text quiet-text no-print"><LastChange last={last} /> <a href={`${settingsPath(c, 'catatan')}?bagian=${area}`}>{words.log}</a></p>}
      <Saved name={name} what={c.req.method === 'GET' ? c.req.query('beres') : undefined} />
      {children}
    </SettingsLayout>
  ), { status });
}

function Saved({ name, what }: { name: SettingsName; what: string | undefined }) {
  const sentences: Readonly<Record<string, string>> = name in savedWords ? savedWords[name as keyof typeof savedWords] : {};
  if (what === undefined || !Object.hasOwn(sentences, what)) return null;
  return <Notice tone="good"><p role="status">{sentences[what]}</p></Notice>;
}

function SiteTrouble({ failure }: { failure: SiteFailure | undefined }) {
  if (!failure) return null;
  return <Notice tone="warn" title={words.siteFailed(formatInstant(failure.since, failure.zone))}><p>{words.siteFailedHint}</p></Notice>;
}

function LastChange({ last }: { last: LastSettingChange | undefined }) {
  if (!last) return <>{words.neverChanged}</>;
  return <>{words.lastKnown(wordSettingChange(last.what, last.subject), formatInstant(last.at, last.zone), last.person === '' ? words.program : last.person)}</>;
}

/** On a phone the menu folds away above the page; beside a wide page it is always open, which the style sees to. */
function SettingsLayout({ c, name, scripts, children }: PropsWithChildren<{ c: WebContext; name: SettingsName; scripts: readonly string[] }>) {
  return (
    <Layout title={sectionWords[name]} person={visitorOf(c).name} office={c.get('office')} section="settings" scripts={scripts} wide>
      <div class="settings">
        <nav class="settings-menu no-print" aria-label={pageWords.settings}>
          {/* The groups stand behind the switch and not in it: only some browsers can hold a switch open by its style. */}
          <details><summary aria-controls="settings-groups">{words.menu}</summary></details>
          <div class="settings-groups" id="settings-groups">{(Object.keys(GROUPS) as Group[]).map((group) => (
            <div>
              <p id={`menu-${group}`}>{words.groups[group]}</p>
              <ul aria-labelledby={`menu-${group}`}>{GROUPS[group].map((key) => <li><a href={settingsPath(c, key)} aria-current={key === name ? 'page' : undefined}>{sectionWords[key]}</a></li>)}</ul>
            </div>
          ))}<p class="settings-guide"><a href={officePath(c, '/mulai')}>{words.guide}</a></p></div>
        </nav>
        <div class="settings-page">
          <h1>{sectionWords[name]}</h1>
          {children}
        </div>
      </div>
    </Layout>
  );
}
