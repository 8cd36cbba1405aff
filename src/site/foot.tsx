/** The foot of every page: the office as its letterhead names it, how to reach it, and ways on. */
import { SITE } from '../texts/site-words.ts';
import { ofOffice, outside } from './mirror.ts';
import { CONTACT, FEED, HOME, KINDS, MONTHS, relative, SOPS } from './paths.ts';
import { linesAbove } from './head.tsx';
import type { SiteView } from './view.ts';

export function Foot({ site, path }: { site: SiteView; path: string }) {
  const { name, settings } = site.office;
  const { agency, motto, web } = settings;
  return (
    <footer class="foot">
      <div class="wrap">
        <div lang={ofOffice()}>
          {linesAbove(settings).map((line) => <p class="quiet">{line}</p>)}
          <p class="name"><a href={relative(path, HOME)}>{name}</a></p>
          {agency && agency !== name ? <p>{agency}</p> : ''}
          {motto ? <p class="quiet"><em>{motto}</em></p> : ''}
        </div>
        {hasReach(settings) || web ? (
          <address>
            <Reach settings={settings} />
            {web ? <p><a href={web} rel="noopener">{web.replace(/^https?:\/\//, '')}</a></p> : ''}
          </address>
        ) : ''}
        <nav aria-label={SITE.ways}>
          <ul>
            <li><a href={relative(path, SOPS)}>{SITE.sopsLong}</a></li>
            <li><a href={relative(path, KINDS)}>{SITE.kinds}</a></li>
            {site.requests === null ? '' : <li><a href={site.requests}>{SITE.request}</a></li>}
            <li><a href={relative(path, MONTHS)}>{SITE.months}</a></li>
            <li><a href={relative(path, CONTACT)}>{SITE.contactLong}</a></li>
            <li><a href={outside(path, FEED)}>{SITE.feed}</a></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** Whether the office has said anything of where it is or how to call it. */
export function hasReach({ address = '', phone = '', email = '' }: SiteView['office']['settings']): boolean {
  return address !== '' || phone !== '' || email !== '';
}

/** Address, telephone and mail, each only where the office has one. */
export function Reach({ settings }: { settings: SiteView['office']['settings'] }) {
  const { address, phone, email } = settings;
  return (
    <>
      {address ? <p>{address}</p> : ''}
      {phone ? <p>{SITE.phone}: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a></p> : ''}
      {email ? <p>{SITE.email}: <a href={`mailto:${email}`}>{email}</a></p> : ''}
    </>
  );
}
