/** The head of every page: seal and name in the office's chosen style, the menu, and how the page is read. */
import { languageNow } from '../texts/language.ts';
import { OTHER_LANGUAGE, SITE } from '../texts/site-words.ts';
import { SEAL_WIDTH } from './media.ts';
import { ofOffice, outside, toTwin } from './mirror.ts';
import { CONTACT, HOME, KINDS, MONTHS, PAGES, picturePath, relative, SEARCH, SERVICES, SOPS } from './paths.ts';
import type { SiteView } from './view.ts';

/** `own`: a title the office wrote. */
export interface Crumb { readonly path: string; readonly title: string; readonly own?: boolean }

const ENTRIES = [[HOME, 'home'], [PAGES, 'profile'], [SERVICES, 'services'], [KINDS, 'kinds'], [MONTHS, 'archive'], [CONTACT, 'contact'], [SEARCH, 'search']] as const;

/** Pages whose entry in the menu does not begin their address. */
const BELONGS = [['berita', MONTHS], ['kategori', MONTHS], [SOPS, KINDS]] as const;

/** @param twin address of this page in the other language, where it is not the same one */
export function Head({ site, path, twin = toTwin(path) }: { site: SiteView; path: string; twin?: string | undefined }) {
  const { name, settings } = site.office;
  const above = linesAbove(settings);
  const isKop = settings.head === 'kop';
  const room = BELONGS.find(([below]) => path === below || path.startsWith(`${below}/`))?.[1];
  const current = (to: string) => (to === path ? 'page' : to === room || (to !== HOME && path.startsWith(`${to}/`)) ? 'true' : undefined);
  return (
    <header class="head">
      <div class="wrap head-row">
        <a class="office" href={relative(path, HOME)} lang={ofOffice()}>
          {settings.seal ? <img src={outside(path, picturePath(settings.seal, SEAL_WIDTH, 'webp'))} alt="" width="56" height="56" /> : ''}
          <span>
            {isKop ? above.map((line) => <small>{line}</small>) : ''}
            <b>{name}</b>
            {!isKop && above.length > 0 ? <small>{above.join(' · ')}</small> : ''}
            {isKop && settings.address ? <small class="where">{[settings.address, settings.phone && `${SITE.phone} ${settings.phone}`, settings.email].filter(Boolean).join(' · ')}</small> : ''}
          </span>
        </a>
        <div class="tools">
          <OtherLanguage to={twin} />
          <Reading />
        </div>
      </div>
      <nav class="menu" aria-label={SITE.navigation}>
        <ul class="wrap">{ENTRIES.map(([to, name]) => <li><a href={relative(path, to)} aria-current={current(to)}>{SITE[name]}</a></li>)}</ul>
      </nav>
    </header>
  );
}

/** The same page in the other language, named as its readers name it. */
function OtherLanguage({ to }: { to: string }) {
  const { language, name } = OTHER_LANGUAGE[languageNow()];
  return <a class="language" href={to} lang={language} hreflang={language} rel="alternate">{name}</a>;
}

/** The letterhead's lines above the office's name. */
export function linesAbove({ kop = '', government = '' }: SiteView['office']['settings']): readonly string[] {
  const lines = kop.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.length > 0 ? lines : government === '' ? [] : [government];
}

const SIZES = [['kecil', 'A−', 'sizeSmall'], ['biasa', 'A', 'sizeNormal'], ['besar', 'A+', 'sizeLarge']] as const;
const COLOURS = [['gawai', 'colourDevice'], ['terang', 'colourLight'], ['gelap', 'colourDark']] as const;

/** Chosen without a script: the stylesheet looks which one is ticked. A small module remembers it. */
function Reading() {
  return (
    <details class="reading">
      <summary>{SITE.reading}</summary>
      <div class="reading-box">
        <fieldset>
          <legend>{SITE.size}</legend>
          {SIZES.map(([value, sign, label]) => (
            <label><input type="radio" name="ukuran" id={`u-${value}`} value={value} checked={value === 'biasa'} aria-label={SITE[label]} /><span aria-hidden="true">{sign}</span></label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{SITE.colours}</legend>
          {COLOURS.map(([value, label]) => <label><input type="radio" name="warna" id={`w-${value}`} value={value} checked={value === 'gawai'} /><span>{SITE[label]}</span></label>)}
        </fieldset>
      </div>
    </details>
  );
}
