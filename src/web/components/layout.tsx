/** The frame of every page: skip link, head with the office, its rooms, main, foot. */
import type { PropsWithChildren } from 'hono/jsx';
import type { Membership } from '../../queries/identity.ts';
import { pageWords as words } from '../../texts/pages.ts';
import { assetPath } from '../../doors/browser-assets.ts';
import { STYLE_PATH } from '../assets.ts';
import { Drum } from './drum.tsx';

export type Section = 'desk' | 'cases' | 'register' | 'ledger' | 'sops' | 'evaluations' | 'settings' | 'account';

export interface Frame {
  readonly title: string;
  /** Name of who is signed in. */
  readonly person?: string | undefined;
  readonly office?: Pick<Membership, 'slug' | 'name' | 'role'> | undefined;
  readonly section?: Section | undefined;
  /** Modules from `src/elements/` that make this page smoother, e.g. `passkey`. */
  readonly scripts?: readonly string[] | undefined;
  /** For tables that need the room. */
  readonly wide?: boolean | undefined;
}

export function Layout({ title, person, office, section, scripts = [], wide, children }: PropsWithChildren<Frame>) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${office?.name ?? words.program}`}</title>
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="data:," />
        {scripts.map((name) => <script type="module" src={assetPath(`${name}.js`)}></script>)}
      </head>
      <body>
        <a class="skip" href="#isi">{words.skip}</a>
        <header class="head">
          <div class="wrap head-row">
            <a class="brand" href={office ? `/o/${office.slug}/meja` : '/'}>
              <Drum />
              <span><b>{office?.name ?? words.program}</b>{office && <small>{words.program}</small>}</span>
            </a>
            {person !== undefined && (
              <div class="who">
                {office ? <a href={`/o/${office.slug}/akun`} aria-current={section === 'account' ? 'page' : undefined}>{person}</a> : <span>{person}</span>}
                <form method="post" action="/keluar"><button class="button quiet small">{words.signOut}</button></form>
              </div>
            )}
          </div>
          {office && <Rooms slug={office.slug} admin={office.role === 'admin'} section={section} />}
        </header>
        <main id="isi" class={wide ? 'wrap wide' : 'wrap'} tabindex={-1}>{children}</main>
        <footer class="foot"><div class="wrap"><p>{office && `${office.name} · `}{words.program}: SOP yang bekerja.</p></div></footer>
      </body>
    </html>
  );
}

function Rooms({ slug, admin, section }: { slug: string; admin: boolean; section: Section | undefined }) {
  const rooms: readonly (readonly [Section, string, string])[] = [
    ['desk', 'meja', words.desk], ['cases', 'berkas', words.cases], ['register', 'register/agenda', words.register],
    ['ledger', 'tayangan', words.ledger], ['sops', 'sop', words.sops], ['evaluations', 'evaluasi', words.evaluations], ...(admin ? [['settings', 'pengaturan', words.settings] as const] : []),
  ];
  return (
    <nav class="rooms" aria-label="Ruang kerja">
      <ul class="wrap">
        {rooms.map(([key, path, name]) => <li><a href={`/o/${slug}/${path}`} aria-current={key === section ? 'page' : undefined}>{name}</a></li>)}
      </ul>
    </nav>
  );
}
