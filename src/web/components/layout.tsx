/** The frame of every page: skip link, head with the office and who is in, its rooms, main, foot. */
import type { Child, PropsWithChildren } from 'hono/jsx';
import type { DeskOffice } from '../../queries/desk-office.ts';
import { languageNow } from '../../texts/language.ts';
import { pageWords as words } from '../../texts/pages.ts';
import { assetPath } from '../../doors/browser-assets.ts';
import { stylePath, tintPath } from '../assets.ts';
import { ROOMS, TOOLS, type Section } from '../rooms.ts';
import { Drum } from './drum.tsx';
import { Icon, type IconName } from './icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';

export type { Section };

export interface Frame {
  readonly title: string;
  /** Name of who is signed in. */
  readonly person?: string | undefined;
  readonly office?: (Pick<DeskOffice, 'slug' | 'name' | 'role'> & Partial<DeskOffice>) | undefined;
  /** On a page for guests: whose site they came from, and go back to. */
  readonly site?: { readonly slug: string; readonly name: string; readonly seal?: string | undefined; readonly colour?: string | undefined } | undefined;
  readonly section?: Section | undefined;
  /** Modules from `src/elements/` that make this page smoother, e.g. `passkey`. */
  readonly scripts?: readonly string[] | undefined;
  /** For tables and screens of several columns. */
  readonly wide?: boolean | undefined;
}

export function Layout({ title, person, office, site, section, scripts = [], wide, children }: PropsWithChildren<Frame>) {
  const tint = tintPath((office ?? site)?.colour);
  const seal = office?.seal ? `/o/${office.slug}/file/${office.seal}/kecil` : site?.seal ? `/s/${site.slug}/media/${site.seal}-160.webp` : null;
  return (
    <html lang={languageNow()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${(office ?? site)?.name ?? words.program}`}</title>
        <link rel="stylesheet" href={stylePath()} />
        {tint !== null && <link rel="stylesheet" href={tint} />}
        <link rel="icon" href="data:," />
        {office && <link rel="manifest" href={`/o/${office.slug}/manifest.webmanifest`} crossorigin="use-credentials" />}
        {scripts.map((name) => <script type="module" src={assetPath(`${name}.js`)}></script>)}
      </head>
      <body>
        <a class="skip" href="#isi">{words.skip}</a>
        <header class="head">
          <div class="wrap head-row">
            <a class="brand" href={office ? `/o/${office.slug}/meja` : site ? `/s/${site.slug}/` : '/'}>
              {seal === null ? <Drum /> : <img class="seal" src={seal} alt="" width="40" height="40" />}
              <span><b>{(office ?? site)?.name ?? words.program}</b><small>{office ? words.program : site ? words.toSite : words.creed}</small></span>
            </a>
            {person !== undefined && <Tools person={person} office={office} section={section} />}
          </div>
          {office && <Rooms slug={office.slug} admin={office.role === 'admin'} section={section} />}
        </header>
        <main id="isi" class={wide ? 'wrap wide' : 'wrap'} tabindex={-1}>{children}</main>
        <footer class="foot"><div class="wrap">{office && <p>{office.name}</p>}<p>{words.program}: {words.creed}</p><LanguageSwitch /></div></footer>
      </body>
    </html>
  );
}

/** Search, notices, the person with the post, the way out. */
function Tools({ person, office, section }: Pick<Frame, 'person' | 'office' | 'section'>) {
  const unread = office?.unread ?? 0;
  return (
    <div class="tools">
      {office && TOOLS.map((tool) => (
        <a class={tool.box ? 'tool search-box' : 'tool'} href={`/o/${office.slug}/${tool.path}`} aria-current={tool.key === section ? 'page' : undefined} data-live={tool.unread ? tool.path : undefined}>
          <Icon name={tool.icon} /><span class={tool.box ? 'tool-words' : 'unseen'}>{words[tool.name]}{tool.unread && unread > 0 && `, ${words.unread(unread)}`}</span>
          {tool.unread && unread > 0 && <span class="unread" aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
        </a>
      ))}
      {office ? (
        <a class="tool me" href={`/o/${office.slug}/akun`} aria-current={section === 'account' ? 'page' : undefined}>
          <Icon name="circle-user" size={24} /><span>{person}{office.posts !== undefined && office.posts.length > 0 && <small>{office.posts.join(', ')}</small>}</span><span class="unseen">, {words.account}</span>
        </a>
      ) : <span class="tool me"><Icon name="circle-user" size={24} /><span>{person}</span></span>}
      <div class={office ? 'sign-out' : undefined}><SignOut /></div>
    </div>
  );
}

function SignOut() {
  return <form method="post" action="/keluar"><button class="button quiet"><Icon name="log-out" />{words.signOut}</button></form>;
}

function Rooms({ slug, admin, section }: { slug: string; admin: boolean; section: Section | undefined }) {
  const rooms = ROOMS.filter((room) => admin || !('admin' in room));
  const atThumb = (room: (typeof ROOMS)[number]) => 'thumb' in room;
  const aside = rooms.filter((room) => !atThumb(room));
  return (
    <nav class="rooms" aria-label={words.rooms}>
      <ul>
        {rooms.map((room) => <li class={atThumb(room) ? undefined : 'aside'}><Room href={`/o/${slug}/${room.path}`} icon={room.icon} here={room.key === section}>{words[room.name]}</Room></li>)}
        <li class={aside.some((room) => room.key === section) ? 'more here' : 'more'}>
          <details>
            <summary><Icon name="ellipsis" size={22} />{words.more}</summary>
            <ul>
              {aside.map((room) => <li><Room href={`/o/${slug}/${room.path}`} icon={room.icon} here={room.key === section}>{words[room.name]}</Room></li>)}
              <li><Room href={`/o/${slug}/akun`} icon="circle-user" here={section === 'account'}>{words.account}</Room></li>
              <li><SignOut /></li>
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  );
}

function Room({ href, icon, here, children }: { href: string; icon: IconName; here: boolean; children: Child }) {
  return <a class="room" href={href} aria-current={here ? 'page' : undefined}><Icon name={icon} />{children}</a>;
}
