/** The page a screen shows: an empty stage, the office's name and a clock. One script plays on it. */
import { createHash } from 'node:crypto';
import { assetPath } from '../doors/browser-assets.ts';
import { zoneName } from '../texts/format-time.ts';
import { SITE, siteSentences as say } from '../texts/site-words.ts';
import type { Screen } from '../queries/screen.ts';
import { officeColours } from '../core/colour/office-colours.ts';
import { writePage } from './layout.tsx';
import { PLAYER_STYLE } from './player-style.ts';
import type { Slide } from './playlist.ts';

export interface Asset { readonly path: string; readonly body: string; readonly contentType: string }

function stylesheet(name: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { path: `/aset/${name}-${hash}.css`, body, contentType: 'text/css; charset=utf-8' };
}

/** Colours and size of one panel, because a page without inline styles has them in its stylesheet. */
export function screenStyle(screen: Pick<Screen, 'width' | 'height' | 'office'>): Asset {
  const { light, dark } = officeColours(screen.office.colour ?? undefined);
  return stylesheet('layar', `:root{--lebar:${screen.width}px;--tinggi:${screen.height}px;--banding:${screen.width}/${screen.height};--warna:${light};--terang:${dark}}${PLAYER_STYLE.replace(/\n/g, '')}`);
}

interface PlayerProps {
  /** Of the player, e.g. `/v/{token}`. */
  readonly address: string;
  readonly style: string;
  /** Where its slides are listed. */
  readonly playlist: string;
  /** In the desk: nothing is counted or kept, and the first slide stands there before any script. */
  readonly preview?: readonly Slide[];
}

export function renderPlayer(screen: Screen, { address, style, playlist, preview }: PlayerProps): string {
  const { zone } = screen.office;
  return writePage(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <title>{preview ? say.previewTitle(screen.name) : screen.name}</title>
        <meta name="robots" content="noindex" />
        <meta name="viewport" content={preview ? 'width=device-width, initial-scale=1' : `width=${screen.width}`} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={style} />
        <script type="module" src={assetPath('player.js')}></script>
      </head>
      <body class={preview ? 'pratinjau' : undefined} data-address={address} data-playlist={playlist} data-preview={preview ? 'ya' : undefined} data-zone={zone} data-zone-name={zoneName(zone)} data-empty={SITE.screenEmpty}>
        <Panel office={screen.office} address={address} slides={preview} />
      </body>
    </html>,
  );
}

/** Stage and foot. @param slides undefined: the player fills the stage; else the first of them stands there, still. */
export function Panel({ office, address, slides }: { office: Screen['office']; address: string; slides?: readonly Slide[] | undefined }) {
  const { name, seal } = office;
  return (
    <div class="layar">
      <div class="bingkai">
        <main id="panggung" class="panggung">{slides?.[0] ? <StandingSlide slide={slides[0]} /> : slides ? <p class="kosong">{SITE.screenEmpty}</p> : ''}</main>
        <footer class="bawah">
          <span>{seal === null ? '' : <img src={`${address}/media/${seal}.webp`} alt="" />}<b>{name}</b></span>
          <time id="jam" class="jam"></time>
        </footer>
      </div>
    </div>
  );
}

/** As the player draws it, but still. */
function StandingSlide({ slide }: { slide: Slide }) {
  const { media } = slide;
  return (
    <article class={['slide', ...(media ? ['bermedia'] : []), ...(media?.kind === 'video' ? ['berfilm'] : [])].join(' ')}>
      {media === null ? '' : (
        <div class="foto">
          {media.kind === 'video' ? <video src={media.src} muted playsinline controls preload="metadata" aria-label={media.alt}></video> : <img src={media.src} alt={media.alt} />}
          {media.credit === '' ? '' : <small class="kredit">{media.credit}</small>}
        </div>
      )}
      <div class="kata">
        <p class="kategori">{slide.category}</p>
        <h1 class={slide.title.length > 70 ? 'panjang' : undefined}>{slide.title}</h1>
        <p class="isi">{slide.text}</p>
      </div>
    </article>
  );
}

export function renderUnknownScreen(style: string): string {
  return writePage(
    <html lang="id">
      <head><meta charset="utf-8" /><title>{SITE.screenUnknown}</title><meta name="robots" content="noindex" /><meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="stylesheet" href={style} /></head>
      <body><main class="salah"><h1>{SITE.screenUnknown}</h1><p>{SITE.screenUnknownText}</p></main></body>
    </html>,
  );
}
