/** The page a screen shows: an empty stage, the office's name and a clock. One script plays on it. */
import { createHash } from 'node:crypto';
import { assetPath } from '../doors/browser-assets.ts';
import { zoneName } from '../texts/format-time.ts';
import { previewTitle, SITE } from '../texts/site-words.ts';
import type { Screen } from '../queries/screen.ts';
import { officeColours } from '../core/colour/office-colours.ts';
import { writePage } from './layout.tsx';
import type { Slide } from './playlist.ts';

export interface Asset { readonly path: string; readonly body: string; readonly contentType: string }

function stylesheet(name: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { path: `/aset/${name}-${hash}.css`, body, contentType: 'text/css; charset=utf-8' };
}

const STYLE = `
*{box-sizing:border-box;margin:0}
html,body{height:100%;overflow:hidden;background:#0b1015}
body{color:#fff;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;line-height:1.25;cursor:none}
.layar{position:relative;width:var(--lebar);height:var(--tinggi);max-width:100vw;max-height:100vh;container-type:size;overflow:hidden;background:#10171e}
.bingkai{--u:min(1cqh,1.9cqw);position:absolute;inset:0}
.pratinjau{cursor:auto;display:grid;place-items:center}
.pratinjau .layar{width:min(100vw,100vh*var(--banding));height:auto;aspect-ratio:var(--banding);max-height:none}
.panggung{position:absolute;inset:0}
.slide{position:absolute;inset:0;display:grid;padding-bottom:calc(11*var(--u));animation:masuk .6s ease-out}
@keyframes masuk{from{opacity:0}}
@media(prefers-reduced-motion:reduce){.slide{animation:none}}
.foto{position:absolute;inset:0;overflow:hidden}.foto img,.foto video{width:100%;height:100%;object-fit:cover;display:block}
.kredit{position:absolute;right:0;top:0;padding:calc(.6*var(--u)) calc(1.4*var(--u));background:#000b;font-size:calc(2*var(--u))}
.kata{--k:calc(var(--u)*var(--skala,1));position:relative;display:flex;flex-direction:column;justify-content:center;gap:calc(2.4*var(--k));padding:calc(5*var(--u)) calc(6*var(--u));min-width:0;min-height:0;overflow:hidden}
.slide:not(.bermedia) .kata{border-left:calc(1.2*var(--u)) solid var(--warna)}
.bermedia .kata{justify-content:end;padding-top:calc(16*var(--u));padding-bottom:calc(4*var(--u));align-self:end;max-height:100%;background:linear-gradient(#0000,#000a 30%,#000d)}
.kategori{font-size:calc(3.4*var(--k));font-weight:600;color:var(--terang)}
.bermedia .kategori{color:#fff}
h1{font-size:calc(8*var(--k));line-height:1.12;font-weight:700;text-wrap:balance;font-family:"Noto Serif","Liberation Serif",Georgia,serif}
h1.panjang{font-size:calc(6.4*var(--k))}
.bermedia h1{font-size:calc(6.6*var(--k))}.bermedia h1.panjang{font-size:calc(5.4*var(--k))}
.isi{font-size:calc(4.2*var(--k));line-height:1.35;color:#e4e9ee}
.bermedia .isi{font-size:calc(3.5*var(--k))}
.slide:not(.bermedia) h1{font-size:calc(9.5*var(--k))}
.bawah{position:absolute;inset:auto 0 0 0;height:calc(11*var(--u));display:flex;align-items:center;justify-content:space-between;gap:calc(3*var(--u));padding:0 calc(4*var(--u));background:var(--warna);font-size:calc(4*var(--u));font-weight:600}
.bawah span{display:flex;align-items:center;gap:calc(2*var(--u));min-width:0}
.bawah b{font-weight:600;line-height:1.15;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.bawah img{height:calc(8*var(--u));width:auto;flex:none}
.jam{font-variant-numeric:tabular-nums;white-space:nowrap}
.kosong{position:absolute;inset:0;display:grid;place-items:center;font-size:calc(5*var(--u));color:#9aa5b0}
@container (aspect-ratio > 2.4){.slide{padding-bottom:calc(16*var(--u))}h1{font-size:calc(13*var(--k))}h1.panjang{font-size:calc(10.5*var(--k))}.slide:not(.bermedia) h1{font-size:calc(14*var(--k))}.isi{font-size:calc(7.4*var(--k))}.bermedia .isi{font-size:calc(6*var(--k))}.bermedia h1{font-size:calc(11*var(--k))}.bermedia h1.panjang{font-size:calc(9*var(--k))}.kategori{font-size:calc(6*var(--k))}.bawah{height:calc(16*var(--u));font-size:calc(7*var(--u))}.bawah img{height:calc(11*var(--u))}
.bermedia .kata{align-self:stretch;justify-content:center;padding-block:calc(4*var(--u));width:62%;background:linear-gradient(90deg,#000e 55%,#0000)}}
.salah{max-width:40rem;margin:20vh auto;padding:0 1.5rem;font-size:1.25rem;line-height:1.6}.salah h1{font-size:2rem;margin-bottom:1rem}
`;

/** Colours and size of one panel, because a page without inline styles has them in its stylesheet. */
export function screenStyle(screen: Pick<Screen, 'width' | 'height' | 'office'>): Asset {
  const { light, dark } = officeColours(screen.office.colour ?? undefined);
  return stylesheet('layar', `:root{--lebar:${screen.width}px;--tinggi:${screen.height}px;--banding:${screen.width}/${screen.height};--warna:${light};--terang:${dark}}${STYLE.replace(/\n/g, '')}`);
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
        <title>{preview ? previewTitle(screen.name) : screen.name}</title>
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
    <article class={media ? 'slide bermedia' : 'slide'}>
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
