/** A frame for pages that are opened from a message on a bad line: the office's name, the way back, and nothing to wait for. */
import type { PropsWithChildren } from 'hono/jsx';
import type { DeskOffice } from '../../queries/desk-office.ts';
import { languageNow } from '../../texts/language.ts';
import { pageWords as words } from '../../texts/pages.ts';
import { assetPath } from '../../doors/browser-assets.ts';
import { stylePath, tintPath } from '../assets.ts';
import { Drum } from './drum.tsx';

export function LeanLayout({ title, office, scripts = [], children }: PropsWithChildren<{ title: string; office: DeskOffice; scripts?: readonly string[] }>) {
  const tint = tintPath(office.colour);
  return (
    <html lang={languageNow()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${office.name}`}</title>
        <link rel="preload" href={assetPath('huruf.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={stylePath()} />
        {tint !== null && <link rel="stylesheet" href={tint} />}
        <link rel="icon" href="data:," />
        <link rel="manifest" href={`/o/${office.slug}/manifest.webmanifest`} crossorigin="use-credentials" />
        {scripts.map((name) => <script type="module" src={assetPath(`${name}.js`)}></script>)}
      </head>
      <body>
        <a class="skip" href="#isi">{words.skip}</a>
        <header class="head">
          <div class="wrap lean-head">
            <a class="brand" href={`/o/${office.slug}/meja`}><Drum /><span><b>{office.name}</b><small>{words.desk}</small></span></a>
          </div>
        </header>
        <main id="isi" class="wrap" tabindex={-1}>{children}</main>
      </body>
    </html>
  );
}
